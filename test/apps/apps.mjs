// Tests apps that install the packed package, each in a folder of its own with its own versions. `npm run test:apps` runs it.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify, stripVTControlCharacters} from 'node:util';
import {launch} from '../../tools/browsers/browsers.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';
import {bundlerChecks} from './bundler-checks.mjs';
import {clientChecks} from './client-checks.mjs';
import {elementsIn} from './pages.mjs';
import {serverChecks, startApp} from './server-checks.mjs';
import {addSnippetPage, snippetPath} from './snippet-page.mjs';

const source = new URL('./', import.meta.url);
const run = promisify(execFile);
const {SMP_APPS, SMP_TARBALL: tarball, SMP_QUICK} = process.env;
const folder = mkdtempSync(join(tmpdir(), 'smp-apps-'));
process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
// For `Portal`, which the apps import.
cpSync(new URL('portal.d.ts', source), join(folder, 'portal.d.ts'));

const telemetry = {NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1'};
const env = {...process.env, CI: '1', NO_COLOR: '1', NODE_OPTIONS: '', ...telemetry};

/** Warnings of tools about themselves: SvelteKit sets FORCE_COLOR beside NO_COLOR, Nuxt 4.4.5 has a plugin without source maps. */
const foreign = /.*'NO_COLOR' env is ignored.*\n.*|.*nuxt:module-preload-polyfill.*/g;

/** Runs npm in an app. Its output is part of the error if it fails. */
async function npm(cwd, ...args) {
  try {
    const {stdout, stderr} = await run('npm', args, {cwd, shell: process.platform === 'win32', maxBuffer: 1 << 26, env});
    return stripVTControlCharacters(stdout + stderr);
  } catch (error) {
    if (error.stdout === undefined) throw error;
    throw new Error(`npm ${args.join(' ')}\n${stripVTControlCharacters(error.stdout + error.stderr)}`, {cause: error});
  }
}

/** Lines of a file of wrong uses that must not pass the type check. */
const wrongLines = (text) => text.split('\n').flatMap((line, at) => (/(\/\/|<!--) wrong\b/.test(line) ? [at + 1] : []));

/** Lines of the file of wrong uses in which a type checker found an error. */
const refusedLines = (output) =>
  [...new Set(Array.from(output.matchAll(/\bwrong[.\w]*(?:\(|:)(\d+)[,:]\d+/gi), ([, line]) => Number(line)))].sort((a, b) => a - b);

function testTypes(app) {
  it('right uses pass the type check', async () => {
    await npm(app, 'run', 'check');
  });

  const types = join(app, 'types');
  it('each wrong use fails the type check, and nothing else does', async () => {
    const file = readdirSync(types).find((file) => /^wrong/i.test(file));
    const output = await npm(app, 'run', 'check:wrong').catch((error) => error.message);
    assert.deepEqual(refusedLines(output), wrongLines(readFileSync(join(types, file), 'utf8')), output);
  });
}

function testBuild(app) {
  it('builds without a warning', async () => {
    const output = await npm(app, 'run', 'build');
    assert.doesNotMatch(output.replace(foreign, ''), /\bwarn(ing)?\b/i);
  });
}

/** Tests an app that runs in a browser alone. */
function testClient(app, options) {
  testTypes(app);
  // The quick set tests the types of all apps, but builds only some.
  if (SMP_QUICK && !options.isQuick) return;
  testBuild(app);

  const dist = join(app, options.folder ?? 'dist');
  it('ships the elements that it imports, and no others', () => {
    const files = readdirSync(dist, {recursive: true}).filter((file) => /\.m?js$/.test(file));
    const code = files.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n');
    // The list brings its cards.
    assert.deepEqual(elementsIn(code), ['cost-range', 'key-factors', 'related-card', 'related-list']);
  });
  inBrowser(clientChecks, options, () => serve((path) => fileIn(dist, path)));
}

/** Tests an app that renders on a server. What its types refuse, the app of its framework without a server shows. */
function testServer(app, options) {
  it('passes the type check', async () => {
    await npm(app, 'run', 'check');
  });
  testBuild(app);
  inBrowser(serverChecks, options, () => startApp(app, env));
}

function inBrowser(checks, options, start) {
  describe('in a browser', {concurrency: 1}, () => {
    let browser;
    let server;
    before(async () => {
      browser = await launch();
      server = await start();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });
    checks(() => ({browser, url: server.origin}), options);
  });
}

const kinds = {client: testClient, server: testServer, bundlers: (app) => bundlerChecks(app, npm)};

// Two at a time: one waits for npm while the other compiles.
describe('apps', {concurrency: 2}, () => {
  for (const name of SMP_APPS.split(',')) {
    const {smp: options} = JSON.parse(readFileSync(new URL(`${name}/package.json`, source), 'utf8'));
    const app = join(folder, name);
    describe(name, {concurrency: 1}, () => {
      before(async () => {
        cpSync(new URL(name, source), app, {recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path)});
        // Not `npm ci`, which cannot add the package to what the lock file lists.
        if (options.kind === 'server') addSnippetPage(name, app);
        await npm(app, 'install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', tarball);
      });
      kinds[options.kind ?? 'client'](app, {...options, snippet: snippetPath(name)});
    });
  }
});
