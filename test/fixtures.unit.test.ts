import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fixtures} from './fixtures.js';

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {modules: {declarations: {tagName?: string}[]}[]};
const tags = modules.flatMap(({declarations}) => declarations.flatMap(({tagName}) => tagName ?? []));

test('each element has one fixture that is its fullest, which all engines try', () => {
  const fullest = fixtures.filter(({isFullest}) => isFullest).map(({name}) => `smp-${name.replace(/\/.*/, '')}`);
  assert.deepEqual(fullest.toSorted(), tags.toSorted());
});

test('each fixture is named by its element and what it shows, once', () => {
  const names = fixtures.map(({name}) => name);
  assert.equal(new Set(names).size, names.length);
  for (const {name, html} of fixtures) assert.ok(html.startsWith(`<smp-${name.replace(/\/.*/, '')}`), name);
});
