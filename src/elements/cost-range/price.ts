import type {Source} from '../../evidence/source.js';
import {quotedAreas} from '../../evidence/prices/researched-prices.js';
import {type Price, quotedRange, shareOfQuotes} from '../../evidence/prices/resolve-price.js';
import {pricesReadOn} from '../../evidence/review.js';
import {rangeBar} from '../../foundation/drawing/range-bar.js';
import {stipple} from '../../foundation/drawing/stipple.js';
import {country, longDate, money} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import type {content} from './cost-range.content.js';

// Width of the band in SVG units.
const WIDTH = 400;

/** The element that shows a price, as far as the price needs it. */
export interface PriceHost {
  /** Tag for numbers and dates. */
  readonly language: string;
  readonly words: ReturnType<typeof content>;
  /** Renders a claim with the numbers of its sources. */
  claim(claim: readonly [text: string, ...sources: Source[]]): TemplateResult;
  /** Formats an ISO date in words. */
  dateText(iso: string): string;
}

type Kind<K extends Price['kind']> = Extract<Price, {kind: K}>;

/** Renders a price with its date or its sources, or the advice to ask for a quote. */
export function priceTemplate(price: Price, host: PriceHost): TemplateResult {
  const {words} = host;
  if (price.kind === 'none') {
    return html`<p class="price" part="price">${words.quote}</p>
      <p class="soft">${words.noPrice}</p>`;
  }
  return html`<p class="price" part="price">${amountText(price.currency, host, price.low, price.high)}</p>
    <p>${words.per[price.per]}</p>
    ${price.kind === 'own' ? ownPrice(price, host) : researchedPrice(price, host)}`;
}

const ownPrice = ({low, high, asOf}: Kind<'own'>, {language, words}: PriceHost) =>
  html`<p class="soft">${asOf ? fill(words.asOf, {date: longDate(language, asOf)}) : words.noDate}</p>
    ${low === undefined || high === undefined ? nothing : band(() => 0.4)}`;

function researchedPrice({quotes, prices, region = '', per, currency}: Kind<'researched'>, host: PriceHost): TemplateResult {
  const {words} = host;
  const rows = per === 'course' ? quotedAreas(prices) : [];
  const {low, high} = quotedRange([...quotes, ...rows.map(([, quote]) => quote)]);
  const at = (amount: number) => (amount - low) / (high - low || 1);
  const checked = fill(words.checked, {
    region: country(host.language, region),
    date: host.dateText(pricesReadOn),
  });
  return html`<p class="soft">${host.claim([checked, ...new Set(quotes.map(([source]) => source))])}</p>
    <div class="figure" part="figure">
      ${band((x) => shareOfQuotes(quotes, low + x * (high - low)))}
      <p class="soft scale"><span>${amountText(currency, host, low, low)}</span><span>${amountText(currency, host, high, high)}</span></p>
      <p class="soft">${words.band}</p>
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
                      <td>${host.claim([amountText(currency, host, quote[1], quote[2]), quote[0]])}</td>
                    </tr>
                    <tr aria-hidden="true">
                      <td colspan="2">
                        ${rangeBar(at(quote[1]), at(quote[2] ?? quote[1]))}
                      </td>
                    </tr>`,
              )}
            </tbody>
          </table>`
          : nothing
      }
      ${rows.length && region === 'GB' ? html`<p class="soft">${words.stages}</p>` : nothing}
    </div>`;
}

// One amount, a range, "From …" or "Up to …".
function amountText(currency: string, {language, words}: PriceHost, low?: number, high?: number): string {
  if (high === undefined) return fill(words.from, {price: money(language, currency, low ?? 0)});
  return low === undefined ? fill(words.upTo, {price: money(language, currency, high)}) : money(language, currency, low, high);
}

// Drawing of a range; the text beside it says the same.
const band = (density: (x: number) => number) =>
  html`<svg class="band" viewBox="0 0 400 26" aria-hidden="true">
    <path class="dots" transform="translate(3 3)" d=${stipple(WIDTH - 6, 20, 900, density, 3)}></path>
  </svg>`;
