import {styleText} from '../escape.js';
import type {Choice} from './choice.js';
import {type MarkupFacts, frameConfig, framesMarkup, pageMarkup, unframedAttributes} from './markup.js';
import {type PlatformName, platforms} from './platforms.js';
import {type ProjectFile, projectFor} from './projects.js';
import {type TagFacts, filesOf, hashNotes, importMap, policyOf, tagOf, themeFile} from './tags.js';

/** Data about the library that a snippet is made from. */
export interface SnippetFacts extends MarkupFacts, TagFacts {}

/** Code to paste, with reasons. */
export interface Snippet {
  readonly platform: PlatformName;
  readonly build: Choice['build'] | undefined;
  readonly version: string;
  /** Names of elements without their prefix. */
  readonly elements: readonly string[];
  readonly lang: string | null;
  /** Tags for the page's head, or the line that installs the package. */
  readonly script: string;
  /** Elements for the page, or the code of the file that has them. */
  readonly markup: string;
  /** Files to add, in order, with the one that has the elements. */
  readonly files: readonly ProjectFile[];
  readonly csp: string;
  readonly why: readonly [string, string];
  /** Remarks on what the platform cannot take, and on a tag without a hash; `null` if there are none. */
  readonly note: string | null;
}

/** Returns the theme for the page's head. */
function themeTags({css, platform}: Choice): string[] {
  if (css === undefined) return [];
  if (platform === 'csp') return [`<link rel="stylesheet" href="/${themeFile}">`];
  // Editors make paragraphs of blank lines.
  return [`<style>\n${styleText(css.trim().replace(/\n\s*\n/g, '\n'))}\n</style>`];
}

/** Returns what a frame cannot take of a choice. */
function frameNotes({elements, config, css}: Choice): string[] {
  const lost = [...new Set(elements.flatMap(unframedAttributes))];
  return [
    ...(lost.length ? [`The address of a frame cannot have: ${lost.join(', ')}.`] : []),
    ...(elements.some(({content}) => content) ? ['A frame has no place for your text.'] : []),
    ...(config ? [`A frame reads its configuration from its own server: put ${frameConfig} beside embed.html.`] : []),
    ...(css === undefined ? [] : ['Rules of a page do not reach into a frame. Its address can have theme=light or theme=dark.']),
  ];
}

/** Returns where a theme goes if it is not obvious. */
function themeNotes({css, platform}: Choice): string[] {
  if (css === undefined) return [];
  if (platform === 'csp') return [`The policy allows no <style>: put ${themeFile} into your site's root folder.`];
  if (platform === 'wordpress-author') return ['WordPress removes <style> of authors too: an administrator adds it with the script.'];
  return platform === 'angular' ? ['Add the rules to src/styles.css: styles of a component do not reach the page.'] : [];
}

/**
 * Makes the snippet for a choice.
 *
 * @throws {Fault} When this version lacks a file that the choice needs.
 */
export function snippetFor(choice: Choice, library: SnippetFacts): Snippet {
  const {platform, elements, lang, base, build, config, css} = choice;
  const {way, why} = platforms[platform];
  const notes = [...(way === 'npm' ? [] : hashNotes(base, library)), ...(way === 'frame' ? frameNotes(choice) : themeNotes(choice))];
  const told = {
    platform,
    version: library.version,
    elements: elements.map(({name}) => name),
    lang: lang ?? null,
    csp: policyOf(choice, library),
    why,
    note: notes.length ? notes.join('\n') : null,
  };
  if (way === 'frame') {
    const file = 'smp.frame.min.js';
    return {
      ...told,
      build: undefined,
      script: library.files[file] ? tagOf(file, base, library) : '',
      markup: framesMarkup(choice, library),
      files: config ? [{path: frameConfig, code: JSON.stringify(config, null, 2)}] : [],
    };
  }
  if (way === 'npm') {
    const {install, files} = projectFor(choice, library);
    return {...told, build: undefined, script: install, markup: files.at(-1)?.code ?? '', files};
  }
  const tags = filesOf(choice, library).map((file) => tagOf(file, base, library));
  return {
    ...told,
    build,
    script: [...themeTags(choice), ...(build === 'auto' ? importMap(base, library) : []), ...tags].join('\n'),
    markup: pageMarkup(choice, library),
    files: platform === 'csp' && css !== undefined ? [{path: themeFile, code: css}] : [],
  };
}
