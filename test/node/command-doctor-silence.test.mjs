// Doctor says nothing of what the library itself tells people to write: a false alarm in CI is worse than none.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, it} from 'node:test';
import {render} from '../../dist/delivery/server.js';
import {importSource} from '../../tools/import-source.mjs';

const {examine} = await importSource('src/command/doctor/rules.ts');
const {readPage} = await importSource('src/command/doctor/page.ts');
const {readLibrary} = await importSource('src/command/library.ts');
const {choose, snippetFor, builds, platforms} = await importSource('src/command/snippet/index.ts');
const {sections: frameSections} = await importSource('src/delivery/cdn/embed-options.ts');
const {fixtures} = await importSource('test/fixtures.ts');

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const filesIn = (folder, end) =>
  readdirSync(new URL(folder, root), {recursive: true})
    .map((path) => `${folder}${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(end))
    .sort();

const library = readLibrary();
// The prices and reviews that are written here are of November 2026.
const today = '2026-12-01';
const {integrity} = library.files['smp.min.js'];
const tag = `<script type="module" src="/smp/${library.version}/smp.min.js" integrity="${integrity}" crossorigin="anonymous"></script>`;

const found = (name, source, context = {}) =>
  examine(readPage(name, source, {library, today, ...context})).map(({rule, line, what}) => `${rule}, line ${line}: ${what}`);
const isPage = (html) => /^\s*<!doctype/i.test(html);
const hasElement = (html) => /<smp-[a-z]|\bdata-smp=|embed\.html/.test(html);
const hasScript = (html) => /<script\b(?=[^>]*\bsmp[\w.-]*\.js)|["']smp-elements\//.test(html);

/** A whole page with what is pasted: each example leaves out what another one shows, the script or the elements. */
const pageWith = (html, head = '') => `<!doctype html>
<html lang="en">
<head>${head}${hasScript(html + head) ? '' : tag}</head>
<body>
<main>
${html}
${hasElement(html) ? '' : '<smp-overview><p>Text</p></smp-overview>'}
</main>
</body>
</html>`;

/** What an example leaves to its reader: the hash, and further attributes. */
const filledIn = (html) => html.replaceAll('sha384-…', integrity).replaceAll(/ …(?=>)/g, '');

const documents = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs/', '.md')];

/** Yields the HTML in a document: blocks of code, and elements in the text. */
function* examples(document) {
  const text = read(document);
  const block = /^( *)```(\w*)\n([^]*?)^\1```/gm;
  for (const [, indent, language, code] of text.matchAll(block)) {
    if (language === 'html') yield code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
  }
  for (const [, code] of text.replaceAll(block, '').matchAll(/`([^`]+)`/g)) {
    if (/^<(\w[\w-]*)\b[^]*(data-smp|<smp-|smp[\w.-]*\.js)[^]*<\/\1>$|^<(smp-[\w-]+)[^]*<\/\3>$/.test(code)) yield code;
  }
}

/** The elements in the code for a framework, without its script and its own brackets. */
const elementsOf = (code) => /<(smp-[\w-]+)[^]*<\/smp-[\w-]+>/.exec(code)[0];

