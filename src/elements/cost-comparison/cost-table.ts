import {countRange} from '../../foundation/language/count-range.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {type Context, amountText} from './context.js';
import type {Ends} from './options.js';

/**
 * Renders the numbers of the charts as a table: a row for each year, a column for each option.
 *
 * @param columns Name of each option, and its costs by year.
 */
export function costTable(columns: readonly (readonly [name: string, costs: readonly Ends[]])[], context: Context): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${context.words.year}</th>
        ${columns.map(([name]) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${columns[0]?.[1].map(
        (_, year) =>
          html`<tr>
            <th scope="row">${countRange(context.language, year)}</th>
            ${columns.map(([, costs]) => html`<td>${costs[year] ? amountText(context, costs[year]) : nothing}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
