import {type TemplateResult, html} from '../foundation/lit.js';
import {lazyModule} from '../foundation/loading/lazy-module.js';
import {content as sectionWords} from './section.content.js';
import {content} from './source-list.content.js';
import type {Source} from './source.js';

/** Full references. Not loaded before a reader opens a list: the text needs only short citations. */
export const referencesModule = lazyModule('references', () => import('./references.js'));

/** Returns the URL of a source, from its URL or DOI. */
export const sourceUrl = (link: string): string => (link.startsWith('10.') ? `https://doi.org/${link}` : link);

/** Returns the texts of an entry, in the current language. */
export const entryWords = () => ({grade: sectionWords().grade, extent: content().extent});

/**
 * Renders a source with its grade: the reference with what was read, or the short citation until the references have
 * loaded. Both have the same nodes, none of them empty, so hydration needs no references, and the server's text stays.
 */
export function sourceEntry([grade, citation, link]: Source, words: ReturnType<typeof entryWords>): TemplateResult {
  const [before, title, after, extent, language = 'en'] = referencesModule.value?.references[citation] ?? [' ', citation, ' '];
  return html`<span translate="no" lang=${language}>${before}${link ? html`<a href=${sourceUrl(link)}>${title}</a>` : title}${after}</span> – <span class="grade"
      >${words.grade[grade]}</span
    >${extent ? ' – ' : ' '}<span class=${extent ? 'grade' : ''}>${extent ? words.extent[extent] : ' '}</span>`;
}

/** Renders a numbered list of sources. */
export function sourceList(sources: readonly Source[]): TemplateResult {
  const words = entryWords();
  return html`<ol class=${referencesModule.value ? 'sources full' : 'sources'}>
    ${sources.map(
      (source, at) =>
        html`<li class="soft" id=${`source-${at + 1}`} tabindex="-1" data-citation=${source[1]}>
          ${sourceEntry(source, words)}
        </li>`,
    )}
  </ol>`;
}
