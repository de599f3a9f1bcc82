import {type TemplateResult, html} from '../foundation/lit.js';
import {lazyModule} from '../foundation/loading/lazy-module.js';
import {content as sectionWords} from './section.content.js';
import {content} from './source-list.content.js';
import type {Source} from './source.js';

/** Full references. Not loaded before a reader opens a list: the text needs only short citations. */
export const referencesModule = lazyModule('references', () => import('./references.js'));

/** Returns the URL of a source, from its URL or DOI. */
export const sourceUrl = (link: string): string => (link.startsWith('10.') ? `https://doi.org/${link}` : link);

/**
 * Renders a numbered list of sources with their grades: references with what was read, or short citations until the
 * references have loaded. Both have the same nodes, none of them empty, so hydration needs no references, and the server's
 * text stays.
 */
export function sourceList(sources: readonly Source[]): TemplateResult {
  const {grade: grades} = sectionWords();
  const {extent: extents} = content();
  const references = referencesModule.value?.references;
  return html`<ol class=${references ? 'sources full' : 'sources'}>
    ${sources.map(([grade, citation, link], at) => {
      const [before, title, after, extent] = references?.[citation] ?? [' ', citation, ' '];
      return html`<li class="soft" id=${`source-${at + 1}`} tabindex="-1" data-citation=${citation}>
        <span translate="no" lang="en">${before}${link ? html`<a href=${sourceUrl(link)}>${title}</a>` : title}${after}</span> <span
          class="grade"
          >${grades[grade]}</span
        > <span class=${extent ? 'grade' : ''}>${extent ? extents[extent] : ' '}</span>
      </li>`;
    })}
  </ol>`;
}
