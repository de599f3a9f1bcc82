// npm run look [-- [names] [--accept] [--quick]]: photographs the elements and shows what differs from test/visual, side by side, in
// .cache/visual/index.html. --accept keeps the new pictures; names choose pictures that begin so, --quick those that CI compares.
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {importSource} from '../import-source.mjs';
import {openCamera} from './camera.mjs';
import {casesOf} from './cases.mjs';
import {compare} from './compare.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const {values, positionals} = parseArgs({options: {accept: {type: 'boolean'}, quick: {type: 'boolean'}}, allowPositionals: true});
const {fixtures} = await importSource('test/fixtures.ts');
const all = casesOf(fixtures);
const isNamed = ({name}) => !positionals.length || positionals.some((start) => name.startsWith(start));
const cases = all.filter((one) => isNamed(one) && (!values.quick || one.isQuick));
if (!cases.length)
  throw new Error(`No picture begins with ${positionals.join(' or ')}. There are: ${all.map(({name}) => name).join(', ')}`);

const baselines = 'test/visual';
const out = '.cache/visual';
rmSync(out, {recursive: true, force: true});
mkdirSync(out, {recursive: true});

const camera = await openCamera();
const rows = [];
for (const {name, query} of cases) {
  const path = join(baselines, `${name}.png`);
  const now = await camera.shoot(query);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const found = before && compare(before, now);
  if (found?.isSame) continue;
  console.log(found ? `${name}: ${found.pixels} pixels differ` : `${name}: new`);
  if (values.accept) writeFileSync(path, now);
  const images = {before, now, difference: found?.difference};
  const cells = Object.entries(images).map(([kind, image]) => {
    if (!image) return '<td></td>';
    writeFileSync(join(out, `${name}.${kind}.png`), image);
    return `<td><img src="${name}.${kind}.png" alt="${kind}" /></td>`;
  });
  rows.push(`<tr><th colspan="3">${name}</th></tr><tr>${cells.join('')}</tr>`);
}
await camera.close();

// Pictures of what is no more.
const old = readdirSync(baselines).filter((file) => file.endsWith('.png') && !all.some(({name}) => file === `${name}.png`));
for (const file of old) {
  console.log(`${file}: no such picture any more`);
  if (values.accept) rmSync(join(baselines, file));
}
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><meta charset="utf-8" /><title>Pictures that differ</title><table><tr><td>Before</td><td>Now</td><td>Difference</td></tr>${rows.join('')}</table>`,
);
console.log(
  `${cases.length} pictures, ${rows.length} differ${values.accept ? ', accepted' : rows.length ? `: open ${out}/index.html` : ''}`,
);
