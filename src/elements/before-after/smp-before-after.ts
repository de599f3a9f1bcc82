import {today} from '../../evidence/review.js';
import {densityField, densityDots} from '../../foundation/drawing/density-field.js';
import {wrappedPicture} from '../../foundation/dom/wrapped-picture.js';
import {SmpHeadedElement} from '../../foundation/element/headed-element.js';
import {LONGEST_HEADING, heading} from '../../foundation/element/heading.js';
import {tokens} from '../../foundation/element/tokens.styles.js';
import {containerStyles} from '../../foundation/element/container.styles.js';
import {slotNameOf} from '../../foundation/guards/node.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {DATE_EXPECTED, percent} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type PropertyDeclarations, type TemplateResult, html, isServer, nothing} from '../../foundation/lit.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {content} from './before-after.content.js';
import {beforeAfterStyles} from './before-after.styles.js';
import {type Consent, mayShow} from './consent.js';
import {FailedPicturesController} from './failed-pictures-controller.js';

type Words = ReturnType<typeof content>;
type Name = 'before' | 'after';

// The attributes that are also methods of every element, and their properties.
const pictures = [
  ['before', 'beforeImage'],
  ['after', 'afterImage'],
] as const;

/** One of the two pictures. */
interface Side {
  readonly name: Name;
  /** URL of the picture that the element renders. */
  readonly url: string | undefined;
  readonly alt: string;
  /** True if there is a picture, by attribute or slot. */
  readonly isGiven: boolean;
  /** True if the picture could not be loaded. */
  readonly hasFailed: boolean;
}

/** Density of the crown in the drawing, 0 to 1. */
const drawn = {before: 0.04, after: 1};

/**
 * Two pictures of one scalp, before and after; a slider uncovers the second over the first. Without pictures it shows a
 * drawing, and says that it is one. The text below gives the visits and the healing time, and says that results vary.
 *
 * The pictures are no longer shown after the last day for which the person in them gave permission.
 *
 * @tagname smp-before-after
 * @summary Two photos under a slider, hidden when consent ends; a drawing if you have no photos
 * @example
 * ```html
 * <smp-before-after
 *   before="/crown-before.jpg"
 *   after="/crown-after.jpg"
 *   before-alt="A crown with thin hair"
 *   after-alt="The same crown with dots between the hairs"
 *   visits="3"
 *   healed-weeks="6"
 *   consent-until="2027-12-31"
 * ></smp-before-after>
 * ```
 * @slot heading - Instead of `heading`: the heading element that fits your page.
 * @slot before - Instead of `before`: an `img`.
 * @slot after - Instead of `after`: an `img`.
 * @slot - Shown until the element has rendered, and again if rendering fails.
 * @csspart base - The whole element.
 * @csspart heading - The heading rendered from `heading`.
 * @csspart figure - The pictures and the text below them.
 * @csspart pictures - The two pictures with the slider.
 * @csspart image - A picture rendered from `before` or `after`.
 * @csspart label - The label on a picture: before, or after.
 * @csspart slider - The slider, as large as the pictures.
 * @csspart caption - All text below the pictures.
 * @csspart meta - The number of visits and the healing time.
 * @csspart notice - The notice shown instead of pictures that may not be shown.
 * @cssprop --smp-ink
 * @cssprop --smp-ink-soft
 * @cssprop --smp-accent
 * @cssprop --smp-surface
 * @cssprop --smp-focus
 * @cssprop --smp-selection
 * @cssprop --smp-skin
 * @cssprop --smp-pigment
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
 * @cssstate error - A picture could not be loaded; its description is shown.
 * @cssstate fallback - The element could not render and shows its children.
 * @cssstate waiting - The translation is loading; the children are shown meanwhile.
 * @fires {SmpErrorEvent} smp-error - The element could not render and shows its children instead.
 */
export class SmpBeforeAfter extends SmpHeadedElement {
  static override readonly tag = 'before-after';
  static override styles = [tokens, containerStyles, beforeAfterStyles];
  // `before` and `after` are methods of every element, so the properties for the URLs have other names; see below the class.
  static override properties: PropertyDeclarations = {
    heading: {},
    beforeImage: {attribute: 'before'},
    afterImage: {attribute: 'after'},
    beforeAlt: {attribute: 'before-alt'},
    afterAlt: {attribute: 'after-alt'},
    beforeLabel: {attribute: 'before-label'},
    afterLabel: {attribute: 'after-label'},
    caption: {},
    visits: {},
    healedWeeks: {attribute: 'healed-weeks'},
    consentUntil: {attribute: 'consent-until'},
    position: {},
  };

