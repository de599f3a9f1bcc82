import {type SourceList, removeSourceList, addSourceList} from '../../evidence/citation-registry.js';
import {PrintController} from '../../evidence/print-controller.js';
import {reveal} from '../../foundation/dom/reveal.js';
import {inTask, nextTask} from '../../foundation/dom/task.js';
import {WindowController} from '../../foundation/dom/window-controller.js';
import type {DefineOptions} from '../../foundation/element/define.js';
import type {SmpElement} from '../../foundation/element/element.js';
import {SmpHeadedElement} from '../../foundation/element/headed-element.js';
import {heading} from '../../foundation/element/heading.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {containerStyles} from '../../foundation/element/container.styles.js';
import {baseOf, documentOf, findAll, windowOf} from '../../foundation/guards/node.js';
import {isUnset} from '../../foundation/guards/unset.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {lazyModule} from '../../foundation/loading/lazy-module.js';
import {dynamicElement} from '../../foundation/rendering/dynamic-tag.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {type SectionName, sectionNames} from '../catalogue.js';
import {content} from './page.content.js';
import {CurrentSectionController} from './current-section-controller.js';
import {pageStyles} from './page.styles.js';
import {endPrint, preparePrint} from './print.js';
import {sections} from './sections.js';

// Loaded only by pages that set `structured-data`.
const structuredDataModule = lazyModule('structured-data', () => import('./structured-data.js'));

// A fragment that names nothing on the page belongs to a router: `#/treatments`.
const isRoute = (fragment: string, page: Document, start: string): boolean =>
  Boolean(fragment) && !fragment.startsWith(start) && !findAll(page, `[id="${CSS.escape(fragment.slice(1))}"]`).length;

// What links to fragments need before them: '' unless a `<base href>` names another page.
function pageUrl(element: Element): string {
  const [page = ''] = windowOf(element).location.href.split('#');
  return baseOf(element).split('#')[0] === page ? '' : page;
}

const PRINTING = ':state(printing)';

/**
 * A page of any sections in any order, with a table of contents that follows the reader, an unbroken outline of headings,
 * and a printed version to hand out.
 *
 * Fragments link to sections: `#smp-overview`, `#smp-cost-range`; under another prefix they begin with it. The list of
 * contents works under a `<base href>`, too. If the fragment belongs to a router (`#/treatments`), its links scroll and
 * leave the URL alone.
 *
 * @tagname smp-page
 * @summary Any of the sections in any order, with a table of contents, deep links and a printable handout
 * @example
 * ```html
 * <smp-page sections="overview risks faq sources"></smp-page>
 * ```
 * @slot heading - Replaces the heading; bring the heading element that fits your page.
 * @slot overview - Replaces this section, for instance by one with attributes of your own.
 * @slot key-factors - Replaces this section.
 * @slot journey - Replaces this section.
 * @slot aftercare - Replaces this section.
 * @slot risks - Replaces this section.
 * @slot cost-range - Replaces this section: `<smp-cost-range slot="cost-range" low="900" …>`.
 * @slot choices - Replaces this section.
 * @slot cost-comparison - Replaces this section.
 * @slot checklist - Replaces this section.
 * @slot faq - Replaces this section.
 * @slot glossary - Replaces this section.
 * @slot sources - Replaces this section.
 * @slot - Shown until the page has rendered, and again if rendering fails.
 * @csspart base - The whole page.
 * @csspart header - The heading.
 * @csspart heading - The heading that the element renders.
 * @csspart contents - The table of contents with its two buttons.
 * @csspart button - The buttons that print, and that hide the numbers of sources.
 * @csspart section - One section.
 * @csspart feedback - The last line: what to do where something was unclear.
 * @cssprop --smp-ink
 * @cssprop --smp-accent
 * @cssprop --smp-accent-strong
 * @cssprop --smp-surface
 * @cssprop --smp-line
 * @cssprop --smp-focus
 * @cssprop --smp-selection
 * @cssprop --smp-font
 * @cssprop --smp-font-size
 * @cssprop --smp-font-size-small
 * @cssprop --smp-line-height
 * @cssprop --smp-heading-font
 * @cssprop --smp-heading-weight
 * @cssprop --smp-label-weight
 * @cssprop --smp-scale
 * @cssprop --smp-measure
 * @cssprop --smp-space
 * @cssprop --smp-radius
 * @cssprop --smp-control-radius
 * @cssprop --smp-line-width
 * @cssprop --smp-focus-width
 * @cssprop --smp-motion
 * @cssstate fallback - The page could not render and shows its children.
 * @cssstate waiting - The translation is loading; the children are shown meanwhile.
 * @cssstate printing - Only this element is being printed.
 * @fires {SmpErrorEvent} smp-error - The page could not render and shows its children instead.
 */
