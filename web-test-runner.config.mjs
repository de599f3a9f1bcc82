import {writeSync} from 'node:fs';
import {inspect} from 'node:util';
import {defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {launchers} from './tools/browsers/browsers.mjs';
import {nodeResolve, typescript} from './tools/browsers/dev-plugins.mjs';
import {feedPages} from './tools/servers/feed-pages.mjs';
import {faultyPages} from './tools/servers/faulty-pages.mjs';
import {hostPages} from './tools/servers/host-pages.mjs';
import {matrixPlugin} from './tools/browsers/matrix-plugin.mjs';
import {mediaPlugin} from './tools/browsers/media-plugin.mjs';
import {npmModules} from './tools/servers/npm-modules.mjs';
import {pageLoads} from './tools/servers/page-loads.mjs';
import {pseudoPlugin} from './tools/browsers/pseudo-plugin.mjs';
import {screenshotPlugin} from './tools/browsers/screenshot-plugin.mjs';
import {servedPages} from './tools/servers/rendered-pages.mjs';
import {ssrPlugin} from './tools/browsers/ssr-plugin.mjs';
import {summaryReporter} from './tools/test/summary-reporter.mjs';

// The runner buffers its output, and would end silently on an uncaught exception.
process.on('uncaughtExceptionMonitor', (error) => writeSync(process.stderr.fd, `\n${inspect(error)}\n`));

const {counts, html, middleware} = pageLoads();

export default {
  files: ['test/**/*.test.ts', '!test/**/*.unit.test.ts'],
  nodeResolve,
  plugins: [typescript(), a11ySnapshotPlugin(), matrixPlugin(), mediaPlugin(), screenshotPlugin(), ssrPlugin(), pseudoPlugin()],
  middleware: [middleware, npmModules, faultyPages, servedPages, hostPages, feedPages],
  browsers: await launchers(process.env.BROWSERS?.split(',')),
  // tools/test/test.mjs runs two of these in parallel, so each runs one engine and one page at a time.
  concurrentBrowsers: 1,
  concurrency: 1,
  // These limits end hung tests, not slow ones: they allow for the longest file, in the slowest engine, on a busy machine.
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 1_800_000,
  // tools/test/try-faults.mjs needs only the first failure.
  testFramework: {config: {timeout: 60_000, bail: Boolean(process.env.SMP_TEST_BAIL)}},
  testRunnerHtml: html,
  coverageConfig: {include: ['src/**/*.ts'], exclude: ['src/locales/**'], threshold: {lines: 95}},
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // A moving progress bar helps only someone who watches a terminal.
  reporters: [defaultReporter({reportTestResults: false, reportTestProgress: process.stdout.isTTY === true}), summaryReporter(counts)],
};
