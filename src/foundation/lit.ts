// The one door to Lit: nothing imports it before the names that it reads are safe.
import './unclobber.js';

export {LitElement, adoptStyles, css, html, isServer, nothing, render} from 'lit';
export type {CSSResult, PropertyDeclarations, PropertyValues, RenderOptions, TemplateResult} from 'lit';
