import {SmpSection} from '../../evidence/section.js';
import {densityField, densityDots} from '../../foundation/drawing/density-field.js';
import {rangeBar, weekScale} from '../../foundation/drawing/range-bar.js';
import {duration, percent} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {type Step, type When, content, terms} from './journey.content.js';
import {journeyStyles} from './journey.styles.js';
import {dayOf, density, gaps, inWeeks, widest} from './timeline.js';

type Words = ReturnType<typeof content>;

const visitOf = {1: 1, 2: 2, 3: 3, final: 4} as const;

/**
 * The visits of scalp micropigmentation in order: consultation, shade match and patch test, three visits with
 * healing between them, the final look, touch-ups. Each step says what happens, how long it takes, and what to ask.
 *
 * @tagname smp-journey
 * @summary The visits in order: what happens, how long, what to ask; how density builds up over three visits
 * @example
 * ```html
 * <smp-journey></smp-journey>
 * ```
 * @csspart step - One step.
 * @csspart figure - The drawings of the density that three visits build up.
 * @csspart term - Words that open their meaning.
 * @cssprop --smp-skin
 * @cssprop --smp-pigment
 */
export class SmpJourney extends SmpSection {
  static override readonly tag = 'journey';
  static override styles = [...SmpSection.styles, journeyStyles];

  protected override readonly terms = terms;

  protected override section() {
    const words = content();
    const {title, before, visit, caption} = words.figure;
    return {
      heading: words.heading,
      body: html`${this.claims(words.lede)}
        <ol class="steps">
          ${words.steps.map((step) => this._step(step, words))}
        </ol>
        <p class="soft">${words.differ}</p>
        <div class="figure" part="figure">
          ${this.sub(title)}
          <ul class="fields">
            ${density.map(
              (share, n) =>
                html`<li class="soft">${densityField(dynamic(densityDots(share)))} ${n ? fill(visit, {n, share: percent(this.formatLang, share)}) : before}</li>`,
            )}
          </ul>
          <p class="soft">${this.claim(caption)}</p>
        </div>`,
    };
  }

  private _step([when, title, long, ask, ...claims]: Step, words: Words): TemplateResult {
    return html`<li class="step" part="step">
      <div class="when">${this._when(when, words)}</div>
      <div>
        ${this.sub(title)} ${this.claims(claims)}
        ${long ? html`<p><strong>${words.long}</strong><br /><span>${this.claim(long)}</span></p>` : nothing}
        <p><strong>${words.ask}</strong><br /><span>${ask}</span></p>
      </div>
    </li>`;
  }

  private _when(when: When, words: Words): TemplateResult {
    if (when === 'before' || when === 'later') return html`<p class="soft">${words[when]}</p>`;
    if (when === 'between') {
      const [low, high] = widest(gaps.flatMap(({days, next = days}) => [days, next]));
      const time = fill(words.gap, {time: duration(this.formatLang, 'day', low, high)});
      return html`<p class="soft">${this.claim([time, ...gaps.map(({source}) => source)])}</p>`;
    }
    const days = dayOf(visitOf[when]);
    const time = when === 1 ? words.start : fill(words.after, {time: duration(this.formatLang, 'week', ...inWeeks(days))});
    const end = dayOf(visitOf.final)[1];
    return html`<p class="soft">${time}</p>
      ${rangeBar(days[0] / end, days[1] / end)} ${when === 1 ? weekScale(this.formatLang, end) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-journey': SmpJourney;
  }
}
