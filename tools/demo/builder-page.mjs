import {readFileSync} from 'node:fs';
import {importSource} from '../import-source.mjs';
import {cssValue, propertyOf, readTokens} from '../themes/tokens.mjs';
import {dataBlock, html} from './html.mjs';
import {layout} from './layout.mjs';

const root = new URL('../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Themes whose tokens are in a file; "clinic" has the defaults. */
const themes = ['warm', 'contrast'];

/** Headings of the groups of tokens. */
const groups = {color: 'Colours', type: 'Type', layout: 'Space and corners', time: 'Motion'};

/** Devices of the preview, with their widths in CSS pixels. */
const devices = {Phone: 360, Tablet: 768, Desktop: 1280};

const labelled = (name, label, control) => html`<p class="field"><label for="${name}">${label}</label>${control}</p>`;
const line = (name, label, more = '') =>
  labelled(name, label, html`<input id="${name}" name="${name}" autocomplete="off" spellcheck="false"${more} />`);
const select = (name, label, options, value) =>
  labelled(
    name,
    label,
    html`<select id="${name}" name="${name}">
      ${options.map(([key, text]) => html`<option value="${key}"${key === value ? html` selected` : ''}>${text}</option>`)}
    </select>`,
  );

const picked = (name, label, hint) =>
  html`<div class="picked">
    ${line(name, label, html` placeholder="${hint}"`)}<input type="color" data-picks="${name}" value="${hint.startsWith('#') ? hint : '#888888'}" aria-label="Pick ${label}" />
  </div>`;

/** Writes the fields of a token: for a colour one for each mode. */
function tokenFields(token) {
  const property = propertyOf(token.name);
  const hint = cssValue(token, (name) => name);
  if (token.type !== 'color') return line(property, token.description, html` placeholder="${hint}"`);
  const hex = (value) => value?.hex ?? hint;
  return html`<fieldset class="pair">
    <legend>${token.description}</legend>
    ${picked(property, 'light', hex(token.value))} ${picked(`${property}-in-dark`, 'dark', hex(token.dark ?? token.value))}
  </fieldset>`;
}

const group = (title, fields, isOpen = false) =>
  html`<details class="group"${isOpen ? html` open` : ''}><summary>${title}</summary><div class="fields">${fields}</div></details>`;

const area = (name, title) => html`<fieldset class="pair">
  <legend>${title}</legend>
  ${line(`prices.${name}.low`, 'from', html` inputmode="decimal"`)} ${line(`prices.${name}.high`, 'to', html` inputmode="decimal"`)}
</fieldset>`;

const areas = {hairline: 'Hairline', crown: 'Crown', full: 'Full scalp', scar: 'Scar'};

const sectionItem = (name, heading) => html`<li>
  <label><input type="checkbox" value="${name}" checked /> ${heading}</label>
  <span><button type="button" data-move="up" aria-label="Move ${heading} up">↑</button
  ><button type="button" data-move="down" aria-label="Move ${heading} down">↓</button></span>
</li>`;

const frame = (device, width, scheme) => html`<figure class="device" data-width="${width}">
  <figcaption>${device}, ${scheme}, ${width} px</figcaption>
  <div><iframe src="preview/" title="Preview: ${device.toLowerCase()}, ${scheme}" data-scheme="${scheme}" width="${width}" height="${width > 500 ? 900 : 700}" loading="lazy"></iframe></div>
</figure>`;

/**
 * Writes the builder's page.
 *
 * @param {object} gallery All that the gallery shows.
 * @returns {Promise<string>} The page.
 */
export async function builderPage(gallery) {
  const {readLibrary} = await importSource('src/command/library.ts');
  const {headingsIn} = await importSource('src/command/words.ts');
  const {platforms, builds, defaultBase} = await importSource('src/command/snippet/index.ts');
  const {sectionNames} = await importSource('src/elements/catalogue.ts');
  const library = readLibrary();
  const names = Array.from(library.elements.keys(), (tag) => tag.replace('smp-', ''));
  const headings = {};
  for (const language of library.languages) headings[language] = await headingsIn(language, names);
  const file = json('src/themes/tokens.json');
  const tokens = readTokens(file);
  const data = {
    library: {...library, headings, elements: [...library.elements]},
    tokens: file,
    themes: Object.fromEntries(themes.map((name) => [name, json(`src/themes/${name}.json`)])),
    sections: sectionNames,
    languages: gallery.languages.map(([tag]) => tag),
  };
  const main = html`<div class="title">
      <h1>Builder</h1>
      <p class="summary">Choose, see it with your prices and colours, and copy what to paste. Everything you choose stays in the address of this page; nothing is
        sent or stored.</p>
    </div>
    <p class="unscripted">The builder needs JavaScript. Without it, <code>npx smp-elements snippet</code> writes the code for your platform.</p>
    <div class="scripted builder">
      <form id="settings" autocomplete="off">
        ${group(
          'Sections',
          html`<ol id="sections">${sectionNames.map((name) => sectionItem(name, headings.en[name] ?? name))}</ol>
            ${select('lang', 'Language and country', gallery.languages, gallery.lang)}`,
          true,
        )}
        ${group('Your clinic and prices', [
          line('clinic.name', 'Name of the clinic'),
          line('clinic.booking', 'Address of the booking page'),
          line('clinic.telephone', 'Telephone'),
          line('prices.currency', 'Currency, such as GBP'),
          line('prices.asOf', 'Date of the prices, such as 2026-11'),
          ...Object.entries(areas).map(([name, title]) => area(name, title)),
        ])}
        ${group('Who has reviewed the text', [line('review.by', 'Name and profession of the clinician'), line('review.on', 'Date, such as 2026-11-22')])}
        ${group(
          'Theme',
          [
            select(
              'theme',
              'Start from',
              ['clinic', 'portal', ...themes].map((name) => [name, name === 'portal' ? 'portal: your page’s own look' : name]),
              'clinic',
            ),
          ],
          true,
        )}
        ${Object.entries(groups).map(([key, title]) => group(title, tokens.filter((token) => token.group === key).map(tokenFields)))}
        ${group('Paste a theme, a configuration, or your site’s CSS', [
          html`<p class="field"><label for="paste">CSS, colours or JSON</label><textarea id="paste" rows="5" spellcheck="false"></textarea></p>`,
          html`<p><button type="button" id="take">Take it over</button></p>`,
          html`<p id="taken" role="status"></p>`,
        ])}
        ${group(
          'Where it goes',
          [
            select(
              'platform',
              'Platform',
              Object.entries(platforms).map(([name, {name: title}]) => [name, title]),
              'html',
            ),
            select(
              'build',
              'Files',
              builds.map((name) => [name, name]),
              'all',
            ),
            line('base', 'Folder of the files', html` placeholder="${defaultBase(library)}"`),
          ],
          true,
        )}
        <p><button type="button" id="reset">Start again</button></p>
      </form>
      <div class="result">
        <div id="notice" role="alert" hidden></div>
        <section>
          <h2>How it looks</h2>
          <div class="devices">
            ${Object.entries(devices).map(([device, width]) => ['light', 'dark'].map((scheme) => frame(device, width, scheme)))}
          </div>
        </section>
        <section>
          <h2>Contrast</h2>
          <p id="verdict" role="status" tabindex="-1"></p>
          <details class="group"><summary>All pairs</summary><ul id="pairs"></ul></details>
        </section>
        <section>
          <h2>What to paste</h2>
          <div class="bar">
            <p class="field"><label for="kind">Written as</label><select id="kind" name="output" form="settings">
              <option value="snippet" selected>Code for the platform</option>
              <option value="css">Theme, CSS</option>
              <option value="tokens">Theme, Design Tokens</option>
              <option value="config">Configuration, JSON</option>
              <option value="html">Ready-made HTML</option>
            </select></p>
            <button type="button" id="copy">Copy</button>
          </div>
          <p id="copied" class="unseen" role="status"></p>
          <div id="output" hidden><pre tabindex="0" role="region" aria-label="Code to paste"><code id="code"></code></pre><p id="remarks" class="soft"></p></div>
        </section>
      </div>
    </div>
    ${dataBlock(data)}`;
  return layout(gallery, {
    title: 'Builder · smp-elements',
    description: 'Choose sections, prices and colours of smp-elements, see them, and copy what to paste.',
    base: '../',
    script: 'builder',
    here: 'builder/',
    main,
  });
}

/** Writes the page that the builder shows in its frames. */
export const previewPage = () =>
  `${html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Preview</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../../gallery/fixture.css" />
    <script type="module" src="../../smp/smp.min.js"></script>
    <script type="module" src="../../gallery/preview.js"></script>
  </head>
  <body><main></main></body>
</html>
`}`;
