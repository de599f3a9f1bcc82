import {html, type TemplateResult} from './lit.js';

/**
 * A real heading, since a page's outline, its printers and its reading modes look for one.
 *
 * @param level 1 to 6; more becomes 6, less becomes 1.
 * @param content What it says.
 */
export function heading(level: number, content: unknown): TemplateResult {
  if (level > 5) return html`<h6>${content}</h6>`;
  if (level > 4) return html`<h5>${content}</h5>`;
  if (level > 3) return html`<h4>${content}</h4>`;
  if (level > 2) return html`<h3>${content}</h3>`;
  if (level > 1) return html`<h2>${content}</h2>`;
  return html`<h1>${content}</h1>`;
}
