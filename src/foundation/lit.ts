// The only import of Lit: lit-globals.js must run before it.
import './guards/lit-globals.js';
import {
  type CSSResult as LitCSSResult,
  LitElement,
  type PropertyValues,
  type TemplateResult as LitTemplateResult,
  css as litCss,
  html as litHtml,
  render as litRender,
} from 'lit';
// `lit` exports it only under names that differ between its builds. So lit-html is a dependency of its own, and Lit shares it.
import {_$LH} from 'lit-html/private-ssr-support.js';
import {onOwnNodes} from './rendering/own-nodes.js';

export {LitElement, adoptStyles, isServer, nothing} from 'lit';
export type {PropertyDeclarations, PropertyValues, ReactiveController, ReactiveControllerHost, RenderOptions} from 'lit';

// Declarations name a type by the package that it is from. Lit's own are from packages that are no dependencies of ours, so
// that a compiler does not find them in node_modules of pnpm. These are the same under a name of ours.
/** Style sheet, as `css` returns it. */
export interface CSSResult extends LitCSSResult {
  readonly cssText: string;
}
/** Template with its values, as `html` returns it. */
export interface TemplateResult extends LitTemplateResult {
  readonly strings: TemplateStringsArray;
}

export const css: (...template: Parameters<typeof litCss>) => CSSResult = litCss;
export const html: (...template: Parameters<typeof litHtml>) => TemplateResult = litHtml;

/** Renders with Lit, also in a page that a translator has changed. */
export const render = (...[value, container, options]: Parameters<typeof litRender>): void =>
  onOwnNodes(container, () => litRender(value, container, options));

/**
 * Returns our markup in the form that the browser accepts under Trusted Types. It uses the policy that Lit has for its
 * templates, so that a page need not allow another one. Lit's hydration, which we ship too, imports the same internals.
 */
export const toTrustedHtml = (markup: string): string =>
  // With Trusted Types this is a TrustedHTML object; the browser needs that, not a string.
  _$LH.getTemplateHtml(Object.assign([markup], {raw: [markup]}), _$LH.HTML_RESULT as 1)[0] as unknown as string;

// ReactiveElement's update(): the part of Lit's update() that does not render.
const {update} = Object.getPrototypeOf(LitElement.prototype) as {update: (this: LitElement, changed: PropertyValues) => void};

/** Marks an element as updated, without rendering it. */
export const markUpdated = (element: LitElement, changed: PropertyValues): void => update.call(element, changed);
