// npm run listen [-- [--accept] [--browser firefox|chromium] [names]]
// Reads the fixtures whose names begin with the given words, or all, and says what differs from the transcripts. `--accept` keeps it.
import {spawnSync} from 'node:child_process';
import {parseArgs} from 'node:util';
import {install, installScreenReader} from '../browsers/setup.mjs';

const {values, positionals} = parseArgs({
  options: {accept: {type: 'boolean'}, browser: {type: 'string', multiple: true}},
  allowPositionals: true,
});
await install();
const missing = await installScreenReader();
if (missing) {
  console.error(missing);
  process.exit(1);
}
// What ships is heard.
spawnSync(process.execPath, ['tools/build/build.mjs', '--if-stale'], {stdio: 'inherit'});
const {accept, changes, engines, listen, transcribed} = await import('./transcripts.mjs');

const wanted = transcribed.filter((name) => !positionals.length || positionals.some((start) => name.startsWith(start)));
if (!wanted.length) throw new Error(`No fixture begins so. Those with a transcript: ${transcribed.join(', ')}`);
let differing = 0;
for (const engine of values.browser ?? engines) {
  await listen(engine, wanted, (fixture, text, before) => {
    const lines = changes(before, text);
    if (lines.length) differing++;
    console.log([`${engine} ${fixture}: ${lines.length ? 'differs' : 'as before'}`, ...lines].join('\n  '));
    if (values.accept) accept(engine, fixture, text);
  });
}
console.log(`Transcripts that differ: ${differing}${values.accept && differing ? ', accepted' : ''}`);
process.exitCode = differing && !values.accept ? 1 : 0;
