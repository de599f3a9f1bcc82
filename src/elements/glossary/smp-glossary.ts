import {SmpSection} from '../../evidence/section.js';
import {glossary} from '../../evidence/terms.js';
import {reveal} from '../../foundation/dom/reveal.js';
import {renderWords} from '../../foundation/language/locale.js';
import {html} from '../../foundation/lit.js';
import {content} from './glossary.content.js';
import {glossaryStyles} from './glossary.styles.js';

/**
 * All terms that the library explains, in the alphabetical order of the reader's language, each with its sources.
 *
 * A fragment with a term's id links to it, for example `#smp-glossary-dermis`.
 *
 * @tagname smp-glossary
 * @summary Medical terms, explained
 * @example
 * ```html
 * <smp-glossary></smp-glossary>
 * ```
 * @csspart entry - One term and what it means.
 */
export class SmpGlossary extends SmpSection {
  static override readonly tag = 'glossary';
  static override styles = [...SmpSection.styles, glossaryStyles];

  protected override section() {
    const {heading} = content();
    const entries = renderWords().glossaryOrder.flatMap((at) => glossary.slice(at, at + 1).map((term) => term()));
    return {
      heading,
      body: html`<dl>
        ${entries.map(
          ([id, name, meaning, ...sources]) =>
            html`<div part="entry">
              <dt id=${id} tabindex="-1">${name}</dt>
              <dd>${this.claim([meaning, ...sources])}</dd>
            </div>`,
        )}
      </dl>`,
    };
  }

  protected override followFragment(): void {
    const term = this.renderRoot.querySelector<HTMLElement>(`dt[id="${CSS.escape(this.fragment)}"]`);
    if (term) reveal(term);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-glossary': SmpGlossary;
  }
}
