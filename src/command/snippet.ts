import {lookUp} from '../foundation/language/locale.js';
import {type Io, OK, json} from './io.js';
import {readLibrary} from './library.js';
import {type Snippet, choose, platforms, snippetFor} from './snippet/index.js';
import {headingsIn} from './words.js';

/** Options of `snippet`. */
export const snippetOptions = {
  lang: {type: 'string'},
  platform: {type: 'string'},
  base: {type: 'string'},
  build: {type: 'string'},
  json: {type: 'boolean'},
} as const;

interface Values {
  readonly lang?: string;
  readonly platform?: string;
  readonly base?: string;
  readonly build?: string;
  readonly json?: boolean;
}

function textOf({platform, script, markup, files, note, csp, why}: Snippet): string {
  const isProject = platforms[platform].way === 'npm';
  const [first, second] = why;
  return [
    `For ${platforms[platform].name}`,
    '',
    ...(script ? [script, ''] : []),
    ...(isProject ? [] : [markup, '']),
    ...files.flatMap(({path, code}) => [`${path}:`, '', code, '']),
    ...(note === null ? [] : [note, '']),
    `What it needs of a policy, if the site has one:\n${csp}`,
    '',
    first,
    second,
    '',
  ].join('\n');
}

/** Prints what to paste for a choice of elements, language and platform. */
export async function snippet(values: Values, positionals: readonly string[], io: Io): Promise<number> {
  const library = readLibrary();
  const {json: isJson, ...wish} = values;
  const choice = choose({...wish, elements: positionals}, library);
  const locale = lookUp(choice.lang ?? '', library.languages) ?? 'en';
  const names = choice.elements.map(({name}) => name);
  const made = snippetFor(choice, {...library, headings: {[locale]: await headingsIn(locale, names)}});
  io.out(isJson ? json(made) : textOf(made));
  return OK;
}
