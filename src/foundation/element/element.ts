import {sourceLocale} from '../../locales/locale-codes.js';
import {removeConfigReader, getConfig} from '../config/registry.js';
import type {Config} from '../config/schema.js';
import {warnAttribute, warnOnce} from '../guards/warn.js';
import {fingerprint, treeShape} from '../hydration/fingerprint.js';
import {canHydrate, hydrate} from '../hydration/provider.js';
import {nextHydrationTask} from '../hydration/queue.js';
import {serverContext} from '../hydration/server-context.js';
import {observeLanguage, languageOf, unobserveLanguage} from '../language/language-observer.js';
import {
  direction,
  hasUntranslated,
  isLocaleReady,
  loadLocale,
  matchLocale,
  normalizeTag,
  resolveLocale,
  setRenderLocale,
} from '../language/locale.js';
import {type CSSResult, LitElement, type PropertyValues, adoptStyles, isServer, markUpdated, nothing, render} from '../lit.js';
import type {LazyModule} from '../loading/lazy-module.js';
import {toText} from '../rendering/to-text.js';
import {markUntranslated} from '../rendering/untranslated.js';
import {type DefineOptions, define} from './define.js';
import {SmpErrorEvent} from './events.js';
import {version} from './version.js';

// The slots that our elements offer, in the order that children are shown in by an element that cannot render.
const slots = ['image', 'heading', 'text', 'first', 'summary', 'label', 'last', ''];

/**
 * The base of every element: its language and its fallback.
 *
 * A subclass gives `tag`, `properties`, `styles` and {@link template}. Its light-DOM children are what readers see
 * until it has rendered, and again when it cannot render.
 *
 * @fires {SmpErrorEvent} smp-error - The element could not render and shows its children instead.
 */
export abstract class SmpElement extends LitElement {
  /** The tag without its prefix. */
  static readonly tag: string;
  /** The package's version, by which two copies on one page know each other. */
  static readonly smpVersion: string = version;
  /** Modules that a rendering may import later, with the styles they bring; a server imports them first. */
  static readonly lazyModules: readonly LazyModule<{readonly styles?: readonly CSSResult[]}>[] = [];

  /** Whether the first rendering took over what a server had written. */
  protected isHydrated = false;

  /** The tag found in `lang`, on the element or above it; '' where nothing says. */
  protected language = '';
  /** The language of the words now shown. */
  protected locale: string = sourceLocale;

  /*
   * States of the shadow root:
   *
   * | State    | What stands there          | Begins                                          | Ends                                 |
   * | -------- | -------------------------- | ----------------------------------------------- | ------------------------------------ |
   * | final    | a server's markup          | with the stamp `smp:` and nothing behind it     | never                                |
   * | served   | a server's markup          | with another stamp, where it can be hydrated    | taken over when it is due, or cleared if it differs |
   * | waiting  | slots for all children     | while words or a configuration are on their way | with the first rendering             |
   * | rendered | what {@link template} gives | with each rendering                            | when one fails                       |
   * | fallback | slots for all children     | when a rendering has failed                     | with the next that does not          |
   */
  private _internals?: ElementInternals;
  private _hasServerMarkup = false;
  private _readsConfig = false;
  // What of the configuration the rendering now has used, by its keys.
  private _usedConfig: Record<string, unknown> = {};
  private _anchor?: Comment;
  private _isQueued = false;

  /**
   * Defines this class unless its tag is taken; see `define` of `smp-elements`.
   *
   * @param options Another prefix than `smp`, another registry than the page's.
   */
  static define(options?: DefineOptions): void {
    define(this as unknown as Parameters<typeof define>[0], options);
  }

