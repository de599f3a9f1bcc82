import {termTemplate} from '../../evidence/term-template.js';
import {glossary} from '../../evidence/terms.js';
import {controlAround, whenAroundRendered} from '../../foundation/dom/control-around.js';
import {NotesController} from '../../foundation/dom/note.js';
import {noteStyles} from '../../foundation/dom/note.styles.js';
import {SmpElement} from '../../foundation/element/element.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {localNameOf} from '../../foundation/guards/node.js';
import {warnOnce} from '../../foundation/guards/warn.js';
import {type PropertyDeclarations, html} from '../../foundation/lit.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {termStyles} from './term.styles.js';

/**
 * A word in a page's own text, with a note that explains it: `<smp-term term="dermis">upper dermis</smp-term>`. The note
 * opens by mouse, focus or touch, and Escape closes it. In a link or a button, which can contain no other button, it is the
 * plain word.
 *
 * @tagname smp-term
 * @summary Explains a word in your own text
 * @example
 * ```html
 * <p>The pigment lies in the <smp-term term="dermis">upper dermis</smp-term>.</p>
 * ```
 * @slot - The word as the page writes it. Default: the term's name.
 * @csspart term - The word.
 * @csspart note - The note with its meaning.
 * @cssprop --smp-ink
 * @cssprop --smp-ink-soft
 * @cssprop --smp-accent
 * @cssprop --smp-surface
 * @cssprop --smp-raised
 * @cssprop --smp-line
 * @cssprop --smp-focus
 * @cssprop --smp-selection
 * @cssprop --smp-font
 * @cssprop --smp-font-size-small
 * @cssprop --smp-radius
 * @cssprop --smp-line-width
 * @cssprop --smp-focus-width
 * @cssprop --smp-motion
 * @cssstate fallback - The term could not render and shows its children.
 * @cssstate waiting - The translation is loading; the children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The term could not render and shows its children instead.
 */
export class SmpTerm extends SmpElement {
  static override readonly tag = 'term';
  static override styles = [tokens, noteStyles, termStyles];
  static override properties: PropertyDeclarations = {term: {}};

  /** Id of the term, such as `dermis`. With an unknown id the word stays as it is. */
  declare term: string | undefined;

  // Link or button around the term, at the last rendering.
  private _control: Element | undefined;

  protected readonly notes = new NotesController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this._followPlace();
    void whenAroundRendered(this).then(() => this._followPlace());
  }

  protected override updated(): void {
    this._followPlace();
  }

  protected override template(): unknown {
    const wanted = toText(this.term);
    const term = glossary.find((make) => make()[0] === wanted)?.();
    if (!term) {
      this.warn('term', this.term ?? '', glossary.map((make) => make()[0]).join(', '));
      return html`<span class="base"><slot></slot></span>`;
    }
    const word = html`<slot>${term[1]}</slot>`;
    // A server does not know.
    const control = (this._control = this.mustMatchServer ? undefined : controlAround(this));
    if (control) {
      warnOnce(
        `<${this.localName} term="${term[0]}">`,
        `in <${localNameOf(control)}>, which can contain no button; shown as a word without its note`,
      );
    }
    return html`<span class="base" lang=${this.textLang} dir=${this.textDir}>${control ? word : termTemplate(word, term)}</span>`;
  }

  private _followPlace(): void {
    if (this.isConnected && controlAround(this) !== this._control) this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-term': SmpTerm;
  }
}