  /** Heading above the pictures. Default: none. */
  declare heading: string | undefined;
  /** URL of the picture before the treatment. Both pictures take its proportions. */
  declare beforeImage: string | undefined;
  /** URL of the picture after the treatment. */
  declare afterImage: string | undefined;
  /**
   * Alternative text of the picture before the treatment; also shown as text if the picture cannot be loaded.
   *
   * @default ''
   */
  declare beforeAlt: string | undefined;
  /**
   * Alternative text of the picture after the treatment; also shown as text if the picture cannot be loaded.
   *
   * @default ''
   */
  declare afterAlt: string | undefined;
  /** Label on the first picture. Default: "Before", in the page's language. */
  declare beforeLabel: string | undefined;
  /** Label on the second picture. Default: "After", in the page's language. */
  declare afterLabel: string | undefined;
  /** Caption of the pictures. */
  declare caption: string | undefined;
  /** Number of visits between the pictures: a whole number, 1 to 20. */
  declare visits: number | string | undefined;
  /** Weeks from the last visit to the second picture: a whole number, 0 to 520. */
  declare healedWeeks: number | string | undefined;
  /**
   * Last day on which the pictures may be shown, such as `2026-11-22`. After it, or if it is not a valid date, neither the
   * pictures nor their caption are shown. Slotted pictures are the page's own: they are visible until the element has rendered.
   */
  declare consentUntil: string | undefined;
  /**
   * Percentage of the second picture that is uncovered at first: a whole number, 0 to 100.
   *
   * @default 50
   */
  declare position: number | string | undefined;

  // Percentage to which the reader has moved the slider.
  private _movedTo: number | undefined;
  private _isPictureMissing = false;
  private readonly _failedPictures = new FailedPicturesController(this);

