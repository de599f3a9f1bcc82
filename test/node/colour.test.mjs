// Our own arithmetic of colours, which the builder's page uses, held to colorjs.io.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Color from 'colorjs.io';
import fc from 'fast-check';
import {contrast, mix, nearestPassing, parseHex} from '../../tools/themes/colour.mjs';

const hex = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, '0')}`);
const channels = (colour) => new Color(colour).to('srgb').coords.map((channel) => Math.round(channel * 255));

describe('colours', () => {
  it('parses #rgb and #rrggbb, and nothing else', () => {
    assert.deepEqual(parseHex('#0E5a68'), [14 / 255, 90 / 255, 104 / 255]);
    assert.deepEqual(parseHex(' #fff '), [1, 1, 1]);
    for (const wrong of ['', '#', '0e5a68', '#0e5a6', '#0e5a68ff', 'teal', '#ggg']) assert.equal(parseHex(wrong), undefined, wrong);
    assert.throws(() => contrast('teal', '#fff'), {name: 'TypeError', message: '"teal" is not a colour such as #0e5a68'});
  });

  it('counts contrast as colorjs.io does', () => {
    fc.assert(
      fc.property(hex, hex, (one, other) => Math.abs(contrast(one, other) - new Color(one).contrast(new Color(other), 'WCAG21')) < 0.001),
    );
  });

  it('mixes in OKLab as colorjs.io does, to a step of 255', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(0.1, 0.2, 0.25, 0.5), (one, other, share) => {
        const expected = new Color(one).mix(new Color(other), share, {space: 'oklab', outputSpace: 'srgb'});
        const theirs = channels(expected.toGamut({space: 'srgb', method: 'clip'}));
        return channels(mix(one, other, share)).every((channel, at) => Math.abs(channel - theirs[at]) <= 1);
      }),
    );
  });

  it('finds a near colour that passes, and keeps the hue', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(3, 4.5, 7), (colour, ground, ratio) => {
        const found = nearestPassing(colour, [{colour: ground, ratio}]);
        if (!found) return contrast('#000', ground) < ratio && contrast('#fff', ground) < ratio;
        const pass = new Color(found).contrast(new Color(ground), 'WCAG21') >= ratio - 0.002;
        if (contrast(colour, ground) >= ratio) return pass && found === colour;
        const [was, is] = [colour, found].map((one) => new Color(one).to('oklch').coords);
        const turned = Math.abs(((is[2] - was[2] + 540) % 360) - 180);
        // Near grey a step of 1 in 255 turns the hue.
        return pass && Math.min(was[1], is[1]) * Math.sin((turned * Math.PI) / 180) < 0.006;
      }),
    );
  });

  it('moves no further in lightness than it must', () => {
    const lightness = (colour) => new Color(colour).to('oklch').coords[0];
    for (const [colour, ground] of [
      ['#7cc7d6', '#ffffff'],
      ['#0e5a68', '#121212'],
      ['#ff8800', '#ffffff'],
      ['#777777', '#888888'],
    ]) {
      const found = nearestPassing(colour, [{colour: ground, ratio: 4.5}]);
      const step = Math.abs(lightness(found) - lightness(colour));
      assert.ok(contrast(found, ground) < 4.75, `${colour} on ${ground} becomes ${found}, ${contrast(found, ground)}`);
      assert.ok(step < 0.5, `${colour} on ${ground} moves by ${step}`);
    }
  });

  it('serves several grounds at once, or none', () => {
    const found = nearestPassing('#8aa', [
      {colour: '#ffffff', ratio: 4.5},
      {colour: '#eeeeee', ratio: 4.5},
    ]);
    assert.ok(contrast(found, '#eeeeee') >= 4.5);
    const both = ['#ffffff', '#000000'].map((colour) => ({colour, ratio: 7}));
    assert.equal(nearestPassing('#777777', both), undefined);
  });
});
