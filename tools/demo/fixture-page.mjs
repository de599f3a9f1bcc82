import {withFiles} from './gallery-data.mjs';
import {dataBlock, html} from './html.mjs';

/**
 * Writes the page that shows one fixture alone: `?fixture=cost-range/uk`, with `theme`, `lang`, `dir` and `scheme`.
 *
 * @param {object} gallery All that is shown.
 * @returns {string} The page.
 */
export function fixturePage({fixtures, themes}) {
  const base = '../';
  const known = Object.fromEntries(fixtures.map(({name, lang, html: markup}) => [name, {lang, html: withFiles(markup, base)}]));
  return `${html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Fixture</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}gallery/fixture.css" />
    <script type="module" src="${base}smp/smp.min.js"></script>
    <script type="module" src="${base}gallery/fixture.js"></script>
  </head>
  <body>
    <main><noscript><p>This page shows a fixture by its script.</p></noscript></main>
    ${dataBlock({fixtures: known, themes})}
  </body>
</html>
`}`;
}
