// The gallery, as npm run build:demo writes it, below a folder of some host. Its scripts are 'demo/gallery/element.ts',
// 'demo/gallery/fixture.ts', 'demo/gallery/index.ts' and 'demo/gallery/states.ts'.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from '../../tools/browsers/browsers.mjs';
import {buildDemo} from '../../tools/demo/build-demo.mjs';
import {attributeControl, elementFields, tokenControl} from '../../tools/demo/controls.mjs';
import {languagesOf} from '../../tools/demo/gallery-data.mjs';
import {html, inline} from '../../tools/demo/html.mjs';
import {parseParts} from '../../tools/demo/parts.mjs';
import {importSource} from '../../tools/import-source.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const costs = JSON.parse(readFileSync(join(root, 'docs/page-cost.json'), 'utf8'));
const {catalogue} = await importSource('src/elements/catalogue.ts');
const {fixtures} = await importSource('test/fixtures.ts');
const {codeFor, codeKinds} = await importSource('demo/gallery/code.ts');
const {notes} = await importSource('demo/gallery/notes.ts');
const {search} = await importSource('demo/gallery/search.ts');
const {isSafeAttribute, isSafeElement} = await importSource('demo/gallery/markup.ts');
const {readQuery, writeQuery} = await importSource('demo/gallery/values.ts');

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

