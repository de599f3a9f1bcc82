// Makes what is checked in but written by no hand: the modules that list elements, the words of each language, their XLIFF
// files, custom-elements.json, the README's table, the configuration's JSON Schema.
// With --check nothing is written and each stale file is named; with --allow-missing a missing translation only warns.
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {cli as analyze} from '@custom-elements-manifest/analyzer/cli.js';
import {toJsonSchema} from '@valibot/to-json-schema';
import {elementLists} from './element-lists.mjs';
import {withElements} from './readme-elements.mjs';
import {reserveSheet} from './reserve-sheet.mjs';
import {importSource} from '../import-source.mjs';

const {values: flags} = parseArgs({options: {check: {type: 'boolean'}, 'allow-missing': {type: 'boolean'}}});
const root = fileURLToPath(new URL('../..', import.meta.url));
const config = 'src/locales/lit-localize.json';
const {targetLocales} = JSON.parse(readFileSync(join(root, config), 'utf8'));
const xliffs = targetLocales.map((locale) => [locale, `src/locales/xliff/${locale}.xlf`]);

const read = (...path) => (existsSync(join(...path)) ? readFileSync(join(...path), 'utf8') : '');

const unit = /<trans-unit id="([^"]+)"[\s\S]*?<\/trans-unit>/g;
const inner = (xml, tag) => new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1].trim() ?? '';

/** The units of an XLIFF file by id, each with its XML, its English and its translation. */
const units = (xliff) =>
  new Map(Array.from(xliff.matchAll(unit), ([xml, id]) => [id, {xml, source: inner(xml, 'source'), target: inner(xml, 'target')}]));

// lit-localize keeps the order in which messages were met first, so that branches would differ without need.
function sorted(xliff) {
  const [head, tail] = [xliff.slice(0, xliff.indexOf('<body>')), xliff.slice(xliff.indexOf('</body>'))];
  const bodies = [...units(xliff)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, {xml}]) => xml);
  return `${[`${head}<body>`, ...bodies, tail.trim()].join('\n')}\n`;
}

function localize(folder, command) {
  const lib = fileURLToPath(import.meta.resolve('@lit/localize-tools/lib/cli.js'));
  const bin = resolve(lib, '../../bin/lit-localize.js');
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, '--config', config, command], {cwd: folder, encoding: 'utf8'});
  if (status !== 0) throw new Error(`lit-localize ${command} failed:\n${stdout}${stderr}`);
}

// `{date}` is filled; `{dermis:upper dermis}` marks a term, whose words are the language's own.
const places = (text) => new Set(Array.from(text.matchAll(/\{([\w-]+)(?:\}|:[^{}]+\})/g), ([, name]) => `{${name}}`));
const less = (a, b) => [...a].filter((one) => !b.has(one));

/** What is wrong with a language's translations: what is missing, and what names other places than the English does. */
function* faults(locale, xliff) {
  for (const [id, {source, target}] of units(xliff)) {
    // lit-localize writes these as entities, and our texts are plain.
    if (/[&<>]/.test(source + target)) yield {text: `${locale}: "${id}" holds &, < or >, which readers would see as an entity`};
    if (!target) {
      yield {missing: true, text: `${locale}: "${id}" is not translated`};
      continue;
    }
    const [wanted, found] = [places(source), places(target)];
    for (const place of less(wanted, found)) yield {text: `${locale}: "${id}" lacks ${place}`};
    for (const place of less(found, wanted)) yield {text: `${locale}: "${id}" has ${place}, which the English has not`};
  }
}

/** Translations whose English has changed since: the tools keep them, and nobody else would look. */
function* outdated(locale, before, after) {
  const old = units(before);
  for (const [id, {source, target}] of units(after)) {
    const was = old.get(id);
    if (target && was && was.source !== source && was.target === target)
      yield `${locale}: the English of "${id}" has changed; read its translation again`;
  }
}

