// The one door to Lit: nothing imports it before the names that it reads are safe.
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
 * Lit's `render`, also of what a browser has translated: that puts `font` elements in the place of text nodes, and Lit would go
 * on with nodes that nobody sees.
 */
export function render(...[value, container, options]: Parameters<typeof litRender>): void {
  for (const font of container.querySelectorAll(':not(font) > font')) font.replaceWith(font.textContent);
  litRender(value, container, options);
}

/**
 * Markup of ours as a browser takes it under Trusted Types: by the policy that Lit has for its templates, so that a page
 * need not allow another. Lit's own hydration, which we ship too, goes through the same door.
 */
export const trusted = (markup: string): string =>
  // A browser that knows Trusted Types takes the object, not its text.
  _$LH.getTemplateHtml(Object.assign([markup], {raw: [markup]}), _$LH.HTML_RESULT as 1)[0] as unknown as string;

// What Lit's own update does before it renders.
const {update} = Object.getPrototypeOf(LitElement.prototype) as {update: (this: LitElement, changed: PropertyValues) => void};

/** Marks an element as updated, without rendering it. */
export const markUpdated = (element: LitElement, changed: PropertyValues): void => update.call(element, changed);
