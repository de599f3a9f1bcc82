// Builds twice and compares every byte: here, and in a copy elsewhere, deeper, in another time zone and language.
// Leaves the build made here in dist/.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {copyTree} from '../build/copy-tree.mjs';

/** Builds in a folder. Returns the hash of each built file, by its path in dist/. */
function build(folder, env = {}) {
  execFileSync(process.execPath, ['tools/build/build.mjs'], {cwd: folder, stdio: 'inherit', env: {...process.env, ...env}});
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(files.map(({parentPath, path, name}) => join(parentPath ?? path, name)).map((file) => [relative(dist, file), hash(file)]));
}

const temporary = mkdtempSync(join(tmpdir(), 'smp-reproducible-'));
process.on('exit', () => rmSync(temporary, {recursive: true, force: true}));
const elsewhere = join(temporary, 'in a folder', 'that lies', 'deeper');
copyTree(resolve(), elsewhere, ['.git', '.cache', 'coverage', 'dist']);

// In Turkish the lower case of I is another letter; on this island it is already tomorrow.
const there = build(elsewhere, {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', HOME: temporary});
const here = build(resolve());
const differs = [...new Set([...here.keys(), ...there.keys()])].filter((file) => here.get(file) !== there.get(file));
for (const file of differs) console.error(`${file} differs between two builds`);
console.log(`reproducible: ${here.size - differs.length} of ${here.size} files alike`);
process.exitCode = differs.length ? 1 : 0;
