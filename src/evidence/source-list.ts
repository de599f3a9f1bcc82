import {type TemplateResult, html} from '../foundation/lit.js';
import type {Source} from './bibliography.js';
import {content} from './section.content.js';

/** Returns the URL of a source, from its URL or DOI. */
export const sourceUrl = (link: string): string => (link.startsWith('10.') ? `https://doi.org/${link}` : link);

/** Renders a numbered list of sources with their grades. */
export function sourceList(sources: readonly Source[]): TemplateResult {
  const {grade: grades} = content();
  return html`<ol class="sources">
    ${sources.map(
      ([grade, citation, link], at) =>
        html`<li class="soft" id=${`source-${at + 1}`} tabindex="-1" data-citation=${citation}>
          ${link ? html`<a href=${sourceUrl(link)} translate="no">${citation}</a>` : html`<span translate="no">${citation}</span>`} <span
            class="grade"
            >${grades[grade]}</span
          >
        </li>`,
    )}
  </ol>`;
}
