// Tests apps that install the packed package, each in a folder of its own with its own versions. `npm run test:apps` runs it.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {launch} from '../../tools/browsers/browsers.mjs';
import {serveFolder} from '../../tools/servers/serve-folder.mjs';
import {clientChecks} from './client-checks.mjs';
import {serverChecks, startApp} from './server-checks.mjs';

const source = new URL('./', import.meta.url);
const run = promisify(execFile);
const {SMP_APPS, SMP_TARBALL} = process.env;
const tarball = SMP_TARBALL;
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
    const {stdout, stderr} = await run('npm', args, {
      cwd,
      shell: process.platform === 'win32',
      maxBuffer: 1 << 26,
      env,
    });
    return stdout + stderr;
  } catch (error) {
    if (error.stdout === undefined) throw error;
    throw new Error(`npm ${args.join(' ')}\n${error.stdout}${error.stderr}`, {cause: error});
  }
}

/** Lines of a file of wrong uses that must not pass the type check. */
const wrongLines = (text) => text.split('\n').flatMap((line, at) => (/(\/\/|<!--) wrong( -->)?$/.test(line) ? [at + 1] : []));

/** Lines of the file of wrong uses in which a type checker found an error. */
const refusedLines = (output) =>
  [...new Set(Array.from(output.matchAll(/\bwrong[.\w]*(?:\(|:)(\d+)[,:]\d+/gi), ([, line]) => Number(line)))].sort((a, b) => a - b);

for (const name of SMP_APPS.split(',')) {
  const {smp: options} = JSON.parse(readFileSync(new URL(`${name}/package.json`, source), 'utf8'));
  const isServer = options.kind === 'server';
  const app = join(folder, name);
  describe(name, () => {
    let browser;
    let server;
    before(async () => {
      cpSync(new URL(name, source), app, {recursive: true, filter: (path) => !/[\\/](node_modules|dist)$/.test(path)});
      // Not `npm ci`, which cannot add the package to what the lock file lists.
      await npm(app, 'install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', tarball);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('right uses pass the type check', async () => {
      await npm(app, 'run', 'check');
    });

    it('each wrong use fails the type check', {skip: isServer && 'the apps without a server show it'}, async () => {
      const file = readdirSync(join(app, 'types')).find((file) => /^wrong/i.test(file));
      const text = readFileSync(join(app, 'types', file), 'utf8');
      const output = await npm(app, 'run', 'check:wrong').catch((error) => error.message);
      assert.deepEqual(refusedLines(output), wrongLines(text), output);
    });

    it('builds without a warning', async () => {
      const output = await npm(app, 'run', 'build');
      assert.doesNotMatch(output.replace(foreign, ''), /\bwarn(ing)?\b/i);
    });

    describe('in a browser', () => {
      before(async () => {
        browser = await launch();
        server = isServer ? await startApp(app, env) : await serveFolder(join(app, 'dist'));
      });
      const checks = isServer ? serverChecks : clientChecks;
      checks(() => ({browser, url: server.url}), options);
    });
  });
}
