// Makes the files that are checked in but not written by hand: the modules that list elements and languages, the bibliography, the
// texts of each language, the styles and themes of the tokens, custom-elements.json, the types and components for frameworks, the data for
// editors, the README's table, the code in docs/frameworks and of snippet, docs/elements, docs/themes.md, docs/accessibility.md,
// docs/page-cost.md, the configuration's JSON Schema, one of each element in test/pages.
// --check writes nothing and names each stale file; --allow-missing only warns of missing and stale translations.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {cli as analyze} from '@custom-elements-manifest/analyzer/cli.js';
import {toJsonSchema} from '@valibot/to-json-schema';
import {costText, paths as costPaths} from '../bench/cost-report.mjs';
import {importSource} from '../import-source.mjs';
import {accessibilityReport, readTests} from './accessibility-report.mjs';
import {angularDirectives} from './angular-directives.mjs';
import {bibliographyFiles} from './bibliography.mjs';
import {editorData} from './editor-data.mjs';
import {elementDocs} from './element-docs.mjs';
import {elementLists} from './element-lists.mjs';
import {evidenceTable, sourcesOfFigures} from './evidence-table.mjs';
import {frameworkGuides} from './framework-guides.mjs';
import {frameworkTypes} from './framework-types.mjs';
import {languageLists, languageModule} from './locale-modules.mjs';
import {messageFaults} from './message-checks.mjs';
import {preformattedTexts} from './preformatted.mjs';
import {reactComponents} from './react-components.mjs';
import {withElements} from './readme-elements.mjs';
import {reserveSheet} from './reserve-sheet.mjs';
import {snippetFiles} from './snippet-files.mjs';
import {testPages} from './test-pages.mjs';
import {withTokens} from './theme-docs.mjs';
import {tokenStyles} from './token-styles.mjs';
import {mergeTranslations, readUnits} from './xliff.mjs';

const {values: flags} = parseArgs({options: {check: {type: 'boolean'}, 'allow-missing': {type: 'boolean'}}});
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path, folder = root) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
const languages = JSON.parse(read('src/locales/languages.json')).map(({code}) => code);
const xliffPath = (code) => `src/locales/${code}/messages.xlf`;

// A language of its own to extract to, so that the list of messages depends on no translation.
const SOURCE = 'x-source';

/**
 * Extracts all messages from the source code with lit-localize, in a copy of the sources.
 *
 * @param {string} folder The copy.
 * @returns {(code: string) => string} The XLIFF file of a language.
 * @throws {Error} When lit-localize fails.
 */
function extract(folder) {
  const path = (code) => `xliff/${code}.xlf`;
  mkdirSync(join(folder, 'xliff'));
  for (const code of languages) if (read(xliffPath(code))) cpSync(join(root, xliffPath(code)), join(folder, path(code)));
  writeFileSync(
    join(folder, 'lit-localize.json'),
    JSON.stringify({
      sourceLocale: 'en',
      targetLocales: [...languages, SOURCE],
      tsConfig: 'tsconfig.json',
      output: {mode: 'runtime', outputDir: 'out', language: 'ts'},
      interchange: {format: 'xliff', xliffDir: 'xliff'},
    }),
  );
  const lib = fileURLToPath(import.meta.resolve('@lit/localize-tools/lib/cli.js'));
  const args = [resolve(lib, '../../bin/lit-localize.js'), '--config', 'lit-localize.json', 'extract'];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
  if (status !== 0) throw new Error(`lit-localize extract failed:\n${stdout}${stderr}`);
  return (code) => read(path(code), folder);
}

/**
 * Adds its description to every property of a JSON Schema.
 *
 * @param {object} node Schema of an object or a list.
 * @param {(path: string, name: string) => string} describe Returns the description of a property.
 * @param {string} [path] Path of the node, with list indexes left out.
 */
function describeProperties(node, describe, path = '') {
  if (node.items) return {...node, items: describeProperties(node.items, describe, path)};
  if (!node.properties) return node;
  const properties = Object.entries(node.properties).map(([name, schema]) => {
    const inner = path ? `${path}.${name}` : name;
    return [name, {...describeProperties(schema, describe, inner), description: describe(inner, name)}];
  });
  return {...node, properties: Object.fromEntries(properties)};
}

/** The configuration's schema for editors. There, a name that it does not know is an error. */
async function schema() {
  const {configSchema} = await importSource('src/foundation/config/schema.ts');
  const {descriptions} = await importSource('src/foundation/config/descriptions.ts');
  const unused = new Set(Object.keys(descriptions));
  const describe = (path, name) => {
    const key = [path, name].find((one) => Object.hasOwn(descriptions, one));
    if (!key) throw new Error(`src/foundation/config/descriptions.ts does not describe ${path}`);
    unused.delete(key);
    return descriptions[key];
  };
  const {$schema, ...rest} = toJsonSchema(configSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema: ({jsonSchema}) => (jsonSchema.type === 'object' ? {...jsonSchema, additionalProperties: false} : undefined),
  });
  const described = describeProperties(rest, describe);
  if (unused.size) throw new Error(`src/foundation/config/descriptions.ts describes what is not in the schema: ${[...unused].join(', ')}`);
  return `${JSON.stringify({$schema, title: 'Configuration of smp-elements', ...described}, null, 2)}\n`;
}

