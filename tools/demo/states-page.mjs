import {environmentFields, select} from './controls.mjs';
import {withFiles} from './gallery-data.mjs';
import {html, raw} from './html.mjs';
import {layout} from './layout.mjs';

/**
 * Writes the state sheet of an element: all its fixtures.
 *
 * @param {object} gallery All that is shown.
 * @param {object} element The element.
 * @param {(markup: string, options: object) => Promise<string>} render Renders markup on the server.
 * @param {(language: string) => string} direction Returns the direction of a language.
 * @returns {Promise<string>} The page.
 */
export async function statesPage(gallery, element, render, direction) {
  const {name: own, tag, fixtures} = element;
  const base = '../../../';
  const languages = [['', 'of each state'], ...gallery.languages];
  const cells = await Promise.all(
    fixtures.map(async ({name, lang = gallery.lang, html: markup}) => ({
      name,
      lang,
      rendered: await render(withFiles(markup, base), {lang}),
    })),
  );
  return layout(gallery, {
    title: `States of <${tag}>: smp-elements`,
    description: `All states of <${tag}> that the tests know, on one page.`,
    base,
    script: 'states',
    current: tag,
    main: html`<header class="title">
        <p class="up"><a href="../"><code>&lt;${tag}&gt;</code></a></p>
        <h1>States</h1>
        <p class="summary">The states that the tests know. Texts of authors stand in [brackets].</p>
      </header>
      <form id="controls" class="controls row scripted" autocomplete="off" aria-label="Controls">
        ${environmentFields({...gallery, languages, lang: ''})}
        ${select('width', 'Width', [
          ['360', '360 px'],
          ['768', '768 px'],
          ['full', 'full'],
        ])}
        <button type="button" id="reset">Reset</button>
      </form>
      <div id="sheet" class="sheet" data-width="360">
        ${cells.map(
          ({name, lang, rendered}) => html`<section class="cell" id="${name}">
            <h2 class="cell-name"><a href="${base}fixture/?fixture=${name}">${name.replace(`${own}/`, '')}</a> <span class="soft">${lang}</span></h2>
            <div class="ground" data-stage="${lang}" lang="${lang}" dir="${direction(lang)}">${raw(rendered)}</div>
          </section>`,
        )}
      </div>`,
  });
}
