import {formControlStyles} from '../../evidence/form-controls.styles.js';
import {MAX_YEARS} from '../../evidence/prices/estimate.js';
import {parseAmount, resolveRegion} from '../../evidence/prices/resolve-price.js';
import {checkedOn} from '../../evidence/review.js';
import {SmpSection} from '../../evidence/section.js';
import {whenConfigReady} from '../../foundation/config/registry.js';
import {SmpChangeEvent} from '../../foundation/element/events.js';
import {countRange} from '../../foundation/language/count-range.js';
import {duration, money} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {chartTemplate} from './chart.js';
import {findCrossing, isEverLess, costSeries} from './compare.js';
import {content, terms} from './cost-comparison.content.js';
import {costComparisonStyles} from './cost-comparison.styles.js';
import {currencyName, listText} from './intl-names.js';
import {type Choices, type Cost, type Ends, type Option, type OptionId, findChoices, optionIds} from './options.js';

type Words = ReturnType<typeof content>;

const USUAL_YEARS = 10;
const fields = ['once', 'yearly', 'touchUp', 'every'] as const;

// A brand is the same medicine at a higher price: it is shown only if the reader selects it.
const isUsual = (id: OptionId): boolean => !id.endsWith('-brand');

/**
 * The cost of scalp micropigmentation with its touch-ups over 1 to 20 years, beside medicines, hair systems, a transplant
 * and, if the site gives a price, concealer fibres: as a chart, in words, and in a table with the same numbers. A reader can
 * change each assumption. One currency at a time, nothing is converted. Options without a price are left out and listed.
 *
 * @tagname smp-cost-comparison
 * @summary SMP with touch-ups beside medicines, a hair system, a transplant, over 1 to 20 years: drawn, in words, as a table
 * @example
 * ```html
 * <smp-cost-comparison region="GB" years="10"></smp-cost-comparison>
 * ```
 * @csspart planner - What a reader can choose.
 * @csspart input - One thing that can be chosen or changed.
 * @csspart figure - One option beside SMP, drawn.
 * @csspart button - Takes back what a reader has changed.
 * @csspart term - Words that open what they mean.
 * @fires {SmpChangeEvent} smp-change - A reader has changed something; `option` says what, such as `years` or `transplant`.
 */
export class SmpCostComparison extends SmpSection {
  static override readonly tag = 'cost-comparison';
  static override styles = [...SmpSection.styles, formControlStyles, costComparisonStyles];
  static override properties: PropertyDeclarations = {region: {}, years: {}};

  /** Country whose prices are compared: an ISO 3166 code. Default: the region in `lang`. */
  declare region: string | undefined;
  /**
   * Number of years over which costs are added up at first, 1 to 20.
   *
   * @default 10
   */
  declare years: number | string | undefined;

  protected override readonly terms = terms;

  private _counted: number | undefined;
  private _shown: ReadonlyMap<OptionId, boolean> = new Map();
  private _costs: ReadonlyMap<OptionId, Cost> = new Map();
  private _wrong: ReadonlySet<string> = new Set();
  private _changes = 0;
  private _currency: string | undefined;

  // Do not show other sellers' prices while the clinic's own are loading.
  protected override whenRenderable(): Promise<unknown> | undefined {
    return super.whenRenderable() ?? whenConfigReady(this);
  }

