import {NotesController} from '../foundation/dom/note.js';
import {noteStyles} from '../foundation/dom/note.styles.js';
import {WindowController} from '../foundation/dom/window-controller.js';
import {stipple} from '../foundation/drawing/stipple.js';
import {heading} from '../foundation/element/heading.js';
import {SmpTextElement} from '../foundation/element/text-element.js';
import {tokens} from '../foundation/element/tokens.styles.js';
import {containerStyles} from '../foundation/element/container.styles.js';
import {windowOf} from '../foundation/guards/node.js';
import {callWhenNear} from '../foundation/hydration/when-near.js';
import {longDate, parseDate} from '../foundation/language/format.js';
import {fill} from '../foundation/language/locale.js';
import {type PropertyDeclarations, type TemplateResult, html, nothing} from '../foundation/lit.js';
import {withGivenText} from '../foundation/rendering/given-text.js';
import {dynamic} from '../foundation/rendering/markup.js';
import {toText} from '../foundation/rendering/to-text.js';
import {SectionCitations} from './section-citations.js';
import {type CitingSection, addSection, removeSection} from './citation-registry.js';
import type {Claim, TitledClaims} from './claims.js';
import {PrintController} from './print-controller.js';
import {checkedOn, isReview, nextCheck, reviewLine, today} from './review.js';
import {content} from './section.content.js';
import {sectionStyles} from './section.styles.js';
import type {Source} from './source.js';
import {referencesModule, sourceList, sourceUrl} from './source-list.js';
import {SourceNoteController} from './source-note-controller.js';
import {markTerms} from './term-template.js';
import type {TermMaker} from './terms.js';

// Decorative rule that thins out like hair. Drawn once and shared by all headings.
let rule: string | undefined;
const dottedRule = () => (rule ??= stipple(640, 6, 420, (x) => (1 - x) ** 1.4));

const isOverdue = () => today() > nextCheck;

/**
 * A section of health information: a heading, claims with numbered sources, and a footer. The footer lists the sources
 * with their grades, the dates of the checks, and who reviewed the text. If the page has an `smp-sources` element, that
 * element shows all this instead, and the numbers are shared by the whole page.
 *
 * @slot heading - Replaces the heading; use the heading element that fits your page.
 * @slot text - Replaces the text. The library no longer vouches for its sources, and the footer says who adapted the text.
 * @slot - Shown until the section has rendered, and again if rendering fails.
 * @csspart base - The whole section.
 * @csspart header - The heading with its dotted rule.
 * @csspart rule - The dotted rule under the heading.
 * @csspart heading - Each heading: the section's own and those inside it.
 * @csspart citation - The numbers of the sources after a claim. A page may hide them; the list of sources stays.
 * @csspart note - Popover beside an explained term or beside the numbers of sources.
 * @csspart footer - The sources and the dates of review.
 * @cssprop --smp-ink
 * @cssprop --smp-ink-soft
 * @cssprop --smp-accent
 * @cssprop --smp-accent-strong
 * @cssprop --smp-surface
 * @cssprop --smp-raised
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
 * @cssprop --smp-line-width
 * @cssprop --smp-focus-width
 * @cssprop --smp-motion
 * @cssstate stale - The day on which the sources were to be checked again has passed.
 * @cssstate fallback - The section could not render and shows its children.
 * @cssstate waiting - Not complete yet: the translation is loading (the children are shown meanwhile), or a slow part is missing.
 * @fires {SmpErrorEvent} smp-error - The section could not render and shows its children instead.
 */
export abstract class SmpSection extends SmpTextElement implements CitingSection {
  static override styles = [tokens, containerStyles, noteStyles, sectionStyles];
  static override properties: PropertyDeclarations = {
    reviewedBy: {attribute: 'reviewed-by'},
    reviewedOn: {attribute: 'reviewed-on'},
    adaptedBy: {attribute: 'adapted-by'},
  };

  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  declare reviewedBy: string | undefined;
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  declare reviewedOn: number | string | undefined;
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  declare adaptedBy: string | undefined;

  // Heading of this rendering.
  private _title = '';
  // Terms that this rendering has marked: only the first of each is.
  private readonly _marked = new Set<string>();
  // True once server markup has to be hydrated: a reader is near, or something needs it. _becomeDue() ends the wait.
  private _isDue = false;
  private _becomeDue?: () => void;

