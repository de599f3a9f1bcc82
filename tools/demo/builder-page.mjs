import {existsSync, readFileSync} from 'node:fs';
import {importSource} from '../import-source.mjs';
import {cssValue, propertyOf, readTokens} from '../themes/tokens.mjs';
import {colourLine, group, line, select} from './controls.mjs';
import {dataBlock, html} from './html.mjs';
import {barePage, layout} from './layout.mjs';

const {darkName} = await importSource('demo/builder/settings.ts');
const {outputs} = await importSource('demo/builder/fields.ts');
const {areas} = await importSource('src/foundation/config/areas.ts');

const fileOf = (theme) => new URL(`../../src/themes/${theme}.json`, import.meta.url);
const readTheme = (theme) => JSON.parse(readFileSync(fileOf(theme), 'utf8'));

/** Headings of the groups of tokens. */
const groups = {color: 'Colours', type: 'Type', layout: 'Space and corners', time: 'Motion'};

/** Devices of the preview, with their widths in CSS pixels. */
const devices = {Phone: 360, Tablet: 768, Desktop: 1280};

/** Writes the fields of a token: for a colour one for each mode. */
function tokenFields(token) {
  const property = propertyOf(token.name);
  const hint = cssValue(token, (name) => name);
  if (token.type !== 'color') return line(property, token.description, html` placeholder="${hint}"`);
  const field = (name, mode, {hex}) => colourLine(name, mode, html` placeholder="${hex ?? hint}"`, '', hex);
  return html`<fieldset class="pair">
    <legend>${token.description}</legend>
    ${field(property, 'light', token.value)} ${field(darkName(property), 'dark', token.dark ?? token.value)}
  </fieldset>`;
}

const area = (name, title) => html`<fieldset class="pair">
  <legend>${title}</legend>
  ${line(`prices.${name}.low`, 'from', html` inputmode="decimal"`)} ${line(`prices.${name}.high`, 'to', html` inputmode="decimal"`)}
</fieldset>`;

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
  const {content: costRange} = await importSource('src/elements/cost-range/cost-range.content.ts');
  const library = readLibrary();
  const names = Array.from(library.elements.keys(), (tag) => tag.replace('smp-', ''));
  const headings = {};
  for (const language of library.languages) headings[language] = await headingsIn(language, names);
  const {setRenderLocale} = await importSource('src/foundation/language/locale.ts');
  setRenderLocale('en');
  const areaNames = costRange().area;
  const file = readTheme('tokens');
  const tokens = readTokens(file);
  const data = {
    library: {...library, headings, elements: [...library.elements]},
    tokens: file,
    themes: gallery.themes,
    // The theme "portal" has none: it takes the colours of a page.
    themeFiles: Object.fromEntries(gallery.themes.filter((name) => existsSync(fileOf(name))).map((name) => [name, readTheme(name)])),
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
          [
            html`<ol id="sections">${sectionNames.map((name) => sectionItem(name, headings.en[name] ?? name))}</ol>
            ${select('lang', 'Language and country', gallery.languages, gallery.lang)}`,
          ],
          true,
        )}
        ${group('Your clinic and prices', [
          line('clinic.name', 'Name of the clinic'),
          line('clinic.booking', 'Address of the booking page'),
          line('clinic.telephone', 'Telephone'),
          line('prices.currency', 'Currency, such as GBP'),
          line('prices.asOf', 'Date of the prices, such as 2026-11'),
          ...areas.map((name) => area(name, areaNames[name])),
        ])}
        ${group('Who has reviewed the text', [line('review.by', 'Name and profession of the clinician'), line('review.on', 'Date, such as 2026-11-22')])}
        ${group(
          'Theme',
          [
            select(
              'theme',
              'Start from',
              gallery.themes.map((name) => [name, name === 'portal' ? 'portal: your page’s own look' : name]),
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
              ${Object.entries(outputs).map(([kind, name]) => html`<option value="${kind}">${name}</option>`)}
            </select></p>
            <button type="button" id="copy">Copy</button>
          </div>
          <p id="copied" class="unseen" role="status"></p>
          <pre tabindex="0" role="region" aria-label="Code to paste"><code id="code"></code></pre>
          <p id="remarks" class="soft"></p>
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
export const previewPage = () => barePage({title: 'Preview', base: '../../', script: 'preview', body: html`<main></main>`});
