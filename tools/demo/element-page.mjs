import {importSource} from '../import-source.mjs';
import {elementFields, environmentFields, select} from './controls.mjs';
import {withFiles} from './gallery-data.mjs';
import {dataBlock, html, inline, kilobytes, paragraphs, raw} from './html.mjs';
import {layout} from './layout.mjs';
import {parseParts} from './parts.mjs';
import {reference} from './reference.mjs';

const {codeFor, codeKinds} = await importSource('demo/gallery/code.ts');

/** Name of the first start: the example, not a fixture. */
const EXAMPLE = 'example';

/** Returns what the controls can start from, by name: the example and all fixtures. */
const startsOf = ({first, fixtures}, base) => ({
  [EXAMPLE]: {html: withFiles(first, base)},
  ...Object.fromEntries(fixtures.map(({name, lang, html: markup}) => [name, {lang, html: withFiles(markup, base)}])),
});

/** Returns the languages of a page: those that have texts, and those of the element's fixtures. */
function languagesFor({fixtures}, languages) {
  const others = fixtures.flatMap(({lang}) => (lang && !languages.some(([tag]) => tag === lang) ? [lang] : []));
  return [...languages, ...[...new Set(others)].map((tag) => [tag, tag])];
}

const codeBlock = ({tag, first}, {version}) => {
  const parts = parseParts(withFiles(first, '../../'));
  return html`<section class="code">
    <div class="bar">
      <h2 id="code-title">Code</h2>
      <form id="kinds" class="scripted" autocomplete="off">
        <fieldset>
          <legend class="unseen">Written as</legend>
          ${Object.entries(codeKinds).map(
            ([kind, name], at) =>
              html`<label><input type="radio" name="kind" value="${kind}"${at === 0 ? html` checked` : ''} /><span>${name}</span></label>`,
          )}
        </fieldset>
      </form>
      <button type="button" id="copy" class="scripted">Copy</button>
      <span class="unseen" role="status" id="copied"></span>
    </div>
    <pre class="scroll" role="group" aria-labelledby="code-title"><code id="code">${codeFor('html', {tag, parts, styles: {}, version})}</code></pre>
  </section>`;
};

const workbench = (element, gallery, rendered) => html`<section class="workbench">
  <h2 id="try-title" class="unseen">Try it</h2>
  <div class="view">
    <div class="ground scroll" lang="${gallery.lang}" dir="ltr" role="group" aria-label="Preview">
      <div id="stage" data-width="full">${raw(rendered)}</div>
    </div>
  </div>
  <form id="controls" class="controls scripted" autocomplete="off" aria-label="Controls">
    <div class="fields">
      ${select('start', 'Start from', [[EXAMPLE], ...element.fixtures.map(({name}) => [name, name.replace(`${element.name}/`, '')])])}
      ${environmentFields({...gallery, languages: languagesFor(element, gallery.languages)})}
      ${select(
        'width',
        'Width',
        [
          ['full', 'full'],
          ['360', '360 px'],
          ['768', '768 px'],
        ],
        'full',
      )}
    </div>
    ${elementFields(element.declaration)}
    <button type="button" id="reset">Reset</button>
  </form>
  <section class="events scripted">
      <div class="bar">
        <h2 id="events-title">Events</h2>
        <button type="button" id="clear">Clear</button>
      </div>
      <ol id="events" aria-live="off" reversed></ol>
      <p class="soft">The last comes first. Links that would leave this page are only listed.</p>
  </section>
</section>`;

const stateList = ({fixtures}) => html`<section>
  <h2 id="states-title">States</h2>
  <p><a class="main-link" href="states/">All ${fixtures.length} on one sheet</a></p>
  <ul class="links">
    ${fixtures.map(({name}) => html`<li><a href="../../fixture/?fixture=${name}">${name}</a></li>`)}
  </ul>
</section>`;

const milliseconds = (time) => `${Math.round(time)} ms`;

/** Figures of docs/page-cost.json, what a page costs more with an element: each one's name, and how it is written. */
const costs = {
  bytes: ['Bytes', kilobytes],
  requests: ['Requests', String],
  lcp: ['Largest contentful paint', milliseconds],
  cls: ['Layout shift', String],
  tbt: ['Total blocking time', milliseconds],
  inp: ['Interaction to next paint', milliseconds],
  script: ['Script', milliseconds],
};

const costTable = (cost) => html`<h3>What a page costs more with it</h3>
  <dl class="facts">
    ${Object.entries(costs).map(([name, [text, written]]) => html`<div><dt>${text}</dt><dd>${written(cost[name])}</dd></div>`)}
  </dl>
  <p class="soft">On a phone as Lighthouse has it, by <code>node tools/bench/page-cost.mjs</code>. Read times as differences.</p>`;

const weightSection = ({weight, cost}, {wholeWeight}) => html`<section>
  <h2 id="weight-title">Weight</h2>
  <dl class="facts">
    <div><dt>This element alone, <code>${weight.file}</code></dt><dd>${kilobytes(weight.bytes)}</dd></div>
    <div><dt>All elements, <code>${wholeWeight.file}</code></dt><dd>${kilobytes(wholeWeight.bytes)}</dd></div>
  </dl>
  <p class="soft">As sent with Brotli, with English. Another language is one more file.</p>
  ${cost ? costTable(cost) : ''}
</section>`;

/**
 * Writes the page of an element.
 *
 * @param {object} gallery All that is shown.
 * @param {object} element The element.
 * @param {(markup: string, options: object) => Promise<string>} render Renders markup on the server.
 * @returns {Promise<string>} The page.
 */
export async function elementPage(gallery, element, render) {
  const {tag, declaration, example, notes} = element;
  const base = '../../';
  const starts = startsOf(element, base);
  const rendered = await render(starts[EXAMPLE].html, {lang: gallery.lang});
  const events = [...new Set(gallery.elements.flatMap((one) => (one.declaration.events ?? []).map(({name}) => name)))];
  return layout(gallery, {
    title: `<${tag}>: smp-elements`,
    description: declaration.summary,
    base,
    script: 'element',
    current: tag,
    main: html`<header class="title">
        <h1><code>&lt;${tag}&gt;</code></h1>
        <p class="summary">${inline(declaration.summary)}.</p>
      </header>
      ${workbench(element, gallery, rendered)}
      ${codeBlock(element, gallery)}
      <section class="text">
        <h2 id="about-title">What it is</h2>
        ${paragraphs(declaration.description)}
        <h3>Example</h3>
        <pre class="scroll" role="group" aria-label="Example"><code>${example}</code></pre>
      </section>
      ${stateList(element)}
      <section class="text">
        <h2 id="access-title">Keyboard and accessibility</h2>
        <ul>
          ${notes.map((note) => html`<li>${inline(note)}</li>`)}
        </ul>
      </section>
      ${weightSection(element, gallery)}
      <section>
        <h2 id="reference-title">Reference</h2>
        ${reference(declaration)}
      </section>
      ${dataBlock({tag, version: gallery.version, starts, events})}`,
  });
}
