import {withFiles} from './gallery-data.mjs';
import {dataBlock, html} from './html.mjs';
import {barePage} from './layout.mjs';

/**
 * Writes the page that shows one fixture alone: `?fixture=cost-range/uk`, with `theme`, `lang`, `dir` and `scheme`.
 *
 * @param {object} gallery All that is shown.
 * @returns {string} The page.
 */
export function fixturePage({fixtures, themes}) {
  const base = '../';
  const known = Object.fromEntries(fixtures.map(({name, lang, html: markup}) => [name, {lang, html: withFiles(markup, base)}]));
  const body = html`
    <main><noscript><p>This page shows a fixture by its script.</p></noscript></main>
    ${dataBlock({fixtures: known, themes})}
  `;
  return barePage({title: 'Fixture', base, script: 'fixture', body});
}
