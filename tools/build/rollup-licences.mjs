// Which packages the bundles hold, by rollup's own word, and their licences.
import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {locked, nameOf} from '../release/package-lock.mjs';

/** The folder of the package that a module is of, as `package-lock.json` writes it; `undefined` for modules of ours. */
function folderOf(id) {
  const [path] = /.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace('\0', '')) ?? [];
  return path && relative('', path).replaceAll('\\', '/');
}

/**
 * Notes for each file which packages it holds code of.
 *
 * @param {Map<string, Set<string>>} held Gets each file, by its path in dist/, with the folders of the packages.
 */
export const licences = (held) => ({
  name: 'licences',
  generateBundle({dir, file}, bundle) {
    for (const {type, fileName, modules} of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      const path = relative('dist', join(dir ?? join(file, '..'), fileName)).replaceAll('\\', '/');
      held.set(
        path,
        new Set(
          Object.keys(modules)
            .flatMap((id) => folderOf(id) ?? [])
            .sort(),
        ),
      );
    }
  },
});

/** All packages of which any file holds something, by their folders. */
export const inlined = (held) => [...new Set([...held.values()].flatMap((folders) => [...folders]))].sort();

/** What a package says of its licence; a notice belongs to it where there is one. */
function texts(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|notice)\b/i.test(name));
  if (!names.some((name) => /^licen[cs]e/i.test(name))) throw new Error(`${folder} has no licence to pass on`);
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * The licences of what the files hold of others.
 *
 * @param {Map<string, Set<string>>} held
 */
export function licenceTexts(held) {
  const parts = inlined(held).map((folder) => {
    const {version, license} = locked(folder);
    return [`${nameOf(folder)} ${version}, ${license}`, ...texts(folder)].join('\n\n');
  });
  return ['What these files hold of other projects.', ...parts].join('\n\n----\n\n') + '\n';
}
