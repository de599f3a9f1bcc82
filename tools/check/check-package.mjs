// Checks that the built package works for those who install it: packs it, inspects it, installs it elsewhere, uses it.
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {dirname, join, posix} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {copyInstalled, installLinked} from './linked-layout.mjs';
import {compile} from './package-types.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const folder = mkdtempSync(join(tmpdir(), 'smp-package-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));

const npm = (args, cwd) => run('npm', args, {cwd, shell: process.platform === 'win32'});
const node = (code, cwd = folder) => run(process.execPath, ['--input-type=module', '--eval', code], {cwd});

/** Runs one check and prints the result, with the text that the check returns. */
async function check(name, does) {
  try {
    console.log(`ok   ${name}${(await does()) ?? ''}`);
  } catch (error) {
    console.log(`FAIL ${name}`);
    console.error(`${error.message}\n${error.stdout ?? ''}`.trim());
    process.exitCode = 1;
  }
}

/** Does something with each item, two at a time. */
async function each(items, does) {
  const left = [...items];
  const worker = async () => {
    while (left.length) await does(left.shift());
  };
  await Promise.all([worker(), worker()]);
}

function none(faults, what) {
  if (faults.length) throw new Error(`${what}:\n  ${faults.join('\n  ')}`);
}

const [{filename, files}] = Object.values(JSON.parse((await npm(['pack', '--json', '--pack-destination', folder])).stdout));
const tarball = join(folder, filename);
const packed = files.map(({path}) => path);

/** Names that can be imported, each with its file; patterns are expanded. */
const names = Object.entries(pkg.exports).flatMap(([key, value]) => {
  const target = (value.default ?? value).slice(2);
  const name = (star) => join(pkg.name, key.replace('*', star)).replaceAll('\\', '/');
  if (!key.includes('*')) return [{name: name(''), file: target}];
  const [first, ...rest] = target.split('*').map((part) => part.replace(/[.\\/]/g, '\\$&'));
  const pattern = new RegExp(`^${first}(.+)${rest.join('\\1')}$`);
  return packed.flatMap((file) => (pattern.test(file) ? [{name: name(pattern.exec(file)[1]), file}] : []));
});
// Node cannot run Angular's directives before Angular has compiled them. test/apps/angular imports those.
const modules = names.filter(({file}) => file.endsWith('.js') && !file.startsWith('dist/frameworks/angular/'));
/** Code for a framework. It alone may need an optional peer; types need none. */
const isForFramework = (file) => /^dist\/(edge\/)?frameworks\/(?!types\/)/.test(file);
const plain = modules.filter(({file}) => !isForFramework(file));
const forFrameworks = modules.filter(({file}) => isForFramework(file));
const peers = Object.keys(pkg.peerDependencies);

await check('only what is used is in the package', () => {
  none(
    packed.filter((file) => /(^|\/)(src|tests?|demo|tools|coverage|node_modules)\/|\.(test|spec)\.|\.tsbuildinfo$/.test(file)),
    'not for those who install it',
  );
  const wanted = [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'custom-elements.json',
    ...names.map(({file}) => file),
    ...manifest.modules.map(({path}) => path),
  ];
  none(
    [...new Set(wanted)].filter((file) => !packed.includes(file)),
    'missing',
  );
  return `: ${packed.length} files`;
});

await check('links in its documents lead to files in it', () => {
  // It tells of the repository, which has more files.
  const documents = packed.filter((file) => file.endsWith('.md') && file !== 'CONTRIBUTING.md');
  const lost = documents.flatMap((file) => {
    const links = readFileSync(file, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g);
    return Array.from(links, ([, path]) => posix.join(posix.dirname(file), path))
      .filter((path) => !packed.includes(path))
      .map((path) => `${path}, of ${file}`);
  });
  none(lost, 'not in the package');
  return `: ${documents.length} documents`;
});

await check('publint', async () => {
  const {buffer} = new Uint8Array(readFileSync(tarball));
  const {messages} = await publint({pack: {tarball: buffer}, strict: true});
  none(
    messages.map((message) => formatMessage(message, pkg, {color: false})),
    'publint says',
  );
});

await check('are the types wrong', async () => {
  const attw = require.resolve('@arethetypeswrong/cli/package.json');
  const bin = join(dirname(attw), JSON.parse(readFileSync(attw, 'utf8')).bin.attw);
  // By itself it expands no pattern.
  const entries = modules.map(({name}) => posix.relative(pkg.name, name) || '.');
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'];
  await run(process.execPath, [bin, tarball, ...options, '--entrypoints', ...entries]);
  return `: ${entries.length} entry points`;
});

await check('installs', async () => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, type: 'module'}));
  await npm(['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', tarball], folder);
});

const importsOnServer = async (modules) => {
  await each(modules, ({name}) =>
    node(`import assert from 'node:assert';
      await import('${name}');
      // The definitions of all elements come one by one.
      await new Promise((done) => setTimeout(done, 20));
      assert.equal(typeof window + typeof document, 'undefinedundefined', 'a page was made up');`),
  );
  return `: ${modules.length} modules`;
};
await check('every name imports on a server, without any optional peer', () => importsOnServer(plain));

