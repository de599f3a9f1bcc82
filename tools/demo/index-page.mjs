import {html, inline, kilobytes} from './html.mjs';
import {kinds, layout} from './layout.mjs';
import {kindOf, rowId} from './reference.mjs';
import {listsOf} from '../generate/element-docs.mjs';

/** Returns what of an element can be found, by the headings of its tables; its fixtures last. */
function contentsOf({name, tag, declaration, fixtures}) {
  const address = `elements/${name}/`;
  const lists = listsOf(declaration)
    .filter(({heading}) => kindOf[heading])
    .map(({heading, items}) => ({
      heading,
      entries: items.map((item) => ({
        kind: kindOf[heading],
        name: item.name || '(default)',
        tag,
        href: `${address}#${rowId(heading, item.name)}`,
        text: item.description ?? '',
      })),
    }));
  const states = fixtures.map((fixture) => ({
    kind: 'fixture',
    name: fixture.name,
    tag,
    href: `${address}?start=${fixture.name}`,
    text: '',
  }));
  return [...lists, {heading: 'Fixtures', entries: states}];
}

/**
 * Makes the list that the index page searches.
 *
 * @param {object} gallery All that is shown.
 * @returns {import('../../demo/gallery/search.ts').Entry[]} Elements, then what is in them.
 */
export const searchEntries = ({elements}) => [
  ...elements.map(({name, tag, declaration}) => ({
    kind: 'element',
    name: `<${tag}>`,
    tag,
    href: `elements/${name}/`,
    text: declaration.summary,
  })),
  ...elements.flatMap((element) => contentsOf(element).flatMap(({entries}) => entries)),
];

/** Writes what an element has, for readers without JavaScript, who cannot search. */
const contents = (element) => html`<dl class="contents unscripted">
  ${contentsOf(element).map(
    ({heading, entries}) =>
      html`<div><dt>${heading}</dt><dd>${entries.map(({href, name}) => html`<a href="${href}"><code>${name}</code></a> `)}</dd></div>`,
  )}
</dl>`;

/**
 * Writes the index page.
 *
 * @param {object} gallery All that is shown.
 * @returns {string} The page.
 */
export function indexPage(gallery) {
  const {elements} = gallery;
  return layout(gallery, {
    title: 'Gallery of smp-elements',
    description: 'All elements for patient information about scalp micropigmentation, to try and to copy.',
    base: '',
    script: 'index',
    here: '',
    main: html`<header class="title">
        <h1>Elements</h1>
        <p class="summary">Patient information about scalp micropigmentation, to try and to copy. What you see is what ships.</p>
      </header>
      <search class="search scripted">
        <label for="search">Find an element, attribute, custom property, part or state</label>
        <input id="search" type="search" autocomplete="off" spellcheck="false" autocapitalize="off" />
        <p id="count" class="soft" aria-live="polite"></p>
        <ul id="found" class="found"></ul>
      </search>
      <p class="soft">The number beside each is the size of its own file, with Brotli. All in one file take ${kilobytes(gallery.wholeWeight.bytes)}.</p>
      ${Object.entries(kinds).map(
        ([kind, title]) => html`<section class="kind">
          <h2 id="kind-${kind}">${title}</h2>
          <ul class="catalogue">
            ${elements
              .filter((one) => one.kind === kind)
              .map(
                (one) => html`<li>
                  <h3><a href="elements/${one.name}/"><code>${one.tag}</code></a></h3>
                  <p>${inline(one.declaration.summary)}</p>
                  <p class="weight soft"><span class="unseen">Alone: </span>${kilobytes(one.weight.bytes)}</p>
                  ${contents(one)}
                </li>`,
              )}
          </ul>
        </section>`,
      )}`,
  });
}
