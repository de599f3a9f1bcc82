import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

/** What runs on the page of a site: its frame and the command are apart. */
const rooms = ['src/elements', 'src/evidence', 'src/foundation'];
const files = rooms
  .flatMap((room) => readdirSync(room, {recursive: true}).map((name) => join(room, String(name))))
  .filter((path) => path.endsWith('.ts'))
  .map((path): [path: string, text: string] => [path, readFileSync(path, 'utf8')]);

/** The lines that match, each with its file. */
const lines = (pattern: RegExp) =>
  files.flatMap(([path, text]) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

// Rules that no state of an element can show to be kept: they are about what is never there.
describe('the source code', () => {
  it('reads files', () => assert.ok(files.length > 100));

  it('moves, blinks and flashes nothing (WCAG 2.2.2, 2.3.1)', () => {
    const moving = lines(/\b(animation|transition)(-[\w-]+)?:|@keyframes|\.animate\(|<(marquee|blink)|setInterval|\.gif\b/);
    // A colour that changes under the pointer moves nothing.
    const colours = /: (transition: none var\(--_smp-motion\)|transition-property: color, background-color);$/;
    assert.deepEqual(
      moving.filter((line) => !colours.test(line)),
      [],
    );
  });

  it('plays no sound and no video (WCAG 1.4.2)', () => {
    assert.deepEqual(lines(/<(audio|video|embed|object)\b|new Audio\(|speechSynthesis/), []);
  });

  it('asks for no way of holding or moving the device (WCAG 1.3.4, 2.5.4)', () => {
    assert.deepEqual(lines(/\(orientation|screen\.orientation|devicemotion|deviceorientation/), []);
  });

  it('answers to no press, drag or path of a finger, only to clicks (WCAG 2.5.1, 2.5.2, 2.5.7)', () => {
    assert.deepEqual(
      lines(/(pointerdown|pointermove|mousedown|mousemove|touchstart|touchmove|touchend|dragstart|gesture)['"=]|draggable=/),
      [],
    );
  });

  it('answers to no key of its own but Escape and Tab, which end a note (WCAG 2.1.4)', () => {
    assert.deepEqual(
      lines(/\.key [!=]== '|\.code [!=]==|accesskey|keyCode/).map((line) => line.replace(/^.*(['"]\w+['"]).*$/, '$1')),
      ["'Tab'", "'Escape'"],
    );
  });

  it('gives the page for frames a title and a language (WCAG 2.4.2, 3.1.1)', () => {
    const page = readFileSync('src/delivery/cdn/embed.html', 'utf8');
    assert.match(page, /<html lang="\w+"/);
    assert.match(page, /<title>[^<]{10,}<\/title>/);
  });

  it('sets no time limit and reloads nothing (WCAG 2.2.1)', () => {
    assert.deepEqual(lines(/http-equiv|location\.(reload|replace|assign)|location(\.href)? = /), []);
  });
});
