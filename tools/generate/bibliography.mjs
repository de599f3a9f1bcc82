// Makes modules and files of the bibliography, which is data in CSL-JSON. citation-js formats the references.
import {Cite, plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

// Keys as in the constants: made of author and year, two works could have the same.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

const HEADER = '// Made by `npm run generate` from bibliography.csl.json. Do not edit.\n';

// Uncertain names and titles are shown in square brackets, as in NLM style; other uncertain details are left out.
const BRACKETED = ['title', 'author', 'container-title'];

const nameText = ({family, given, literal}) => literal ?? [family, given?.replace(/[\s.]/g, '')].filter(Boolean).join(' ');

const bracketed = (text) => (text.startsWith('[') ? text : `[${text}]`);

/** Returns an item for display and export, in which nothing uncertain looks certain. */
export function certainItem({custom: {uncertain = []}, ...item}) {
  const isUnsure = (key) => uncertain.includes(key);
  // Without its volume, an issue is of no use; and an address may contain the DOI.
  const isLeftOut = (key) =>
    (isUnsure(key) && !BRACKETED.includes(key)) ||
    (key === 'issue' && isUnsure('volume')) ||
    (key === 'URL' && isUnsure('DOI') && item.URL.includes('doi.org')) ||
    (key === 'container-title-short' && isUnsure('container-title'));
  const left = Object.fromEntries(Object.entries(item).filter(([key]) => !isLeftOut(key)));
  for (const key of ['title', 'container-title']) if (isUnsure(key) && item[key]) left[key] = bracketed(item[key]);
  if (isUnsure('author') && item.author) left.author = [{literal: bracketed(item.author.map(nameText).join(', '))}];
  return left;
}

const isPage = ({type}) => /^(webpage|post)/.test(type);

/** Makes the name of a site the author of its page, if the page has no other: NLM style would take the site for the work. */
function authoredItem({'container-title': site, ...item}) {
  if (!site || !isPage(item)) return site ? {...item, 'container-title': site} : item;
  if (!item.author) return {...item, author: [{literal: site}]};
  return item.author.some(({literal}) => literal === site) ? item : {...item, 'container-title': site};
}

/** Formats the reference of an item in NLM style, as text. */
function referenceText(item) {
  const shown = authoredItem(certainItem(item));
  // Without an address, the style would leave out the day on which a page was read.
  const hasAddress = Boolean(shown.URL) && !item.custom.seller;
  if (isPage(item)) shown.URL ??= 'x:';
  // The style would write "In" before the book that is not known.
  if (item.type === 'chapter' && !shown['container-title']) shown.type = 'document';
  const [[, entry]] = new Cite(shown).format('bibliography', {template: 'vancouver', lang: 'en-US', asEntryArray: true});
  const text = entry.trim().replace(/^1\. /, '').replace(/\s+/g, ' ');
  // A seller's page is named, but readers are not sent there.
  return hasAddress ? text : text.replace(/ Available from: \S+$/, '');
}

/**
 * Returns the reference of an item, as the type `Reference` has it.
 *
 * @throws {Error} When its title is not in it.
 */
export function referenceOf(item) {
  const text = referenceText(item);
  const {title} = certainItem(item);
  const at = text.indexOf(title);
  if (at < 0) throw new Error(`The reference of ${item.id} does not have its title: ${text}`);
  const {language = 'en', custom} = item;
  const parts = [text.slice(0, at) || ' ', title, text.slice(at + title.length) || ' ', custom.extent];
  return language === 'en' ? parts : [...parts, language];
}

/**
 * Returns the DOI or the https address to which a source is linked. A seller is not linked, nor is a page that was not opened
 * at its own address.
 */
export function linkOf(item) {
  const {seller, extent} = item.custom;
  const {DOI, URL: address} = certainItem(item);
  if (seller) return undefined;
  return DOI ?? (extent !== 'copy' && address?.startsWith('https:') ? address : undefined);
}

/**
 * Formats items as RIS. citation-js folds long lines, which RIS does not know and which breaks addresses, and writes the day on
 * which a page was read as a volume or a note.
 */
export const risOf = (items) =>
  `${new Cite(items.map(certainItem))
    .format('ris')
    .replaceAll(/\n(?![A-Z][A-Z\d] {2}- |$)/g, '')
    .replaceAll(/^(?:M1|VL) {2}- (?=\d{4}\/\d\d\/)/gm, 'Y2  - ')
    .trimEnd()} \n`;

// In BibTeX, a month has no day.
const withoutDay = ({issued, ...item}) => ({
  ...item,
  ...(issued && {issued: {'date-parts': issued['date-parts'].map((parts) => parts.slice(0, 2))}}),
});

/** Formats items as BibTeX. */
export const bibtexOf = (items) => `${new Cite(items.map((item) => withoutDay(certainItem(item)))).format('bibtex').trim()}\n`;

/** Returns an item as the type `Source` has it. */
export function sourceOf(item) {
  const {grade, short} = item.custom;
  const link = linkOf(item);
  return [grade, short, ...(link ? [link] : [])];
}

// Journals and authorities come first, sellers last.
const rank = ({custom: {grade, seller}}) => (seller ? 2 : grade === 'B' ? 1 : 0);

const byRank = (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1);

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const tuple = (texts) => `[${texts.map(quoted).join(', ')}]`;
const lines = (list) => list.map((line) => `${line}\n`).join('');

/** Writes a module of one record: values by short citation. */
const recordModule = (doc, declaration, imports, entries) =>
  `${HEADER}${imports}\n/** ${doc} */\nexport const ${declaration} = {\n${lines(entries.map(([key, value]) => `  ${quoted(key)}: ${value},`))}};\n`;

/**
 * Makes what is generated of the bibliography.
 *
 * @param {string} json `bibliography.csl.json`.
 * @returns {[path: string, text: string][]} The files.
 */
export function bibliographyFiles(json) {
  const items = JSON.parse(json).sort(byRank);
  const entries = (value) => items.map((item) => [item.custom.short, value(item)]);
  return [
    [
      'src/evidence/bibliography.ts',
      `${HEADER}import type {Source} from './source.js';\n\n${lines(
        items.map((item) => `export const ${item.id}: Source = ${tuple(sourceOf(item))};`),
      )}\n/** All sources. An explicit list, because a namespace import would put every export name into the bundle. */\nexport const bibliography: readonly Source[] = [\n${lines(
        items.map(({id}) => `  ${id},`),
      )}];\n`,
    ],
    [
      'src/evidence/references.ts',
      recordModule(
        'Full references in NLM style, by short citation.',
        'references: Readonly<Record<string, Reference>>',
        `import type {Reference} from './source.js';\n`,
        entries((item) => tuple(referenceOf(item))),
      ),
    ],
    [
      'src/evidence/exported-references.ts',
      recordModule(
        'References in RIS and BibTeX, by short citation, for programs that manage references.',
        'exportedReferences: Readonly<Record<string, readonly [ris: string, bibtex: string]>>',
        '',
        entries((item) => `[${JSON.stringify(risOf([item]))}, ${JSON.stringify(bibtexOf([item]))}]`),
      ),
    ],
    ['src/evidence/bibliography.ris', risOf(items)],
    ['src/evidence/bibliography.bib', bibtexOf(items)],
  ];
}
