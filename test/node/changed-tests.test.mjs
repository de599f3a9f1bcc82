import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {dependenciesOf, dependentsOf, tagsOf} from '../../tools/test/changed-tests.mjs';
import {lanes, testFiles} from '../../tools/test/test-files.mjs';

describe('the tests that depend on a changed file', () => {
  const cases = [
    {
      what: 'a rule of one element',
      file: 'src/elements/journey/timeline.ts',
      found: ['test/elements/journey/timeline.unit.test.ts', 'test/elements/journey.test.ts', 'test/fixtures.test.ts'],
      others: ['test/evidence/prices/estimate.unit.test.ts', 'test/elements/related-card.test.ts', 'test/node/supply-chain.test.mjs'],
    },
    {
      what: 'a module that is imported for its effect alone',
      file: 'src/define/faq.ts',
      found: ['test/elements/faq.engines.test.ts', 'test/evidence/accordion.engines.test.ts'],
      others: ['test/elements/related-card.test.ts'],
    },
    {
      what: 'a tool that a test runs',
      file: 'tools/build/zip.mjs',
      found: ['test/node/zip.test.mjs'],
      others: ['test/node/sbom.test.mjs', 'test/elements/faq.engines.test.ts'],
    },
    {
      what: 'what helps tests',
      file: 'test/support/clock.ts',
      found: ['test/elements/config.test.ts'],
      others: ['test/elements/overview.test.ts'],
    },
    {
      what: 'a test',
      file: 'test/node/zip.test.mjs',
      found: ['test/node/zip.test.mjs'],
      others: ['test/node/sbom.test.mjs'],
    },
  ];
  let dependencies;
  const definitions = ['overview', 'page', 'faq'].map((name) => `src/define/${name}.ts`);
  before(async () => (dependencies = await dependenciesOf([...testFiles(), ...definitions])));

  for (const {what, file, found, others} of cases) {
    it(`are found: ${what}`, () => {
      const names = dependentsOf(dependencies, [file]);
      assert.deepEqual(
        found.filter((name) => !names.includes(name)),
        [],
      );
      assert.deepEqual(
        others.filter((name) => names.includes(name)),
        [],
      );
    });
  }

  it('are none for a document', () => {
    assert.deepEqual(dependentsOf(dependencies, ['docs/delivery.md']), []);
  });

  for (const {what, files, tags} of [
    {what: 'of one', files: ['src/elements/faq/smp-faq.ts'], tags: ['smp-faq', 'smp-page']},
    {
      what: 'of all, with a document beside',
      files: ['src/foundation/element/element.ts', 'README.md'],
      tags: ['smp-faq', 'smp-overview', 'smp-page'],
    },
    {what: 'of one, and what helps tests', files: ['src/elements/faq/smp-faq.ts', 'test/support/clock.ts'], tags: undefined},
  ]) {
    it(`show in elements: a change ${what}`, () => {
      assert.deepEqual(tagsOf(dependencies, files)?.sort(), tags);
    });
  }
});

describe('the lanes of the browser tests', () => {
  const files = ['test/a.test.ts', 'test/b.engines.test.ts', 'test/elements/c.test.ts'];
  const [a, b, c] = files;
  for (const {what, engines, options, runs} of [
    {
      what: 'Chromium beside the others, which take what depends on an engine',
      engines: ['chromium', 'firefox', 'webkit'],
      runs: [[[files, ['chromium'], false]], [[[b], ['firefox', 'webkit'], false]]],
    },
    {what: 'Chromium alone in both', engines: ['chromium'], runs: [[[[a, c], ['chromium'], false]], [[[b], ['chromium'], false]]]},
    {
      what: 'everything in all, with coverage by itself',
      engines: ['chromium', 'firefox'],
      options: {isFull: true, isCovered: true},
      runs: [
        [
          [[c], ['chromium'], true],
          [[a, b], ['chromium'], false],
        ],
        [[files, ['firefox'], false]],
      ],
    },
  ]) {
    it(`are ${what}`, () => {
      assert.deepEqual(
        lanes(files, engines, options).map((lane) => lane.map(({files, engines, isCovered}) => [files, engines, isCovered])),
        runs,
      );
    });
  }
});
