import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {installScreenReader} from '../../tools/browsers/setup.mjs';
import {changes, engines, listen, misplaced, transcribed} from '../../tools/screen-reader/transcripts.mjs';

// One page of three sections. `npm run test:all` hears every fixture, in both browsers.
const quick = ['page/three'];
const isFull = Boolean(process.env.SMP_TEST_FULL);

describe('the transcripts', () => {
  it('are those of the scenarios', () => assert.deepEqual(misplaced(), []));

  it('are compared by what is said in each part', () => {
    const before = 'Read\n  one\n  two\n\nTab\n  three\n';
    assert.deepEqual(changes(before, before), []);
    assert.deepEqual(changes(before, 'Read\n  one\n  2\n\nTab\n  three\n'), ['Read', '- two', '+ 2']);
    assert.deepEqual(changes(before, 'Read\n  two\n  one\n\nTab\n  three\n'), ['Read', 'The lines are the same, in another order']);
    assert.deepEqual(changes(before, 'Read\n  one\n  two\n'), ['Tab', '- three']);
    assert.deepEqual(changes('', 'Read\n  one\n'), ['Read', '+ one']);
  });
});

describe('a screen reader', async () => {
  const missing = await installScreenReader();
  // Without it the run says why and goes on, except in CI.
  if (missing && process.env.CI) it('is there', () => assert.fail(missing));
  if (missing) return void it('says what it said before', {skip: missing});
  for (const engine of isFull ? engines : ['firefox']) {
    it(`says what it said before, in ${engine}`, async (context) => {
      const heard = [];
      await listen(engine, isFull ? transcribed : quick, (fixture, text, before) => heard.push([fixture, changes(before, text)]));
      for (const [fixture, lines] of heard) {
        await context.test(fixture, () =>
          assert.equal(lines.join('\n'), '', `To hear it: npm run listen -- ${fixture}. To keep it, add --accept.\n${lines.join('\n')}`),
        );
      }
    });
  }
});
