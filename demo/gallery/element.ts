// The page of one element: its controls, its code, its events.
import {type CodeKind, codeFor, codeKinds, htmlOf} from './code.js';
import {observeCopy} from './copy.js';
import {applyEnvironment, directionOf, setTheme} from './environment.js';
import {controlsOf, fieldsOf, readForm, writeForm} from './form.js';
import {nodesOf, parseMarkup} from './markup.js';
import {showCurrent} from './navigation.js';
import {find, pageData} from './page-data.js';
import type {Part} from './part.js';
import {observeScrollers} from './scrollers.js';
import {hexOf, isOfSyntax} from './tokens.js';
import {type Start, type Values, attributeFor, readQuery, tokensOf, valuesIn, withValues, writeQuery} from './values.js';

const {tag, version, starts, events} = pageData('data') as {
  tag: string;
  version: string;
  starts: Readonly<Record<string, Start>>;
  events: readonly string[];
};
const PAGE_LANGUAGE = 'en';

const form = find('#controls', HTMLFormElement);
const stage = find('#stage', HTMLElement);
const code = find('#code', HTMLElement);
const kinds = find('#kinds', HTMLFormElement);
const controls = controlsOf(form);
const names = controls.map(({name}) => name);

/** Values before anybody changes them. */
const untouched = readForm(form);
const firstStart = untouched['start'] ?? '';

interface Ground {
  readonly parts: readonly Part[];
  readonly values: Values;
}

/** Returns what the controls start from, and their values there. */
function groundOf(name: string): Ground {
  const {lang = PAGE_LANGUAGE, html = ''} = starts[name] ?? {};
  const parts = parseMarkup(html);
  const own = valuesIn(parts, tag, controls, htmlOf);
  const around = {lang, dir: '', theme: '', scheme: 'auto', width: untouched['width'] ?? '', start: name};
  return {parts, values: {...own, ...around}};
}

let ground = groundOf(firstStart);
let shown: Values = ground.values;
const resetCopy = observeCopy(find('#copy', HTMLButtonElement), code, find('#copied', HTMLElement));

function partsFor(values: Values): readonly Part[] {
  return withValues(ground.parts, tag, controls, values, ground.values, parseMarkup);
}

const tokenFields = fieldsOf(form).filter(({name}) => name.startsWith('--'));
const isRight = ({name, dataset}: HTMLElement & {name: string}, values: Values): boolean =>
  isOfSyntax(values[name] ?? '', dataset['syntax'] ?? '*');

/** Returns the custom properties that can be of their syntax. */
function rightTokens(values: Values): Values {
  const wrong = tokenFields.filter((field) => !isRight(field, values)).map(({name}) => name);
  return Object.fromEntries(Object.entries(tokensOf(values)).filter(([name]) => !wrong.includes(name)));
}

function writeCode(values: Values): void {
  const {lang = '', dir = '', scheme = '', theme} = values;
  const kind = Object.keys(codeKinds).find((one) => one === new FormData(kinds).get('kind')) as CodeKind;
  const said = codeFor(kind, {
    tag,
    version,
    theme,
    parts: partsFor(values),
    lang: lang === PAGE_LANGUAGE ? undefined : lang,
    dir: dir || undefined,
    styles: {...(scheme === 'auto' ? {} : {'color-scheme': scheme}), ...rightTokens(values)},
  });
  if (code.textContent === said) return;
  code.textContent = said;
  resetCopy();
}

const isSlot = (name: string): boolean => name.startsWith('slot.');

/** Changes the element as the controls say. Only a change of its children makes a new one. */
function changeElement(values: Values): void {
  const changed = controls.filter(({name}) => values[name] !== shown[name]);
  const target = stage.querySelector(tag);
  if (!target || changed.some(({name}) => name === 'start' || isSlot(name))) {
    stage.replaceChildren(...nodesOf(partsFor(values)));
    return;
  }
  for (const control of changed) {
    const [attribute, value] = attributeFor(control, values[control.name] ?? '') ?? [];
    if (attribute === undefined) continue;
    if (value === undefined) target.removeAttribute(attribute);
    else target.setAttribute(attribute, value);
  }
}

