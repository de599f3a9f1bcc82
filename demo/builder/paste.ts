import {type Token, readTokens} from '../../tools/themes/tokens.mjs';
import {settingsOfConfig} from './fields.js';
import {propose, tokensIn} from './propose.js';
import {type Check, type Settings, checkSettings, said} from './settings.js';
import {repair, settingsOfTokens} from './theme.js';

/** Settings that a pasted text brings, what of it could not be used, and words about it. */
export interface Pasted {
  readonly settings: Settings;
  readonly problems: readonly string[];
  readonly words: string;
}

/** Returns what of a theme can be used. */
function takeTheme(pairs: Iterable<readonly [name: string, value: string]>, checks: ReadonlyMap<string, Check>): Pasted {
  const {settings, problems} = checkSettings(pairs, checks);
  return {settings, problems: problems.map(said), words: 'The theme was taken over.'};
}

const fault = (problem: string): Pasted => ({settings: {}, problems: [problem], words: ''});

function takeJson(text: string, checks: ReadonlyMap<string, Check>): Pasted {
  let json: object;
  try {
    json = JSON.parse(text) as object;
  } catch (error) {
    return fault(`This JSON cannot be read: ${String(error)}`);
  }
  if (!['schemaVersion', 'clinic', 'prices', 'review'].some((name) => name in json))
    return takeTheme(settingsOfTokens(readTokens(json)), checks);
  const {settings, unused} = settingsOfConfig(json);
  return {
    settings,
    problems: unused.map((name) => `${name}: the builder has no field for it`),
    words: 'The configuration was taken over.',
  };
}

/** Proposes a theme from the CSS of a site, changed where it could not be read. */
function takeSite(text: string, now: Settings, {tokens, minimum}: {readonly tokens: readonly Token[]; readonly minimum: number}): Pasted {
  const found = propose(text);
  if (!Object.keys(found).length) return fault('No colour, font or corner was found in this text.');
  const wanted = {...now, ...found};
  const settings = repair(tokens, wanted, minimum);
  const changed = Object.keys(settings).filter((name) => settings[name] !== wanted[name]);
  const list = Object.entries(found).map((pair) => pair.join(' '));
  const words = `Proposed: ${list.join(', ')}.`;
  return {settings, problems: [], words: changed.length ? `${words} Changed so that it can be read: ${changed.join(', ')}.` : words};
}

/**
 * Reads a text that was pasted: a configuration, a theme, or the CSS of a site.
 *
 * @param text The text.
 * @param now Settings as they are.
 * @param checks Check of each known setting.
 * @param theme Tokens of the theme that is chosen, and the contrast that it promises for text.
 */
export function readPasted(
  text: string,
  now: Settings,
  checks: ReadonlyMap<string, Check>,
  theme: {readonly tokens: readonly Token[]; readonly minimum: number},
): Pasted {
  if (/^\s*\{\s*("|\})/.test(text)) return takeJson(text, checks);
  const own = tokensIn(text);
  return own.length ? takeTheme(own, checks) : takeSite(text, now, theme);
}
