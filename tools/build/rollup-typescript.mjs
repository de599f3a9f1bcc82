import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {transform} from 'esbuild';

/** Reads TypeScript sources in Rollup: `./x.js` resolves to `./x.ts`, and esbuild removes the types. */
export const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    // Resolved here, our modules always count as having side effects, whatever package.json says of the published files.
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
