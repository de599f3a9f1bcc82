// What is photographed: elements in themes, modes and directions. Most of a fixture's states look alike, so each element shows its fullest.
import {readdirSync} from 'node:fs';

/**
 * One picture.
 *
 * @typedef {object} Case
 * @property {string} name Name of its file, without `.png`.
 * @property {string} query Query of the gallery's address for fixtures.
 * @property {boolean} isQuick True if CI compares it at each change.
 */

const themes = readdirSync(new URL('../../src/themes/', import.meta.url))
  .filter((name) => name.endsWith('.css') && name !== 'reserve.css')
  .map((name) => name.replace('.css', ''));
const schemes = ['light', 'dark'];

// Elements that between them show most tokens: CI compares them in each theme.
const telling = ['config/estimator', 'overview/alone', 'key-factors/all-open'];

function caseOf(fixture, theme, scheme, dir, isQuick) {
  const name = [fixture.replace('/', '-'), theme, scheme, ...(dir === 'rtl' ? [dir] : [])].join('.');
  return {name, query: new URLSearchParams({fixture, theme, scheme, dir}).toString(), isQuick};
}

/**
 * Lists all pictures.
 *
 * @param {readonly {name: string, isFullest?: boolean}[]} fixtures All fixtures.
 * @returns {Case[]} Those of one element together.
 */
export const casesOf = (fixtures) =>
  fixtures
    .filter(({isFullest}) => isFullest)
    .flatMap(({name}) => [
      ...themes.flatMap((theme) =>
        schemes.map((scheme) => caseOf(name, theme, scheme, 'ltr', (theme === 'clinic' && scheme === 'light') || telling.includes(name))),
      ),
      caseOf(name, 'clinic', 'light', 'rtl', telling.includes(name)),
    ]);
