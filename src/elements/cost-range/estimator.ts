import {liveRegion} from '../../evidence/announcement-controller.js';
import type {Claim} from '../../evidence/claims.js';
import type {FormEntry} from '../../evidence/form-associated.js';
import {formControlStyles} from '../../evidence/form-controls.styles.js';
import {
  type Choice,
  TOUCH_UP_INTERVAL,
  type Item,
  MAX_YEARS,
  priceOfArea,
  estimate,
  serializeChoice,
  parseChoice,
  normalizeChoice,
  sumItems,
  visitOptions,
} from '../../evidence/prices/estimate.js';
import type {Area} from '../../foundation/config/areas.js';
import type {AreaPrice, Clinic, PriceRange, Prices} from '../../foundation/config/schema.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {warnOnce} from '../../foundation/guards/warn.js';
import {countRange} from '../../foundation/language/count-range.js';
import {duration, money} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {givenText, withGivenText} from '../../foundation/rendering/given-text.js';
import type {content as costContent} from './cost-range.content.js';
import {content} from './estimator.content.js';
import {estimatorStyles} from './estimator.styles.js';
import {scalp} from './scalp.js';
import {type Telephone, readTelephones} from './telephone.js';

type Words = ReturnType<typeof content>;

// In a label, spans that are boxes would be read apart, and a label twice: `role="none"` keeps them one text. A plain space at
// the end of a box is lost.
const GAP = '\u00a0';

/** The element that shows the estimator, as far as the estimator needs it. */
export interface Host {
  /** The reader's choice, as {@link serializeChoice} writes it. */
  readonly chosen: string;
  readonly isDisabled: boolean;
  readonly language: string;
  readonly words: ReturnType<typeof costContent>;
  /** Returns a text while it is announced, else nothing. */
  announced(text: string): unknown;
  /** Renders a heading. */
  heading(text: string | TemplateResult): TemplateResult;
  /** Renders a claim with the numbers of its sources. */
  claim(claim: Claim): TemplateResult;
  /** Formats an ISO date in words. */
  dateText(iso: string): string;
  /** Applies the new value of an input; `isDone` is true once the reader has finished changing it. */
  handleInput(event: Event, isDone: boolean): void;
  /** Handles a click on the booking link, and cancels it if the page wants that. */
  handleCta(event: Event): void;
}

// A price without an upper end has a message of its own: none stands inside another.
function priceMessage({language}: Host, currency: string, {low, high}: PriceRange, message: string, messageAtLeast: string): string {
  return fill(high === undefined ? messageAtLeast : message, {price: money(language, currency, low, high)});
}

/** A price in words: one amount, a range, or "From …". */
function priceText({language, words}: Host, currency: string, {low, high}: PriceRange): string {
  return high === undefined ? fill(words.from, {price: money(language, currency, low)}) : money(language, currency, low, high);
}

/** Returns the choice after an input has changed. */
export function applyInput(chosen: string, {name, value, type, checked}: HTMLInputElement): string {
  const choice = parseChoice(chosen);
  if (type === 'checkbox') return serializeChoice(name === 'scar' ? {...choice, scar: checked} : {...choice, repair: checked});
  if (name === 'visits') return serializeChoice({...choice, visits: Number(value)});
  if (name === 'years') return serializeChoice({...choice, years: Number(value)});
  return serializeChoice({...choice, area: value as Area});
}

/** Sets the inputs to a choice. Once a reader has touched an input, its attribute alone no longer changes it. */
export function syncInputs(root: ParentNode, chosen: string, prices: Prices): void {
  const choice = normalizeChoice(parseChoice(chosen), prices);
  if (!choice) return;
  for (const input of root.querySelectorAll<HTMLInputElement>('.planner input, .planner select')) {
    if (input.name === 'area') input.checked = input.value === choice.area;
    else if (input.name === 'scar') input.checked = choice.scar;
    else if (input.name === 'repair') input.checked = choice.repair;
    else input.value = String(input.name === 'visits' ? choice.visits : choice.years);
  }
}

