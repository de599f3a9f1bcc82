import {html} from './html.mjs';

// Slots and links take markup from an address: nothing but our own files may run or be fetched.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // Server-rendered elements have their styles inside.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join('; ');

/** Names the kinds of elements, in the order of the list. */
export const kinds = {page: 'The whole page', section: 'Sections', block: 'In your own text', setup: 'Settings'};

/**
 * Writes the list of all elements.
 *
 * @param {object} gallery All that is shown.
 * @param {string} base Way to the gallery's root.
 * @param {string} [current] Tag of the element that is shown.
 */
const elementList = ({elements}, base, current) =>
  html`<nav class="elements" aria-label="Elements">
    <ul>
      ${elements.map(
        ({name, tag}) =>
          html`<li><a href="${base}elements/${name}/"${tag === current ? html` aria-current="page"` : ''}>${tag.replace('smp-', '')}</a></li>`,
      )}
    </ul>
  </nav>`;

/**
 * Writes a page that shows elements and nothing around them.
 *
 * @param {object} page What is on it.
 * @param {string} page.title Its title.
 * @param {string} page.base Way to the gallery's root, such as `../`.
 * @param {string} page.script Name of its script.
 * @param {object} page.body Its content.
 * @returns {string} The page.
 */
export const barePage = ({title, base, script, body}) =>
  `${html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}gallery/fixture.css" />
    <script type="module" src="${base}smp/smp.min.js"></script>
    <script type="module" src="${base}gallery/${script}.js"></script>
  </head>
  <body>${body}</body>
</html>
`}`;

/**
 * Writes a page.
 *
 * @param {object} gallery All that is shown.
 * @param {object} page What is on it.
 * @param {string} page.title Its title.
 * @param {string} page.description What it shows, for search engines.
 * @param {string} page.base Way to the gallery's root, such as `../../`.
 * @param {string} page.script Name of its script.
 * @param {string} [page.current] Tag of the element that it shows; without it there is no list of elements.
 * @param {string} [page.here] Address in the navigation, from the root, that is this page.
 * @param {object} page.main Its content.
 * @returns {string} The page.
 */
export function layout(gallery, {title, description, base, script, current, here, main}) {
  const links = [
    ['', 'Elements'],
    ['builder/', 'Builder'],
    ['clinic/', 'Demo clinic'],
  ];
  return `${html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${title}</title>
    <meta name="description" content="${description}" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}gallery/gallery.css" />
    <script type="module" src="${base}smp/smp.min.js"></script>
    <script type="module" src="${base}gallery/${script}.js"></script>
  </head>
  <body class="${current ? 'with-list' : 'alone'}">
    <a class="skip" href="#content">Skip to content</a>
    <header class="site">
      <p class="brand"><a href="${base || './'}"><span class="mark" aria-hidden="true"></span>smp-elements</a> <span class="soft">${gallery.version}</span></p>
      <nav aria-label="Gallery">
        <ul>
          ${links.map(
            ([href, text]) => html`<li><a href="${base + href || './'}"${href === here ? html` aria-current="page"` : ''}>${text}</a></li>`,
          )}
        </ul>
      </nav>
    </header>
    ${current ? elementList(gallery, base, current) : ''}
    <main id="content" tabindex="-1">${main}</main>
    <footer class="site">
      <p>The clinic, its prices and its pictures are invented. No clinician has reviewed the text; each section says so.</p>
    </footer>
  </body>
</html>
`}`;
}
