// What the screen reader says of the fixtures, as text files that a person can read: test/screen-reader/transcripts.
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {importSource} from '../import-source.mjs';
import {ready, servePages} from './pages.mjs';
import {Session} from './session.mjs';

const tests = new URL('../../test/screen-reader/', import.meta.url);
const folder = fileURLToPath(new URL('transcripts/', tests));
const {actions, read} = await import(new URL('scenarios.mjs', tests));

/** Browsers with transcripts. */
export const engines = ['firefox', 'chromium'];

/** Names of all fixtures with a transcript. */
export const transcribed = [...new Set([...read, ...Object.keys(actions)])];

const pathOf = (engine, fixture) => join(folder, engine, `${fixture.replace('/', '.')}.txt`);

/** Lists the transcripts that no scenario makes, and the scenarios that have none. */
export function misplaced() {
  const made = engines.flatMap((engine) => transcribed.map((fixture) => pathOf(engine, fixture)));
  const filesOf = (engine) => (existsSync(join(folder, engine)) ? readdirSync(join(folder, engine)) : []);
  const kept = engines.flatMap((engine) => filesOf(engine).map((file) => join(folder, engine, file)));
  return [...made.filter((path) => !kept.includes(path)), ...kept.filter((path) => !made.includes(path))];
}

const END = '[End]';
// More stops than any fixture has.
const STOPS = 400;

/**
 * Runs in the page: moves the focus to a control inside any shadow tree.
 *
 * @throws {Error} When there is none.
 */
function focusInside(selector) {
  const find = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (found, each) => found ?? (each.shadowRoot && find(each.shadowRoot)),
      root.querySelector(selector),
    );
  const control = find(document);
  if (!control) throw new Error(`The page has no ${selector}`);
  control.focus();
}

/**
 * Writes what was said at one step as a line. A control that opens by the focus itself is read before or after it has opened, as the
 * machine is busy or not: "collapsed", and "expanded" after it, is written as the reader would find it a moment later.
 */
function line(said) {
  const opens = said.length > 1 && said.at(-1) === 'expanded' && said[0].includes(' collapsed ');
  const settled = opens ? [said[0].replace(' collapsed ', ' expanded '), ...said.slice(1, -1)] : said;
  return `  ${settled.join(' | ').replaceAll('\n', ' / ') || '(silence)'}`;
}

async function tabThrough(session) {
  const lines = [];
  for (let stop = 0; stop < STOPS; stop++) {
    const said = await session.press('Tab');
    lines.push(line(said));
    if (said.some((text) => text.startsWith(END))) return lines;
  }
  throw new Error('Tab does not reach the end of the page');
}

const takes = {
  rest: async (session) => {
    await session.page.evaluate('rest()');
    return session.heard();
  },
  // A script that moves the focus is not announced in each browser; a key is.
  focus: async (session, selector) => {
    await session.page.evaluate(focusInside, selector);
    await session.press('shift+Tab');
    return session.press('Tab');
  },
  press: (session, key) => session.press(key),
  type: (session, text) => session.type(text),
};

async function act(session, steps) {
  const lines = [];
  for (const {kind, what = '', times = 1, shown} of steps) {
    for (let time = 0; time < times; time++) {
      const said = await takes[kind](session, what);
      if (shown) lines.push(`  (${shown})`);
      lines.push(line(said));
    }
  }
  return lines;
}

async function transcribe(session, origin, fixture) {
  const open = () => session.open(`${origin}/fixture/${fixture}`, ready);
  const parts = [];
  if (read.includes(fixture)) {
    await open();
    parts.push(['Read to the end', (await session.press('KP_Add')).map((text) => line([text]))]);
    await open();
    parts.push(['Tab to the end', await tabThrough(session)]);
  }
  for (const [title, steps] of Object.entries(actions[fixture] ?? {})) {
    await open();
    parts.push([title, await act(session, steps)]);
  }
  return parts.map(([title, lines]) => `${title}\n${lines.join('\n') || '  (nothing)'}\n`).join('\n');
}

/** Lists the lines that one text has and another has not, with + and -, each under the title of its part. */
export function changes(before, after) {
  const partsOf = (text) =>
    new Map(
      text
        .trimEnd()
        .split('\n\n')
        .filter(Boolean)
        .map((part) => [part.split('\n')[0], part.split('\n').slice(1)]),
    );
  const [one, other] = [partsOf(before), partsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((title) => {
    const [gone, come] = [[...(one.get(title) ?? [])], [...(other.get(title) ?? [])]];
    for (const text of [...gone]) {
      const at = come.indexOf(text);
      if (at < 0) continue;
      come.splice(at, 1);
      gone.splice(gone.indexOf(text), 1);
    }
    const lines = [...gone.map((text) => `- ${text.trim()}`), ...come.map((text) => `+ ${text.trim()}`)];
    const isMoved = !lines.length && one.get(title)?.join('\n').trim() !== other.get(title)?.join('\n').trim();
    return lines.length ? [title, ...lines] : isMoved ? [title, 'The lines are the same, in another order'] : [];
  });
}

/**
 * Lets the screen reader read fixtures in a browser.
 *
 * @param {string} engine One of {@link engines}.
 * @param {readonly string[]} fixtures Names of fixtures.
 * @param {(fixture: string, text: string, before: string) => void} tell Called for each, with its transcript and the kept one.
 */
export async function listen(engine, fixtures, tell) {
  const {fixtures: all} = await importSource('test/fixtures.ts');
  const pages = await servePages(all);
  try {
    const session = await Session.start(engine);
    try {
      for (const fixture of fixtures) {
        const path = pathOf(engine, fixture);
        if (!all.some(({name}) => name === fixture.split('@')[0])) throw new Error(`test/fixtures.ts has no ${fixture}`);
        const text = await transcribe(session, pages.origin, fixture).catch((error) => {
          throw new Error(`${fixture}: ${error.message}`, {cause: error});
        });
        tell(fixture, text, existsSync(path) ? readFileSync(path, 'utf8') : '');
      }
    } finally {
      await session.end();
    }
  } finally {
    pages.close();
  }
}

/** Keeps a transcript. */
export function accept(engine, fixture, text) {
  const path = pathOf(engine, fixture);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
