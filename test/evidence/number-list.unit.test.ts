import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {numberList} from '../../src/evidence/number-list.js';

describe('numberList', () => {
  const lists: Record<string, readonly number[]> = {
    '7': [7],
    '1, 2': [2, 1],
    '1–3': [3, 1, 2],
    '4–6, 9': [9, 4, 6, 5],
    '1, 3, 5–8, 10, 11': [10, 3, 1, 5, 6, 7, 8, 11],
    '': [],
  };
  for (const [text, numbers] of Object.entries(lists)) {
    it(`writes "${text}"`, () => assert.equal(numberList(numbers), text));
  }
});