/** Returns what a form receives: the choice and the resulting price. */
export function entriesOf(chosen: string, prices: Prices): FormEntry[] {
  const choice = normalizeChoice(parseChoice(chosen), prices);
  if (!choice) return [];
  const {low, high} = estimate(choice, prices);
  const entries: FormEntry[] = [...new URLSearchParams(serializeChoice(choice)), ['low', String(low)]];
  if (high !== undefined) entries.push(['high', String(high)]);
  return [...entries, ['currency', prices.currency]];
}

/** Renders the estimator: the options and the resulting price. Returns `undefined` if there are no prices by area. */
export function estimatorTemplate(host: Host, prices: Prices, clinic: Clinic | undefined): TemplateResult | undefined {
  const words = content();
  const {currency} = prices;
  // The first of two prices for one area counts.
  const areas = (prices.areas ?? []).filter(({area}, at, all) => all.findIndex((other) => other.area === area) === at);
  const choice = normalizeChoice(parseChoice(host.chosen), prices);
  const area = choice && priceOfArea(areas, choice.area);
  if (!area) return undefined;
  const result = estimate(choice, prices);
  const price = priceText(host, currency, result);
  const name = clinic?.name;
  return html`<div class="planner live" part="planner" @input=${(event: Event) => host.handleInput(event, false)} @change=${(event: Event) => host.handleInput(event, true)}>
      ${areaChoice(host, words, areas, choice, currency)} ${visitChoice(host, words, area, choice, currency)}
      ${furtherChoice(host, words, prices, choice)}
    </div>
    <div class="answer">
      ${host.heading(name ? withGivenText(words.titleOf, 'name', name) : words.title)}
      <p class="price" part="price">${price}</p>
      ${liveRegion(host.announced(priceMessage(host, currency, result, words.said, words.saidAtLeast)))}
      <table>
        <caption>
          ${words.parts}
        </caption>
        <tbody>
          ${result.items.map(
            (item) =>
              html`<tr>
                <th scope="row">${itemName(host, words, item, choice)}</th>
                <td>${priceText(host, currency, sumItems([item]))}</td>
              </tr>`,
          )}
          <tr class="sum">
            <th scope="row">${words.sum}</th>
            <td>${price}</td>
          </tr>
        </tbody>
      </table>
      <p class="soft">${result.high === undefined ? words.isOpen : words.ends}</p>
      <p class="soft">${words.noQuote}</p>
      ${
        prices.touchUp
          ? html`<p class="soft">${prices.touchUp.every ? fill(words.everyHere, {time: intervalText(host, prices.touchUp.every)}) : host.claim(intervalClaim(host, words))}</p>`
          : html`<p class="soft">${words.notPriced}</p>`
      }
      <p class="soft">${prices.asOf ? fill(host.words.asOf, {date: host.dateText(prices.asOf)}) : host.words.noDate}</p>
    </div>`;
}

const intervalText = ({language}: Host, {low, high}: {readonly low: number; readonly high: number}): string =>
  duration(language, 'year', low, high);

function intervalClaim(host: Host, words: Words): Claim {
  const [text, ...sources] = words.every;
  return [fill(text, {time: intervalText(host, TOUCH_UP_INTERVAL)}), ...sources];
}

function itemName({language, words: {area: names}}: Host, words: Words, {what, count}: Item, choice: Required<Choice>): string {
  const n = countRange(language, ...count);
  if (what === 'visits') return fill(words.more, {n});
  if (what === 'touchUps') return fill(words.touchUps, {n, years: choice.years});
  if (what === 'scar') return words.scarPart;
  if (what === 'repair') return words.repairPart;
  return fill(words.course, {area: names[choice.area], n: countRange(language, choice.visits)});
}

