// One fixture alone on a page: for screenshots, for axe, and for tools of others.
import {applyEnvironment, directionOf, setTheme} from './environment.js';
import {nodesOf, parseMarkup} from './markup.js';
import {find, pageData} from './page-data.js';
import {whenAtRest} from './rest.js';
import type {Start} from './values.js';

const {fixtures, themes} = pageData('data') as {fixtures: Record<string, Start>; themes: readonly string[]};
const query = new URLSearchParams(location.search);
const root = document.documentElement;
const main = find('main', HTMLElement);

/** Returns a value of the query, or says what there is instead. */
function choose(name: string, known: readonly string[], initial: string): string | undefined {
  const value = query.get(name) ?? initial;
  if (value === initial || known.includes(value)) return value;
  tell(name, value, known);
  return undefined;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function tell(name: string, value: string, known: readonly string[]): void {
  root.dataset['error'] = name;
  const heading = document.createElement('h1');
  heading.textContent = value ? `There is no ${name} “${value}”` : `Name a ${name}: ?${name}=…`;
  const list = document.createElement('ul');
  for (const each of known) {
    const link = document.createElement('a');
    const other = new URLSearchParams(query);
    other.set(name, each);
    link.href = `?${other.toString().replaceAll('%2F', '/')}`;
    link.textContent = each;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const intro = document.createElement('p');
  intro.textContent = known.length ? 'There are:' : 'There are none.';
  main.replaceChildren(heading, intro, list);
}

async function show(): Promise<void> {
  const name = query.get('fixture') ?? '';
  const fixture = fixtures[name];
  if (!fixture) {
    tell('fixture', name, Object.keys(fixtures));
    return;
  }
  const theme = choose('theme', themes, '');
  const dir = choose('dir', ['ltr', 'rtl'], '');
  const scheme = choose('scheme', ['light', 'dark'], 'auto');
  const lang = query.get('lang') ?? fixture.lang ?? 'en';
  if (!isLanguage(lang)) tell('lang', lang, ['en-US', 'en-GB', 'es-ES']);
  if (root.dataset['error'] !== undefined || theme === undefined || dir === undefined || scheme === undefined) return;
  applyEnvironment(root, {lang, dir: directionOf({lang, dir}), scheme});
  document.title = name;
  await setTheme(theme);
  const heading = document.createElement('h1');
  heading.className = 'unseen';
  heading.textContent = name;
  main.replaceChildren(heading, ...nodesOf(parseMarkup(fixture.html)));
}

await show();
await whenAtRest();
root.dataset['ready'] = '';
