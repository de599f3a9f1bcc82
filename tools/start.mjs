// npm start [-- --words ids|accented|rtl]: serves the demo and reloads it. `--words` shows a pseudo-language instead of Spanish:
// `ids` the ids of all messages, for translators.
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {freePort} from './servers/free-port.mjs';
import {install} from './browsers/setup.mjs';

const {
  values: {words},
} = parseArgs({options: {words: {type: 'string'}}});
const demo = '/demo/';

await install();
const {startDevServer} = await import('@web/dev-server');
const {nodeResolve, typescript} = await import('./browsers/dev-plugins.mjs');
const {pseudo, pseudoPlugin} = await import('./browsers/pseudo-plugin.mjs');
if (words && !pseudo[words]) throw new Error(`--words: expected one of ${Object.keys(pseudo).join(', ')}`);

const port = await freePort(Number(process.env.PORT) || 8000, 'localhost');
await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('../', import.meta.url)),
    port,
    watch: true,
    open: false,
    clearTerminalOnReload: false,
    nodeResolve,
    plugins: [pseudoPlugin(words), typescript()],
    middleware: [(context, next) => (context.path === '/' ? context.redirect(demo) : next())],
  },
});
console.log(`http://localhost:${port}${demo}`);
