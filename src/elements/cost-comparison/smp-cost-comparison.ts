import {AnnouncementController, liveRegion} from '../../evidence/announcement-controller.js';
import {formControlStyles} from '../../evidence/form-controls.styles.js';
import {MAX_YEARS} from '../../evidence/prices/estimate.js';
import {resolveRegion} from '../../evidence/prices/resolve-price.js';
import {pricesReadOn} from '../../evidence/review.js';
import {SmpSection} from '../../evidence/section.js';
import {whenConfigReady} from '../../foundation/config/registry.js';
import {SmpChangeEvent} from '../../foundation/element/events.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {type Field, assumptionTemplate, readAssumption} from './assumptions.js';
import {costSeries} from './compare.js';
import {type Context, amountText, optionName, yearsText} from './context.js';
import {content, terms} from './cost-comparison.content.js';
import {costComparisonStyles} from './cost-comparison.styles.js';
import {costTable} from './cost-table.js';
import {currencyName, listText} from './intl-names.js';
import {type Choices, type Cost, type Option, type OptionId, findChoices} from './options.js';
import {panelTemplate} from './panel.js';
import {plannerTemplate} from './planner.js';

const USUAL_YEARS = 10;

// A brand is the same medicine at a higher price: it is shown only if the reader selects it.
const isUsual = (id: OptionId): boolean => !id.endsWith('-brand');

