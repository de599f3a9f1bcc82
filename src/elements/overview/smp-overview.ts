import {SmpSection} from '../../evidence/section.js';
import {html} from '../../foundation/lit.js';
import {crossSection} from './cross-section.js';
import {content, terms} from './overview.content.js';
import {overviewStyles} from './overview.styles.js';

/**
 * Introduction to scalp micropigmentation: what it is, how it is done, who it may suit and who not, what good work needs,
 * and what it does not do. A drawing of the scalp shows where the pigment is.
 *
 * @tagname smp-overview
 * @summary SMP explained: how it is done, whom it suits and whom not, what good work needs, what it does not do
 * @example
 * ```html
 * <smp-overview>
 *   <p>What readers see without JavaScript: a sentence or two of your own.</p>
 * </smp-overview>
 * ```
 * @csspart figure - The drawing with its labels and caption.
 * @csspart term - Words that open their meaning.
 * @cssprop --smp-skin
 * @cssprop --smp-pigment
 * @cssprop --smp-tissue
 * @cssprop --smp-backdrop
 */
export class SmpOverview extends SmpSection {
  static override readonly tag = 'overview';
  static override styles = [...SmpSection.styles, overviewStyles];

  protected override readonly terms = terms;

  protected override section() {
    const words = content();
    const {bands, caption, depth} = words.drawing;
    const [how, ...suits] = words.parts;
    return {
      heading: words.heading,
      body: html`<p class="lede">${words.lede.map((claim) => html`${this.claim(claim)} `)}</p>
        <div class="grid two">
          <div class="figure" part="figure">
            <div class="drawing">
              ${crossSection(words.drawing.name)}
              <ul>
                ${bands.map((band) => html`<li>${band}</li>`)}
              </ul>
            </div>
            <p class="soft">${this.claim(caption)}</p>
            <p class="soft">${this.claim(depth)}</p>
          </div>
          ${this.titled(how)}
        </div>
        <div class="grid three">${suits.map((part) => this.titled(part))}</div>
        <div class="pillars">
          ${this.sub(words.pillars)}
          <ul class="grid three">
            ${words.pillar.map(([title, ...claims]) => html`<li><strong>${title}</strong>${this.claims(claims)}</li>`)}
          </ul>
        </div>`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-overview': SmpOverview;
  }
}
