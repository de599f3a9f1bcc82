import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {transform} from 'esbuild';

/** Reads TypeScript sources in rollup: `./x.js` finds `./x.ts`, and esbuild takes the types off. */
export const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    // Ours are never without effect to rollup, whatever package.json says of what is published.
    if (!importer && source.endsWith('.ts')) return resolve(source);
    if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
    const path = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(path) ? path : null;
  },
  async transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const {code: js, map} = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcemap: true,
      sourcefile: id,
      tsconfigRaw: {compilerOptions: {useDefineForClassFields: false, verbatimModuleSyntax: true}},
    });
    return {code: js, map};
  },
});