export class SmpPage extends SmpHeadedElement {
  static override readonly tag = 'page';
  static override styles = [tokens, containerStyles, pageStyles];
  static override properties: PropertyDeclarations = {
    sections: {},
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    adaptedBy: {attribute: 'adapted-by'},
    structuredData: {attribute: 'structured-data'},
  };

  /** Sections to show, in this order: names separated by spaces, such as `overview key-factors cost-range`. Default: all. */
  declare sections: string | undefined;
  /** Clinician who reviewed the text for this site; passed to each section. */
  declare reviewedBy: string | undefined;
  /** Date of the review, such as `2026-11-22`; passed to each section. */
  declare reviewedOn: number | string | undefined;
  /** Name of whoever changed the text for this site; passed to each section. */
  declare adaptedBy: string | undefined;
  /**
   * Structured data for search engines, as a schema.org script in the document's head: reviewer, sources, procedure,
   * terms, the clinic's price. `faq` adds the questions.
   */
  declare structuredData: boolean | '' | 'faq' | undefined;

  protected readonly onWindow = new WindowController(this, {
    hashchange: () => this._followFragment(),
    beforeprint: () => preparePrint(this, findAll(documentOf(this), PRINTING).length ? PRINTING : undefined),
    afterprint: endPrint,
  });

  protected readonly prints = new PrintController(this);

  private readonly _current = new CurrentSectionController(this);
  // Slots that were filled at the last rendering.
  private _filled = '';
  // True while the reader hides the numbers of sources.
  private _isUncited = false;
  // Names of the sections, in the language of the last rendering.
  private _names?: Readonly<Record<SectionName, string>>;
  // Number of sections shown so far. Each task adds one, so that an old phone is never blocked by all of them at once.
  private _shown = 0;
  // Placeholder until the list of sources is rendered: sections use page-wide numbers at once and show no list of their own.
  private readonly _list: SourceList = {
    requestUpdate() {},
    reveal: () => this._reveal('sources'),
  };

  /** Defines this class and the classes of its sections; see `define` of `smp-elements`. */
  static override define(options?: DefineOptions): void {
    for (const section of sections) section.define(options);
    super.define(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this._updateStructuredData();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeSourceList(this._list);
    this._updateStructuredData();
    endPrint();
  }

  /** Prints this element without the rest of the page. Inside a shadow tree it prints the whole page. */
  print(): void {
    const alone = this.getRootNode() === documentOf(this);
    if (alone) this.internals.states.add('printing');
    // Fires beforeprint. The listener above also handles the browser's own print command.
    windowOf(this).print();
    this.internals.states.delete('printing');
  }

  protected override firstUpdated(): void {
    // Wait until all sections have their height. Server-rendered sections have it already and need not be hydrated first.
    if (this.usesServerMarkup) this._followFragment();
    else void this.updateComplete.then(() => this._followFragment());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.renderRoot.querySelector('[data-coming]')) {
      await nextTask();
      return this.getUpdateComplete();
    }
    const shown = this.renderRoot.querySelectorAll<SmpElement>('.section > slot > *');
    await Promise.all(Array.from(shown, ({updateComplete}) => updateComplete));
    return done;
  }

  protected override updated(): void {
    this._updateStructuredData();
    const names = this.names();
    const isComing = names.indexOf('sources') >= this._shown && !this.filledSlots.includes('sources');
    (isComing && this.isConnected ? addSourceList : removeSourceList)(this._list);
    if (this._shown < names.length) {
      inTask(() => {
        this._shown++;
        this.requestUpdate();
      });
    }
  }