await check('optional peers are copied from here', () => {
  none(
    peers.filter((name) => !pkg.peerDependenciesMeta[name]?.optional),
    'not optional',
  );
  // The types of React are a package of their own.
  const copied = copyInstalled([...peers, '@types/react'], '.', folder);
  return `: ${copied.join(', ')}`;
});

await check('every name for a framework imports on a server', () => importsOnServer(forFrameworks));

await check('other files are found', async () => {
  const others = names.filter(({file}) => !file.endsWith('.js'));
  await node(`import {readFileSync} from 'node:fs';
    for (const name of ${JSON.stringify(others.map(({name}) => name))}) {
      const text = readFileSync(new URL(import.meta.resolve(name)), 'utf8');
      if (name.endsWith('.json')) JSON.parse(text);
    }`);
  return `: ${others.length}`;
});

await check('classes define nothing by themselves', async () => {
  // hydrate brings smp-config, in which a server hands its configuration over.
  const pure = plain.filter(({file}) => !/\/define\/|\/hydrate\.js$/.test(file)).map(({name}) => name);
  await node(`import assert from 'node:assert';
    const defined = [];
    globalThis.customElements = {define: (tag) => defined.push(tag), get: () => undefined, getName: () => null};
    for (const name of ${JSON.stringify(pure)}) await import(name);
    await new Promise((done) => setTimeout(done, 20));
    assert.deepEqual(defined, []);`);
});

await check('a page’s ids cannot break the import', async () => {
  await each(modules, ({name}) =>
    // The window does the same with named elements: the value is inherited, not the window's own.
    node(`for (const name of ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litElementHydrateSupport', 'trustedTypes'])
        Object.defineProperty(Object.getPrototypeOf(globalThis), name, {value: {id: name}, configurable: true, writable: true});
      await import('${name}');`),
  );
});

await check('components for React begin with ‘use client’', () => {
  const components = packed.filter((file) => /^dist\/(edge\/)?frameworks\/react\/.*\.js$/.test(file));
  if (!components.length) throw new Error('there are none');
  none(
    components.filter((file) => !/^(['"])use client\1;/.test(readFileSync(file, 'utf8'))),
    'fails in a server component',
  );
  return `: ${components.length}`;
});

await check('the guide names Node’s version and the optional peers', () => {
  const guide = readFileSync('docs/guide.md', 'utf8');
  const wanted = Object.entries({'Node.js': pkg.engines.node, ...pkg.peerDependencies});
  const table = guide.split('\n').map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));
  none(
    wanted.flatMap(([name, range]) => (table.some((cells) => cells[1] === name && cells[2] === range) ? [] : [`${name}, ${range}`])),
    'not in the table of docs/guide.md',
  );
});

// Not inside the other folder, whose node_modules would be found from there.
const linked = mkdtempSync(join(tmpdir(), 'smp-linked-'));
process.on('exit', () => rmSync(linked, {recursive: true, force: true}));
await check('installs where packages are not hoisted, and every name imports there', async () => {
  writeFileSync(join(linked, 'package.json'), JSON.stringify({private: true, type: 'module'}));
  installLinked(pkg.name, folder, linked);
  await node(`for (const name of ${JSON.stringify(modules.map(({name}) => name))}) await import(name);`, linked);
});

await check('names no package that it does not depend on', () => {
  const own = [pkg.name, ...Object.keys(pkg.dependencies)];
  const mayName = (file) => (/^dist\/(edge\/)?frameworks\//.test(file) ? [...own, ...peers] : own);
  const published = packed.filter((file) => /\.(d\.ts|js)$/.test(file) && !file.startsWith('dist/cdn/'));
  const foreign = published.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    // At the beginning of a statement: other code is text that the command prints.
    const statements = text.matchAll(/(?:^|[;}])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*["']([^"']+)["']/gm);
    const inline = text.matchAll(/\bimport\(["']([^"']+)["']\)/g);
    const named = [...statements, ...inline].flatMap(([, name]) => /^(?!node:)(?:@[\w.-]+\/)?\w[\w.-]*/.exec(name)?.[0] ?? []);
    return [...new Set(named)].filter((name) => !mayName(file).includes(name)).map((name) => `${file}: ${name}`);
  });
  none(foreign, 'found only where packages are hoisted');
});

const newest = require('typescript').version;
const compilers = {[newest]: require.resolve('typescript/lib/tsc.js')};
await check('older TypeScript installs', async () => {
  const older = ['5.4.5', '5.9.3'];
  const place = join(folder, 'typescript');
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), JSON.stringify({private: true}));
  await npm(
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      ...older.map((version) => `typescript-${version}@npm:typescript@${version}`),
    ],
    place,
  );
  for (const version of older) compilers[version] = join(place, `node_modules/typescript-${version}/lib/tsc.js`);
});

