import {type ConfigSource, addConfigSource, removeConfigSource} from '../../foundation/config/registry.js';
import type {Config} from '../../foundation/config/schema.js';
import type {DefineOptions} from '../../foundation/element/define.js';
import {SmpElement} from '../../foundation/element/element.js';
import {ofDocument} from '../../foundation/guards/node.js';
import {factsOf, isUnconfigurable} from '../../foundation/guards/editor-leftover.js';
import {textOf} from '../../foundation/guards/node.js';
import {isUnset} from '../../foundation/guards/unset.js';
import {type PropertyDeclarations, type PropertyValues, type TemplateResult, html} from '../../foundation/lit.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {observeAttributeSources} from './attribute-sources.js';
import {configStyles} from './config.styles.js';
import {type Reading, readConfig, loadConfig, reportFault} from './load.js';

const isJson = (node: Node): node is HTMLScriptElement => node instanceof HTMLScriptElement && node.type === 'application/json';

/**
 * A clinic's own prices, links, names, articles and questions, for the elements inside it or, if it contains none, for the
 * whole page. It shows nothing itself.
 *
 * The configuration comes from the property `config`, else from the URL in `src`, else from a
 * `<script type="application/json">` inside the element. An attribute of an element takes precedence over it. Of two
 * configurations the nearer one wins, separately for each part. Invalid parts are left out and reported; the rest is used.
 * Text only: markup in it is shown as written.
 *
 * Once this element is defined, `data-smp-config="clinic.json"` on any other element, including the library's own script
 * tag, does the same for what is inside that element or, if that contains no smp element, for the page.
 *
 * @tagname smp-config
 * @summary Your own prices, links, articles and questions for all of these, in one place; it shows nothing itself
 * @example
 * ```html
 * <smp-config>
 *   <script type="application/json">
 *     {
 *       "schemaVersion": 1,
 *       "clinic": {"name": "Quietdot", "booking": {"href": "/book"}},
 *       "prices": {"currency": "GBP", "asOf": "2026-11", "areas": [{"area": "full", "low": 1500, "high": 2200}]}
 *     }
 *   </script>
 * </smp-config>
 * ```
 * @slot - The elements that it is for, and the script that holds it.
 * @csspart base - The frame around what it holds; it has no look.
 * @cssstate fallback - It could not render and shows its children.
 * @cssstate waiting - The translation is loading; the children are shown, as always.
 * @fires {SmpErrorEvent} smp-error - The configuration is partly invalid (`code` is `config`) or could not be fetched (`load`).
 */
export class SmpConfig extends SmpElement implements ConfigSource {
  static override readonly tag = 'config';
  static override styles = [configStyles];
  static override properties: PropertyDeclarations = {src: {}, config: {}};

  /** URL of the configuration, as JSON: http, https, or relative to the page. Fetched once, without cookies. */
  declare src: string | undefined;
  /** The configuration itself, as an object or as JSON text. */
  declare config: Config | string | undefined;

  /** @internal */
  validConfig: Config | undefined;
  /** @internal */
  isLoading = false;

  private _read: unknown;
  private _wasEmpty: boolean | undefined;
  private _observer?: MutationObserver;

  /** Defines this class, and starts to observe `data-smp-config`; see `define` of `smp-elements`. */
  static override define(options?: DefineOptions): void {
    super.define(options);
    observeAttributeSources();
  }

  /** @internal */
  get element(): this {
    return this;
  }

  /** @internal True if it contains no elements and so configures the whole page. */
  get isEmpty(): boolean {
    return Array.from(this.children).every((child) => isUnconfigurable(factsOf(child)));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Children may be added after the element, and a script's text after the script.
    this._observer = new MutationObserver(() => this._handleChildren());
    this._observer.observe(this, {childList: true});
    this._wasEmpty = undefined;
    this._handleChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this._observer?.disconnect();
    removeConfigSource(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('config')) this._handleChildren();
  }

  // It shows nothing of its own, so rendering it again costs nothing. An element that does is named instead.
  protected override reportMismatch(): void {}

  protected override template(): TemplateResult {
    return html`<slot part="base"></slot>`;
  }

  private _handleChildren(): void {
    if (!this.isConnected) return;
    const script = Array.from(this.childNodes).find(isJson);
    if (script) this._observer?.observe(script, {childList: true, characterData: true, subtree: true});
    const src = toText(this.src);
    // A server that had the configuration of this URL has put it into the script.
    const isHere = !src || script?.dataset.from === src;
    const given = isUnset(this.config) ? undefined : this.config;
    const value = given ?? (isHere && script ? textOf(script)?.trim() || undefined : undefined);
    const what = value ?? src;
    const {isEmpty} = this;
    // Skip: neither the value nor "applies to the whole page" has changed.
    if (what === this._read && isEmpty === this._wasEmpty) return;
    this._wasEmpty = isEmpty;
    if (what !== this._read) {
      this._read = what;
      this.isLoading = false;
      if (value !== undefined) {
        const reading = readConfig(value);
        // On a page that is still being sent, the rest of the script may be to come.
        if (!reading.config && given === undefined && ofDocument('readyState') === 'loading') {
          this.isLoading = true;
          addEventListener('DOMContentLoaded', this._handleParsed, {once: true});
        } else this._update(reading);
      } else if (src) {
        this.isLoading = true;
        void loadConfig(src, this.baseURI).then((reading) => this._setReading(what, reading));
      } else this.validConfig = undefined;
    }
    addConfigSource(this);
  }

  private readonly _handleParsed = (): void => {
    this._read = undefined;
    this._handleChildren();
  };

  // A newer configuration may have been requested meanwhile.
  private _setReading(what: unknown, reading: Reading): void {
    if (what !== this._read) return;
    this.isLoading = false;
    this._update(reading);
    if (this.isConnected) addConfigSource(this);
  }

  // If loading fails, the previous configuration stays.
  private _update({config, fault}: Reading): void {
    if (config) this.validConfig = config;
    reportFault(this, fault);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-config': SmpConfig;
  }
}
