import {html, type TemplateResult} from '../lit.js';

/** Length in UTF-16 units at which a heading that a page gives is cut. No human writes a longer one. */
export const LONGEST_HEADING = 2000;

/**
 * Renders a real heading element, which outlines, printers and reading modes rely on.
 *
 * @param level 1 to 6. Larger values become 6, smaller ones 1.
 * @param content Content of the heading.
 */
export function heading(level: number, content: unknown): TemplateResult {
  if (level > 5) return html`<h6 part="heading">${content}</h6>`;
  if (level > 4) return html`<h5 part="heading">${content}</h5>`;
  if (level > 3) return html`<h4 part="heading">${content}</h4>`;
  if (level > 2) return html`<h3 part="heading">${content}</h3>`;
  if (level > 1) return html`<h2 part="heading">${content}</h2>`;
  return html`<h1 part="heading">${content}</h1>`;
}
