import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

async function bundled() {
  const names = [
    'index',
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
 * `/npm/index.js`, `/npm/define/overview.js`, `/npm/define/all.js`, `/npm/delivery/hydrate.js`. Unbundled, a page would
 * request a hundred files. `/npm/as/X.Y.Z/index.js` gives all of them that version.
 */
export async function npmModules(context, next) {
  const [, as = version, path] = /^\/npm(?:\/as\/([\d.]+))?(\/[\w/-]+\.js)$/i.exec(context.path) ?? [];
  if (!path) return next();
  files ??= bundled();
  const text = (await files).get(path);
  if (text === undefined) return next();
  context.type = 'js';
  context.body = text.replaceAll(version, as);
}
