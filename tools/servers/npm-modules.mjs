import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function bundled() {
  const names = [
    'delivery/hydrate',
    ...readdirSync(`${root}dist/define`).flatMap((file) => (/^[\w-]+\.js$/.test(file) ? [`define/${file.slice(0, -3)}`] : [])),
  ];
  const {outputFiles} = await build({
    entryPoints: names.map((name) => ({in: `${root}dist/${name}.js`, out: name})),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    outdir: `${root}npm`,
    chunkNames: 'chunks/[hash]',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({path, text}) => [path.slice(`${root}npm`.length).replaceAll('\\', '/'), text]));
}

let files;

/**
 * Serves the package's modules as a project's bundler would make them, with the Lit that npm installs:
 * `/npm/define/overview.js`, `/npm/define/all.js`, `/npm/delivery/hydrate.js`. Unbundled, a page would request a hundred
 * files.
 */
export async function npmModules(context, next) {
  const [, path] = /^\/npm(\/[\w/-]+\.js)$/i.exec(context.path) ?? [];
  if (!path) return next();
  files ??= bundled();
  const text = (await files).get(path);
  if (text === undefined) return next();
  context.type = 'js';
  context.body = text;
}
