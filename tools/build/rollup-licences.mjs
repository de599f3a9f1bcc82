// Records which packages the bundles contain, as Rollup reports them, and collects their licences.
import {readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {locked, nameOf} from '../release/package-lock.mjs';

/** Returns the folder of a module's package, as `package-lock.json` writes it; `undefined` for modules of ours. */
function folderOf(id) {
  const [path] = /.*node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(id.replace('\0', '')) ?? [];
  return path && relative('', path).replaceAll('\\', '/');
}

/**
 * Records for each file which packages it contains code of.
 *
 * @param {Map<string, Set<string>>} held Receives each file, by its path in dist/, with the folders of its packages.
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

/** Lists the packages with code in any file, by their folders. */
export const inlined = (held) => [...new Set([...held.values()].flatMap((folders) => [...folders]))].sort();

/**
 * Reads the licence of a package, and its notice if it has one.
 *
 * @throws {Error} When the package has no licence.
 */
function texts(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|notice)\b/i.test(name));
  if (!names.some((name) => /^licen[cs]e/i.test(name))) throw new Error(`${folder} has no licence to pass on`);
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * Joins the licences of all third-party code in the files.
 *
 * @param {Map<string, Set<string>>} held Packages in each file, from `licences()`.
 */
export function licenceTexts(held) {
  const parts = inlined(held).map((folder) => {
    const {version, license} = locked(folder);
    return [`${nameOf(folder)} ${version}, ${license}`, ...texts(folder)].join('\n\n');
  });
  return ['What these files hold of other projects.', ...parts].join('\n\n----\n\n') + '\n';
}
