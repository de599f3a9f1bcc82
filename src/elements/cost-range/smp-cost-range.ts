import {checkedOn} from '../../evidence/review.js';
import {SmpSection} from '../../evidence/section.js';
import {stipple} from '../../foundation/dots.js';
import {country, longDate, money, moneyRange} from '../../foundation/format.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {fill} from '../../foundation/locale.js';
import {span} from '../../foundation/span.js';
import {content} from './cost-range.content.js';
import {costRangeStyles} from './cost-range.styles.js';
import {type Price, coverage, extent, resolvePrice} from './estimate.js';
import {quotedAreas} from './prices.js';

type Words = ReturnType<typeof content>;

// The band's width in its own units.
const WIDTH = 400;

let currencies: readonly string[] | undefined;

/**
 * What scalp micropigmentation costs: the page's own price with its date, else what sellers in the page's country were
 * found to quote, else the advice to ask for a written quote. Never a price that nobody named.
 *
 * @tagname smp-cost-range
 * @csspart price - The price, or the advice to ask for a quote.
 * @csspart figure - The band of dots, and the table by area.
 */
export class SmpCostRange extends SmpSection {
  static override readonly tag = 'cost-range';
  static override styles = [...SmpSection.styles, costRangeStyles];
  static override properties: PropertyDeclarations = {
    low: {},
    high: {},
    currency: {},
    priceAsOf: {attribute: 'price-as-of'},
    per: {},
    region: {},
  };

  /** The lowest price, as plain digits. Alone it reads "From …". */
  declare low: number | string | undefined;
  /** The highest price, as plain digits. Alone it reads "Up to …". */
  declare high: number | string | undefined;
  /** The currency of `low` and `high`, an ISO 4217 code. Default: the region's, where it has a researched price. */
  declare currency: string | undefined;
  /** When `low` and `high` were set: `2026`, `2026-11` or `2026-11-22`. Without it the element says that the date is missing. */
  declare priceAsOf: string | undefined;
  /**
   * What the price is for: all visits or one.
   *
   * @default 'course'
   */
  declare per: 'course' | 'session' | undefined;
  /** The country whose researched price is shown where no price is given: an ISO 3166 code. Default: the region in `lang`. */
  declare region: string | undefined;

  protected override section() {
    const words = content();
    const {price, problems} = resolvePrice(this, this.language, (currencies ??= Intl.supportedValuesOf('currency')));
    for (const problem of problems) this.warn(...problem);
    return {
      heading: words.heading,
      body: html`<div class="grid two">
        <div>${this._price(price, words)}</div>
        <div>
          ${this.sub(words.drivers)}
          ${this.claimList(words.driver)} ${this.sub(words.included)} ${this.claimList(words.include)}
          <p class="soft">${words.usual}</p>
        </div>
      </div>`,
    };
  }

  private _price(price: Price, words: Words): TemplateResult {
    if (price.kind === 'none') {
      return html`<p class="price" part="price">${words.quote}</p>
        <p class="soft">${words.noPrice}</p>`;
    }
    const {low, high, currency} = price;
    const amounts = (from: number | undefined, to: number | undefined) => this._amounts(money(this.formatLang, currency), words, from, to);
    return html`<p class="price" part="price">${amounts(low, high)}</p>
      <p>${words.per[price.per]}</p>
      ${price.kind === 'own' ? this._own(price, words) : this._researched(price, words, amounts)}`;
  }

  private _own({low, high, asOf}: Extract<Price, {kind: 'own'}>, words: Words): TemplateResult {
    return html`<p class="soft">${asOf ? fill(words.asOf, {date: longDate(this.formatLang, asOf)}) : words.noDate}</p>
      ${low === undefined || high === undefined ? nothing : band(() => 0.4)}`;
  }

  private _researched(
    {quotes, prices, region = '', per}: Extract<Price, {kind: 'researched'}>,
    words: Words,
    amounts: (low?: number, high?: number) => string,
  ): TemplateResult {
    const rows = per === 'course' ? quotedAreas(prices) : [];
    const {low, high} = extent([...quotes, ...rows.map(([, quote]) => quote)]);
    const at = (amount: number) => (amount - low) / (high - low || 1);
    const checked = fill(words.checked, {
      region: country(this.formatLang, region),
      date: this.dateText(checkedOn),
    });
    return html`<p class="soft">${this.claim([checked, ...new Set(quotes.map(([source]) => source))])}</p>
      <figure part="figure">
        ${band((x) => coverage(quotes, low + x * (high - low)))}
        <p class="soft ends"><span>${amounts(low, low)}</span><span>${amounts(high, high)}</span></p>
        <figcaption class="soft">${words.band}</figcaption>
        ${
          rows.length
            ? html`<table>
              <caption>
                ${words.table}
              </caption>
              <tbody>
                ${rows.map(
                  ([area, quote]) =>
                    html`<tr>
                        <th scope="row">${words.area[area]}</th>
                        <td>${this.claim([amounts(quote[1], quote[2]), quote[0]])}</td>
                      </tr>
                      <tr aria-hidden="true">
                        <td colspan="2">
                          ${span(at(quote[1]), at(quote[2] ?? quote[1]))}
                        </td>
                      </tr>`,
                )}
              </tbody>
            </table>`
            : nothing
        }
        ${rows.length && region === 'GB' ? html`<p class="soft">${words.stages}</p>` : nothing}
      </figure>`;
  }

  private _amounts(format: Intl.NumberFormat, words: Words, low?: number, high?: number): string {
    if (high === undefined) return fill(words.from, {price: format.format(low ?? 0)});
    return low === undefined ? fill(words.upTo, {price: format.format(high)}) : moneyRange(format, low, high);
  }
}

// The picture of a range; what it says also stands in words beside it.
const band = (density: (x: number) => number) =>
  html`<svg class="band" viewBox="0 0 400 26" aria-hidden="true">
    <path class="dots" transform="translate(3 3)" d=${stipple(WIDTH - 6, 20, 900, density, 3)}></path>
  </svg>`;

declare global {
  interface HTMLElementTagNameMap {
    'smp-cost-range': SmpCostRange;
  }
}