  // Once a reader has typed in a field, its attribute alone no longer changes it.
  protected override updated(): void {
    super.updated();
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>('.assumed input:not([aria-invalid])')) {
      if (input.value !== input.defaultValue) input.value = input.defaultValue;
    }
  }

  protected override section() {
    const words = content();
    const found = findChoices(this._region, this.getConfig('prices'));
    // Amounts that a reader entered are in the currency that was shown then.
    if (found?.currency !== this._currency) this._forget();
    this._currency = found?.currency;
    return {
      heading: words.heading,
      body: html`${this.claims(words.jobs)}
        <p>${words.prescriber}</p>
        ${found ? this._comparison(found, words) : html`<p class="soft">${words.none}</p>`}`,
    };
  }

  private get _region(): string {
    return resolveRegion(this.region, this.language, (...problem) => this.warn(...problem)) ?? '';
  }

  private get _years(): number {
    return this._counted ?? this.parseIntAttribute('years', this.years, 1, MAX_YEARS) ?? USUAL_YEARS;
  }

  private _isShown(id: OptionId): boolean {
    return this._shown.get(id) ?? isUsual(id);
  }

  private _costOf({id, cost}: Option): Cost {
    return this._costs.get(id) ?? cost;
  }

  private _comparison({currency, options, leftOut}: Choices, words: Words): TemplateResult {
    const years = this._years;
    const name = (id: OptionId) => words.names[optionIds.indexOf(id)] ?? '';
    const [smp, ...others] = options;
    const price = this.getConfig('prices');
    const costs = new Map(options.map((option) => [option.id, costSeries(this._costOf(option), years)]));
    const costOf = ({id}: Option) => costs.get(id) ?? [];
    const columns = options.filter(({id}) => this._isShown(id));
    return html`${
      others.length && smp
        ? html`<div class="planner live" part="planner">${dynamic(this._planner(others, years, name, words))}</div>
            <p class="unseen" role="status">${dynamic(this._status(words))}</p>
            <p class="soft">${words.key}</p>
            <div class="panels">
              ${others.map((option) => {
                const isShown = this._isShown(option.id);
                const panel = () => this._panel(costOf(smp), costOf(option), years, currency, name(option.id), words);
                return html`<div ?hidden=${dynamic(!isShown)}>${dynamic(isShown ? panel : nothing)}</div>`;
              })}
            </div>
            <details>
              <summary><span>${words.table}</span></summary>
              <div class="scroll" role="region" aria-label=${words.table} tabindex="0"
                >${dynamic(() =>
                  this._table(
                    columns.map((option) => [name(option.id), costOf(option)]),
                    currency,
                    words,
                  ),
                )}</div
              >
            </details>
            <details>
              <summary><span>${words.assumed}</span></summary>
              <div>${dynamic(this._assumed(options, currency, price?.asOf, name, words))}</div>
            </details>`
        : html`<p>${words.alone}</p>`
    }
      <p class="soft">${fill(words.steady, {currency: currencyName(this.formatLang, currency)})}</p>
      <p class="soft">${words.weak}</p>
      ${leftOut.length ? html`<p class="soft">${fill(words.leftOut, {options: listText(this.formatLang, leftOut.map(name))})}</p>` : nothing}
      <div class="notes">${dynamic(smp ? this._smpNotes(smp, price?.touchUp?.every !== undefined, words) : nothing)}</div>`;
  }

  // Two wordings take turns: a live region announces only text that changes.
  private _status({said, saidAgain}: Words): string {
    if (!this._changes) return '';
    return this._changes % 2 ? said : saidAgain;
  }

  private _planner(others: readonly Option[], years: number, name: (id: OptionId) => string, words: Words): TemplateResult {
    return html`<p class="field">
        <label for="years">${words.years}</label>
        <output for="years" aria-live="off">${this._time(years)}</output>
        <input
          id="years"
          part="input"
          type="range"
          min="1"
          max=${MAX_YEARS}
          value=${years}
          aria-valuetext=${this._time(years)}
          @input=${this._handleSlider}
          @change=${this._handleSlider}
        />
      </p>
      <fieldset class="boxes" @change=${this._handleTick}>
        <legend>${words.show}</legend>
        ${others.map(
          ({id}) =>
            html`<label
              ><input type="checkbox" part="input" value=${id} ?checked=${this._isShown(id)} /><span>${name(id)}</span></label
            >`,
        )}
      </fieldset>`;
  }

  // States what is counted for SMP, and what is not.
  private _smpNotes(smp: Option, isEveryGiven: boolean, words: Words): TemplateResult {
    const {touchUp, every} = this._costOf(smp);
    const [text, ...sources] = words.every;
    const time = every ? duration(this.formatLang, 'year', every.low, every.high) : '';
    return html`${touchUp && !isEveryGiven ? html`<p class="soft">${this.claim([fill(text, {time}), ...sources])}</p>` : nothing}
    ${touchUp ? nothing : html`<p class="soft">${this.markTerms(words.noTouchUp)}</p>`}
    ${smp.isOpen ? html`<p class="soft">${words.isOpen}</p>` : nothing}
    ${!smp.isOwn && this._region === 'US' ? html`<p class="soft">${this.claim(words.guide)}</p>` : nothing}`;
  }

  private _time(years: number): string {
    return duration(this.formatLang, 'year', years, years);
  }

  private _amounts(currency: string, {low, high}: Ends): string {
    return money(this.formatLang, currency, low, high);
  }

  private _panel(one: Ends[], other: Ends[], years: number, currency: string, name: string, words: Words): TemplateResult {
    const last = (of: Ends[]) => this._amounts(currency, of[years] ?? {low: 0, high: 0});
    return html`<figure part="figure">
      ${this.sub(name)}
      ${chartTemplate(
        one,
        other,
        // Not in compact form ("£10k"): engines format it differently, and the server's text must equal the browser's.
        (amount) => money(this.formatLang, currency, amount),
        (year) => countRange(this.formatLang, year),
      )}
      <figcaption>
        <p>${this._crossing(one, other, years, words)}</p>
        <p class="soft">${fill(words.after, {n: years, smp: last(one), option: name, cost: last(other)})}</p>
      </figcaption>
    </figure>`;
  }

  private _crossing(one: Ends[], other: Ends[], years: number, words: Words): string {
    const {does, may, from} = findCrossing(one, other);
    const isLess = isEverLess(one, other);
    const year = (n: number) => countRange(this.formatLang, n);
    if (does === 0) return words.cheaper;
    if (does !== undefined) return fill(words.does, {does: year(does)});
    if (may === 'never') return fill(words.dearer, {n: years});
    if (may === 'always') return isLess ? words.varies : fill(words.overlap, {n: years});
    return from === undefined || isLess ? words.varies : fill(words.may, {may: year(from)});
  }

  private _table(columns: [name: string, costs: Ends[]][], currency: string, words: Words): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.year}</th>
          ${columns.map(([name]) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${columns[0]?.[1].map(
          (_, year) =>
            html`<tr>
              <th scope="row">${countRange(this.formatLang, year)}</th>
              ${columns.map(([, costs]) => html`<td>${costs[year] ? this._amounts(currency, costs[year]) : nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private _assumed(
    options: readonly Option[],
    currency: string,
    asOf: string | undefined,
    name: (id: OptionId) => string,
    words: Words,
  ): TemplateResult {
    const own = asOf ? fill(words.own, {date: this.dateText(asOf)}) : words.ownUndated;
    const kinds = [words.once, words.yearly, words.touchUp, words.apart];
    return html`${options.map((option) => {
      const [source, ...more] = option.sources;
      const cost = this._costOf(option);
      return html`<fieldset class="assumed" @change=${this._handleAssumption}>
          <legend>${name(option.id)}</legend>
          ${fields.map((field, at) => (cost[field] ? html`<p>${fill(words.range, {what: kinds[at] ?? '', cost: this._ends(field, cost[field], currency)})}</p>` : nothing))}
          <p class="soft">${source ? this.claim([fill(words.found, {date: this.dateText(checkedOn)}), source, ...more]) : own}</p>
          <div class="live">
            ${fields.map((field, at) => {
              const ends = cost[field];
              return ends ? this._inputs(option.id, field, ends, kinds[at] ?? '', words) : nothing;
            })}
          </div>
          <p class="soft" id=${`wrong-${option.id}`} role="alert">
            ${fields.some((field) => this._wrong.has(`${option.id}.${field}`)) ? words.wrong : nothing}
          </p>
        </fieldset>`;
    })}
      <p><button type="button" class="live" part="button" @click=${this._reset}>${words.reset}</button></p>`;
  }

  private _ends(field: string, ends: Ends, currency: string): string {
    return field === 'every' ? duration(this.formatLang, 'year', ends.low, ends.high) : this._amounts(currency, ends);
  }

  private _inputs(id: OptionId, field: string, {low, high}: Ends, what: string, words: Words): TemplateResult {
    const input = (end: string, value: number) =>
      html`<input
        id=${`${id}.${field}.${end}`}
        part="input"
        type="number"
        min=${field === 'every' ? 1 : 0}
        max=${field === 'every' ? MAX_YEARS : 9_999_999}
        step=${field === 'every' ? 1 : 'any'}
        value=${value}
        aria-describedby=${`wrong-${id}`}
        aria-invalid=${this._wrong.has(`${id}.${field}`) ? 'true' : nothing}
      />`;
    return html`<label for=${`${id}.${field}.low`}>${fill(words.low, {what})}</label>
      <label for=${`${id}.${field}.high`}>${fill(words.high, {what})}</label>
      ${input('low', low)} ${input('high', high)}`;
  }

  private _handleSlider({target, type}: Event): void {
    this._counted = Number((target as HTMLInputElement).value);
    // Do not announce every step of a slider that is still moving.
    this._change(type === 'change' ? 'years' : undefined);
  }

  private _handleTick({target}: Event): void {
    const {value, checked} = target as HTMLInputElement;
    this._shown = new Map([...this._shown, [value as OptionId, checked]]);
    this._change(value);
  }

  private _handleAssumption({target}: Event): void {
    const [id, field] = (target as HTMLInputElement).id.split('.') as [OptionId, (typeof fields)[number]];
    const given = (end: string) => {
      const input = this.renderRoot.querySelector<HTMLInputElement>(`[id="${id}.${field}.${end}"]`);
      return input?.validity.valid ? parseAmount(input.value) : undefined;
    };
    const [low, high] = [given('low'), given('high')];
    const found = findChoices(this._region, this.getConfig('prices'))?.options.find((option) => option.id === id);
    const isRight = found && low !== undefined && high !== undefined && low <= high;
    const wrong = new Set(this._wrong);
    if (isRight) {
      wrong.delete(`${id}.${field}`);
      this._costs = new Map([...this._costs, [id, {...this._costOf(found), [field]: {low, high}}]]);
    } else wrong.add(`${id}.${field}`);
    this._wrong = wrong;
    this._change(isRight ? id : undefined);
  }

  private _reset(): void {
    this._forget();
    this._change('reset');
  }

  private _forget(): void {
    if (!this._costs.size && !this._wrong.size) return;
    this._costs = new Map();
    this._wrong = new Set();
    this.requestUpdate();
  }

  private _change(option: string | undefined): void {
    if (option) this._changes++;
    this.requestUpdate();
    if (option) this.dispatchEvent(new SmpChangeEvent(option));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-cost-comparison': SmpCostComparison;
  }
}
