import {needleDepth} from '../../evidence/figures.js';
import {SmpSection} from '../../evidence/section.js';
import {figureText} from '../../evidence/write-figures.js';
import {millimetres} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {needleDrawing} from './needle-drawing.js';
import {type Checked, type Risk, content, terms} from './risks.content.js';
import {risksStyles} from './risks.styles.js';

type Words = ReturnType<typeof content>;

/**
 * Risks of scalp micropigmentation, and how often they occur if that is known; who should not have it and who should ask
 * a doctor first; numbing cream, MRI, removal; law and hygiene in the US, the EU and the UK; sellers' claims, checked.
 *
 * @tagname smp-risks
 * @summary Risks and how often they happen, who should not have it, removal, law in the US, EU and UK, marketing claims, fact-checked
 * @example
 * ```html
 * <smp-risks></smp-risks>
 * ```
 * @csspart risk - One thing that can go wrong.
 * @csspart figure - The drawing of the depth of the needle.
 * @csspart term - Words that open their meaning.
 * @cssprop --smp-skin
 * @cssprop --smp-pigment
 * @cssprop --smp-tissue
 */
export class SmpRisks extends SmpSection {
  static override readonly tag = 'risks';
  static override styles = [...SmpSection.styles, risksStyles];

  protected override readonly terms = terms;

  protected override section() {
    const words = content();
    return {
      heading: words.heading,
      body: html`${this.claims(words.lede)} ${this.sub(words.wrong)}
        <ul class="grid two risks">
          ${words.risks.map((risk) => this._risk(risk, words))}
        </ul>
        <div class="grid two">${words.who.map((part) => this.titled(part))}</div>
        ${this._checked(words)} ${this._depth(words)} ${this.sub(words.law)}
        <div class="grid three">${words.laws.map((law) => this.titled(law, 2))}</div>
        <p class="soft">${words.elsewhere}</p>`,
    };
  }

  private _risk([name, often, ...claims]: Risk, words: Words): TemplateResult {
    const [text, ...sources] = often ?? [words.unknown];
    return html`<li part="risk">
      <strong>${name}</strong>
      <p class="soft">${this.claim([fill(words.often, {often: text}), ...sources])}</p>
      ${this.claims(claims)}
    </li>`;
  }

  private _checked(words: Words): TemplateResult {
    return html`<table class="checked">
      <caption>
        ${this.sub(words.check)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.said}</th>
          <th scope="col">${words.shown}</th>
        </tr>
      </thead>
      <tbody>
        ${words.claims.map(
          ([said, ...evidence]: Checked) =>
            html`<tr>
              <th scope="row">${said}</th>
              <td>${this.claims(evidence)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private _depth({depth}: Words): TemplateResult {
    const mm = (n: number) => millimetres(this.formatLang, n, n);
    return html`<div class="figure" part="figure">
      ${this.sub(depth.title)}
      <ul class="depths">
        <li class="ruler soft" aria-hidden="true">
          <span>${depth.layers[0]}</span><span>${mm(1)}</span><span>${mm(2)}</span><span>${depth.layers[1]}</span>
        </li>
        <li>
          ${needleDrawing(needleDepth)} <strong>${depth.smp}</strong>
          <p class="soft">${this.claim([figureText(this.formatLang, needleDepth), ...needleDepth.sources])}</p>
        </li>
      </ul>
      ${depth.caption.map((claim) => html`<p class="soft">${this.claim(claim)}</p>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-risks': SmpRisks;
  }
}
