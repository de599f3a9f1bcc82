import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {dependenciesOf, testsOf} from '../../tools/changed-tests.mjs';
import {testFiles} from '../../tools/test-files.mjs';

describe('the tests that depend on a changed file', () => {
  const cases = [
    {
      what: 'a rule of one element',
      file: 'src/elements/journey/course.ts',
      found: ['test/elements/journey/course.unit.test.ts', 'test/elements/journey.test.ts', 'test/fixtures.test.ts'],
      others: ['test/elements/cost-range/choice.unit.test.ts', 'test/elements/related-card.test.ts', 'test/node/supply-chain.test.mjs'],
    },
    {
      what: 'a module that is imported for its effect alone',
      file: 'src/define/faq.ts',
      found: ['test/elements/faq.engines.test.ts', 'test/evidence/accordion.engines.test.ts'],
      others: ['test/elements/related-card.test.ts'],
    },
    {
      what: 'a tool that a test runs',
      file: 'tools/zip.mjs',
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
  before(async () => (dependencies = await dependenciesOf(testFiles())));

  for (const {what, file, found, others} of cases) {
    it(`are found: ${what}`, () => {
      const names = testsOf(dependencies, [file]);
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
    assert.deepEqual(testsOf(dependencies, ['docs/decisions.md']), []);
  });
});
