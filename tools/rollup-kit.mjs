import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import MagicString from 'magic-string';

const root = resolve('.');
const kit = resolve('src/delivery/cdn/kit.ts');

/** What the file shares with its parts: for each module the names that it gives. */
function shared() {
  const modules = new Map();
  for (const [, names, path] of readFileSync(kit, 'utf8').matchAll(/export \{([^}]+)\} from '([^']+)'/g)) {
    modules.set(
      resolve(kit, '..', path.replace(/\.js$/, '.ts')),
      names
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    );
  }
  return modules;
}

/** Gives what the file shares names that are shortened. */
export const kitNames = () => ({
  name: 'kit-names',
  transform: (code, id) =>
    id === kit ? {code: code.replace(/\{[^}]+\}/g, (names) => names.replace(/\w+/g, (name) => `${name} as _${name}`)), map: null} : null,
});

/**
 * Builds a part that takes what it shares with the file from there, by a symbol that holds the version. An import of the
 * file would fetch it a second time wherever a page has it by another address, such as `smp.min.js?ver=1`.
 *
 * @param {string} version The package's.
 */
export function kitted(version) {
  const modules = shared();
  return {
    name: 'kit',
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, {skipSelf: true});
      return found && modules.has(found.id) ? {id: found.id, external: true} : found;
    },
    renderChunk(code) {
      const text = new MagicString(code);
      const {body} = this.parse(code);
      // After what the banner says.
      text.appendLeft(body[0].start, `const kit = globalThis[Symbol.for('smp-elements ${version}')];\n`);
      for (const node of body) {
        if (node.type !== 'ImportDeclaration') continue;
        // Rollup writes it relative to somewhere.
        const [, names] = [...modules].find(([id]) => node.source.value.endsWith(id.slice(root.length))) ?? [];
        if (!names) this.error(`A part cannot import ${node.source.value}`);
        const taken = node.specifiers.map(({imported, local}) => {
          if (!names.includes(imported?.name)) this.error(`src/delivery/cdn/kit.ts does not share ${imported?.name}`);
          return `_${imported.name}: ${local.name}`;
        });
        text.overwrite(node.start, node.end, `const {${taken.join(', ')}} = kit;`);
      }
      return {code: text.toString(), map: null};
    },
  };
}
