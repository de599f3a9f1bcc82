// Files of the apps in test/apps that `smp-elements snippet` writes, as a module: the command's core reads no files.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {codeOf} from './framework-guides.mjs';
import {formatTypeScript} from './framework-modules.mjs';

const path = 'src/command/snippet/app-files.ts';

/** Files to write for a platform: those of the app of that name, or a part of one. */
const files = {
  astro: ['src/components/Information.astro', 'src/elements.ts#load'],
  next: ['app/Information.tsx', 'app/Elements.tsx'],
  nuxt: ['nuxt.config.ts#config', 'server/plugins/smp.ts', 'app/plugins/smp.client.ts'],
  sveltekit: ['src/hooks.server.ts', 'src/lib/elements.ts'],
  vue: ['vite.config.ts'],
};

/** Definitions that an app imports, with the comment before them. */
const DEFINITIONS = /((\/\/ Also defines .*\n)?import 'smp-elements\/define\/.*';\n?)+/;

/**
 * Makes the module.
 *
 * @param {string} root The repository's folder.
 * @returns {Promise<Map<string, string>>} TypeScript, as prettier writes it, by its path.
 */
export async function snippetFiles(root) {
  const apps = Object.entries(files).map(([app, names]) => {
    const codes = names.map((name) => {
      const [file, part] = name.split('#');
      const code = codeOf(readFileSync(join(root, 'test/apps', app, file), 'utf8'), part);
      return {path: file, code: code.replace(DEFINITIONS, '// imports\n').trim()};
    });
    return [app, codes];
  });
  const text = `// Made from test/apps by npm run generate.

/** Files of an app, by platform. The line "// imports" stands for the definitions of the elements. */
export const appFiles = ${JSON.stringify(Object.fromEntries(apps))} as const;
`;
  return new Map([[path, await formatTypeScript(text)]]);
}
