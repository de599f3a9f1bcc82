// The tokens and themes of src/themes, and the style sheets made of them.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import Color from 'colorjs.io';
import {colourOf, isOwn, minimumOf, modes, pairsOf, propertyOf, readTokens, withTheme} from '../../tools/themes/tokens.mjs';

const folder = new URL('../../src/themes/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const base = readTokens(read('tokens.json'));
const themes = files.map((file) => [file, read(file), file === 'tokens.json' ? base : withTheme(base, read(file))]);

/** Yields all colours of a file as the format writes them. */
function* colours(value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  if (value.colorSpace) yield [path, value];
  for (const [key, child] of Object.entries(value)) yield* colours(child, `${path}/${key}`);
}

// Pages as browsers paint them: white, and their own dark grounds.
const pages = {light: ['#ffffff'], dark: ['#121212', '#1c1b22', '#1e1e1e']};

describe('design tokens', () => {
  it('have the components that their hex says', () => {
    for (const file of files) {
      for (const [path, {components, hex}] of colours(read(file))) {
        assert.deepEqual(
          components.map((part) => Math.round(part * 255)),
          new Color(hex).to('srgb').coords.map((part) => Math.round(part * 255)),
          `${file} ${path}`,
        );
      }
    }
  });

  it('have names of their own, a type and a description', () => {
    assert.equal(new Set(base.map(({name}) => name)).size, base.length);
    for (const {name, type, description} of base) assert.ok(type && description, name);
  });

  it('keep the names of the first eleven', () => {
    const names = base.map(({name}) => propertyOf(name));
    const first = 'accent ink ink-soft line surface font font-size space radius skin pigment'.split(' ').map(propertyOf);
    assert.deepEqual(
      first.filter((name) => !names.includes(name)),
      [],
    );
  });

  it('refuse a theme that names a token which does not exist', () => {
    assert.throws(() => withTheme(base, {color: {acent: {$value: '{color.ink}'}}}), {message: 'There is no token acent'});
  });

  it('leave it to what a theme does not set to follow what it sets', () => {
    const clinic = readFileSync(new URL('clinic.css', folder), 'utf8');
    for (const token of base.filter((one) => !one.isAssumed)) {
      assert.equal(clinic.includes(`${propertyOf(token.name)}:`), isOwn(token), token.name);
    }
  });
});

describe('contrast of the themes (WCAG 1.4.3, 1.4.11)', () => {
  it('is asked of every colour, or the reason is that it means nothing alone', () => {
    const grounds = new Set(base.flatMap(({on}) => Object.keys(on)));
    const without = base.filter(({type, name, on}) => type === 'color' && !Object.keys(on).length && !grounds.has(name));
    assert.deepEqual(
      without.map(({name}) => name),
      ['line', 'tissue'],
    );
  });

  for (const [file, theme, tokens] of themes) {
    it(`is what each pair needs, in ${file}`, () => {
      const minimum = minimumOf(theme);
      assert.equal(minimum, file === 'contrast.json' ? 7 : 0);
      for (const {name, on, mode, colour, ground, ratio, needed} of pairsOf(tokens, minimum)) {
        const counted = new Color(colour).contrast(new Color(ground), 'WCAG21');
        assert.ok(Math.abs(counted - ratio) < 0.001, `${name} on ${on}: ${ratio}, by colorjs.io ${counted}`);
        assert.ok(counted >= needed, `${mode}: ${name} ${colour} on ${on} ${ground} is ${counted.toFixed(2)}, needs ${needed}`);
      }
    });

    it(`is that also on the grounds of browsers, in ${file}`, () => {
      for (const mode of modes) {
        for (const page of pages[mode]) {
          for (const {name, on} of tokens.filter((token) => token.on.page)) {
            const needed = Math.max(on.page, on.page >= 4.5 ? minimumOf(theme) : 0);
            const counted = new Color(colourOf(tokens, name, mode)).contrast(new Color(page), 'WCAG21');
            assert.ok(counted >= needed, `${mode}: ${name} on ${page} is ${counted.toFixed(2)}, needs ${needed}`);
          }
        }
      }
    });
  }
});
