// The code of a small project that uses the package's types, and compiling it as the project would.
import {execFile} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';

const run = promisify(execFile);

const consumer = (name) => `
import {type Config, type DefineOptions, type Locale, SmpCostRange, SmpPage, SmpErrorEvent, SmpOverview, type SmpToggleEvent, configure, define, loadLocale, version} from '${name}';
import {SmpKeyFactors} from '${name}/elements/key-factors.js';
import {upgradePlainMarkup} from '${name}/plain-markup';
import type {SmpAttributes, SmpElements, SmpEvents, SmpSlots, SmpTokens} from '${name}/types';
import '${name}/define';
import '${name}/define/overview.js';

upgradePlainMarkup();
upgradePlainMarkup(document.createElement('div').attachShadow({mode: 'closed'}));
const options: DefineOptions = {prefix: 'clinic'};
define(SmpOverview, options);
SmpCostRange.define();
const factors: SmpKeyFactors = document.createElement('smp-key-factors');
factors.headingLevel = 3;
factors.openAll();
factors.addEventListener('smp-toggle', (event: SmpToggleEvent) => console.log(event.item.toUpperCase(), event.open));
addEventListener('smp-error', (event) => console.log(event instanceof SmpErrorEvent, event.code === 'render'));
addEventListener('smp-conflict', ({tag, found}) => console.log(tag, found ?? version));
const price = document.createElement('smp-cost-range');
price.per = 'session';
// @ts-expect-error
price.per = 'hour';
const config: Config = {schemaVersion: 1, prices: {currency: 'EUR', areas: [{area: 'crown', low: 900, high: 1200}]}};
for (const [path, expected] of configure(config)) console.log(path, expected);
// @ts-expect-error
configure({prices: {currency: 'EUR', areas: [{area: 'beard', low: 900}]}});
document.createElement('smp-config').config = config;
price.addEventListener('smp-change', ({option}) => console.log(option, price.value));
price.addEventListener('smp-cta', (event) => event.preventDefault());
document.createElement('smp-related-list').items = [{heading: 'A'}];
const checklist = document.createElement('smp-checklist');
const asked: string[] = checklist.value;
const page = document.createElement('smp-page');
page.sections = \`overview \${asked.length ? 'faq' : 'sources'}\`;
page.print();
SmpPage.define(options);
const sources = document.createElement('smp-sources');
sources.show = 'all';
// @ts-expect-error
sources.show = 'some';
const locale: Locale = 'es';
void loadLocale(locale).then(() => document.querySelector('smp-overview')?.requestUpdate());
const tag: keyof SmpElements = 'smp-cost-range';
const attributes: SmpAttributes['smp-cost-range'] = {per: 'session'};
// @ts-expect-error
const wrong: SmpAttributes['smp-cost-range'] = {per: 'hour'};
const slot: SmpSlots['smp-overview'] = 'heading';
const tokens: SmpTokens = {'--smp-accent': '#7a1f5c'};
const listen = (event: SmpEvents['smp-key-factors']['smp-toggle']): string => event.item;
console.log(tag, attributes, wrong, slot, tokens, listen);
`;

/** Uses of what is for frameworks, which needs the frameworks' own types. */
const frameworks = (name) => `
import type {SmpProps} from '${name}/types/react';
import type {} from '${name}/types/preact';
import type {} from '${name}/types/solid';
import type {} from '${name}/types/svelte';
import type {} from '${name}/types/vue';
import {SmpOverview} from '${name}/react';
import {SmpCostRange} from '${name}/react/cost-range.js';

const props: SmpProps<'smp-overview'> = {'heading-level': 3};
console.log(props, SmpOverview, SmpCostRange);
`;

/**
 * Checks the types of a small project that uses the package, and the package's own.
 *
 * @param {string} name Name of the package.
 * @param {string} folder Folder of the project, with the package in node_modules.
 * @param {{tsc: string, resolution: string, withFrameworks?: boolean}} options Path of TypeScript's compiler; its name for how modules are
 *   found; true if the project uses the types and components for frameworks too.
 * @throws {Error} When a type is wrong, with the compiler's words as `stdout`.
 */
export async function compile(name, folder, {tsc, resolution, withFrameworks}) {
  const files = {'consumer.ts': consumer(name), ...(withFrameworks && {'frameworks.ts': frameworks(name)})};
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    module: resolution === 'bundler' ? 'esnext' : resolution,
    moduleResolution: resolution,
  };
  // Each has its own: two compile at once.
  const config = join(folder, `tsconfig.${resolution}.${Object.keys(files).length}.json`);
  writeFileSync(config, JSON.stringify({compilerOptions, files: Object.keys(files)}));
  await run(process.execPath, [tsc, '--project', config]);
}
