import {SmpSection} from '../../evidence/section.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {type Choice, type Fact, content, terms} from './choices.content.js';
import {choicesStyles} from './choices.styles.js';

/**
 * Choices of a person with hair loss, including none: for each what it does, how long it lasts, what it costs, and how strong the
 * evidence is.
 *
 * @tagname smp-choices
 * @summary The choices, including none: what each does, how long it lasts, what it costs, how strong the evidence is
 * @example
 * ```html
 * <smp-choices></smp-choices>
 * ```
 * @csspart choice - One choice.
 * @csspart term - Words that open their meaning.
 */
export class SmpChoices extends SmpSection {
  static override readonly tag = 'choices';
  static override styles = [...SmpSection.styles, choicesStyles];

  protected override readonly terms = terms;

  protected override section() {
    const words = content();
    return {
      heading: words.heading,
      body: html`${this.claims(words.lede)}
        <ul class="grid two choices">
          ${words.choices.map((choice) => this._choice(choice, words.labels))}
        </ul>
        <p>${words.compared}</p>`,
    };
  }

  private _choice({name, facts}: Choice, labels: readonly string[]): TemplateResult {
    return html`<li part="choice">
      ${this.sub(name)}
      ${facts.map((fact: Fact, at) => html`<p class="fact"><strong>${labels[at]}</strong> ${this.claim(fact)}</p>`)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-choices': SmpChoices;
  }
}