  protected override template(): TemplateResult {
    const words = content();
    const names = this.names();
    this._names = words.names;
    // Server markup contains all sections.
    if (this.mustMatchServer) this._shown = Infinity;
    // Do not render our section behind a slotted one: it would still register its citations.
    const own = this.filledSlots;
    const page = this.mustMatchServer ? '' : pageUrl(this);
    this._filled = String(own);
    const feedback = safeUrl(this.getConfig('feedback') ?? '');
    // In a section, the header is no banner: a page has one of its own.
    return html`<section class="base" part="base" lang=${this.textLang} dir=${this.textDir}>
      <header part="header">
        <slot name="heading">${heading(this.level(), words.heading)}</slot>
        <p class="greeting">${words.greeting}</p>
      </header>
      <div class="columns">
        <nav part="contents" aria-labelledby="contents">
          <p id="contents">${words.contents}</p>
          <ol>
            ${names.map(
              (name) =>
                html`<li><a href=${`${page}#${this.tagPrefix}${name}`} @click=${this._handleLinkClick} aria-current=${name === this._current.id ? 'true' : nothing}>${words.names[name]}</a></li>`,
            )}
          </ol>
          <button type="button" part="button" @click=${this.print}>${words.print}</button>
          <button type="button" part="button" aria-pressed=${String(this._isUncited)} @click=${this._handleNumbers}>${words.numbers}</button>
        </nav>
        <div class=${this._isUncited ? 'sections uncited' : 'sections'}>
          ${names.map(
            (name, at) =>
              html`<div class="section" part="section" id=${name} tabindex="-1" ?data-coming=${at >= this._shown}>
                <slot name=${name} @slotchange=${this._handleSlotChange}
                  >${at >= this._shown || own.includes(name) ? nothing : this._section(name)}</slot
                >
              </div>`,
          )}
          <p class="unclear" part="feedback">
            ${words.unclear} ${feedback ? html`<a href=${feedback}>${words.tell}</a>` : nothing}
          </p>
        </div>
      </div>
    </section>`;
  }

  private _handleNumbers(): void {
    this._isUncited = !this._isUncited;
    this.requestUpdate();
  }

  // slotchange also fires when a slot's fallback content appears or disappears.
  private _handleSlotChange(): void {
    if (String(this.filledSlots) !== this._filled) this.requestUpdate();
  }

  /** @internal Returns the sections to show. */
  names(): SectionName[] {
    if (isUnset(this.sections)) return [...sectionNames];
    const given = [...new Set(toText(this.sections).split(/\s+/).filter(Boolean))];
    const names = given.filter((name): name is SectionName => (sectionNames as readonly string[]).includes(name));
    if (names.length < given.length || !names.length) this.warn('sections', this.sections, sectionNames.join(' '));
    return names.length ? names : [...sectionNames];
  }

  private _section(name: SectionName): TemplateResult {
    return dynamicElement(`${this.tagPrefix}${name}`, [
      ['heading-level', this.level(1)],
      ['reviewed-by', toText(this.reviewedBy)],
      ['reviewed-on', toText(this.reviewedOn)],
      ['adapted-by', toText(this.adaptedBy)],
    ]);
  }

  private _updateStructuredData(): void {
    const {value} = structuredDataModule;
    if (!this.isConnected || (this.structuredData ?? false) === false) value?.removeStructuredData(this);
    else if (!structuredDataModule.isSettled) void structuredDataModule.load().then(() => this._updateStructuredData());
    else {
      value?.writeStructuredData(this, {
        names: this.names(),
        locale: this.locale,
        formatLang: this.formatLang,
        prices: this.getConfig('prices'),
        clinic: this.getConfig('clinic'),
        review: this.getConfig('review'),
      });
    }
  }

  // By script: under a `<base href>`, the browser would go to another page.
  private _handleLinkClick(event: MouseEvent): void {
    // With a key, a click opens a tab or a window.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const {hash} = event.currentTarget as HTMLAnchorElement;
    const {location} = windowOf(this);
    const start = `#${this.tagPrefix}`;
    if (hash === location.hash || isRoute(location.hash, documentOf(this), start)) this._reveal(hash.replace(start, ''));
    // Fires hashchange.
    else location.hash = hash;
  }

  private _reveal(section: string): void {
    const place = this.renderRoot.querySelector<HTMLElement>(`#${section}`);
    if (!place) return;
    // A screen reader says where the reader has come. Nobody hears the name when reading on, as long as no link led there.
    place.role = 'group';
    place.ariaLabel = this._names?.[section as SectionName] ?? null;
    reveal(place);
  }

  private _followFragment(): void {
    const section = this.names().find((name) => windowOf(this).location.hash === `#${this.tagPrefix}${name}`);
    if (section) this._reveal(section);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-page': SmpPage;
  }
}
