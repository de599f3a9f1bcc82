import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {copyTree} from '../../tools/build/copy-tree.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Makes a copy of the repository, to change and run. Call `make()` first and `remove()` last. */
export function repositoryCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'smp-copy-'));
  const run = (...args) => spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
  return {
    folder,
    make() {
      copyTree(root, folder, ['.git', 'dist', 'coverage', 'node_modules']);
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run,
    /** Runs Node there, and returns its output. */
    passes(...args) {
      const {status, stdout, stderr} = run(...args);
      assert.equal(status, 0, stdout + stderr);
      return stdout;
    },
  };
}