function areaChoice(host: Host, words: Words, areas: readonly AreaPrice[], choice: Required<Choice>, currency: string): TemplateResult {
  return html`<fieldset class="areas" ?disabled=${host.isDisabled}>
    <legend>${words.area}</legend>
    ${scalp(choice.area)}
    <div>
      ${areas.map(
        (area) =>
          html`<label
            ><input type="radio" name="area" part="input" value=${area.area} ?checked=${area.area === choice.area} /><span role="none"
              >${host.words.area[area.area]}${GAP}</span
            ><span class="soft" role="none">${priceText(host, currency, area)}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function visitChoice(host: Host, words: Words, area: AreaPrice, choice: Required<Choice>, currency: string): unknown {
  const {extraVisit} = area;
  if (!extraVisit) return nothing;
  return html`<p class="field">
    <label for="visits">${words.visits}</label>
    <select id="visits" name="visits" part="input" aria-describedby="each-visit" ?disabled=${host.isDisabled}>
      ${visitOptions(area).map((n) => html`<option value=${n} ?selected=${n === choice.visits}>${countRange(host.language, n)}</option>`)}
    </select>
    <span class="soft" id="each-visit">${priceMessage(host, currency, extraVisit, words.each, words.eachAtLeast)}</span>
  </p>`;
}

function furtherChoice(host: Host, words: Words, {scar, repair, touchUp, currency}: Prices, choice: Required<Choice>): unknown {
  const box = (name: 'scar' | 'repair', text: string, price: PriceRange, isOn: boolean) =>
    html`<label
      ><input type="checkbox" name=${name} part="input" ?checked=${isOn} /><span role="none">${text}${GAP}</span
      ><span class="soft" role="none">${priceMessage(host, currency, price, words.adds, words.addsAtLeast)}</span></label
    >`;
  const withScar = scar && choice.area !== 'scar';
  if (!withScar && !repair && !touchUp) return nothing;
  const time = choice.years ? duration(host.language, 'year', choice.years, choice.years) : words.notCounted;
  return html`<fieldset ?disabled=${host.isDisabled}>
    <legend>${words.also}</legend>
    ${withScar ? box('scar', words.scar, scar, choice.scar) : nothing} ${repair ? box('repair', words.repair, repair, choice.repair) : nothing}
    ${
      touchUp
        ? html`<p class="field">
            <label for="years">${words.years}</label>
            <span aria-hidden="true">${time}</span>
            <input id="years" name="years" part="input" type="range" min="0" max=${MAX_YEARS} value=${choice.years} aria-valuetext=${time} aria-describedby="each-touch-up" />
            <span class="soft" id="each-touch-up">${priceMessage(host, currency, touchUp, words.each, words.eachAtLeast)}</span>
          </p>`
        : nothing
    }
  </fieldset>`;
}

function telephoneTemplate({text, href}: Telephone, call: string): TemplateResult {
  if (href) return html`<a href=${href}>${withGivenText(call, 'number', text)}</a>`;
  warnOnce(`clinic.telephone "${text.slice(0, 40)}"`, 'expected a number such as +34 600 000 000; shown without a link');
  return givenText(text);
}

/** Renders the clinic's offer: what the prices include, who does the work, and how to reach the clinic. */
export function clinicTemplate(host: Host, clinic: Clinic | undefined, included: readonly string[] | undefined): TemplateResult {
  const words = content();
  const {telephone, booking, practitioners} = clinic ?? {};
  return html`<div class="offer" part="offer">
    ${
      included?.length
        ? html`${host.heading(words.included)}
            <ul>
              ${included.map((one) => html`<li>${givenText(one)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      practitioners?.length
        ? html`${host.heading(words.who)}
            <ul>
              ${practitioners.map(
                ({name, registration, href}) =>
                  html`<li>
                    ${givenText(name)}
                    ${registration ? html`<br />${givenText(registration)}` : nothing}
                    ${href ? html`<br /><a href=${safeUrl(href) ?? nothing}>${words.register}</a>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <p class="reach" ?hidden=${!booking && !telephone}>
      ${
        booking
          ? html`<a class="cta" part="cta" href=${safeUrl(booking.href) ?? nothing} @click=${(event: Event) => host.handleCta(event)}>${booking.label ? givenText(booking.label) : words.book}</a>`
          : nothing
      }
      ${telephone ? readTelephones(telephone).map((one) => telephoneTemplate(one, words.call)) : nothing}
    </p>
  </div>`;
}

/** Styles of the estimator, for the element that shows it. */
export const styles = [formControlStyles, estimatorStyles];
