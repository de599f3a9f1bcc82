import {sourceLocale} from '../../locales/locale-codes.js';
import {removeConfigReader, getConfig} from '../config/registry.js';
import type {Config} from '../config/schema.js';
import {adoptStyles, readoptStyles} from '../dom/adopt-styles.js';
import {takeInFallback} from '../dom/fallen-fallback.js';
import {isEditorLeftover} from '../guards/editor-leftover.js';
import {scopeOf, slotNameOf} from '../guards/node.js';
import {isUnset} from '../guards/unset.js';
import {warnAttribute, warnOnce} from '../guards/warn.js';
import {fingerprint, readFingerprint, treeShape} from '../hydration/fingerprint.js';
import {reportMismatch} from '../hydration/mismatch.js';
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
import {type CSSResult, LitElement, type PropertyValues, isServer, markUpdated, nothing, render} from '../lit.js';
import type {LazyModule} from '../loading/lazy-module.js';
import {ChildSlots} from '../rendering/child-slots.js';
import {prepareNodes} from '../rendering/own-nodes.js';
import {toText} from '../rendering/to-text.js';
import {markUntranslated} from '../rendering/untranslated.js';
import {type DefineOptions, define} from './define.js';
import {SmpErrorEvent} from './events.js';
import {version} from './version.js';

/**
 * Base class of all elements. Handles language and fallback.
 *
 * A subclass provides `tag`, `properties`, `styles` and {@link template}. Readers see its light-DOM children until it has
 * rendered, and again if it cannot render.
 *
 * @fires {SmpErrorEvent} smp-error - The element could not render and shows its children instead.
 */
export abstract class SmpElement extends LitElement {
  /** The tag without its prefix. */
  static readonly tag: string;
  /** Version of the package. Two copies on one page recognize each other by it. */
  static readonly smpVersion: string = version;
  /** Modules that a rendering may import later, with their styles. A server imports them before it renders. */
  static readonly lazyModules: readonly LazyModule<{readonly styles?: readonly CSSResult[]}>[] = [];

  /** @internal True if the element uses a server's markup: as it is, or hydrated by the first rendering. */
  usesServerMarkup = false;

  /** Language tag from `lang` of the element or its nearest ancestor; '' if there is none. */
  protected language = '';
  /** Language tag that named a country last. It stays if a translator sets a bare language, such as `fr`. */
  protected countryLanguage = '';
  /** Language of the texts that are shown. */
  protected locale: string = sourceLocale;
  /** ElementInternals (form value, custom states). Attached at once: an element cannot do so in another document, such as a frame's. */
  protected readonly internals = this.attachInternals();

  /*
   * States of the shadow root:
   *
   * | State    | Content                | Begins                                         | Ends                               |
   * | -------- | ---------------------- | ---------------------------------------------- | ---------------------------------- |
   * | final    | a server's markup      | if its comment is `smp:` and nothing more      | never                              |
   * | served   | a server's markup      | if `smp:` has a fingerprint and we can hydrate | hydrated, or cleared if it differs |
   * | waiting  | slots for all children | if a translation or configuration is loading   | with the first rendering           |
   * | rendered | result of template()   | with each rendering                            | when a rendering fails             |
   * | fallback | slots for all children | when a rendering fails                         | with the next that succeeds        |
   */
  private readonly _childSlots = new ChildSlots();
  // Fingerprint from the server; '' if its markup is final, `undefined` if the element must render again.
  private _fingerprint: string | undefined;
  // True once a script has changed the language or a property of the connected element. Then server markup may differ.
  private _isChanged = false;
  // True once a task of its own is reserved for hydration.
  private _isQueued = false;
  // True once a rendering has read the configuration, so that a new place in the page may change it.
  private _readsConfig = false;
  // Parts of the configuration that the current rendering has used, by key.
  private _usedConfig: Record<string, unknown> = {};

  /**
   * Defines this class unless its tag is taken; see `define` of `smp-elements`.
   *
   * @param options A prefix other than `smp`, a registry other than the page's.
   */
  static define(options?: DefineOptions): void {
    define(this as unknown as Parameters<typeof define>[0], options);
  }

  override connectedCallback(): void {
    // Clear server markup that we cannot hydrate: it would be shown twice.
    if (this.shadowRoot && !this.hasUpdated) {
      this._fingerprint = readFingerprint(this.shadowRoot);
      this.usesServerMarkup = this._fingerprint === '' || (canHydrate() && this._fingerprint !== undefined);
      if (!this.usesServerMarkup) this.shadowRoot.replaceChildren();
    }
    takeInFallback(this);
    observeLanguage(this);
    this.languageChanged();
    this._isChanged = false;
    super.connectedCallback();
    if (this._readsConfig) this.requestUpdate();
    if (!this.hasUpdated && !this.usesServerMarkup && this.whenRenderable()) this._showChildren('waiting');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveLanguage(this);
    removeConfigReader(this);
  }

