import {writeSync} from 'node:fs';
import {inspect} from 'node:util';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {launchers} from './tools/browsers.mjs';
import {nodeResolve, typescript} from './tools/dev-plugins.mjs';
import {feedPages} from './tools/feed-pages.mjs';
import {faultyPages} from './tools/faulty-pages.mjs';
import {hostPages} from './tools/host-pages.mjs';
import {mediaPlugin} from './tools/media-plugin.mjs';
import {pseudoPlugin} from './tools/pseudo-plugin.mjs';
import {servedPages} from './tools/served-pages.mjs';
import {ssrPlugin} from './tools/ssr-plugin.mjs';
import {summaryReporter} from './tools/summary-reporter.mjs';

// The runner keeps back what it prints, and would end without a word.
process.on('uncaughtExceptionMonitor', (error) => writeSync(process.stderr.fd, `\n${inspect(error)}\n`));

export default {
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve,
  plugins: [typescript(), a11ySnapshotPlugin(), mediaPlugin(), ssrPlugin(), pseudoPlugin()],
  middleware: [faultyPages, servedPages, hostPages, feedPages],
  browsers: await launchers(process.env.BROWSERS?.split(',')),
  // In each one page at a time: more made two cores no faster. A third engine saved 7 % of the time, and made each test wait.
  concurrentBrowsers: 2,
  concurrency: 1,
  // The longest file, in the slowest engine, on a busy machine: this ends what hangs, and must not end what is slow.
  browserStartTimeout: 60_000,
  testsFinishTimeout: 1_800_000,
  testFramework: {config: {timeout: 30_000}},
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/locales/**'], threshold: {lines: 95}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // A bar that moves is for who watches it.
  reporters: [defaultReporter({reportTestResults: false, reportTestProgress: process.stdout.isTTY === true}), summaryReporter()],
};
