import {copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';

/** Copies one file; packages are many and only read, so a second name for them will do where there can be one. */
function copyFile(from, to, isShared) {
  try {
    if (isShared) return linkSync(from, to);
  } catch {
    // The temporary folder is on another disk.
  }
  copyFileSync(from, to);
}

/**
 * Copies the repository as it lies there, packages included.
 *
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} without Names of folders that are left out.
 */
export function copyTree(from, to, without, isShared = false) {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!isShared && without.includes(entry.name)) continue;
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) copyTree(source, target, without, isShared || entry.name === 'node_modules');
    else copyFile(source, target, isShared);
  }
}