  /** @internal Called when the page has moved the element to another document, such as a frame's. */
  adoptedCallback(): void {
    if (this.shadowRoot) readoptStyles(this.shadowRoot);
  }

  /** @internal Called when `lang` may have changed here or above. */
  languageChanged(): void {
    const language = normalizeTag(languageOf(this));
    if (language !== this.language) {
      this._setLanguage(language);
      this._isChanged = true;
      this.requestUpdate();
    }
  }

  /**
   * @internal Also notes that a script has changed a property.
   *
   * @param change Name of the property and its old value; none if something else has changed.
   */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    if (change.length) this._isChanged = true;
  }

  /**
   * Returns what the element shows, in `this.locale`. Call `msg()` in here, not in a later callback: by then, another
   * language may be set.
   */
  protected abstract template(): unknown;

  /** @internal Values that must be equal on the server and in the first rendering here. Read them after `render()`. */
  get fingerprintInputs(): readonly unknown[] {
    const given = [...(this.constructor as typeof SmpElement).elementProperties.keys()];
    const values = given.map((name) => (this as unknown as Record<PropertyKey, unknown>)[name] ?? '');
    return [version, this.language, this.locale, [...new Set(this.filledSlots)], values, this._usedConfig];
  }

  /** @internal Start of the tag, with its hyphen. Tags of the elements that were defined together begin with it. */
  get tagPrefix(): string {
    return this.localName.slice(0, -(this.constructor as typeof SmpElement).tag.length);
  }

  /** Names of the slots that the children fill; '' is the default slot. */
  protected get filledSlots(): readonly string[] {
    if (isServer) return serverContext.slots;
    // Skip templates: they show nothing. A declarative shadow root that was set as `innerHTML` stays a template.
    const children = Array.from(this.querySelectorAll(':scope>:not(template)'));
    return children.filter((child) => !isEditorLeftover(child)).map(slotNameOf);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const type = this.constructor as typeof SmpElement;
    // A shadow root, and what Lit imports into it, would belong to the page's registry.
    const scope = scopeOf(this);
    if (scope) this.renderOptions.creationScope = {importNode: (node) => document.importNode(node, scope)};
    const root = this.shadowRoot ?? this.attachShadow({...type.shadowRootOptions, ...scope});
    // Server markup contains its own styles.
    if (!this.usesServerMarkup) adoptStyles(root, type.elementStyles);
    return root;
  }

  // Like Lit's update(), except for server markup.
  protected override update(changed: PropertyValues): void {
    if (this.usesServerMarkup && !this._fingerprint) {
      markUpdated(this, changed);
      return;
    }
    const value = this.render();
    const isFirst = this.usesServerMarkup && !this.hasUpdated;
    if (isFirst) prepareNodes(this.renderRoot);
    if (isFirst) this._requireMatch();
    markUpdated(this, changed);
    if (isFirst) this.takeOver(value);
    else this.commit(value);
  }

  /**
   * Warns that the element renders again what the server rendered, and names the cause.
   *
   * @param isServed Returns true if the server rendered the same in some language.
   */
  protected reportMismatch(isServed: (language: string) => boolean): void {
    reportMismatch(this.localName, this.language, isServed);
  }

  /**
   * Renders into the shadow tree.
   *
   * @param value Result of `render()`.
   */
  protected commit(value: unknown): void {
    render(value, this.renderRoot, this.renderOptions);
  }

  /**
   * Hydrates the server's markup instead of rendering again.
   *
   * @param value Result of `render()`.
   */
  protected takeOver(value: unknown): void {
    hydrate(value, this.renderRoot, this.renderOptions);
  }

  protected override render(): unknown {
    this._usedConfig = {};
    if (isServer) this._setLanguage(normalizeTag(serverContext.language));
    this.locale = resolveLocale(this._wantedLocale());
    setRenderLocale(this.locale, this.formatLang);
    const template = this.template();
    return hasUntranslated() ? markUntranslated(template) : template;
  }

  /**
   * Returns a promise while the element cannot render, `undefined` otherwise. It waits for the translation, and for
   * whatever a subclass adds.
   */
  protected whenRenderable(): Promise<unknown> | undefined {
    const wanted = this._wantedLocale();
    return isLocaleReady(wanted) ? undefined : loadLocale(wanted);
  }

  /** Resolves when the server's markup must be hydrated. Default: at once. */
  protected whenHydrationDue(): Promise<void> {
    return Promise.resolve();
  }

  // The current content, children or another language, stays until everything has loaded.
  protected override scheduleUpdate(): void | Promise<unknown> {
    // Server markup is readable while it waits.
    if (this.usesServerMarkup && !this._isQueued) {
      this._isQueued = true;
      return this.whenHydrationDue()
        .then(nextHydrationTask)
        .then(() => this.scheduleUpdate());
    }
    const awaited = this.whenRenderable();
    if (!awaited) return super.scheduleUpdate();
    if (!this.hasUpdated && !this.usesServerMarkup && !this._childSlots.anchor) this._showChildren('waiting');
    return awaited.then(() => this.scheduleUpdate());
  }

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    try {
      super.performUpdate();
      this._childSlots.hide();
      this.internals.states.clear();
      for (const [state, isOn] of Object.entries(this.customStates())) if (isOn) this.internals.states.add(state);
    } catch (error) {
      // If a property's getter throws, the update would stay pending forever.
      if (this.isUpdatePending) markUpdated(this, new Map());
      this._showChildren('fallback');
      // Server markup may not match: render again, and report only a second failure.
      if (this.usesServerMarkup) {
        this.usesServerMarkup = false;
        adoptStyles(this.renderRoot as ShadowRoot, (this.constructor as typeof SmpElement).elementStyles);
        this.requestUpdate();
        return;
      }
      warnOnce(`<${this.localName}>`, `could not render, shows its fallback: ${String(error)}`);
      this.dispatchEvent(new SmpErrorEvent('render', error));
    }
  }

  /** Value of `lang` for library text: set only if it is not in the page's language. */
  protected get textLang(): string | typeof nothing {
    return matchLocale(this.language) === this.locale ? nothing : this.locale;
  }

  /** Tag for numbers and dates: the page's own, with its region, if the text is in that language; else the text's. */
  protected get formatLang(): string {
    return this.textLang === nothing ? this.language : this.locale;
  }

  /** Value of `dir` for library text. */
  protected get textDir(): string {
    return direction(this.locale);
  }

  /**
   * @internal True while a rendering must equal the server's. Facts that only the page knows, such as today's date or other
   * elements, are left to the next rendering.
   */
  get mustMatchServer(): boolean {
    return isServer || (this.usesServerMarkup && !this.hasUpdated);
  }

  /**
   * Returns the configuration that applies to this element. A change renders the element again.
   *
   * @param key Part of the configuration.
   */
  protected getConfig<K extends keyof Config>(key: K): Config[K] {
    this._readsConfig = true;
    return (this._usedConfig[key] = isServer ? (serverContext.config[key] ?? getConfig(this, key)) : getConfig(this, key)) as Config[K];
  }

  /**
   * Parses a whole number. Returns `undefined` for an empty value, and, with a warning, for one that cannot be used. The number 0
   * counts as empty unless it is allowed: Vue sets it when a bound number is cleared.
   *
   * @param attribute Name of the attribute, for the warning.
   * @param given Value of the attribute or property.
   * @param least Smallest number allowed.
   * @param most Largest number allowed.
   */
  protected parseIntAttribute(attribute: string, given: unknown, least: number, most: number): number | undefined {
    if (isUnset(given) || (given === 0 && least > 0)) return undefined;
    const number = Number(toText(given) || NaN);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    this.warn(attribute, given, `${least} to ${most}`);
    return undefined;
  }

  /**
   * Warns once that the value of an attribute cannot be used.
   *
   * @param attribute Name of the attribute.
   * @param value Its value.
   * @param expected Description of allowed values.
   */
  protected warn(attribute: string, value: unknown, expected: string): void {
    warnAttribute(this.localName, attribute, value, expected);
  }

  private _setLanguage(language: string): void {
    this.language = language;
    if (/-[a-z]{2}(-|$)/i.test(language)) this.countryLanguage = language;
  }

  // hydrate() does not compare values: stale server text would stay, silently.
  private _requireMatch(): void {
    const shape = treeShape(this.renderRoot);
    const [, , , ...others] = this.fingerprintInputs;
    const isServed = (language: string, locale: string) => fingerprint([version, language, locale, ...others], shape) === this._fingerprint;
    if (isServed(this.language, this.locale)) return;
    if (!this._isChanged) this.reportMismatch((language) => isServed(language, matchLocale(language) ?? sourceLocale));
    throw new Error('The server rendered something else');
  }

  /** Returns the custom states that the element can be in, by name, with whether it is in them now. Called after each rendering. */
  protected customStates(): Readonly<Record<string, boolean>> {
    return {};
  }

  private _wantedLocale(): string {
    return matchLocale(this.language) ?? sourceLocale;
  }

  private _showChildren(state: 'fallback' | 'waiting'): void {
    this._childSlots.show(this, this.renderRoot);
    this.internals.states.clear();
    this.internals.states.add(state);
    this.renderOptions.renderBefore = this._childSlots.anchor;
  }
}