  private readonly _citations = new SectionCitations(this);
  private readonly _sourceNote = new SourceNoteController(this, this._citations);
  protected readonly notes = new NotesController(this);
  /** Controller that opens all disclosures while printing. */
  protected readonly prints = new PrintController(this);
  protected readonly onWindow = new WindowController(this, {hashchange: () => this._handleHashChange()});

  /** @internal Sources that the text cites, in reading order. */
  get cited(): readonly Source[] {
    return this._citations.cited;
  }

  /** Terms marked in the text. */
  protected readonly terms: readonly TermMaker[] = [];

  /** Returns the section's heading, and the content between heading and sources. */
  protected abstract section(): {heading: string; body: unknown};

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated || this.usesServerMarkup) addSection(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeSection(this);
  }

  /** @internal Also hydrates server markup that still waits for a reader: the change has to be shown. */
  override requestUpdate(...change: Parameters<SmpTextElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    this._becomeDue?.();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    this.hydrateNow();
    return super.getUpdateComplete();
  }

  /** Resolves when a reader comes near or something needs the section. Server text can be read without hydration until then. */
  protected override whenHydrationDue(): Promise<void> {
    if (this._isDue || this.fragment || isOverdue()) return Promise.resolve();
    return new Promise((due) => (this._becomeDue = callWhenNear(this, due)));
  }

  /** Hydrates server markup now, unless that has already happened. */
  protected hydrateNow(): void {
    this._isDue = true;
    this._becomeDue?.();
  }

  /** Runs `work` at once; for server markup, after hydration. */
  protected afterHydration(work: () => void): void {
    if (this.mustMatchServer) void this.updateComplete.then(work);
    else work();
  }

  /** Id inside this section that the page's URL fragment names: `cost` for `#smp-key-factors-cost`; '' if none. */
  protected get fragment(): string {
    const start = `#${this.localName}-`;
    const {hash} = windowOf(this).location;
    return hash.startsWith(start) ? hash.slice(start.length) : '';
  }

  private _handleHashChange(): void {
    if (this.hasUpdated) this.followFragment();
    // After hydration, firstUpdated() follows the fragment.
    else if (this.fragment) this.hydrateNow();
  }

  /** Moves the reader to the target of the URL fragment, if it is in this section. */
  protected followFragment(): void {}

  protected override firstUpdated(): void {
    this.followFragment();
    if (!this.usesServerMarkup) return;
    // The server cannot know the reader's date.
    if (isOverdue()) this.requestUpdate();
  }

  protected override updated(): void {
    if (this.isConnected) addSection(this);
  }

  protected override customStates(): Readonly<Record<string, boolean>> {
    return {stale: isOverdue()};
  }

  /** Renders a text with its terms: the first occurrence of each opens its meaning. */
  protected markTerms(text: string): unknown {
    return markTerms(text, this.terms, this._marked);
  }

  /** Renders a claim: its text, followed by the numbers of its sources. */
  protected claim([text, ...sources]: readonly [text: string, ...sources: Source[]]): TemplateResult {
    return html`${this.markTerms(text)}${this.citation(sources)}`;
  }

  /** Renders the numbers of sources. They are one link, so that they are one stop and have one name. */
  protected citation(sources: readonly Source[]): unknown {
    const [source, ...more] = sources;
    if (!source) return nothing;
    const {own, text, name} = this._citations.cite(sources);
    const [, , link] = source;
    const href = link && !more.length ? sourceUrl(link) : nothing;
    return html`<sup part="citation"><a href=${href} data-source=${own} aria-label=${name}>${text}</a></sup>`;
  }

  /** Renders claims as paragraphs. */
  protected claims(claims: readonly Claim[]): TemplateResult[] {
    return claims.map((claim) => html`<p>${this.claim(claim)}</p>`);
  }

  /** Renders claims as a list. */
  protected claimList(claims: readonly Claim[]): TemplateResult {
    return html`<ul>
      ${claims.map((claim) => html`<li>${this.claim(claim)}</li>`)}
    </ul>`;
  }

  /** Renders a heading inside the section, `below` levels below the section's own. */
  protected sub(text: unknown, below = 1): TemplateResult {
    return html`<div class="sub">${heading(this.level(below), text)}</div>`;
  }

  /** Renders a heading with claims under it. */
  protected titled([title, ...claims]: TitledClaims, below?: number): TemplateResult {
    return html`<div>${this.sub(title, below)}${this.claims(claims)}</div>`;
  }

  /** Formats an ISO date in words. */
  protected dateText(iso: string): string {
    return longDate(this.formatLang, parseDate(iso) ?? [0]);
  }

  protected override template(): TemplateResult {
    this._citations.cited = [];
    this._marked.clear();
    this._sourceNote.prepare();
    // Must run before the list of sources is rendered: rendering the claims assigns the numbers.
    const {heading: title, body} = this.section();
    this._title = title;
    const replaced = this.isReplaced;
    if (replaced) this._citations.cited = [];
    return html`<section class="base" part="base" lang=${this.textLang} dir=${this.textDir}>
      <header part="header">
        <slot name="heading">${heading(this.level(), title)}</slot>
        <svg class="rule" part="rule" viewBox="0 0 640 8" preserveAspectRatio="xMinYMid slice" aria-hidden="true">
          <path class="dots" transform="translate(1 1)" d=${dynamic(dottedRule)}></path>
        </svg>
      </header>
      <slot name="text" @slotchange=${this._handleSlotChange}>${body}<div>${dynamic(this.foot())}</div></slot>
      <div>${dynamic(replaced ? html`<footer part="footer">${this.review()}</footer>` : nothing)}</div>
      <div class="note" part="note" id="note" role="dialog" aria-label=${content().sources} tabindex="-1" popover @beforetoggle=${this._sourceNote.handleToggle} @keydown=${this._sourceNote.handleKey}></div>
    </section>`;
  }

  protected override afterRender(): void {
    this._citations.update();
  }

  /** True if the site replaces the text through the `text` slot. */
  protected get isReplaced(): boolean {
    return this.filledSlots.includes('text');
  }

  /** Renders the footer under the text; nothing if `smp-sources` replaces it. */
  protected foot(): unknown {
    const elsewhere = this._citations.areListedElsewhere;
    const list =
      elsewhere || !this.cited.length
        ? nothing
        : this.sourceDetails(content().sources, fill(content().sourcesOf, {section: this._title}), this.cited);
    return elsewhere && !this.adaptedBy ? nothing : html`<footer part="footer">${list} ${this.review()}</footer>`;
  }

  /**
   * Renders a closed list of sources. Full references replace its short citations once it has been opened.
   *
   * @param title What opens it.
   * @param name The same, with the name of the section: a screen reader lists all buttons of a page.
   * @param sources Sources to list.
   */
  protected sourceDetails(title: string, name: string, sources: readonly Source[]): TemplateResult {
    return html`<details @toggle=${this.showReferences}>
      <summary aria-label=${name}>${title}</summary>
      ${sourceList(sources)}
    </details>`;
  }

  /** Renders when the sources were checked and who reviewed the text. For a text that the site changed: who changed it. */
  protected review(): TemplateResult {
    const words = content();
    const adapter = toText(this.adaptedBy);
    if (adapter || this.isReplaced) {
      return html`<p class="soft">${adapter ? withGivenText(words.adapted, 'name', adapter) : words.adaptedHere}</p>`;
    }
    // The server cannot know the reader's date, and the first rendering here must match the server's.
    const now = this.mustMatchServer ? checkedOn : today();
    const given = {by: this.reviewedBy, on: this.reviewedOn};
    const {by, on} = given.by || given.on ? given : (this.getConfig('review') ?? given);
    const named = isReview(by, on, this.mustMatchServer ? '9' : now);
    if (!named && (by || on)) {
      this.warn('reviewed-on', on ?? '', 'with reviewed-by, a date that has come, such as 2026-11-22');
    }
    const {checked, reviewed} = reviewLine(words, named ? {by, on} : {}, now, (iso) => this.dateText(iso));
    return html`<p class="soft">${checked}</p>
      <p class="soft">${named ? withGivenText(reviewed, 'name', by) : reviewed}</p>`;
  }

  /** Shows full references in the list of sources. Resolves when they are there, or could not be loaded. */
  protected async showReferences(): Promise<void> {
    await referencesModule.load();
    this.requestUpdate();
    await this.updateComplete;
  }

  // Slots that the fallback has removed fire slotchange too.
  private _handleSlotChange({target}: Event): void {
    if ((target as Node).isConnected) this.requestUpdate();
  }
}
