// A page in each app that renders on a server, with the files that `smp-elements snippet` writes for its framework.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {choose, snippetFor} from '../../dist/command/snippet/index.js';
import {readLibrary} from '../../dist/command/library.js';

/** Page that shows what snippet writes: its file, and its code. */
const pages = {
  astro: [
    'src/pages/snippet.astro',
    `---\nimport Smp from '../components/Smp.astro';\n---\n\n<!doctype html>\n<html lang="en"><head><title>SMP</title><link rel="icon" href="data:," /></head><body><Smp /></body></html>\n`,
  ],
  next: ['app/[lang]/snippet/page.tsx', `import {Smp} from '../../Smp';\n\nexport default Smp;\n`],
  nuxt: [
    'app/pages/snippet.vue',
    `<script setup>\nuseHead({htmlAttrs: {lang: 'en'}});\n</script>\n\n<template><div><Smp /></div></template>\n`,
  ],
  sveltekit: ['src/routes/snippet/+page.svelte', `<script>\n  import Smp from '../../lib/Smp.svelte';\n</script>\n\n<Smp />\n`],
};

/** Address of that page. */
export const snippetPath = (name) => (name === 'next' ? '/en/snippet' : '/snippet');

/** What a reader chose: each kind of thing that a choice can hold. */
const wish = {
  elements: [{name: 'cost-range', attributes: {'heading-level': '3'}, content: 'Ask {us} `now`'}, 'key-factors'],
  config: {schemaVersion: 1, prices: {currency: 'GBP', asOf: '2026-11', areas: [{area: 'full', low: 2345, high: 9000}]}},
  css: ':root {\n  --smp-accent: #010203;\n}\n',
};

/** Adds the page to an app. Files that the app has already are those of its guide, from which snippet has them. */
export function addSnippetPage(name, app) {
  const library = readLibrary();
  const {files} = snippetFor(choose({...wish, platform: name}, library), {...library, headings: {}});
  const [path, code] = pages[name];
  const missing = files.filter((file) => !existsSync(join(app, file.path)));
  assert.deepEqual(
    missing.map((file) => file.path.replace(/.*\//, '').toLowerCase().split('.')[0]),
    ['smp', 'smp'],
    'snippet writes a file that the app of the guide does not have',
  );
  for (const file of [...missing, {path, code}]) {
    mkdirSync(dirname(join(app, file.path)), {recursive: true});
    writeFileSync(join(app, file.path), file.code);
  }
}