/** Makes docs/evidence.md. */
async function evidence(english) {
  const {figureText} = await importSource('src/evidence/write-figures.ts');
  const figures = await importSource('src/evidence/figures.ts');
  const written = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureText('en', figure)]));
  const [items, words] = ['bibliography.csl.json', 'source-words.json'].map((name) => JSON.parse(read(`src/evidence/${name}`)));
  return evidenceTable(root, english, items, words, written, sourcesOfFigures(figures, items));
}

const made = new Map();
const isStale = (path) => read(path) !== made.get(path);

/** Writes the files of a step at once, since the next step imports them. */
function add(files) {
  for (const [path, text] of files) {
    made.set(path, text);
    if (flags.check || !isStale(path)) continue;
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

const faults = [];
const addFault = (text, isTranslation = false) => {
  if (isTranslation && flags['allow-missing']) console.warn(text);
  else faults.push(text);
};

/** Removes generated pages of elements that no longer exist. Pages written by hand stay. */
function removeOldPages(pages) {
  for (const name of readdirSync(join(root, 'docs/elements'))) {
    const path = `docs/elements/${name}`;
    if (pages.has(path) || !read(path).startsWith('<!-- Made by npm run generate')) continue;
    if (flags.check) {
      addFault(`${path} belongs to no element. Run: npm run generate`);
      continue;
    }
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
}

add(bibliographyFiles(read('src/evidence/bibliography.csl.json')));
add(tokenStyles(root));
add([['docs/themes.md', await withTokens(read('docs/themes.md'), JSON.parse(read('src/themes/tokens.json')))]]);
const {catalogue} = await importSource('src/elements/catalogue.ts');
const loadable = new Map([...elementLists(catalogue), ['src/themes/reserve.css', reserveSheet(catalogue)], ...languageLists(languages)]);
add(loadable);
add(await testPages(catalogue));
add(frameworkGuides(root));
add(await snippetFiles(root));
add([[costPaths.text, await costText(JSON.parse(read(costPaths.figures)))]]);

const temporary = mkdtempSync(join(tmpdir(), 'smp-generate-'));
try {
  for (const path of ['src', 'tools/generate/custom-elements-manifest.config.mjs', 'tools/themes', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, path), join(temporary, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(temporary, 'node_modules'), 'junction');

  const extracted = extract(temporary);
  const messages = [...readUnits(extracted(SOURCE))].sort(([a], [b]) => (a < b ? -1 : 1));
  const english = Object.fromEntries(messages.map(([id, {source}]) => [id, source]));
  add([
    ['src/locales/messages.json', `${JSON.stringify(english, null, 2)}\n`],
    ['docs/evidence.md', await evidence(english)],
  ]);
  for (const [id, {source}] of messages) for (const fault of messageFaults('en', source, source)) addFault(`en: "${id}" ${fault}`);

  const preformatted = await preformattedTexts();
  const {glossary} = await importSource('src/evidence/terms.ts');
  const {setRenderLocale} = await importSource('src/foundation/language/locale.ts');
  setRenderLocale('en');
  const terms = glossary.map((term) => term()[1]);
  add([['src/locales/en/generated.ts', languageModule('en', {preformatted: preformatted('en'), terms})]]);
  for (const code of languages) {
    const {xliff, stale: changed} = mergeTranslations(read(xliffPath(code)), extracted(code));
    const {closing} = JSON.parse(read(`src/locales/${code}/language.json`) || '{}');
    const module = languageModule(code, {xliff, stale: changed, preformatted: preformatted(code), terms, closing});
    add([
      [xliffPath(code), xliff],
      [`src/locales/${code}/generated.ts`, module],
    ]);
    for (const id of changed) addFault(`${code}: the English of "${id}" has changed; translate it again`, true);
    for (const [id, {source, target}] of readUnits(xliff)) {
      if (!target) addFault(`${code}: "${id}" is not translated`, true);
      else if (!changed.includes(id)) for (const fault of messageFaults(code, source, target)) addFault(`${code}: "${id}" ${fault}`);
    }
  }

  const manifest = await analyze({
    argv: ['analyze', '--config', 'tools/generate/custom-elements-manifest.config.mjs'],
    cwd: temporary,
    noWrite: true,
  });
  add([
    ['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['README.md', await withElements(read('README.md'), catalogue, manifest)],
    ['src/schemas/config.schema.json', await schema()],
  ]);
  add(await frameworkTypes(catalogue, manifest));
  add(await reactComponents(catalogue, manifest));
  add(editorData(catalogue, manifest, JSON.parse(read('package.json'))));
  add(await angularDirectives(catalogue, manifest));
  const criteria = JSON.parse(read('test/accessibility/criteria.json'));
  add([['docs/accessibility.md', await accessibilityReport(criteria, readTests(root), JSON.parse(read('package.json')).version)]]);
  const pages = await elementDocs(catalogue, manifest);
  add(pages);
  removeOldPages(pages);

  const files = flags.check ? [...made.keys()].filter(isStale) : [];
  for (const path of files) faults.push(`${path} is stale. Run: npm run generate`);
  for (const line of faults) console.error(line);
  if (faults.length) process.exitCode = 1;
  console.log(`generate: ${made.size} files, ${files.length} stale, ${faults.length - files.length} faults`);
} finally {
  rmSync(temporary, {recursive: true, force: true});
}