const [usual, notHoisted] = ['a usual node_modules', 'packages that are not hoisted'];
const compilations = [
  ...Object.keys(compilers).flatMap((version) =>
    ['bundler', 'node16', 'nodenext'].map((resolution) => ({layout: usual, version, resolution})),
  ),
  ...['bundler', 'nodenext'].map((resolution) => ({layout: notHoisted, version: newest, resolution})),
  // The frameworks' own types need a new TypeScript.
  {layout: usual, version: newest, resolution: 'bundler', withFrameworks: true},
];
await each(compilations, ({layout, version, resolution, withFrameworks}) =>
  check(`types ${withFrameworks ? 'for frameworks ' : ''}in ${layout}, with TypeScript ${version} and moduleResolution ${resolution}`, () =>
    compile(pkg.name, layout === usual ? folder : linked, {tsc: compilers[version], resolution, withFrameworks}),
  ),
);

/** Bundles some code, and lists which of our modules contribute to it. */
async function bundle(contents) {
  const {outputFiles, metafile} = await build({
    stdin: {contents, resolveDir: folder},
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: folder,
    entryNames: 'bundle',
    minifySyntax: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const [entry] = Object.entries(metafile.outputs).filter(([, {entryPoint}]) => entryPoint === '<stdin>');
  const held = Object.entries(entry[1].inputs).flatMap(([path, {bytesInOutput}]) =>
    bytesInOutput ? [path.split(`${pkg.name}/`).pop()] : [],
  );
  return {text: outputFiles.find(({path}) => path.endsWith('bundle.js')).text, held, sources: Object.keys(metafile.inputs)};
}

const other = (held) => held.filter((path) => /elements\/(?!overview\/|index)|locales\/(?!en\/|locale-codes|loaders)/.test(path));

await check('a bundle of one definition holds one element', async () => {
  const {text, held} = await bundle(`import '${pkg.name}/define/overview.js';`);
  if (!/\bSmpOverview\.define\(\)/.test(text)) throw new Error('smp-overview is not defined');
  none(other(held), 'not asked for');
  const [ours, lits] = [text.indexOf('"litHtmlVersions"'), text.search(/\.litHtmlVersions\b/)];
  if (ours < 0 || ours > lits) throw new Error('lit-globals.js does not come before Lit');
  return `: ${Math.round(Buffer.byteLength(text) / 1024)} KiB with Lit, not minified`;
});

await check('a bundle of one class holds one element', async () => {
  const {text, held} = await bundle(`import {SmpOverview} from '${pkg.name}'; console.log(SmpOverview);`);
  if (/\bSmp\w+\.define\(\)/.test(text)) throw new Error('an element is defined');
  none(other(held), 'not asked for');
});

await check('a bundle of one component for React holds one element', async () => {
  const {text, held} = await bundle(`import {SmpOverview} from '${pkg.name}/react'; console.log(SmpOverview);`);
  if (!/\bSmpOverview\d*\.define\(\)/.test(text)) throw new Error('smp-overview is not defined');
  none(other(held), 'not asked for');
});

// Code of a small server: two languages at once, with prices.
const server = `import {render} from '${pkg.name}/server';
const config = {schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'full', low: 1500, high: 2200}]}};
const page = (lang) => render('<smp-page sections="overview cost-range"></smp-page>', {lang, config});`;
const pages = `const pages = await Promise.all(['en', 'es', 'en', 'es', 'en', 'es'].map(page));
for (const [at, html] of pages.entries()) {
  assert.equal(html, pages[at % 2]);
  // The page, its two sections, and what tells the configuration.
  assert.equal(html.match(/<template shadowrootmode="open">/g).length, 4);
  assert.match(html, at % 2 ? /micropigmentación/ : /micropigmentation/);
  assert.doesNotMatch(html, at % 2 ? /Scalp micropigmentation:/ : /micropigmentación/);
  assert.match(html, /£|GBP/);
}`;

await check('a server renders two languages at once', async () => {
  await node(`import assert from 'node:assert'; ${server} ${pages}`);
});

await check('a server renders where another copy has defined the elements', async () => {
  await build({
    stdin: {contents: `${server} export {page};`, resolveDir: folder},
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'server-bundle.mjs'),
    logLevel: 'error',
  });
  // Frameworks bundle the code that renders, but load the definitions separately.
  await node(`import assert from 'node:assert';
    import '${pkg.name}/define/page.js';
    import {page} from './server-bundle.mjs';
    ${pages}`);
});

await check('a bundle for browsers that hydrates holds nothing of the server', async () => {
  const {sources} = await bundle(`import '${pkg.name}/hydrate'; import '${pkg.name}/define/overview.js';`);
  none(
    sources.filter((path) => /delivery\/server|node_modules\/parse5/.test(path)),
    'for a server',
  );
});

console.log(`package: ${pkg.name} ${pkg.version}, ${names.length} names, ${elements.length} elements`);
