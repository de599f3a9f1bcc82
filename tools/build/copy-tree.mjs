import {copyFileSync, linkSync, mkdirSync, readdirSync, readlinkSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';

/** Copies one file. Packages have many files that are only read, so those are hard-linked where possible. */
function copyFile(from, to, isShared) {
  try {
    if (isShared) return linkSync(from, to);
  } catch {
    // The temporary folder is on another disk.
  }
  copyFileSync(from, to);
}

/**
 * Copies the repository as it is on disk, installed packages included.
 *
 * @param {string} from Folder to copy.
 * @param {string} to Folder to create.
 * @param {readonly string[]} without Names of folders to leave out.
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
