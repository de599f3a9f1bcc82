// The tables of an element's reference, as in docs/elements.
import {listsOf} from '../generate/element-docs.mjs';
import {html, inline} from './html.mjs';

/** Kinds of what the tables list, in a word, by the heading of the table; methods and plain properties are not searched. */
export const kindOf = {
  Attributes: 'attribute',
  Events: 'event',
  Slots: 'slot',
  'CSS parts': 'part',
  'CSS custom properties': 'custom property',
  States: 'state',
};

/**
 * Makes the id of a row.
 *
 * @param {string} heading Heading of its table.
 * @param {string} name Name of what it lists.
 */
export const rowId = (heading, name) => `${(kindOf[heading] ?? heading).replaceAll(/\W+/g, '-').toLowerCase()}-${name || 'default'}`;

const tableId = (heading) => heading.toLowerCase().replaceAll(' ', '-');

const row = (heading, titles, cells, {name}) => {
  const [first, ...others] = cells;
  return html`<tr id="${rowId(heading, name)}"><th scope="row">${inline(first)}</th>${others.map((cell, at) => html`<td data-title="${titles[at + 1]}">${inline(cell)}</td>`)}</tr>`;
};

/**
 * Writes the tables of an element.
 *
 * @param {object} declaration Its class in custom-elements.json.
 */
export const reference = (declaration) =>
  listsOf(declaration).map(
    ({heading, titles, rows, items}) => html`<h3 id="${tableId(heading)}">${heading}</h3>
      <div class="scroll" role="group" aria-labelledby="${tableId(heading)}">
        <table>
          <thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
          <tbody>${rows.map((cells, at) => row(heading, titles, cells, items[at]))}</tbody>
        </table>
      </div>`,
  );