describe('the gallery', () => {
  const out = mkdtempSync(join(tmpdir(), 'smp-gallery-'));
  const folder = '/a/b/';
  let browser;
  let server;
  let gallery;
  before(async () => {
    gallery = await buildDemo(out);
    server = await serve(async (path) => {
      if (!path.startsWith(folder)) return undefined;
      const file = path.slice(folder.length);
      // There may be no theme yet: a trial stands among those that there are.
      if (file === 'smp/themes/trial.css') return ':root {--smp-accent: rgb(1, 2, 3)}';
      const body = await fileIn(out, file);
      return file === 'fixture/index.html'
        ? String(body)
            .replace(/"themes":\[/, '"themes":["trial",')
            .replace('",]', '"]')
        : body;
    });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(out, {recursive: true, force: true});
  });

  /** Opens a page of the gallery, does something there, and fails if it said something, or asked for what it does not get. */
  async function visit(path, act, {isScripted = true, viewport = {width: 1280, height: 900}, scheme = 'light'} = {}) {
    const page = await browser.newPage();
    const faults = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
    page.on('request', (request) => {
      const {protocol, href} = new URL(request.url());
      if (protocol !== 'data:' && !href.startsWith(server.origin + folder)) faults.push(`elsewhere: ${href}`);
    });
    await page.setViewport(viewport);
    await page.setJavaScriptEnabled(isScripted);
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await page.goto(server.origin + folder + path);
    if (isScripted) await page.waitForSelector('html[data-ready]');
    await act(page);
    await page.close();
    assert.deepEqual(faults, [], path);
  }

  /** Sets a control as a reader's change does. */
  const change = (page, name, value) =>
    page.evaluate(
      (name, value) => {
        const field = document.querySelector(`#controls [name="${name}"]`);
        if (field.type === 'checkbox') field.checked = value;
        else field.value = value;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      },
      name,
      value,
    );
  const codeOf = (page) => page.$eval('#code', ({textContent}) => textContent);
  const addressOf = async (page) => new URL(page.url()).search;
  const attribute = (page, tag, name) => page.$eval(`#stage ${tag}`, (element, name) => element.getAttribute(name), name);

  it('has a page and a sheet of states for each element, which the index links', async () => {
    const index = readFileSync(join(out, 'index.html'), 'utf8');
    for (const {name} of catalogue) {
      assert.ok(existsSync(join(out, `elements/${name}/index.html`)), name);
      assert.ok(index.includes(`href="elements/${name}/"`), name);
      const sheet = readFileSync(join(out, `elements/${name}/states/index.html`), 'utf8');
      for (const fixture of fixtures.filter((one) => one.name.startsWith(`${name}/`)))
        assert.ok(sheet.includes(`fixture/?fixture=${fixture.name}"`), fixture.name);
    }
  });

  it('has relative addresses alone', () => {
    const pages = readdirSync(out, {recursive: true}).filter((path) => path.endsWith('.html') && !path.includes('clinic'));
    for (const path of pages) {
      // The stages and their data name pages of some site; nothing else does.
      const around = readFileSync(join(out, path), 'utf8')
        .replace(/<div id="stage"[^]*?<form id="controls"|<div id="sheet"[^]*?<footer/, '')
        .replace(/<(script|pre)[^>]*>[^]*?<\/\1>/g, (block) => block.split('>')[0]);
      assert.doesNotMatch(around, /\s(href|src)="\//, path);
    }
  });

  it('offers the builder', () => {
    assert.ok(readFileSync(join(out, 'index.html'), 'utf8').includes('href="builder/"'));
  });

  it('opens each element without a word, a failed request, or one to another host', async () => {
    for (const {name} of catalogue) {
      await visit(`elements/${name}/`, async (page) => {
        await page.waitForNetworkIdle({idleTime: 0});
        const before = await codeOf(page);
        // The code that the generator wrote is that of the controls.
        await page.evaluate(() => document.querySelector('#kinds input').dispatchEvent(new Event('input', {bubbles: true})));
        assert.equal(await codeOf(page), before, name);
        assert.ok(await page.$eval(`#stage smp-${name}`, ({shadowRoot}) => shadowRoot.childElementCount > 0), name);
      });
    }
  });

  it('opens the demo clinic, with the files as built', async () => {
    const pages = readdirSync(join(out, 'clinic')).filter((path) => path.endsWith('.html'));
    for (const path of pages) assert.doesNotMatch(readFileSync(join(out, 'clinic', path), 'utf8'), /\s(href|src)="\//, path);
    const page = await browser.newPage();
    const asked = [];
    page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname}`));
    await page.goto(`${server.origin}${folder}clinic/`);
    await page.waitForFunction(() => document.querySelector('smp-overview').shadowRoot?.querySelector('.base'));
    await page.close();
    assert.ok(asked.includes(`200 ${folder}smp/smp.min.js`));
    assert.deepEqual(
      asked.filter((each) => !each.startsWith(`200 ${folder}`)),
      [],
    );
  });

  describe('controls', () => {
    it('change the element, the code and the address', () =>
      visit('elements/cost-range/', async (page) => {
        await change(page, 'attr.low', '777');
        assert.equal(await attribute(page, 'smp-cost-range', 'low'), '777');
        assert.match(await codeOf(page), /low="777"/);
        assert.equal(await addressOf(page), '?attr.low=777');

        await change(page, 'attr.high', '');
        await change(page, 'attr.per', 'session');
        await change(page, 'attr.disabled', true);
        assert.equal(await attribute(page, 'smp-cost-range', 'high'), null);
        assert.equal(await attribute(page, 'smp-cost-range', 'disabled'), '');
        assert.match(await codeOf(page), /per="session" disabled/);
        assert.equal(await addressOf(page), '?attr.low=777&attr.high=&attr.per=session&attr.disabled=true');

        await change(page, '--smp-accent', 'rgb(200 0 0)');
        await change(page, 'lang', 'es-ES');
        await change(page, 'dir', 'rtl');
        await change(page, 'scheme', 'dark');
        await change(page, 'width', '360');
        const around = await page.$eval('#stage', (stage) => [
          stage.parentElement.lang,
          stage.parentElement.dir,
          stage.parentElement.style.colorScheme,
          stage.style.getPropertyValue('--smp-accent'),
          stage.offsetWidth,
        ]);
        assert.deepEqual(around, ['es-ES', 'rtl', 'dark', 'rgb(200 0 0)', 360]);
        assert.match(await codeOf(page), /color-scheme: dark;\s+--smp-accent: rgb\(200 0 0\);/);
        assert.match(await codeOf(page), /lang="es-ES"\s+dir="rtl"/);

        await page.click('#reset');
        assert.equal(await addressOf(page), '');
        assert.equal(await attribute(page, 'smp-cost-range', 'low'), '1200');
        assert.equal(await page.$eval('#stage', (stage) => stage.style.getPropertyValue('--smp-accent')), '');
      }));

    it('set a theme of the page', () =>
      visit('elements/term/', async (page) => {
        await page.$eval('#controls [name=theme]', (list) => list.add(new Option('trial')));
        const accentIs = (accent) =>
          page.waitForFunction(
            (accent) => getComputedStyle(document.querySelector('#stage smp-term')).getPropertyValue('--smp-accent') === accent,
            {},
            accent,
          );
        await change(page, 'theme', 'trial');
        await accentIs('rgb(1, 2, 3)');
        assert.match(await codeOf(page), /themes\/trial\.css/);
        await change(page, 'theme', '');
        await accentIs('');
        assert.equal(await addressOf(page), '');
      }));

    it('say what a custom property cannot be, and leave it out', () =>
      visit('elements/term/', async (page) => {
        await page.$eval('#controls [name="--smp-accent"]', (field) => (field.dataset.syntax = '<color>'));
        const accent = () => page.$eval('#stage', (stage) => stage.style.getPropertyValue('--smp-accent'));
        const isInvalid = () => page.$eval('#controls [name="--smp-accent"]', ({ariaInvalid}) => ariaInvalid);
        await change(page, '--smp-accent', 'tomato');
        assert.deepEqual([await accent(), await isInvalid()], ['tomato', null]);
        await change(page, '--smp-accent', 'tomat');
        assert.deepEqual([await accent(), await isInvalid()], ['', 'true']);
        assert.doesNotMatch(await codeOf(page), /tomat/);
      }));

    it('start from any fixture', () =>
      visit('elements/cost-range/', async (page) => {
        await change(page, 'start', 'cost-range/us-session');
        assert.equal(await addressOf(page), '?start=cost-range/us-session');
        assert.equal(await attribute(page, 'smp-cost-range', 'low'), null);
        assert.deepEqual(await page.$eval('#controls', (form) => [form.elements['attr.per'].value, form.elements.lang.value]), [
          'session',
          'en-US',
        ]);
      }));

    it('fill slots, with nothing that runs', () =>
      visit('elements/faq/', async (page) => {
        await change(page, 'slot.heading', '<h2>Ours</h2><a href="javascript:x()">x</a><script>x()</script><iframe src="/"></iframe>');
        const heading = await page.$eval('#stage [slot=heading]', ({outerHTML}) => outerHTML);
        assert.equal(heading, '<h2 slot="heading">Ours</h2>');
        assert.equal(await page.$eval('#stage', (stage) => stage.querySelectorAll('script, iframe').length), 0);
        assert.match(await codeOf(page), /<h2 slot="heading">Ours<\/h2>/);
      }));

    it('come back from a link', () => {
      const link = '?attr.open=pain&attr.multiple=true&slot.heading=%3Ch3%3EAsk%3C/h3%3E&--smp-space=2em&lang=es-MX';
      return visit(`elements/faq/${link}`, async (page) => {
        assert.equal(await attribute(page, 'smp-faq', 'open'), 'pain');
        assert.equal(await page.$eval('#stage [slot=heading]', ({textContent}) => textContent), 'Ask');
        assert.equal(await page.$eval('#stage', (stage) => stage.style.getPropertyValue('--smp-space')), '2em');
        assert.deepEqual(
          await page.$eval('#controls', ({elements}) => [
            elements['attr.open'].value,
            elements['attr.multiple'].checked,
            elements.lang.value,
          ]),
          ['pain', true, 'es-MX'],
        );
        const query = Object.fromEntries(new URLSearchParams(await addressOf(page)));
        assert.deepEqual(query, Object.fromEntries(new URLSearchParams(link)));
      });
    });

    it('log events with their details', () =>
      visit('elements/faq/', async (page) => {
        await page.$eval('#stage smp-faq', (element) => element.shadowRoot.querySelector('summary').click());
        await page.waitForSelector('#events li');
        assert.match(await page.$eval('#events li', ({textContent}) => textContent), /^smp-toggle\{"item":"\w+","open":true\}$/);
        await page.click('#clear');
        assert.equal(await page.$('#events li'), null);
      }));

    it('keep readers on the page, and say where a link leads', () =>
      visit('elements/related-card/', async (page) => {
        await page.$eval('#stage smp-related-card', (element) => element.shadowRoot.querySelector('a').click());
        assert.match(await page.$eval('#events li', ({textContent}) => textContent), /^link\{"href":".*\/aftercare"\}$/);
        assert.ok(page.url().endsWith('elements/related-card/'));
      }));

    it('copy the code, and say so until it changes', () =>
      visit('elements/term/', async (page) => {
        const context = browser.defaultBrowserContext();
        const isSaid = (word) => page.waitForFunction((word) => document.querySelector('#copy').textContent === word, {}, word);
        await page.bringToFront();
        await context.overridePermissions(server.origin, ['clipboard-read', 'clipboard-sanitized-write']);
        await page.$eval('[name=kind][value=react]', (radio) => radio.click());
        assert.match(await codeOf(page), /import 'smp-elements\/define\/term.js';/);
        await page.click('#copy');
        await isSaid('Copied');
        assert.equal(await page.$eval('#copied', ({textContent}) => textContent), 'Copied');
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeOf(page));
        await change(page, 'attr.term', 'epidermis');
        await isSaid('Copy');

        await context.overridePermissions(server.origin, []);
        await page.click('#copy');
        await isSaid('Press Ctrl C');
        assert.equal(await page.evaluate(() => String(getSelection()).trim()), (await codeOf(page)).trim());
      }));

    it('are reached by the Tab key, in their order, with a ring', () =>
      visit('elements/cost-range/', async (page) => {
        const walked = [];
        for (let at = ''; at !== 'copy' && walked.length < 120; walked.push(at)) {
          await page.keyboard.press('Tab');
          at = await page.evaluate(() => {
            const {activeElement: element} = document;
            const hasRing = element.localName.startsWith('smp-') || getComputedStyle(element).outlineStyle !== 'none';
            return `${element.name || element.id || element.className || element.localName}${hasRing ? '' : ' (no ring)'}`;
          });
        }
        assert.equal(walked[0], 'skip');
        const fields = await page.$$eval('#controls [name]', (all) => all.filter((one) => one.checkVisibility()).map(({name}) => name));
        assert.deepEqual(
          walked.filter((name) => fields.includes(name)),
          fields,
        );
        assert.deepEqual(
          walked.filter((name) => / \(no ring\)$|^body/.test(name)),
          [],
        );
        assert.equal(walked.at(-1), 'copy');
      }));
  });

  describe('the sheet of states', () => {
    it('shows all under the same settings', () =>
      visit('elements/key-factors/states/?scheme=dark&width=768', async (page) => {
        const own = fixtures.filter(({name}) => name.startsWith('key-factors/'));
        assert.equal((await page.$$('[data-stage] smp-key-factors')).length, own.length);
        const stages = () => page.$$eval('[data-stage]', (all) => all.map(({lang, dir, style}) => `${lang} ${dir} ${style.colorScheme}`));
        assert.deepEqual(
          await stages(),
          own.map(({lang = 'en'}) => `${lang} ltr dark`),
        );
        await change(page, 'lang', 'en-GB');
        await change(page, 'dir', 'rtl');
        assert.deepEqual(
          await stages(),
          own.map(() => 'en-GB rtl dark'),
        );
        assert.equal(await addressOf(page), '?lang=en-GB&dir=rtl&scheme=dark&width=768');
      }));
  });

  describe('the address of a fixture', () => {
    it('shows it alone, and marks when it is at rest', () =>
      visit('fixture/?fixture=cost-range/uk&lang=es&dir=rtl&scheme=dark', async (page) => {
        const shown = await page.evaluate(() => {
          const {lang, dir, style} = document.documentElement;
          const element = document.querySelector('main smp-cost-range');
          return [lang, dir, style.colorScheme, element.matches(':state(waiting)'), element.shadowRoot.querySelector('h2').textContent];
        });
        assert.deepEqual(shown, ['es', 'rtl', 'dark', false, 'Cuánto cuesta']);
      }));

    it('has a theme', () =>
      visit('fixture/?fixture=term/alone&theme=trial', async (page) => {
        const accent = await page.$eval('main smp-term', (element) => getComputedStyle(element).getPropertyValue('--smp-accent'));
        assert.equal(accent, 'rgb(1, 2, 3)');
      }));

    it('shows each of them', async () => {
      for (const {name, lang = 'en'} of fixtures.filter(({isFullest}) => isFullest))
        await visit(`fixture/?fixture=${name}`, async (page) => {
          assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
          assert.ok(await page.$(`main smp-${name.split('/')[0]}`), name);
        });
    });

    for (const [query, said, known] of [
      ['fixture=cost-range/mars', 'There is no fixture “cost-range/mars”', 'cost-range/uk'],
      ['', 'Name a fixture', 'overview/alone'],
      ['fixture=term/alone&theme=mars', 'There is no theme “mars”', undefined],
      ['fixture=term/alone&dir=up', 'There is no dir “up”', 'rtl'],
      ['fixture=term/alone&scheme=mars', 'There is no scheme “mars”', 'dark'],
      ['fixture=term/alone&lang=!', 'There is no lang “!”', 'en-GB'],
    ]) {
      it(`says what there is instead of ${query || 'nothing'}`, () =>
        visit(`fixture/?${query}`, async (page) => {
          const text = await page.$eval('main', ({innerText}) => innerText);
          assert.ok(text.startsWith(said), text);
          if (known) assert.ok(text.includes(known), text);
          assert.equal(await page.$('main smp-term'), null);
        }));
    }
  });

  it('finds elements, attributes, custom properties, parts and fixtures', () =>
    visit('', async (page) => {
      const found = async (query) => {
        await page.$eval(
          '#search',
          (field, query) => {
            field.value = query;
            field.dispatchEvent(new Event('input'));
          },
          query,
        );
        await page.waitForFunction((query) => new URLSearchParams(location.search).get('q') === query, {}, query);
        return page.$eval('#found a', ({textContent, href}) => [textContent, href]);
      };
      const base = server.origin + folder;
      assert.deepEqual(await found('faq'), ['<smp-faq>', `${base}elements/faq/`]);
      assert.deepEqual(await found('price-as-of'), ['price-as-of', `${base}elements/cost-range/#attribute-price-as-of`]);
      assert.deepEqual(await found('--smp-skin before-after'), ['--smp-skin', `${base}elements/before-after/#custom-property---smp-skin`]);
      assert.deepEqual(await found('planner aftercare'), ['planner', `${base}elements/aftercare/#part-planner`]);
      assert.deepEqual(await found('cost-range/uk'), ['cost-range/uk', `${base}elements/cost-range/?start=cost-range/uk`]);
    }));

  it('leads from what is found to a row of a table', () => {
    for (const {tag, href} of JSON.parse(readFileSync(join(out, 'search.json'), 'utf8'))) {
      const [, id] = href.split('#');
      if (id) assert.ok(readFileSync(join(out, `elements/${tag.replace('smp-', '')}/index.html`), 'utf8').includes(` id="${id}"`), href);
    }
  });

  it('can be read without JavaScript', async () => {
    await visit(
      'elements/overview/',
      async (page) => {
        const [text, around, hasControls] = await page.evaluate(() => [
          document.querySelector('#stage smp-overview').shadowRoot.querySelector('.base').innerText,
          document.querySelector('main').innerText,
          document.querySelector('#controls').checkVisibility(),
        ]);
        assert.match(text, /Tiny dots of pigment/);
        assert.match(around, /Keyboard and accessibility/);
        assert.equal(hasControls, false);
      },
      {isScripted: false},
    );
    await visit(
      '',
      async (page) => {
        const text = await page.$eval('main', ({innerText}) => innerText);
        for (const each of ['smp-faq', 'price-as-of', '--smp-skin', 'planner', 'cost-range/uk']) assert.ok(text.includes(each), each);
      },
      {isScripted: false},
    );
  });

  const phone = {width: 320, height: 700};
  for (const [path, options] of [
    ['', {viewport: phone, scheme: 'dark'}],
    ['?q=accent', {}],
    ['elements/cost-range/', {}],
    ['elements/cost-comparison/', {viewport: phone, scheme: 'dark'}],
    ['elements/cost-range/states/', {viewport: phone}],
    ['fixture/?fixture=cost-range/uk', {scheme: 'dark'}],
  ]) {
    it(`is accessible and fits: ${path || 'the index'} ${JSON.stringify(options)}`, () =>
      visit(
        path,
        async (page) => {
          await page.evaluate(axe);
          const {violations, passes} = await page.evaluate(() => globalThis.axe.run({resultTypes: ['violations']}));
          assert.ok(passes.length > 10);
          assert.deepEqual(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`),
            [],
          );
          const {width} = options.viewport ?? {width: 1280};
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
        },
        options,
      ));
  }

  it('prints the bytes of each element', () => {
    for (const {weight} of gallery.elements) {
      const page = readFileSync(join(out, `elements/${weight.file.slice(4, -7)}/index.html`), 'utf8');
      assert.ok(page.includes(`${(weight.bytes / 1000).toFixed(1)} kB`), weight.file);
      const {lcp} = costs.elements[weight.file.replace('.min.js', '')] ?? {};
      if (lcp !== undefined) assert.ok(page.includes(`<dt>Largest contentful paint</dt><dd>${lcp} ms</dd>`), weight.file);
    }
  });
});

describe('the package', () => {
  it('has nothing of the demo', () => {
    const [{files}] = Object.values(
      JSON.parse(
        execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
          cwd: root,
          encoding: 'utf8',
          shell: process.platform === 'win32',
        }),
      ),
    );
    assert.ok(files.length > 100);
    assert.deepEqual(
      files.map(({path}) => path).filter((path) => /demo|gallery/.test(path)),
      [],
    );
  });
});

describe('controls of the gallery', () => {
  it('follow the type of an attribute', () => {
    const kind = (text) => attributeControl({name: 'a', type: {text}});
    assert.deepEqual(kind("'US' | 'GB'"), {kind: 'list', options: ['US', 'GB'], isBoolean: false});
    assert.deepEqual(kind("boolean | '' | 'faq'"), {kind: 'list', options: ['true', 'faq'], isBoolean: true});
    assert.equal(kind('boolean').kind, 'tick');
    assert.equal(kind('number | string').kind, 'number');
    assert.equal(attributeControl({name: 'a', type: {text: 'number | string'}, description: 'Date of the price.'}).kind, 'line');
    assert.equal(kind('readonly Article[] | string').kind, 'lines');
    assert.equal(kind('string').kind, 'line');
    assert.equal(attributeControl({name: 'a'}).kind, 'line');
  });

  it('follow the syntax of a custom property, and are a line of text without one', () => {
    assert.equal(tokenControl({syntax: '<color>'}).kind, 'color');
    assert.equal(tokenControl({syntax: '<number>'}).kind, 'number');
    assert.equal(tokenControl({syntax: '<font-family>'}).kind, 'font');
    for (const syntax of ['<length>', '<time>', '*', undefined]) assert.equal(tokenControl({syntax}).kind, 'line');
    const written = String(html`${elementFields({cssProperties: [{name: '--smp-a', syntax: '<color>', default: '#123'}]})}`);
    assert.match(written, /name="--smp-a"[^>]* placeholder="#123" data-syntax="&lt;color&gt;" aria-describedby="control---smp-a-wrong"/);
    assert.match(written, /<small id="control---smp-a-wrong"[^>]* hidden>This is no color\.<\/small>/);
    assert.match(written, /<input type="color" data-picks="--smp-a" aria-label="Pick --smp-a"/);
  });

  it('offer the languages that have texts, with the countries that are named', () => {
    assert.deepEqual(
      languagesOf(['en', 'es'], '`en-GB` or `es-MX`, not `fr-FR`').map(([tag]) => tag),
      ['en', 'en-US', 'en-GB', 'es', 'es-ES', 'es-MX'],
    );
  });

  it('write to an address what differs, and read it again', () => {
    const query = writeQuery({start: 'a/b', low: '', high: '2', per: 'x'}, {start: '', low: '1', high: '2'});
    assert.equal(query, '?start=a/b&low=&per=x');
    assert.deepEqual(readQuery(`${query}&other=1`, ['start', 'low', 'high', 'per']), {start: 'a/b', low: '', per: 'x'});
  });
});

describe('markup in the gallery', () => {
  it('is safe when it comes from an address', () => {
    assert.ok(isSafeElement('h2', null) && isSafeElement('smp-faq', null) && isSafeElement('script', 'application/json'));
    for (const [tag, type] of [
      ['script', null],
      ['script', 'module'],
      ['iframe', null],
      ['style', null],
      ['svg', null],
      ['base', null],
    ])
      assert.equal(isSafeElement(tag, type), false, tag);
    assert.ok(isSafeAttribute('a', 'href', '/book') && isSafeAttribute('a', 'href', 'mailto:a@example.org'));
    assert.ok(isSafeAttribute('smp-faq', 'open', 'pain') && isSafeAttribute('div', 'data-smp', 'faq'));
    for (const [tag, name, value] of [
      ['a', 'href', 'javascript:x()'],
      ['a', 'href', ' java\nscript:x()'],
      ['img', 'src', 'data:text/html,x'],
      ['p', 'onclick', 'x()'],
      ['smp-faq', 'onclick', 'x()'],
      ['smp-faq', 'style', 'color: red'],
      ['button', 'formaction', '/x'],
    ])
      assert.equal(isSafeAttribute(tag, name, value), false, `${tag} ${name}`);
  });

  it('is escaped where it is text', () => {
    assert.equal(String(html`<p>${'<b>'}${[html`<i>${'"'}</i>`]}${undefined}</p>`), '<p>&lt;b&gt;<i>&quot;</i></p>');
    assert.equal(
      String(inline('`<a>` & [all of `it`](https://example.org/)')),
      '<code>&lt;a&gt;</code> &amp; <a href="https://example.org/">all of <code>it</code></a>',
    );
  });
});

describe('code of the gallery', () => {
  const shown = (markup, more = {}) => ({tag: 'smp-faq', parts: parseParts(markup), styles: {}, version: '1.2.3', ...more});
  const faq = '<smp-faq open="pain"><details slot="last"><summary>{Why} "now"?</summary></details></smp-faq>';

  it('is written in each way', () => {
    const styled = shown(faq, {lang: 'es', theme: 'warm', styles: {'color-scheme': 'dark', '--smp-accent': 'red'}});
    const written = Object.fromEntries(Object.keys(codeKinds).map((kind) => [kind, codeFor(kind, styled)]));
    assert.match(written.html, /href="\/smp\/1\.2\.3\/themes\/warm\.css"[^]*<smp-faq open="pain" lang="es">/);
    assert.match(written.html, /smp-faq \{\n {4}color-scheme: dark;\n {4}--smp-accent: red;\n {2}\}/);
    assert.match(written.plain, /<div data-smp="faq" data-smp-open="pain" data-smp-lang="es">\n {2}<details data-smp-slot="last">/);
    assert.match(written.react, /<smp-faq open="pain" lang="es" style=\{\{colorScheme: "dark", '--smp-accent': "red"\}\}>/);
    assert.match(written.react, /<summary>\{"\{Why\} \\"now\\"\?"\}<\/summary>/);
    assert.match(written.vue, /<template>\n {2}<smp-faq open="pain" lang="es">/);
    assert.match(written.npm, /import 'smp-elements\/define\/faq\.js';\nimport 'smp-elements\/themes\/warm\.css';/);
  });

  it('has the data of smp-config in an attribute where templates drop scripts', () => {
    const config = shown('<smp-config><script type="application/json">{"a": 1}</script></smp-config>', {tag: 'smp-config'});
    assert.match(codeFor('vue', config), /<smp-config config='\{"a":1\}'><\/smp-config>/);
    assert.match(codeFor('react', config), /<smp-config config=\{"\{\\"a\\":1\}"\}><\/smp-config>/);
    assert.match(codeFor('html', config), /<script type="application\/json">\n {4}\{"a": 1\}\n {2}<\/script>/);
  });
});

describe('notes of the gallery', () => {
  for (const {name} of catalogue) {
    it(`say how ${name} is used by keyboard and screen reader`, () => {
      assert.ok(notes[name].length > 1);
      for (const note of notes[name]) assert.match(note, /^[A-Z`].*\.$/);
    });
  }
});

describe('the search of the gallery', () => {
  const entry = (name, text = '') => ({kind: 'attribute', name, tag: 'smp-faq', href: '', text});
  const names = (query) =>
    search([entry('opening'), entry('reopen'), entry('size', 'of what is open'), entry('open')], query).map(({name}) => name);

  it('has the nearest names first, then what is said of others', () => {
    assert.deepEqual(names('open'), ['open', 'opening', 'reopen', 'size']);
    assert.deepEqual(names('open what'), ['size']);
    assert.deepEqual(names('  '), []);
  });
});