  override connectedCallback(): void {
    // A server's markup that nothing here can hydrate would be shown twice.
    if (this.shadowRoot && !this.hasUpdated) {
      this.isHydrated = this._hasServerMarkup = this._fingerprint === '' || (canHydrate() && this._fingerprint !== undefined);
      if (!this._hasServerMarkup) this.shadowRoot.replaceChildren();
    }
    observeLanguage(this);
    this.languageChanged();
    super.connectedCallback();
    if (this._readsConfig) this.requestUpdate();
    if (!this.hasUpdated && !this._hasServerMarkup && this.whenRenderable()) this._showChildren('waiting');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveLanguage(this);
    removeConfigReader(this);
  }

  /** @internal Called when `lang` may have changed here or above. */
  languageChanged(): void {
    const language = normalizeTag(languageOf(this));
    if (language !== this.language) {
      this.language = language;
      this.requestUpdate();
    }
  }

  /** What the element shows, in `this.locale`. Everything in it is made at once: `msg()` in a callback comes too late. */
  protected abstract template(): unknown;

  /** @internal What a server's rendering and the first one here have to have in common; read after `render()`. */
  get fingerprintInputs(): readonly unknown[] {
    const given = [...(this.constructor as typeof SmpElement).elementProperties.keys()];
    const values = given.map((name) => (this as unknown as Record<PropertyKey, unknown>)[name] ?? '');
    return [version, this.language, this.locale, [...new Set(this.filledSlots)], values, this._usedConfig];
  }

  /** The slots that its children fill; '' for those of no name. */
  protected get filledSlots(): readonly string[] {
    // A template shows nothing. Set as `innerHTML`, a server's shadow root is only that.
    return isServer ? serverContext.slots : Array.from(this.querySelectorAll<HTMLElement>(':scope>:not(template)'), ({slot}) => slot);
  }

  // What a server noted down of the facts; '' where its markup is to stay for good, `undefined` where it is to be rendered
  // afresh.
  private get _fingerprint(): string | undefined {
    const first = this.shadowRoot?.firstChild;
    return first instanceof Comment && first.data.startsWith('smp:') ? first.data.slice(4) : undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const {shadowRoot} = this;
    if (!shadowRoot) return super.createRenderRoot();
    // What a server wrote brings its styles.
    if (!this._hasServerMarkup) adoptStyles(shadowRoot, (this.constructor as typeof SmpElement).elementStyles);
    return shadowRoot;
  }

  // As Lit's own, except for what a server has written.
  protected override update(changed: PropertyValues): void {
    if (this._hasServerMarkup && !this._fingerprint) {
      markUpdated(this, changed);
      return;
    }
    const value = this.render();
    const isFirst = this._hasServerMarkup && !this.hasUpdated;
    // Lit would keep what is no longer true, without a word.
    if (isFirst && fingerprint(this.fingerprintInputs, treeShape(this.renderRoot)) !== this._fingerprint) {
      throw new Error('The server rendered something else');
    }
    markUpdated(this, changed);
    if (isFirst) this.takeOver(value);
    else this.commit(value);
  }

  /** Puts what was rendered into the shadow tree. */
  protected commit(value: unknown): void {
    render(value, this.renderRoot, this.renderOptions);
  }

  /** Takes over what a server has written, instead of rendering it again. */
  protected takeOver(value: unknown): void {
    hydrate(value, this.renderRoot, this.renderOptions);
  }

  protected override render(): unknown {
    this._usedConfig = {};
    if (isServer) this.language = normalizeTag(serverContext.language);
    this.locale = resolveLocale(this._wantedLocale());
    setRenderLocale(this.locale);
    const template = this.template();
    return hasUntranslated() ? markUntranslated(template) : template;
  }

  /** What has to come before the element can render: the words of its language, and what a subclass adds. */
  protected whenRenderable(): Promise<unknown> | undefined {
    const wanted = this._wantedLocale();
    return isLocaleReady(wanted) ? undefined : loadLocale(wanted);
  }

  /** Resolves when a server's markup has to be hydrated. Default: at once. */
  protected whenHydrationDue(): Promise<void> {
    return Promise.resolve();
  }

