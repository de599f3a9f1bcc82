// Takes pictures of fixtures at their address in the gallery, with a font from a package, so that they are the same on every machine.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {launch} from '../browsers/browsers.mjs';
import {buildDemo} from '../demo/build-demo.mjs';
import {serve} from '../servers/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fonts = join(root, 'node_modules/@fontsource/noto-sans/files');
const weights = [400, 600, 700];

/** Size of a picture in CSS pixels: the start of an element on a small screen. */
const WIDTH = 360;
const HEIGHT = 560;

/** Channels of colours are rounded to multiples of this, of 255: less than counts as a difference, and files are half as large. */
const STEP = 8;

const face = (weight) => {
  const data = readFileSync(join(fonts, `noto-sans-latin-${weight}-normal.woff2`)).toString('base64');
  return `@font-face {font-family: Pinned; font-weight: ${weight}; src: url(data:font/woff2;base64,${data})}`;
};

// Themes name families that a machine may lack.
const style = `${weights.map(face).join('\n')}
:is(html, body) {font-family: Pinned !important; --smp-font: Pinned !important; --smp-heading-font: Pinned !important}`;

/**
 * Starts a browser and a server with the gallery.
 *
 * @returns {Promise<{shoot: (query: string) => Promise<Buffer>, shootPage: (path: string, size: {width: number, height: number}) =>
 *   Promise<PNG>, close: () => Promise<void>}>} `shoot` resolves to a PNG of a fixture, by the query of its address; `shootPage` to
 *   a picture of the top of any page of the gallery, in the pinned font.
 */
export async function openCamera() {
  const folder = mkdtempSync(join(tmpdir(), 'smp-visual-'));
  await buildDemo(folder);
  const {origin, close} = await serve((path) => readFile(join(folder, path)).catch(() => undefined));
  const browser = await launch({args: ['--disable-lcd-text', '--hide-scrollbars']});
  const page = await browser.newPage();
  // The policy of the gallery's pages allows no font.
  await page.setBypassCSP(true);
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  /** Shows a page in the pinned font, and takes its picture. */
  const pictureOf = async () => {
    await page.addStyleTag({content: style});
    await page.evaluate(async (list) => {
      await Promise.all(list.map((weight) => document.fonts.load(`${weight} 17px Pinned`)));
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, weights);
    return PNG.sync.read(Buffer.from(await page.screenshot()));
  };
  return {
    async shootPage(path, size) {
      await page.setViewport(size);
      await page.goto(origin + path, {waitUntil: 'networkidle0'});
      return pictureOf();
    },
    async shoot(query) {
      await page.setViewport({width: WIDTH, height: HEIGHT});
      await page.goto(`${origin}/fixture/?${query}`);
      await page.waitForSelector('html[data-ready]');
      const fault = await page.evaluate(() => document.documentElement.dataset.error);
      if (fault) throw new Error(`The gallery does not know the ${fault} of ?${query}`);
      const png = await pictureOf();
      for (const [at, channel] of png.data.entries()) png.data[at] = Math.min(Math.round(channel / STEP) * STEP, 255);
      return PNG.sync.write(png, {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0});
    },
    async close() {
      await browser.close();
      await close();
      rmSync(folder, {recursive: true});
    },
  };
}