/**
 * The cost of scalp micropigmentation with its touch-ups over 1 to 20 years, beside medicines, hair systems, a transplant
 * and, if the site gives a price, concealer fibers: as a chart, in words, and in a table with the same numbers. A reader can
 * change each assumption. One currency at a time, nothing is converted. Options without a price are left out and listed.
 *
 * @tagname smp-cost-comparison
 * @summary SMP with touch-ups beside medicines, a hair system, a transplant, over 1 to 20 years: as a chart, in words and as a table
 * @example
 * ```html
 * <smp-cost-comparison region="GB" years="10"></smp-cost-comparison>
 * ```
 * @csspart planner - What a reader can choose.
 * @csspart input - One thing that can be chosen or changed.
 * @csspart figure - One option beside SMP, drawn.
 * @csspart button - Takes back what a reader has changed.
 * @csspart term - Words that open what they mean.
 * @cssprop --smp-field-line
 * @cssprop --smp-alert
 * @cssprop --smp-control-radius
 * @cssstate error - A reader’s own cost or time is not a number that can be used.
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

  // What a reader has chosen: years, options shown or hidden, costs, and fields whose entry could not be used.
  private _chosenYears: number | undefined;
  private _shown: ReadonlyMap<OptionId, boolean> = new Map();
  private _costs: ReadonlyMap<OptionId, Cost> = new Map();
  private _wrong: ReadonlySet<`${OptionId}.${Field}`> = new Set();
  private readonly _announcement = new AnnouncementController(this);
  // Currency of the last rendering.
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

  protected override customStates(): Readonly<Record<string, boolean>> {
    return {...super.customStates(), error: this._wrong.size > 0};
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
        ${found ? this._comparison(found, {language: this.formatLang, currency: found.currency, years: this._years, words}) : html`<p class="soft">${words.none}</p>`}`,
    };
  }

  private get _region(): string {
    return resolveRegion(this.region, this.countryLanguage, (...problem) => this.warn(...problem)) ?? '';
  }

  private get _years(): number {
    return this._chosenYears ?? this.parseIntAttribute('years', this.years, 1, MAX_YEARS) ?? USUAL_YEARS;
  }

  private _isShown(id: OptionId): boolean {
    return this._shown.get(id) ?? isUsual(id);
  }

  private _costOf({id, cost}: Option): Cost {
    return this._costs.get(id) ?? cost;
  }

  private _comparison({options, leftOut}: Choices, context: Context): TemplateResult {
    const {years, words} = context;
    const name = (id: OptionId) => optionName(context, id);
    const [smp, ...others] = options;
    const costs = new Map(options.map((option) => [option.id, costSeries(this._costOf(option), years)]));
    const costOf = ({id}: Option) => costs.get(id) ?? [];
    const columns = options.filter(({id}) => this._isShown(id));
    const totals = columns.map((option) => {
      const last = costOf(option)[years];
      return fill(words.range, {what: name(option.id), cost: last ? amountText(context, last) : ''});
    });
    const said = fill(words.said, {years: yearsText(context, years), costs: listText(context.language, totals)});
    return html`${
      others.length && smp
        ? html`<div class="planner live" part="planner">${dynamic(
            plannerTemplate(
              others.map(({id}) => [id, this._isShown(id)]),
              this._handleSlider,
              this._handleTick,
              context,
            ),
          )}</div>
            ${liveRegion(dynamic(this._announcement.content(said)))}
            <p class="soft">${words.key}</p>
            <div class="panels">
              ${others.map((option) => {
                const isShown = this._isShown(option.id);
                const panel = () => panelTemplate(costOf(smp), costOf(option), name(option.id), this.sub(name(option.id)), context);
                return html`<div ?hidden=${dynamic(!isShown)}>${dynamic(isShown ? panel : nothing)}</div>`;
              })}
            </div>
            <details>
              <summary><span>${words.table}</span></summary>
              <div class="scroll" role="region" aria-label=${words.table} tabindex="0"
                >${dynamic(() =>
                  costTable(
                    columns.map((option) => [name(option.id), costOf(option)]),
                    context,
                  ),
                )}</div
              >
            </details>
            <details>
              <summary><span>${words.assumed}</span></summary>
              <div>${dynamic(this._assumptions(options, context))}</div>
            </details>`
        : html`<p>${words.alone}</p>`
    }
      <p class="soft">${fill(words.steady, {currency: currencyName(context.language, context.currency)})}</p>
      <p class="soft">${words.weak}</p>
      ${leftOut.length ? html`<p class="soft">${fill(words.leftOut, {options: listText(context.language, leftOut.map(name))})}</p>` : nothing}
      <div class="notes">${dynamic(smp ? this._smpNotes(smp, context) : nothing)}</div>`;
  }

  // States what is counted for SMP, and what is not.
  private _smpNotes(smp: Option, context: Context): TemplateResult {
    const {words} = context;
    const {touchUp, every} = this._costOf(smp);
    const isEveryGiven = this.getConfig('prices')?.touchUp?.every !== undefined;
    const [text, ...sources] = words.every;
    const time = every ? yearsText(context, every.low, every.high) : '';
    return html`${touchUp && !isEveryGiven ? html`<p class="soft">${this.claim([fill(text, {time}), ...sources])}</p>` : nothing}
    ${touchUp ? nothing : html`<p class="soft">${this.markTerms(words.noTouchUp)}</p>`}
    ${smp.isOpen ? html`<p class="soft">${words.isOpen}</p>` : nothing}
    ${!smp.isOwn && this._region === 'US' ? html`<p class="soft">${this.claim(words.guide)}</p>` : nothing}`;
  }

  private _assumptions(options: readonly Option[], context: Context): TemplateResult {
    const {words} = context;
    const asOf = this.getConfig('prices')?.asOf;
    const own = asOf ? fill(words.own, {date: this.dateText(asOf)}) : words.ownUndated;
    return html`${options.map((option) => {
      const {id} = option;
      const [source, ...more] = option.sources;
      const origin = source ? this.claim([fill(words.found, {date: this.dateText(pricesReadOn)}), source, ...more]) : own;
      const isWrong = (field: Field) => this._wrong.has(`${id}.${field}`);
      return assumptionTemplate({id, cost: this._costOf(option), origin, isWrong}, this._handleAssumption, context);
    })}
      <p><button type="button" class="live" part="button" @click=${this._reset}>${words.reset}</button></p>`;
  }

  private _handleSlider({target, type}: Event): void {
    this._chosenYears = Number((target as HTMLInputElement).value);
    // Do not announce a slider that is still moving.
    this._change(type === 'change' ? 'years' : undefined);
  }

  private _handleTick({target}: Event): void {
    const {value, checked} = target as HTMLInputElement;
    this._shown = new Map([...this._shown, [value as OptionId, checked]]);
    this._change(value);
  }

  private _handleAssumption({target}: Event): void {
    const {id, field, ends} = readAssumption(target as HTMLInputElement);
    const found = findChoices(this._region, this.getConfig('prices'))?.options.find((option) => option.id === id);
    const isRight = found && ends;
    const wrong = new Set(this._wrong);
    if (isRight) {
      wrong.delete(`${id}.${field}`);
      this._costs = new Map([...this._costs, [id, {...this._costOf(found), [field]: ends}]]);
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
    this.requestUpdate();
    if (option) {
      this._announcement.announce();
      this.dispatchEvent(new SmpChangeEvent(option));
    } else this._announcement.postpone();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-cost-comparison': SmpCostComparison;
  }
}
