// The only import of Lit: lit-globals.js must run before it.
import './guards/lit-globals.js';
import {LitElement, type PropertyValues, render as litRender} from 'lit';
import {_$LH} from 'lit-html/private-ssr-support.js';

export {LitElement, adoptStyles, css, html, isServer, nothing} from 'lit';
export type {
  CSSResult,
  PropertyDeclarations,
  PropertyValues,
  ReactiveController,
  ReactiveControllerHost,
  RenderOptions,
  TemplateResult,
} from 'lit';

/**
 * Renders with Lit, also in a page that the browser has translated. Translation replaces text nodes by `font` elements, and Lit
 * would go on updating the detached nodes.
 */
export function render(...[value, container, options]: Parameters<typeof litRender>): void {
  for (const font of container.querySelectorAll(':not(font) > font')) font.replaceWith(font.textContent);
  litRender(value, container, options);
}

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