function changeTokens(values: Values): void {
  const tokens = rightTokens(values);
  for (const field of tokenFields) {
    const {name} = field;
    const value = tokens[name];
    const isWrong = !isRight(field, values);
    field.ariaInvalid = isWrong ? 'true' : null;
    document.getElementById(`${field.id}-wrong`)?.toggleAttribute('hidden', !isWrong);
    if (value === undefined) stage.style.removeProperty(name);
    else stage.style.setProperty(name, value);
    const picker = form.querySelector<HTMLInputElement>(`[data-picks="${name}"]`);
    const hex = picker && hexOf(value ?? field.getAttribute('placeholder') ?? '');
    if (picker && hex) picker.value = hex;
  }
}

/** Applies what the controls say. */
function apply(values: Values): void {
  const {lang = '', dir = '', scheme = '', theme = '', width = ''} = values;
  if (values['start'] !== shown['start']) ground = groundOf(values['start'] ?? firstStart);
  const around = stage.parentElement;
  if (around) applyEnvironment(around, {lang, dir: directionOf({lang, dir}), scheme});
  void setTheme(theme);
  stage.dataset['width'] = width;
  changeElement(values);
  changeTokens(values);
  shown = values;
  writeCode(values);
  const {pathname, hash} = location;
  history.replaceState(null, '', `${pathname}${writeQuery(values, {...ground.values, start: firstStart})}${hash}`);
}

/** Starts from something else: the controls get its values. */
function begin(name: string, given: Values = {}): void {
  const {values} = groundOf(name);
  writeForm(form, {...values, ...given});
  apply(readForm(form));
}

form.addEventListener('input', ({target}) => {
  if (target instanceof HTMLInputElement && target.dataset['picks']) writeForm(form, {[target.dataset['picks']]: target.value});
  const values = readForm(form);
  const {start = firstStart} = values;
  if (start !== shown['start']) begin(start, {scheme: values['scheme'] ?? '', theme: values['theme'] ?? '', width: values['width'] ?? ''});
  else apply(values);
});
form.addEventListener('submit', (event) => event.preventDefault());
kinds.addEventListener('input', () => writeCode(shown));
find('#reset', HTMLButtonElement).addEventListener('click', () => begin(firstStart));

// What would leave the page is only told of.
stage.addEventListener('submit', (event) => {
  event.preventDefault();
  const {target} = event;
  if (target instanceof HTMLFormElement) log('submit', Object.fromEntries(new FormData(target)));
});
stage.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
  if (!link?.hasAttribute('href') || isNewTab || link.href.split('#')[0] === location.href.split('#')[0]) return;
  event.preventDefault();
  log('link', {href: link.href});
});

const entries = find('#events', HTMLOListElement);
const LIMIT = 50;
let count = 0;

function log(name: string, detail: unknown): void {
  const item = document.createElement('li');
  const title = document.createElement('code');
  title.textContent = name;
  const said = document.createElement('code');
  said.className = 'soft';
  said.textContent = JSON.stringify(detail, (_, value: unknown) => (value instanceof Error ? String(value) : value));
  item.value = ++count;
  item.append(title, said);
  entries.prepend(item);
  while (entries.childElementCount > LIMIT) entries.lastElementChild?.remove();
}

for (const name of events) {
  stage.addEventListener(name, (event) => {
    if (name === 'smp-cta') event.preventDefault();
    log(name, Object.fromEntries(Object.entries(event).filter(([member]) => member !== 'isTrusted')));
  });
}
find('#clear', HTMLButtonElement).addEventListener('click', () => entries.replaceChildren());

showCurrent();
observeScrollers();
const given = readQuery(location.search, names);
const first = given['start'] !== undefined && given['start'] in starts ? given['start'] : firstStart;
if (Object.keys(given).length) begin(first, {...given, start: first});
else {
  // A browser restores what the form had when a reader comes back.
  writeForm(form, ground.values);
  changeTokens(ground.values);
}
// For tests: the page answers now.
document.documentElement.dataset['ready'] = '';
