// The index page: its search.
import {find} from './page-data.js';
import {type Entry, search} from './search.js';

const LIMIT = 60;
const field = find('#search', HTMLInputElement);
const list = find('#found', HTMLElement);
const count = find('#count', HTMLElement);

let entries: Promise<readonly Entry[]> | undefined;
/** Fetches what can be found, when somebody first looks for something. */
const whenEntries = (): Promise<readonly Entry[]> =>
  (entries ??= fetch(new URL('search.json', document.baseURI)).then((response) => response.json() as Promise<readonly Entry[]>));

function itemOf({kind, name, tag, href, text}: Entry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const code = document.createElement('code');
  link.href = href;
  code.textContent = name;
  link.append(code);
  const about = document.createElement('span');
  about.className = 'soft';
  about.textContent = [kind, name === `<${tag}>` ? '' : `of <${tag}>`].filter(Boolean).join(' ');
  const said = document.createElement('span');
  said.textContent = text;
  item.append(link, about, said);
  return item;
}

async function show(): Promise<void> {
  const query = field.value;
  const found = search(await whenEntries(), query);
  // A later key may have been faster.
  if (field.value !== query) return;
  list.replaceChildren(...found.slice(0, LIMIT).map(itemOf));
  count.textContent = !query.trim()
    ? ''
    : found.length > LIMIT
      ? `${found.length} found, the first ${LIMIT} shown`
      : `${found.length} found`;
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

field.addEventListener('input', () => void show());
field.value = new URLSearchParams(location.search).get('q') ?? field.value;
if (field.value) await show();
// For tests: the page answers now.
document.documentElement.dataset['ready'] = '';
