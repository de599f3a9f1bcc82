import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import {inside} from './inside.js';
import {type Page, count, load, one, open, rendered, requests, visible} from './page.js';
import {atRest} from './wait.js';
import {until} from './wait.js';

/** Body of `clinic.html`: a clinic's configuration, and one of each element that shows something of it. */
export const body = fetch('/__page__/clinic.html')
  .then((response) => response.text())
  .then((html) => html.replace(/[^]*<body>|<\/body>[^]*/g, ''));

/** Tags of the elements that show something of it. */
export const shown = ['smp-cost-range', 'smp-cost-comparison', 'smp-before-after', 'smp-related-list', 'smp-faq'];

/** Returns all elements that match. */
export const all = ({document}: Page, selector = shown.join()) => [...document.querySelectorAll<SmpElement>(selector)];

/** Waits until all elements on a page show their own content. */
export async function ready(page: Page): Promise<Page> {
  await until(() => all(page).every(rendered), 'all have rendered');
  await atRest(page.window);
  return page;
}

/** Opens an empty page and fills it with markup. */
export async function filled(markup: string | Promise<string>, lang = 'en'): Promise<Page> {
  const page = await open('empty.html');
  page.document.documentElement.lang = lang;
  one(page, 'main').innerHTML = await markup;
  return page;
}

/** Returns the files that a page has fetched besides the file in its tag, sorted by name: `auto/core`, `locales/es`. */
export const fetched = (page: Page) =>
  requests(page, '/cdn/')
    .flatMap((path) => /\/cdn\/(\w+\/.*)\.js$/.exec(path)?.[1] ?? [])
    .sort();

/** Returns the text of a price. */
export const price = (element: Element) => inside(element, '[part=price]').textContent.replace(/\s+/g, ' ').trim();

/** Returns what the page's form would send. */
export const data = (page: Page) => Object.fromEntries(new FormData(one<HTMLFormElement>(page, 'form'))) as Record<string, string>;

/** Expects that all of `clinic.html` is there, configured, once. */
export function whole(page: Page): void {
  expect(
    all(page)
      .filter(rendered)
      .map(({localName}) => localName),
  ).to.deep.equal(shown);
  for (const element of all(page)) {
    expect(count(element, '.base'), element.localName).to.equal(1);
    for (const child of element.children) expect(visible(child), element.localName).to.equal(Boolean(child.slot));
  }
  expect(count(one(page, 'smp-cost-range'), '.planner')).to.equal(1);
  expect(count(one(page, 'smp-related-list'), 'smp-related-card')).to.equal(2);
  expect(new Set(page.seen.defined).size).to.equal(page.seen.defined.length);
}

/**
 * Returns the ways in which a page can load a file twice.
 *
 * @param other Second URL of the file.
 */
export const twice = (src: string, other: string): readonly (readonly [how: string, run: (page: Page) => Promise<unknown>])[] => [
  [
    'one after the other',
    async (page) => {
      await load(page, other);
      await load(page, src);
    },
  ],
  ['at once', (page) => Promise.all([load(page, other), load(page, src)])],
  ['the first late', (page) => Promise.all([load(page, `${src}?delay=150`), load(page, src)])],
];
