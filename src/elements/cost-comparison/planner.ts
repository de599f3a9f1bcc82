import {MAX_YEARS} from '../../evidence/prices/estimate.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {type Context, optionName, yearsText} from './context.js';
import type {OptionId} from './options.js';

/**
 * Renders what a reader can choose: the number of years, and the options to show.
 *
 * @param options Each option, and true if it is shown.
 * @param handleYears Handles `input` and `change` of the slider.
 * @param handleOption Handles `change` of a box.
 */
export function plannerTemplate(
  options: readonly (readonly [id: OptionId, isShown: boolean])[],
  handleYears: (event: Event) => void,
  handleOption: (event: Event) => void,
  context: Context,
): TemplateResult {
  const {years, words} = context;
  return html`<p class="field">
      <label for="years">${words.years}</label>
      <span aria-hidden="true">${yearsText(context, years)}</span>
      <input
        id="years"
        part="input"
        type="range"
        min="1"
        max=${MAX_YEARS}
        value=${years}
        aria-valuetext=${yearsText(context, years)}
        @input=${handleYears}
        @change=${handleYears}
      />
    </p>
    <fieldset class="boxes" @change=${handleOption}>
      <legend>${words.show}</legend>
      ${options.map(
        ([id, isShown]) =>
          html`<label
            ><input type="checkbox" part="input" value=${id} ?checked=${isShown} /><span role="none">${optionName(context, id)}</span></label
          >`,
      )}
    </fieldset>`;
}
