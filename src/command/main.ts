#!/usr/bin/env node
import {buffer} from 'node:stream/consumers';
import {today} from '../evidence/review.js';
import type {Render} from './io.js';
import {run} from './run.js';

// Imported on demand: only `render` needs all elements.
const render: Render = async (html, options) => (await import('../delivery/server.js')).render(html, options);

// `| head` closes the pipe early, which is no error.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  stdin: () => buffer(process.stdin),
  isTty: process.stdout.isTTY && !process.env.NO_COLOR,
  today: today(),
  render,
});