  // What stands there, children or another language, stays until all has come.
  protected override scheduleUpdate(): void | Promise<unknown> {
    // What a server wrote can be read meanwhile.
    if (this._hasServerMarkup && !this._isQueued) {
      this._isQueued = true;
      return this.whenHydrationDue()
        .then(nextHydrationTask)
        .then(() => this.scheduleUpdate());
    }
    const awaited = this.whenRenderable();
    if (!awaited) return super.scheduleUpdate();
    if (!this.hasUpdated && !this._hasServerMarkup && !this._anchor) this._showChildren('waiting');
    return awaited.then(() => this.scheduleUpdate());
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      super.performUpdate();
      this._hideChildren();
    } catch (error) {
      // Where a property's own getter throws, Lit would wait for ever for the update that has failed.
      if (this.isUpdatePending) markUpdated(this, new Map());
      this._showChildren('fallback');
      // What a server wrote may not fit: then the element is rendered afresh, and only a second failure counts.
      if (this._hasServerMarkup) {
        this.isHydrated = this._hasServerMarkup = false;
        adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof SmpElement).elementStyles);
        this.requestUpdate();
        return;
      }
      warnOnce(`<${this.localName}>`, `could not render, shows its fallback: ${String(error)}`);
      this.dispatchEvent(new SmpErrorEvent('render', error));
    }
  }

  /** The attribute `lang` for library text: only where the page's language is not the one shown. */
  protected get textLang(): string | typeof nothing {
    return matchLocale(this.language) === this.locale ? nothing : this.locale;
  }

  /** The tag by which numbers and dates are written: the page's own, with its region, where its words are shown. */
  protected get formatLang(): string {
    return this.textLang === nothing ? this.language : this.locale;
  }

  /** The attribute `dir` for library text. */
  protected get textDir(): string {
    return direction(this.locale);
  }

  /**
   * Whether this rendering has to be the one that a server makes. What only a page can know, today's date or what else
   * stands there, is left for the next.
   */
  protected get mustMatchServer(): boolean {
    return isServer || (this.isHydrated && !this.hasUpdated);
  }

  /** What a form and the page's styles know of the element. Made when first asked for: a thousand cards need none. */
  protected get internals(): ElementInternals {
    return (this._internals ??= this.attachInternals());
  }

  /** What is configured for this place; the element is rendered again when that changes. */
  protected getConfig<K extends keyof Config>(key: K): Config[K] {
    this._readsConfig = true;
    return (this._usedConfig[key] = isServer ? (serverContext.config[key] ?? getConfig(this, key)) : getConfig(this, key)) as Config[K];
  }

  /** A whole number that an attribute gives; `undefined` where it gives none, or, with a warning, one that cannot be used. */
  protected parseIntAttribute(attribute: string, given: unknown, least: number, most: number): number | undefined {
    if ((given ?? '') === '') return undefined;
    const number = Number(toText(given).trim() || NaN);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    this.warn(attribute, given, `${least} to ${most}`);
    return undefined;
  }

  /** Warns once that an attribute's value cannot be used. */
  protected warn(attribute: string, value: unknown, expected: string): void {
    warnAttribute(this.localName, attribute, value, expected);
  }

  private _wantedLocale(): string {
    return matchLocale(this.language) ?? sourceLocale;
  }

  // Replaces whatever stands in the shadow root by slots for all children; ours also for those that come later.
  private _showChildren(state: 'fallback' | 'waiting'): void {
    const names = new Set([...slots, ...Array.from(this.children, (child) => child.slot)]);
    this._anchor = document.createComment('');
    this.renderRoot.replaceChildren(this._anchor, ...Array.from(names, (name) => Object.assign(document.createElement('slot'), {name})));
    this.internals.states.clear();
    this.internals.states.add(state);
    // Lit keeps what it knows of a rendering on this node: a new one lets it begin anew.
    this.renderOptions.renderBefore = this._anchor;
  }

  private _hideChildren(): void {
    while (this._anchor?.nextSibling) this._anchor.nextSibling.remove();
    this._internals?.states.clear();
  }
}
