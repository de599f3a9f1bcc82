// npm run pictures: makes the pictures of the README in docs/, from the demo and the gallery: the page, one element in four themes, and the
// builder.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {PNG} from 'pngjs';
import {openCamera} from './camera.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

/** Themes side by side: the first two light, the others dark, so that each shows both grounds. */
const shown = [
  ['clinic', 'light'],
  ['warm', 'light'],
  ['portal', 'dark'],
  ['contrast', 'dark'],
];
const GAP = 12;

/** Puts pictures of one size side by side on white. */
function sideBySide(pictures) {
  const [{width, height}] = pictures;
  const all = new PNG({width: pictures.length * (width + GAP) - GAP, height});
  all.data.fill(255);
  for (const [at, picture] of pictures.entries()) PNG.bitblt(picture, all, 0, 0, width, height, at * (width + GAP), 0);
  return all;
}

const save = (name, picture) => {
  writeFileSync(`docs/${name}.png`, PNG.sync.write(picture, {colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0}));
  console.log(`wrote docs/${name}.png`);
};

const camera = await openCamera();
save('screenshot', await camera.shootPage('/clinic/', {width: 1120, height: 1000}));
const themes = [];
for (const [theme, scheme] of shown) {
  const query = new URLSearchParams({fixture: 'config/estimator', theme, scheme});
  themes.push(await camera.shootPage(`/fixture/?${query}`, {width: 300, height: 560}));
}
save('themes', sideBySide(themes));
save('builder', await camera.shootPage('/builder/#theme=warm&--smp-accent=%237a2e4d', {width: 1280, height: 900}));
await camera.close();
