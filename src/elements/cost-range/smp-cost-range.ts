import {AnnouncementController} from '../../evidence/announcement-controller.js';
import {type FormEntry, SmpFormField} from '../../evidence/form-associated.js';
import {type Price, resolvePrice} from '../../evidence/prices/resolve-price.js';
import {whenConfigReady} from '../../foundation/config/registry.js';
import type {Prices} from '../../foundation/config/schema.js';
import {adoptStyles} from '../../foundation/dom/adopt-styles.js';
import {SmpChangeEvent, SmpCtaEvent} from '../../foundation/element/events.js';
import {type PropertyDeclarations, html, nothing} from '../../foundation/lit.js';
import {lazyModule} from '../../foundation/loading/lazy-module.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {content} from './cost-range.content.js';
import {costRangeStyles} from './cost-range.styles.js';
import {priceTemplate} from './price.js';

// Currencies that the browser knows; asked for once.
let currencies: readonly string[] | undefined;

// Not loaded on pages without a clinic's own prices or details.
const estimatorModule = lazyModule('estimator', () => import('./estimator.js'));

/**
 * The cost of scalp micropigmentation: the page's own price with its date, else the price that the clinic has configured,
 * else what sellers in the page's country were found to quote, else the advice to ask for a written quote. Never a price
 * that nobody named.
 *
 * If prices by area are configured, it is an estimator: a reader chooses area, visits and extras, and sees a price range
 * with its parts. Inside a `<form>` it is then a form field. The form receives the choice and the resulting price under
 * `name` followed by `-area`, `-visits`, `-scar`, `-repair`, `-years`, `-low`, `-high` and `-currency`.
 *
 * @tagname smp-cost-range
 * @summary Your price with its date, or an estimator with your prices by area; else what providers in the page's country charge
 * @example
 * ```html
 * <smp-cost-range low="1200" high="3000" currency="GBP" price-as-of="2026-11-01"></smp-cost-range>
 * ```
 * @csspart price - The price, or the advice to ask for a quote.
 * @csspart figure - The band of dots and the table by area.
 * @csspart planner - The reader's options.
 * @csspart input - One option.
 * @csspart offer - The clinic's offer: what is included, who does the work, how to reach the clinic.
 * @csspart cta - The link to the clinic's booking page.
 * @cssprop --smp-on-accent
 * @cssprop --smp-field-line
 * @cssprop --smp-skin
 * @cssprop --smp-control-radius
 * @fires {SmpChangeEvent} smp-change - A reader has changed an option of the estimate; `option` names it.
 * @fires {SmpCtaEvent} smp-cta - A reader is about to follow the booking link; `preventDefault()` keeps the reader here.
 */
export class SmpCostRange extends SmpFormField {
  static override readonly tag = 'cost-range';
  static override readonly lazyModules = [estimatorModule];
  static override styles = [...SmpFormField.styles, costRangeStyles];
  static override properties: PropertyDeclarations = {
    low: {},
    high: {},
    currency: {},
    priceAsOf: {attribute: 'price-as-of'},
    per: {},
    region: {},
  };

  /** Lowest price, in plain digits. Alone it reads "From …". */
  declare low: number | string | undefined;
  /** Highest price, in plain digits. Alone it reads "Up to …". */
  declare high: number | string | undefined;
  /** Currency of `low` and `high`: an ISO 4217 code. Default: the region's, if it has a researched price. */
  declare currency: string | undefined;
  /** Date of `low` and `high`: `2026`, `2026-11` or `2026-11-22`. Without it the element says that the date is missing. */
  declare priceAsOf: number | string | undefined;
  /**
   * Unit of the price: all visits (`course`) or one (`session`).
   *
   * @default 'course'
   */
  declare per: 'course' | 'session' | undefined;
  /** Country whose researched price is shown if no price is given: an ISO 3166 code. Default: the region in `lang`. */
  declare region: string | undefined;

  // The reader's choice in the estimator, as serializeChoice() writes it.
  private _chosen = '';
  private readonly _announcement = new AnnouncementController(this);
  private _hasEstimatorStyles?: boolean;
  // True if the element has a valid price of its own.
  private _isOwn?: boolean;

  /** The choice in the estimator and the resulting price, by the keys that a form receives; empty without an estimator. */
  get value(): Record<string, string> {
    return Object.fromEntries(this.entries());
  }

