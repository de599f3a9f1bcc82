// The builder: chooses, shows, judges and writes what to paste. All of it is in the address's fragment, and reaches no server.
import {Fault, type SnippetFacts, builds, choose, platforms, snippetFor} from '../../src/command/snippet/index.js';
import {type Token, colourOf, minimumOf, readTokens, withTheme} from '../../tools/themes/tokens.mjs';
import {observeCopy} from '../gallery/copy.js';
import {fieldsOf, readForm, writeForm} from '../gallery/form.js';
import {find, pageData} from '../gallery/page-data.js';
import {checksOf, configOf} from './fields.js';
import type {PreviewMessage} from './preview-message.js';
import {readPasted} from './paste.js';
import {renderReadyMade} from './ready-made.js';
import {type Problem, type Settings, checkSettings, readFragment, said, writeFragment} from './settings.js';
import {type Judged, fieldOf, inWords, judge, themeCss, themeTokens, withSettings} from './theme.js';

interface Data {
  readonly library: Omit<SnippetFacts, 'elements'> & {readonly elements: readonly (readonly [string, never])[]};
  readonly tokens: object;
  /** Names of all themes. */
  readonly themes: readonly string[];
  /** Files of the themes that have one, by name. */
  readonly themeFiles: Readonly<Record<string, object>>;
  readonly sections: readonly string[];
  readonly languages: readonly string[];
}

const data = pageData('data') as Data;
const library = {...data.library, elements: new Map(data.library.elements)} as unknown as SnippetFacts;
const defaults = readTokens(data.tokens);
const checks = checksOf({
  sections: data.sections,
  languages: data.languages,
  themes: data.themes,
  platforms: Object.keys(platforms),
  builds,
  tokens: defaults,
});

const form = find('#settings', HTMLFormElement);
const list = find('#sections', HTMLOListElement);
const notice = find('#notice', HTMLElement);
const pairs = find('#pairs', HTMLElement);
const verdict = find('#verdict', HTMLElement);
const code = find('#code', HTMLElement);
const remarks = find('#remarks', HTMLElement);
const paste = find('#paste', HTMLTextAreaElement);
const frames = [...document.querySelectorAll('iframe')];
const resetCopy = observeCopy(find('#copy', HTMLButtonElement), code, find('#copied', HTMLElement));

// Values of the fields as the page was loaded: these are left out.
const initial = readForm(form);

const ticks = (): HTMLInputElement[] => [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
const chosen = (): string[] => ticks().flatMap(({checked: isOn, value}) => (isOn ? [value] : []));
const allSections = data.sections.join(' ');

/** Reads what is set: valid values that are not the default. */
function readSettings(): {settings: Settings; problems: readonly Problem[]} {
  const given = Object.entries(readForm(form)).filter(([name, value]) => value !== '' && value !== initial[name]);
  const sections = chosen().join(' ');
  return checkSettings([...(sections === allSections ? [] : [['sections', sections] as const]), ...given], checks);
}

/** Writes settings into the form; what they leave out gets its default. */
function writeSettings(settings: Settings): void {
  writeForm(form, {...initial, ...settings});
  const order = settings['sections']?.split(' ') ?? data.sections;
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length + data.sections.indexOf(value));
  const items = ticks().sort((one, other) => place(one.value) - place(other.value));
  for (const tick of items) {
    tick.checked = order.includes(tick.value);
    const item = tick.closest('li');
    if (item) list.append(item);
  }
}

interface Theme {
  readonly tokens: readonly Token[];
  readonly minimum: number;
}

function themeOf(settings: Settings): Theme {
  const file = data.themeFiles[settings['theme'] ?? ''];
  const themed: readonly Token[] = file ? withTheme(defaults, file) : defaults;
  return {tokens: themed, minimum: file ? minimumOf(file) : 0};
}

