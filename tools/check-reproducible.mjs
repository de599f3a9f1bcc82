// Builds twice and compares every byte. Leaves the second build in dist/.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The hash of each file in dist/, by path. */
function build() {
  execFileSync(process.execPath, ['tools/build.mjs'], {stdio: 'inherit'});
  const files = readdirSync('dist', {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(files.map(({parentPath, path, name}) => join(parentPath ?? path, name)).map((file) => [file, hash(file)]));
}

const first = build();
const second = build();
const differs = [...new Set([...first.keys(), ...second.keys()])].filter((file) => first.get(file) !== second.get(file));
for (const file of differs) console.error(`${file} differs between two builds`);
console.log(`reproducible: ${first.size - differs.length} of ${first.size} files alike`);
process.exitCode = differs.length ? 1 : 0;
