import {html, type TemplateResult} from '../lit.js';

/**
 * A real heading, since a page's outline, its printers and its reading modes look for one.
 *
 * @param level 1 to 6; more becomes 6, less becomes 1.
 * @param content What it says.
 */
export function heading(level: number, content: unknown): TemplateResult {
  if (level > 5) return html`<h6 part="heading">${content}</h6>`;
  if (level > 4) return html`<h5 part="heading">${content}</h5>`;
  if (level > 3) return html`<h4 part="heading">${content}</h4>`;
  if (level > 2) return html`<h3 part="heading">${content}</h3>`;
  if (level > 1) return html`<h2 part="heading">${content}</h2>`;
  return html`<h1 part="heading">${content}</h1>`;
}