function showProblems(problems: readonly string[]): void {
  notice.replaceChildren();
  notice.hidden = problems.length === 0;
  if (!problems.length) return;
  const words = document.createElement('p');
  words.textContent = 'This could not be used:';
  const items = document.createElement('ul');
  for (const problem of problems) {
    const item = document.createElement('li');
    item.textContent = problem;
    items.append(item);
  }
  notice.append(words, items);
}

function swatch(colour: string): HTMLElement {
  const box = document.createElement('span');
  box.className = 'swatch';
  box.style.background = colour;
  return box;
}

function pairRow(pair: Judged): HTMLElement {
  const row = document.createElement('li');
  row.className = pair.passes ? 'passes' : 'fails';
  const words = document.createElement('span');
  words.textContent = inWords(pair);
  row.append(swatch(pair.colour), swatch(pair.ground), words);
  if (pair.nearest === undefined) return row;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Take ${pair.nearest}`;
  button.setAttribute('aria-label', `Take ${pair.nearest} for ${pair.name}, ${pair.mode}`);
  button.addEventListener('click', () => {
    writeSettings({...readSettings().settings, [fieldOf(pair)]: pair.nearest ?? ''});
    update();
    verdict.focus();
  });
  row.append(button);
  return row;
}

function showPairs(theme: Theme, settings: Settings): void {
  if (settings['theme'] === 'portal') {
    pairs.replaceChildren();
    setVerdict('The theme portal takes the colours of your page, so your page decides on contrast.');
    return;
  }
  const all = judge(theme.tokens, theme.minimum);
  const failing = all.filter(({passes}) => !passes);
  pairs.replaceChildren(...failing.map(pairRow), ...all.filter(({passes}) => passes).map(pairRow));
  setVerdict(failing.length ? `${failing.length} of ${all.length} pairs of colours fail.` : `All ${all.length} pairs of colours pass.`);
}

// A live region speaks whenever it is written to.
function setVerdict(text: string): void {
  if (verdict.textContent !== text) verdict.textContent = text;
}

const outputKind = () => readForm(form)['output'] ?? 'snippet';

/** Returns the text to copy, with remarks. */
function written(settings: Settings, theme: Theme, config: object | undefined, css: string): [text: string, remarks: string] {
  switch (outputKind()) {
    case 'css':
      return [css || '/* Nothing differs from the default look. */\n', 'A style sheet for your page.'];
    case 'tokens':
      return [
        `${JSON.stringify(themeTokens(theme.tokens, defaults), null, 2)}\n`,
        'Design Tokens (2025.10): what differs from the default look.',
      ];
    case 'config':
      return [`${JSON.stringify(config ?? {schemaVersion: 1}, null, 2)}\n`, 'For smp-config, configure() or a JSON file.'];
    case 'html':
      return ['', 'Making it …'];
    default: {
      const choice = choose(
        {
          elements: [{name: 'page', attributes: settings['sections'] === undefined ? {} : {sections: settings['sections']}}],
          lang: settings['lang'],
          platform: settings['platform'],
          base: settings['base'],
          build: settings['build'],
          ...(config && {config}),
          ...(css && {css}),
        },
        library,
      );
      const {script, markup, files, why, note} = snippetFor(choice, library);
      const parts = files.length ? files.map(({path, code: text}) => `/* ${path} */\n${text}`) : [markup];
      return [`${[script, ...parts].filter(Boolean).join('\n\n')}\n`, [...why, note ?? ''].filter(Boolean).join('\n')];
    }
  }
}

function message(settings: Settings, theme: Theme, scheme: 'light' | 'dark', config: object | undefined, css: string): PreviewMessage {
  const name = settings['theme'] ?? '';
  return {
    type: 'smp-builder',
    sections: chosen().join(' '),
    lang: settings['lang'] ?? 'en',
    scheme,
    page: colourOf(theme.tokens, 'page', scheme),
    theme: name === 'portal' ? name : '',
    css,
    config,
  };
}

// Number of the last ready-made HTML that was asked for: a slower one before it comes too late.
let readyMade = 0;

async function showReadyMade(settings: Settings, config: object | undefined, css: string): Promise<void> {
  const asked = ++readyMade;
  const page = document.createElement('smp-page');
  if (settings['sections'] !== undefined) page.setAttribute('sections', settings['sections']);
  const lang = settings['lang'] ?? 'en';
  page.lang = lang;
  const markup = page.outerHTML;
  const [text, words] = await renderReadyMade(markup, {lang, ...(config && {config})}).then(
    (html) => [
      `${css && `<style>\n${css}</style>\n`}${html}\n`,
      'It is read without JavaScript. The script of the snippet for HTML makes it live.',
    ],
    (error: unknown) => ['', `It could not be made: ${String(error)}`],
  );
  if (asked !== readyMade || outputKind() !== 'html') return;
  code.textContent = text ?? '';
  remarks.textContent = words ?? '';
}

// Problems of an address or of a pasted text, shown until something else is chosen.
let told: readonly string[] = [];

/**
 * Follows every change: previews, contrast, output and address.
 *
 * @throws {Error} When the code cannot be written for a reason other than the choice.
 */
function update(): void {
  const {settings, problems} = readSettings();
  const base = themeOf(settings);
  const theme = {...base, tokens: withSettings(base.tokens, settings)};
  const {config, problems: faults} = configOf(settings);
  const css = themeCss(theme.tokens, defaults);
  showProblems([...told, ...problems.map(said), ...faults]);
  showPairs(theme, settings);
  for (const frame of frames) {
    const scheme = frame.dataset['scheme'] === 'dark' ? 'dark' : 'light';
    frame.contentWindow?.postMessage(message(settings, theme, scheme, config, css), location.origin);
  }
  resetCopy();
  try {
    const [text, words] = written(settings, theme, config, css);
    code.textContent = text;
    remarks.textContent = words;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    code.textContent = '';
    remarks.textContent = error.message;
  }
  if (outputKind() === 'html') void showReadyMade(settings, config, css);
  const fragment = writeFragment(settings);
  if (fragment !== location.hash.slice(1)) history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
}

/** Takes settings over from a fragment, and says what of it could not be used. */
function takeFragment(): void {
  const {settings, problems} = readFragment(location.hash, checks);
  writeSettings(settings);
  told = problems.length ? ['the address, which was not read as a whole', ...problems.map(said)] : [];
  update();
}

find('#take', HTMLButtonElement).addEventListener('click', () => {
  const now = readSettings().settings;
  const {settings, problems, words} = readPasted(paste.value, now, checks, themeOf(now));
  writeSettings({...now, ...settings});
  told = problems;
  update();
  find('#taken', HTMLElement).textContent = words;
});
find('#reset', HTMLButtonElement).addEventListener('click', () => {
  writeSettings({});
  told = [];
  update();
});

list.addEventListener('click', ({target}) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-move]') : null;
  const item = button?.closest('li');
  if (!button || !item) return;
  if (button.dataset['move'] === 'up') item.previousElementSibling?.before(item);
  else item.nextElementSibling?.after(item);
  button.focus();
  update();
});

let isPlanned = false;
function plan(): void {
  if (isPlanned) return;
  isPlanned = true;
  requestAnimationFrame(() => {
    isPlanned = false;
    update();
  });
}
// Not all fields are inside of the form that they belong to.
find('.builder', HTMLElement).addEventListener('input', (event) => {
  told = [];
  // A colour picker and its text are one field.
  const {target} = event;
  if (target instanceof HTMLInputElement && target.dataset['picks']) {
    const field = fieldsOf(form).find(({name}) => name === target.dataset['picks']);
    if (field) field.value = target.value;
  }
  plan();
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', takeFragment);
// Each preview says when it can be told.
addEventListener('message', ({origin, data: word}) => {
  if (origin === location.origin && word === 'smp-preview') plan();
});

takeFragment();