  // Do not show other sellers' prices while the clinic's own are loading.
  protected override whenRenderable(): Promise<unknown> | undefined {
    return (
      super.whenRenderable() ??
      whenConfigReady(this) ??
      (!estimatorModule.isSettled && (this.getConfig('prices') || this.getConfig('clinic')) ? estimatorModule.load() : undefined)
    );
  }

  protected override entries(): FormEntry[] {
    const prices = this._clinicPrices;
    return (prices && estimatorModule.value?.entriesOf(this._chosen, prices)) ?? [];
  }

  protected override saveState(): string {
    return this._chosen;
  }

  protected override restoreState(kept: string): void {
    this._chosen = kept;
    this._announcement.postpone();
    this.requestUpdate();
  }

  protected override afterRender(): void {
    super.afterRender();
    const {value: estimator} = estimatorModule;
    const prices = this._clinicPrices;
    if (prices) estimator?.syncInputs(this.renderRoot, this._chosen, prices);
    if (estimator && !this._hasEstimatorStyles) {
      this._hasEstimatorStyles = true;
      adoptStyles(this.renderRoot as ShadowRoot, [...SmpCostRange.elementStyles, ...estimator.styles]);
    }
  }

  protected override section() {
    const words = content();
    const {value: estimator} = estimatorModule;
    const host = {
      chosen: this._chosen,
      announced: (text: string) => this._announcement.content(text),
      isDisabled: this.isDisabled,
      language: this.formatLang,
      words,
      heading: (text: string) => this.sub(text),
      claim: (claim: Parameters<SmpCostRange['claim']>[0]) => this.claim(claim),
      dateText: (iso: string) => this.dateText(iso),
      handleInput: (event: Event, isDone: boolean) => this._handleInput(event, isDone),
      handleCta: (event: Event) => this._handleCta(event),
    };
    const found = this._resolvePrice();
    const clinic = this.getConfig('clinic');
    const prices = this._clinicPrices;
    return {
      heading: words.heading,
      body: html`<div class="grid two">
        <div class="cells">${dynamic([
          (prices && estimator?.estimatorTemplate(host, prices, clinic)) ??
            html`<div>${priceTemplate((prices && this._coursePrice(prices, found)) ?? found, host)}</div>`,
          clinic || prices ? estimator?.clinicTemplate(host, clinic, prices?.included) : nothing,
        ])}</div>
        <div>
          ${this.sub(words.drivers)}
          ${this.claimList(words.driver)} ${this.sub(words.included)} ${this.claimList(words.include)}
          <p>${this.claim(words.insurance)}</p>
        </div>
      </div>`,
    };
  }

  // Configured prices, unless the element has a valid price of its own.
  private get _clinicPrices(): Prices | undefined {
    return this._isOwn ? undefined : this.getConfig('prices');
  }

  private _handleInput(event: Event, isDone: boolean): void {
    const input = event.target as HTMLInputElement;
    this._chosen = estimatorModule.value?.applyInput(this._chosen, input) ?? '';
    this.requestUpdate();
    if (isDone) {
      this._announcement.announce();
      this.dispatchEvent(new SmpChangeEvent(input.name));
      // Do not announce a slider that is still moving.
    } else this._announcement.postpone();
  }

  private _handleCta(event: Event): void {
    const href = this.getConfig('clinic')?.booking?.href ?? '';
    if (!this.dispatchEvent(new SmpCtaEvent(href))) event.preventDefault();
  }

  // The page's own price, else what sellers were found to quote.
  private _resolvePrice(): Price {
    const {currency, priceAsOf, per, region} = this;
    // Vue sets a number to 0 when it is cleared; no price is 0.
    const given = {low: this.low || undefined, high: this.high || undefined, currency, priceAsOf, per, region};
    const {price, problems} = resolvePrice(given, this.countryLanguage, (currencies ??= Intl.supportedValuesOf('currency')));
    for (const problem of problems) this.warn(...problem);
    this._isOwn = price.kind === 'own';
    return price;
  }

  // If the estimator cannot load, do not show other sellers' prices instead of the clinic's.
  private _coursePrice({course, currency, asOf, areas}: Prices, {per, region}: Price): Price | undefined {
    if (course) return resolvePrice({...course, currency, priceAsOf: asOf}, '', [currency]).price;
    return areas && {kind: 'none', per, region};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-cost-range': SmpCostRange;
  }
}