/** What `Intl` writes of the numbers and dates that the texts themselves hold, by language; `primeFormats` says why. */
async function writtenByIntl() {
  const {render} = await importSource('src/delivery/server.ts');
  const {checkedOn, nextCheck} = await importSource('src/evidence/review.ts');
  const {parseDate} = await importSource('src/foundation/language/format.ts');
  const {classes} = await importSource('src/delivery/server/element.ts');
  const {researchedPrices} = await importSource('src/evidence/prices/researched-prices.ts');
  const {MAX_YEARS} = await importSource('src/evidence/prices/estimate.ts');
  const {NumberFormat, DateTimeFormat} = Intl;
  const asked = new Map();
  const ask = (options, low, high) => {
    if (options?.style === 'unit') asked.set(`${options.unit}${low}-${high}`, [options, low, high]);
    if (options?.style === 'percent') asked.set(`%${low}`, [options, low, high]);
  };
  Intl.NumberFormat = class extends NumberFormat {
    constructor(tag, options) {
      super(tag, options);
      Object.defineProperty(this, 'format', {value: (n) => (ask(options, n, n), super.format(n))});
      Object.defineProperty(this, 'formatRange', {value: (low, high) => (ask(options, low, high), super.formatRange(low, high))});
    }
  };
  // In a region for which nothing is known beforehand.
  for (const tag of classes.keys()) await render(`<${tag} term="dermis"></${tag}>`, {lang: 'en-001'});
  // Each place of the slider for years; without a country there is no price to compare.
  for (let years = 1; years <= MAX_YEARS; years++) {
    await render(`<smp-cost-comparison region="US" years="${years}"></smp-cost-comparison>`, {lang: 'en-001'});
  }
  Object.assign(Intl, {NumberFormat});
  const date = {timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric'};
  const made = (locale) => [
    ...[checkedOn, nextCheck].map((iso) => [parseDate(iso).join('-'), new DateTimeFormat(locale, date).format(new Date(iso))]),
    ['10', new NumberFormat(locale).format(10)],
    ...Object.keys(researchedPrices).map((region) => [`region ${region}`, new Intl.DisplayNames(locale, {type: 'region'}).of(region)]),
    ...Array.from(new Set(Object.values(researchedPrices).map(({currency}) => currency))).flatMap((currency) => [
      [`currency ${currency}`, new Intl.DisplayNames(locale, {type: 'currency'}).of(currency)],
      [currency, new NumberFormat(locale, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}).formatRange(1234, 56_789)],
    ]),
    ...Array.from(asked, ([what, [options, low, high]]) => {
      const format = new NumberFormat(locale, options);
      return [what, low === high ? format.format(low) : format.formatRange(low, high)];
    }),
  ];
  return Object.fromEntries(
    ['en', ...targetLocales].map((locale) => [
      locale,
      `// Made by npm run generate.\nexport const written = ${JSON.stringify(Object.fromEntries(made(locale)), null, 2)};\n`,
    ]),
  );
}

/** The configuration's schema for editors, from the one by which it is checked. A name that it does not know is a slip there too. */
async function schema() {
  const {configSchema} = await importSource('src/foundation/config/schema.ts');
  const {$schema, ...rest} = toJsonSchema(configSchema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema: ({jsonSchema}) => (jsonSchema.type === 'object' ? {...jsonSchema, additionalProperties: false} : undefined),
  });
  return `${JSON.stringify({$schema, title: 'smp-elements: a configuration', ...rest}, null, 2)}\n`;
}

// First: all else is made from what they list.
const {catalogue} = await importSource('src/elements/catalogue.ts');
const modules = new Map([...elementLists(catalogue), ['src/themes/reserve.css', reserveSheet(catalogue)]]);
const staleLists = [...modules.keys()].filter((path) => read(root, path) !== modules.get(path));
if (!flags.check) {
  for (const path of staleLists) {
    writeFileSync(join(root, path), modules.get(path));
    console.log(`wrote ${path}`);
  }
}

const temporary = mkdtempSync(join(tmpdir(), 'smp-generate-'));
try {
  for (const path of ['src', 'tools/generate/custom-elements-manifest.config.mjs', 'tsconfig.json', 'package.json']) {
    cpSync(join(root, path), join(temporary, path), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(temporary, 'node_modules'), 'junction');

  localize(temporary, 'extract');
  for (const [, path] of xliffs) writeFileSync(join(temporary, path), sorted(read(temporary, path)));
  localize(temporary, 'build');
  const manifest = await analyze({
    argv: ['analyze', '--config', 'tools/generate/custom-elements-manifest.config.mjs'],
    cwd: temporary,
    noWrite: true,
  });
  writeFileSync(join(temporary, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);

  writeFileSync(join(temporary, 'README.md'), await withElements(read(root, 'README.md'), catalogue, manifest));

  writeFileSync(join(temporary, 'src/schemas/config.schema.json'), await schema());
  for (const [locale, text] of Object.entries(await writtenByIntl())) {
    const path = join(temporary, `src/locales/${locale}.ts`);
    writeFileSync(path, locale === 'en' ? text : read(path) + text);
  }

  const made = [
    ...xliffs.flatMap(([locale, path]) => [path, `src/locales/${locale}.ts`]),
    'src/locales/en.ts',
    'src/locales/locale-codes.ts',
    'custom-elements.json',
    'README.md',
    'src/schemas/config.schema.json',
  ];
  const stale = made.filter((path) => read(root, path) !== read(temporary, path));
  if (flags.check) stale.push(...staleLists);
  for (const [locale, path] of xliffs) for (const line of outdated(locale, read(root, path), read(temporary, path))) console.warn(line);
  if (flags.check) {
    for (const path of stale) console.error(`${path} is stale. Run: npm run generate`);
    if (stale.length) process.exitCode = 1;
  } else {
    for (const path of stale) {
      cpSync(join(temporary, path), join(root, path));
      console.log(`wrote ${path}`);
    }
  }

  for (const [locale, path] of xliffs) {
    for (const {missing, text} of faults(locale, read(temporary, path))) {
      if (missing && flags['allow-missing']) console.warn(text);
      else {
        console.error(text);
        process.exitCode = 1;
      }
    }
  }
  console.log(
    `generate: ${made.length + modules.size} files, ${flags.check ? `${stale.length} stale` : `${stale.length + staleLists.length} written`}`,
  );
} finally {
  rmSync(temporary, {recursive: true, force: true});
}
