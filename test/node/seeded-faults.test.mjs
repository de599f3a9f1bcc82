import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const faults = JSON.parse(readFileSync('test/seeded-faults.json', 'utf8'));

describe('each seeded fault', () => {
  for (const {id, file, from, to, tests} of faults) {
    it(`can still be made: ${id}`, () => {
      assert.equal(readFileSync(file, 'utf8').split(from).length, 2, `${file} holds what is changed once`);
      assert.notEqual(from, to);
      for (const test of tests) readFileSync(test.split(' ')[0]);
    });
  }
});