  override connectedCallback(): void {
    // A framework may have set the property before the element was defined. Then it hides the accessor.
    for (const [name] of pictures) {
      if (!Object.hasOwn(this, name)) continue;
      const given: unknown = this[name];
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, given);
    }
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this._failedPictures.observe(root);
    return root;
  }

  protected override template(): TemplateResult {
    const words = content();
    const title = toText(this.heading, LONGEST_HEADING);
    const consent = this._consent();
    return html`<div class="base" part="base">
      <slot name="heading">${title ? heading(this.level(), title) : nothing}</slot>
      ${
        consent === 'yes'
          ? this._figure(words)
          : html`<p class="soft" part="notice" lang=${this.textLang}>${consent === 'ended' ? words.ended : words.unreadable}</p>`
      }
    </div>`;
  }

  protected override firstUpdated(): void {
    const slider = this._slider;
    // A reader may have moved the slider in the server markup before the script loaded.
    if (slider && slider.value !== slider.defaultValue) this._handleSlider();
    // The server cannot know the reader's date, or what is slotted.
    if (this.usesServerMarkup) this.requestUpdate();
  }

  protected override updated(): void {
    this._pictures?.style.setProperty('--_smp-at', String(this._at / 100));
  }

  protected override customStates(): Readonly<Record<string, boolean>> {
    return {error: this._isPictureMissing};
  }

  private _figure(words: Words): TemplateResult {
    const before = this._side('before', this.beforeImage, this.beforeAlt);
    const after = this._side('after', this.afterImage, this.afterAlt);
    const isDrawing = !before.isGiven && !after.isGiven;
    this._isPictureMissing = before.hasFailed || after.hasFailed;
    const isPair = isDrawing || [before, after].every(({isGiven, hasFailed}) => isGiven && !hasFailed);
    return html`<figure part="figure" aria-label=${words.figure}>
      <div class=${isPair ? 'pictures pair' : 'pictures'} part="pictures" @slotchange=${this._handleChange}>
        ${this._half(before, toText(this.beforeLabel), words.before, isDrawing, words)}
        ${this._half(after, toText(this.afterLabel), words.after, isDrawing, words)}
        ${
          isPair
            ? html`<input
                id="slider"
                part="slider"
                type="range"
                min="0"
                max="100"
                value=${String(this._at)}
                lang=${this.textLang}
                aria-valuetext=${fill(words.share, {share: percent(this.formatLang, this._at / 100)})}
                @input=${this._handleSlider}
              /><label class="soft" for="slider" lang=${this.textLang}>${words.slider}</label>`
            : nothing
        }
      </div>
      ${this._caption(words, isDrawing)}
    </figure>`;
  }

  private _half({name, url, alt, isGiven, hasFailed}: Side, label: string, word: string, isDrawing: boolean, words: Words): TemplateResult {
    // The server cannot know what is slotted. The drawing and its note are fallback content: slotted pictures replace them.
    const drawing =
      name === 'before'
        ? html`${densityField(densityDots(drawn.before)())}<p class="soft drawing" lang=${this.textLang}>${words.drawing}</p>`
        : densityField(densityDots(drawn.after)());
    const image =
      url && hasFailed
        ? alt && html`<p class="missing">${alt}</p>`
        : url && html`<img part="image" src=${url} alt=${alt} loading="lazy" decoding="async" />`;
    return html`<div class=${name} ?hidden=${!isGiven && !isDrawing}>
      <span class="label" part="label" lang=${label ? nothing : this.textLang}>${label || word}</span>
      <slot name=${name}>${isDrawing ? drawing : image || nothing}</slot>
    </div>`;
  }

  // A drawing has no visits or healing time. The server renders both, as it cannot know if pictures are slotted.
  private _caption(words: Words, isDrawing: boolean): TemplateResult {
    const hasMeta = !isDrawing || this.mustMatchServer;
    const visits = hasMeta && this.parseIntAttribute('visits', this.visits, 1, 20);
    const weeks = hasMeta ? this.parseIntAttribute('healed-weeks', this.healedWeeks, 0, 520) : undefined;
    const healed = weeks ? fill(words.healed, {n: weeks}) : words.fresh;
    return html`<figcaption class="soft" part="caption">
      <p>${toText(this.caption)}</p>
      <p class="meta" part="meta" lang=${this.textLang}
        ><span>${visits ? fill(words.visits, {n: visits}) : nothing}</span>${visits && weeks !== undefined ? html`<br />` : nothing}<span
          >${weeks === undefined ? nothing : healed}</span
        ></p
      >
      <p lang=${this.textLang}>${isDrawing ? words.vary : words.one}</p>
    </figcaption>`;
  }

  private _side(name: Name, value: unknown, alt: unknown): Side {
    const slotted = this._slotted(name);
    const wrapped = slotted || this.mustMatchServer ? undefined : wrappedPicture(this, name);
    const url = safeUrl(wrapped?.getAttribute('src') ?? value);
    if (!url && value) this.warn(name, value, 'the address of a picture');
    const address = slotted ? slotted.getAttribute('src') : url;
    return {
      name,
      url,
      alt: toText(wrapped?.alt ?? alt),
      isGiven: Boolean(slotted ?? url),
      hasFailed: this._failedPictures.has(address ?? ''),
    };
  }

  // The server decides by its own date. The first rendering over its markup repeats that decision.
  private _consent(): Consent {
    const consent = mayShow(this.consentUntil, today());
    if (consent === 'unreadable') this.warn('consent-until', this.consentUntil, DATE_EXPECTED);
    else if (this.mustMatchServer && !isServer) return this._pictures ? 'yes' : 'ended';
    return consent;
  }

  /** Percentage of the second picture that is uncovered. */
  private get _at(): number {
    return this._movedTo ?? this.parseIntAttribute('position', this.position, 0, 100) ?? 50;
  }

  private get _pictures(): HTMLElement | null | undefined {
    return this.shadowRoot?.querySelector<HTMLElement>('.pictures');
  }

  private get _slider(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private _slotted(name: Name): Element | undefined {
    return this.mustMatchServer ? undefined : Array.from(this.children).find((child) => slotNameOf(child) === name);
  }

  private _handleSlider(): void {
    this._movedTo = this._slider?.valueAsNumber;
    this.requestUpdate();
  }

  // Slots that the fallback has removed fire slotchange too.
  private _handleChange({target}: Event): void {
    if ((target as Node).isConnected) this.requestUpdate();
  }
}

// Frameworks set a property if an element has one of an attribute's name, and so would replace the methods. TypeScript allows
// no accessor in the class that replaces a method.
for (const [name, property] of pictures) {
  Object.defineProperty(SmpBeforeAfter.prototype, name, {
    configurable: true,
    get: () => SmpHeadedElement.prototype[name],
    set(this: SmpBeforeAfter, url: string | undefined) {
      this[property] = url;
    },
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-before-after': SmpBeforeAfter;
  }
}
