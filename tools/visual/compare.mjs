// Compares two pictures.
import {PNG} from 'pngjs';

/** Difference of a colour channel, 0 to 255, from which a pixel counts as another. Less is the edge of a letter. */
const CHANNEL = 16;

/** Pixels that may differ before pictures do. */
const PIXELS = 30;

/**
 * Compares two pictures.
 *
 * @param {Buffer} before PNG.
 * @param {Buffer} now PNG.
 * @returns {{isSame: boolean, pixels: number, difference: Buffer}} Number of pixels that differ, and a PNG that shows them in red.
 */
export function compare(before, now) {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(now)];
  const [width, height] = [Math.max(one.width, other.width), Math.max(one.height, other.height)];
  const shown = new PNG({width, height, fill: true});
  let pixels = 0;
  const at = (png, x, y) =>
    x < png.width && y < png.height ? png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 3) : [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [was, is] = [at(one, x, y), at(other, x, y)];
      const differs = [0, 1, 2].some((channel) => !(Math.abs(was[channel] - is[channel]) <= CHANNEL));
      if (differs) pixels++;
      // What is the same is shown pale, to find one's way.
      const pale = 255 - Math.round((255 - (is[1] ?? 255)) / 4);
      shown.data.set(differs ? [220, 0, 0, 255] : [pale, pale, pale, 255], (y * width + x) * 4);
    }
  }
  return {isSame: pixels <= PIXELS, pixels, difference: PNG.sync.write(shown)};
}
