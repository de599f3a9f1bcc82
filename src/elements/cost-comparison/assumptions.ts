import {MAX_YEARS} from '../../evidence/prices/estimate.js';
import {parseAmount} from '../../evidence/prices/resolve-price.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {type Context, amountText, optionName, yearsText} from './context.js';
import type {Cost, Ends, OptionId} from './options.js';

const fields = ['once', 'yearly', 'touchUp', 'every'] as const;

/** One number of an option's cost that a reader can change. */
export type Field = (typeof fields)[number];

/** An option with its costs, as a reader may have changed them. */
export interface Assumption {
  readonly id: OptionId;
  readonly cost: Cost;
  /** Source and date of the costs. */
  readonly origin: unknown;
  /** True for a field whose last entry could not be used. */
  readonly isWrong: (field: Field) => boolean;
}

/** Renders the assumptions about one option: as text, and as fields to change them. */
export function assumptionTemplate(
  {id, cost, origin, isWrong}: Assumption,
  handleChange: (event: Event) => void,
  context: Context,
): TemplateResult {
  const {words} = context;
  const kinds = {once: words.once, yearly: words.yearly, touchUp: words.touchUp, every: words.apart};
  const known = fields.flatMap((field) => (cost[field] ? [[field, cost[field]] as const] : []));
  return html`<fieldset class="assumed" @change=${handleChange}>
    <legend>${optionName(context, id)}</legend>
    ${known.map(([field, ends]) => html`<p>${fill(words.range, {what: kinds[field], cost: endsText(field, ends, context)})}</p>`)}
    <p class="soft">${origin}</p>
    <div class="live">${known.map(([field, ends]) => inputs(id, field, ends, kinds[field], isWrong(field), context))}</div>
    <p class="soft" id=${`wrong-${id}`} role="alert">${fields.some(isWrong) ? words.wrong : nothing}</p>
  </fieldset>`;
}

const endsText = (field: Field, ends: Ends, context: Context): string =>
  field === 'every' ? yearsText(context, ends.low, ends.high) : amountText(context, ends);

function inputs(id: OptionId, field: Field, {low, high}: Ends, what: string, isWrong: boolean, {words}: Context): TemplateResult {
  const isYears = field === 'every';
  const input = (end: keyof Ends, value: number) =>
    html`<input
      id=${`${id}.${field}.${end}`}
      part="input"
      type="number"
      min=${isYears ? 1 : 0}
      max=${isYears ? MAX_YEARS : 9_999_999}
      step=${isYears ? 1 : 'any'}
      value=${value}
      aria-describedby=${`wrong-${id}`}
      aria-invalid=${isWrong ? 'true' : nothing}
    />`;
  return html`<label for=${`${id}.${field}.low`}>${fill(words.low, {what})}</label>
    <label for=${`${id}.${field}.high`}>${fill(words.high, {what})}</label>
    ${input('low', low)} ${input('high', high)}`;
}

/**
 * Reads the two ends of an assumption after a reader has changed one of them.
 *
 * @returns The field, and its ends if both can be used.
 */
export function readAssumption(input: HTMLInputElement): {readonly id: OptionId; readonly field: Field; readonly ends: Ends | undefined} {
  const [id, field] = input.id.split('.') as [OptionId, Field];
  const end = (name: keyof Ends) => {
    const one = input.closest('fieldset')?.querySelector<HTMLInputElement>(`[id="${id}.${field}.${name}"]`);
    return one?.validity.valid ? parseAmount(one.value) : undefined;
  };
  const [low, high] = [end('low'), end('high')];
  return {id, field, ends: low !== undefined && high !== undefined && low <= high ? {low, high} : undefined};
}
