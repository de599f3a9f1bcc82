import {fileURLToPath} from 'node:url';
import {freePort} from './servers/free-port.mjs';
import {install} from './browsers/setup.mjs';

const demo = '/demo/';

await install();
const {startDevServer} = await import('@web/dev-server');
const {nodeResolve, typescript} = await import('./browsers/dev-plugins.mjs');

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
    plugins: [typescript()],
    middleware: [(context, next) => (context.path === '/' ? context.redirect(demo) : next())],
  },
});
console.log(`http://localhost:${port}${demo}`);
