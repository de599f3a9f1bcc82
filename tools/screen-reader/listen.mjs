// npm run listen [-- [--accept] [--browser firefox|chromium] [names]]
// Lets the screen reader read fixtures whose names begin so, and says what differs from the transcripts. `--accept` keeps it.
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
const {accept, changes, engines, listen, transcribed} = await import('./transcripts.mjs');

const wanted = transcribed.filter((name) => !positionals.length || positionals.some((start) => name.startsWith(start)));
let differing = 0;
for (const engine of values.browser ?? engines) {
  await listen(engine, wanted, (fixture, text, before) => {
    const lines = changes(before, text);
    if (lines.length) differing++;
    console.log([`${engine} ${fixture}: ${lines.length ? 'differs' : 'as before'}`, ...lines].join('\n  '));
    if (values.accept) accept(engine, fixture, text);
  });
}
console.log(`${differing} of the transcripts ${differing === 1 ? 'differs' : 'differ'}${values.accept ? ' and were accepted' : ''}`);
process.exitCode = differing && !values.accept ? 1 : 0;
