// Pictures of the elements, in Chromium: a quick set, or all of them in npm run test:all. To see differences: npm run look.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {openCamera} from '../../tools/visual/camera.mjs';
import {casesOf} from '../../tools/visual/cases.mjs';
import {compare} from '../../tools/visual/compare.mjs';
import {fixtures} from '../fixtures.ts';

const baselines = new URL('../visual/', import.meta.url);
const all = casesOf(fixtures);
const cases = process.env.SMP_TEST_FULL ? all : all.filter(({isQuick}) => isQuick);

describe('pictures of the elements', () => {
  let camera;
  before(async () => (camera = await openCamera()));
  after(() => camera.close());

  for (const {name, query} of cases) {
    it(`are as they were: ${name}`, async () => {
      const path = new URL(`${name}.png`, baselines);
      assert.ok(existsSync(path), 'There is no picture to compare with. Look at it, then: npm run look -- --accept');
      const {isSame, pixels} = compare(readFileSync(path), await camera.shoot(query));
      assert.ok(isSame, `${pixels} pixels differ. To see them: npm run look -- ${name}`);
    });
  }

  it('are those of elements that exist, and small', () => {
    const files = readdirSync(baselines).filter((file) => file.endsWith('.png'));
    assert.deepEqual(files.sort(), all.map(({name}) => `${name}.png`).sort());
    const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file, baselines)).length, 0);
    assert.ok(bytes < 6_000_000, `${bytes} bytes`);
  });
});

describe('the comparison of two pictures', () => {
  const plain = (change = () => undefined) => {
    const png = new PNG({width: 40, height: 40});
    png.data.fill(255);
    change(png.data);
    return PNG.sync.write(png);
  };

  it('finds a small text, and takes no notice of an edge', () => {
    assert.deepEqual([compare(plain(), plain()).isSame, compare(plain(), plain()).pixels], [true, 0]);
    const text = compare(
      plain(),
      plain((data) => data.fill(0, 0, 40 * 4)),
    );
    assert.deepEqual([text.isSame, text.pixels], [false, 40]);
    const edge = compare(
      plain(),
      plain((data) => data.fill(245)),
    );
    assert.equal(edge.isSame, true);
  });

  it('finds another size', () => {
    const larger = new PNG({width: 40, height: 41});
    larger.data.fill(255);
    assert.equal(compare(plain(), PNG.sync.write(larger)).isSame, false);
  });
});
