// What the gallery shows, from the sources that the library, its reference and its tests are made from.
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotli} from '../check/brotli.mjs';
import {elementsOf} from '../generate/readme-elements.mjs';
import {importSource} from '../import-source.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

/**
 * Reads JSON; `undefined` if there is no such file.
 *
 * @throws {Error} When a file cannot be read, or is not JSON.
 */
function jsonIn(path) {
  try {
    return JSON.parse(read(path));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Picture of the fixtures. */
const picture = '/test/support/picture.svg';
export const pictureFile = fileURLToPath(new URL(`.${picture}`, root));

/** Addresses that examples and fixtures fetch, and files of the gallery that stand for them. */
const files = {
  [picture]: 'picture.svg',
  '/crown-before.jpg': 'clinic/before.svg',
  '/crown-after.jpg': 'clinic/after.svg',
  '/wp-json/wp/v2/posts?_embed': 'clinic/articles.json',
};

/**
 * Puts the addresses of the gallery's own files into some markup.
 *
 * @param {string} markup Markup of an example or a fixture.
 * @param {string} base Way from the page to the gallery's root: `../../`.
 */
export const withFiles = (markup, base) =>
  Object.entries(files).reduce((text, [address, file]) => text.replaceAll(address, base + file), markup);

/** Language of the gallery. Without a country, no element shows a country's prices. */
const PAGE_LANGUAGE = 'en';

/**
 * Lists the languages to choose from: those that have texts, alone and with their main country, and those that the README names.
 *
 * @param {readonly string[]} codes Languages that have texts.
 * @param {string} readme The README.
 * @returns {[tag: string, name: string][]} Tags and English names.
 */
export function languagesOf(codes, readme) {
  const names = new Intl.DisplayNames('en', {type: 'language', languageDisplay: 'standard'});
  const named = [...readme.matchAll(/`([a-z]{2})-([A-Z]{2})`/g)].map(([, code, region]) => [code, `${code}-${region}`]);
  const tags = codes.flatMap((code) => [
    code,
    `${code}-${new Intl.Locale(code).maximize().region}`,
    ...named.filter(([language]) => language === code).map(([, tag]) => tag),
  ]);
  return [...new Set(tags)].map((tag) => [tag, `${tag}, ${names.of(tag)}`]);
}

const exampleOf = ({examples: [example = ''] = []}) => /```html\n([^]*?)\n```/.exec(example)?.[1] ?? '';

/** Returns the markup that a page shows first: the class's example, or a fixture where that shows nothing. */
function firstOf({kind}, declaration, fixtures) {
  const example = exampleOf(declaration);
  if (example && kind !== 'setup') return example;
  return (fixtures.find(({isFullest}) => isFullest) ?? fixtures[0]).html;
}

/** Reads all that the gallery shows. Needs dist/. */
export async function readGallery() {
  const {catalogue} = await importSource('src/elements/catalogue.ts');
  const {fixtures} = await importSource('test/fixtures.ts');
  const {notes} = await importSource('demo/gallery/notes.ts');
  const manifest = jsonIn('custom-elements.json');
  const {elements: costs = {}} = jsonIn('docs/page-cost.json') ?? {};
  const weights = (file) => ({file, bytes: brotli(read(`dist/cdn/${file}`))});
  const elements = elementsOf(catalogue, manifest).map((declaration) => {
    const {tagName: tag} = declaration;
    const name = tag.replace('smp-', '');
    const entry = catalogue.find((one) => one.name === name);
    const own = fixtures.filter((fixture) => fixture.name.startsWith(`${name}/`));
    return {
      name,
      tag,
      kind: entry.kind,
      declaration,
      fixtures: own,
      first: firstOf(entry, declaration, own),
      example: exampleOf(declaration),
      notes: notes[name],
      weight: weights(`${tag}.min.js`),
      cost: costs[tag],
    };
  });
  const readme = String(read('README.md'));
  return {
    version: jsonIn('package.json').version,
    elements,
    fixtures,
    lang: PAGE_LANGUAGE,
    languages: languagesOf([PAGE_LANGUAGE, ...jsonIn('src/locales/languages.json').map(({code}) => code)], readme),
    themes: readdirSync(new URL('dist/themes', root))
      .filter((file) => file.endsWith('.css') && file !== 'reserve.css')
      .map((file) => file.replace('.css', ''))
      .sort(),
    wholeWeight: weights('smp.min.js'),
  };
}