describe('doctor says nothing of', () => {
  for (const document of documents) {
    it(`the examples in ${document}`, () => {
      for (const html of examples(document)) assert.deepEqual(found(document, pageWith(filledIn(html))), [], html);
    });
  }

  it('enough examples for this to be worth something', () => {
    const counts = Object.fromEntries(documents.map((document) => [document, [...examples(document)].length]));
    for (const [document, least] of Object.entries({'README.md': 4, 'docs/guide.md': 5, 'docs/delivery.md': 5}))
      assert.ok(counts[document] >= least, `${document}: ${counts[document]}`);
  });

  const clinic = {schemaVersion: 1, clinic: {name: 'Quietdot <b>"it\'s"</b>'}};
  const names = [...library.elements.keys()].map((one) => one.replace('smp-', ''));
  // React 18 has components, which doctor does not read.
  for (const [platform, {way}] of Object.entries(platforms).filter(([name]) => name !== 'react-18')) {
    const shown = way === 'frame' ? names.filter((name) => frameSections.includes(name)) : names;
    it(`a snippet for ${platform}`, async () => {
      const kinds = way === 'npm' || way === 'frame' ? [undefined] : builds.filter((one) => way !== 'plain' || one !== 'single');
      for (const build of kinds) {
        for (const base of [undefined, `https://files.example/smp/${library.version}/`]) {
          for (const [lang, config] of [[undefined], ['es', way === 'npm' ? undefined : clinic], ['en-GB']]) {
            const {script, markup, csp} = snippetFor(choose({elements: shown, platform, build, base, lang, config}, library), {
              ...library,
              headings: {},
            });
            const meta = `<meta http-equiv="Content-Security-Policy" content="${csp.replace('Content-Security-Policy: ', '')}">`;
            // A nonce is the server's to make.
            const html = way === 'npm' ? elementsOf(markup) : markup;
            const source = pageWith(html, way === 'npm' ? '' : (meta + script).replaceAll("'nonce-…'", "'unsafe-inline'"));
            assert.deepEqual(found(platform, source), [], source);
          }
        }
      }
    });
  }

  it('the ready-made files, as they are and inside their tags', () => {
    const files = filesIn('dist/html/', '.html');
    assert.ok(files.length > 20);
    for (const path of files) {
      const html = read(path);
      const name = basename(path).replace(/(\.light)?\.html$/, '');
      const pasted = path.endsWith('.light.html') ? `<${name}>\n${html}</${name}>` : html;
      assert.deepEqual(found(path, pageWith(pasted)), [], path);
    }
  });

  it('what a server renders, with a configuration and structured data', async () => {
    const config = JSON.parse(read('demo/clinic.json'));
    const pages = ['<smp-page structured-data></smp-page>', '<smp-config src="clinic.json"></smp-config><smp-cost-range></smp-cost-range>'];
    for (const html of pages) {
      for (const hydrate of [true, false]) {
        const made = await render(pageWith(html), {config, hydrate});
        assert.deepEqual(found('rendered', made), [], html);
      }
    }
  });

  /** States that are wrong, or overdue, on purpose, and the rule that says so. */
  const faultyStates = {
    'before-after/ended': ['alternative-missing', 'consent-ended'],
    'overview/heading-slot': ['heading-level'],
  };
  for (const {name, html} of fixtures) {
    it(`the state ${name}`, () => {
      const rules = found(name, pageWith(html)).map((text) => text.split(',')[0]);
      assert.deepEqual([...new Set(rules)], faultyStates[name] ?? []);
    });
  }

  /** Pages that are wrong on purpose, and the rules that say so. */
  const made = {rules: ['tags-stripped'], why: 'a script of the test makes its elements, and doctor sees no element that a script makes'};
  const bare = {rules: ['outside-main'], why: 'it has the elements, and nothing around them'};
  const faultyPages = {
    'test/pages/all.html': bare,
    'test/pages/broken.html': made,
    'test/pages/classic.html': made,
    'test/pages/classic-moved.html': made,
    'test/pages/clobbered-modules.html': made,
    'test/pages/clobbered.html': made,
    'test/pages/clinic.html': bare,
    'test/pages/contract.html': made,
    'test/pages/count.html': made,
    'test/pages/empty-file.html': made,
    'test/pages/empty.html': made,
    'test/pages/old.html': made,
    'test/pages/page.html': bare,
    'test/pages/plain.html': made,
    'test/pages/reset.html': bare,
    'test/pages/site.html': bare,
    'test/pages/structured-data.html': bare,
    'test/pages/foreign.html': {rules: ['tags-stripped'], why: 'somebody else’s page, with nothing of ours'},
    'test/pages/hostile.html': {
      rules: ['outside-main', 'price-overdue', 'review-overdue'],
      why: 'its attributes mean harm: a price and a review without dates; nothing is around its elements',
    },
    'test/pages/twice.html': {rules: ['script-twice', 'tags-stripped'], why: 'it includes the file twice'},
  };
  for (const path of [...filesIn('demo/', '.html'), ...filesIn('test/pages/', '.html')]) {
    it(`the page ${path}`, () => {
      const {rules = []} = faultyPages[path] ?? {};
      // The demo and some tests load the sources, which no page of a reader's does.
      const source = read(path).replaceAll(/src="\/src\/[\w/-]+\.ts"/g, `src="/smp/${library.version}/smp.min.js"`);
      const said = found(path, source);
      assert.ok(isPage(source));
      assert.deepEqual([...new Set(said.map((text) => text.split(',')[0]))].sort(), rules, said.join('\n'));
    });
  }
});
