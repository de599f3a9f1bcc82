import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {brotliCompressSync, constants} from 'node:zlib';
import fc from 'fast-check';
import {checkJson} from '../../dist/foundation/config/validate.js';
import {serverContext} from '../../dist/foundation/hydration/server-context.js';
import {classes, stylesOf} from '../../dist/delivery/server/element.js';
import {memo} from '../../dist/delivery/server/memo.js';
import {whenReady, render, renderElement} from '../../dist/delivery/server.js';
import {readUnits} from '../../tools/generate/xliff.mjs';
import {importSource} from '../../tools/import-source.mjs';
import {attributesOf, byLit, escaped, isShadow, normal, parsed, shadowIn, treeShape, stampOf, startTag, walk} from '../support/lit-ssr.mjs';

const {fixtures} = await importSource('test/fixtures.ts');
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const documented = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, attributes = []}) => (tagName ? [[tagName, attributes.map(({name}) => name)]] : [])),
);
await whenReady();

// How many random cases each property has: rendering so many takes a minute of a busy machine.
const share = process.env.SMP_TEST_FULL ? 1 : 0.2;
const runs = (all) => Math.ceil(all * share);

const ours = (markup) => [...walk(parsed(markup))].filter(({tagName, namespaceURI}) => classes.has(tagName) && /xhtml/.test(namespaceURI));
const words = (root) =>
  root.childNodes
    .map((node) => (node.tagName === 'style' || node.data !== undefined ? '' : (node.value ?? words(node.content ?? node))))
    .join('');
const said = (markup, tag) => words(shadowIn(ours(markup).find(({tagName}) => tagName === tag)));
// The heading of smp-overview.
const readText = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const english = JSON.parse(readText('src/locales/messages.json'))['overview.heading'];
const spanish = readUnits(readText('src/locales/es/messages.xlf')).get('overview.heading').target;

/** Runs something and gives what was warned meanwhile. */
async function warned(run) {
  const lines = [];
  const {warn} = console;
  console.warn = (...line) => lines.push(line.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}
const {warn} = console;
// Each odd attribute of the random ones is warned of.
process.on('exit', () => (console.warn = warn));

const prices = (low, more = {}) => ({schemaVersion: 1, prices: {currency: 'EUR', asOf: '2026-11', course: {low, high: low + 1}}, ...more});
const attribute = (value) => escaped(JSON.stringify(value));
const costs = (markup) => said(markup, 'smp-cost-range');

/** Compares two long texts; tells only where they part. */
function same(actual, expected, what) {
  if (actual === expected) return;
  const at = [...actual].findIndex((_, n) => actual[n] !== expected[n]);
  const [one, other] = [actual, expected].map((text) => text.slice(Math.max(at - 80, 0), at + 120));
  assert.equal(one, other, what);
  assert.fail(`${what}: one ends before the other`);
}

/** What the library has put into a markup is taken out again. */
function stripped(made) {
  const found =
    /<template shadowrootmode="open"><!--smp:|<smp-config data-served>|<smp-[\w-]+ slot="[\w-]+" (?:id="smp-[\w-]+" )?heading-level="\d">/;
  for (let at = made.search(found); at >= 0; at = made.search(found)) {
    const [, name] = /^<([\w-]+)/.exec(made.slice(at));
    const tags = new RegExp(`<(/?)${name}\\b`, 'g');
    tags.lastIndex = at;
    let depth = 0;
    let tag;
    do {
      tag = tags.exec(made);
      depth += tag[1] ? -1 : 1;
    } while (depth);
    made = made.slice(0, at) + made.slice(made.indexOf('>', tag.index) + 1);
  }
  return made;
}

describe('a shadow root', () => {
  /** Compares all shadow roots of a rendering with Lit's own. */
  function compare(made, {lang = '', config = {}, isAlone = false} = {}) {
    const elements = [...walk(parsed(made))].filter(({tagName}) => classes.has(tagName));
    const where = (element) => {
      let language;
      let near = config;
      for (let at = element; at?.attrs; at = at.parentNode) {
        language ??= attributesOf(at).lang;
        const script = at.tagName === 'smp-config' && at.childNodes.find(({tagName}) => tagName === 'script');
        if (script) near = {...checkJson(script.childNodes[0].value).config, ...near};
      }
      const slots = element.childNodes.filter((node) => 'tagName' in node && !isShadow(node)).map((node) => attributesOf(node).slot ?? '');
      return {language: language ?? lang, config: near, slots};
    };
    const lit = (element, sources) => byLit(element.tagName, attributesOf(element), {...where(element), sources});
    // What a page's list numbers is what all its sections cite.
    const hasList = !isAlone && elements.some(({tagName}) => tagName === 'smp-sources');
    const sources = hasList ? [...new Set(elements.flatMap((element) => lit(element).cited))] : [];
    for (const element of elements) {
      const root = shadowIn(element);
      assert.ok(root, element.tagName);
      const expected = lit(element, sources);
      same(normal(root), normal(expected.root), element.tagName);
      assert.equal(stampOf(root), expected.stamp(treeShape(root)), `the stamp of ${element.tagName}`);
    }
    return elements.length;
  }

  for (const {name, lang = 'en', html: markup} of fixtures) {
    it(`is the one that Lit renders: ${name}`, async () => {
      const made = await render(markup, {lang});
      assert.ok(compare(made, {lang}) >= (name.startsWith('page/') ? 4 : 1));
    });
  }

  it('is the one that Lit renders where a configuration is given', async () => {
    const config = checkJson(/<script[^>]*>([^]*?)<\/script>/.exec(fixtures.find(({name}) => name === 'config/estimator').html)[1]).config;
    for (const lang of ['en-GB', 'es', 'fr']) {
      const made = await render('<smp-cost-range></smp-cost-range><smp-page></smp-page><smp-sources></smp-sources>', {lang, config});
      compare(made, {lang, config});
    }
  });

  const value = fc.oneof(
    fc.string({unit: 'binary'}).map((text) => text.toWellFormed().replaceAll('\0', '')),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '2',
      '6',
      '-1',
      '1e3',
      '2026',
      '2026-11-22',
      '2999-12-31',
      'all',
      'page',
      'course',
      'session',
      'health cost',
    ),
    fc.constantFrom(
      'DE',
      'US',
      'EUR',
      'USD',
      'dermis',
      'touch-up',
      'overview faq',
      '/a?b=c&d',
      'javascript:alert(1)',
      'https://a.example/',
      'true',
    ),
    fc.constantFrom(
      '<b>&amp;"\'',
      '</template><script>',
      '<!--',
      '[{"heading": "[A]"}, {"heading": "<i>", "date": "2026"}]',
      'a\r\nb\rc\nd',
      '\ufeff',
      '{{x}}',
    ),
  );
  const element = fc.constantFrom(...documented.keys()).chain((tag) =>
    fc.record({
      tag: fc.constant(tag),
      attributes: fc.dictionary(fc.constantFrom(...documented.get(tag), 'id', 'class'), value, {maxKeys: 5, noNullPrototype: true}),
      lang: fc.constantFrom('', 'en', 'en-GB', 'en-US', 'es', 'es-ES', 'de-AT', 'ar', 'x'),
    }),
  );

  it('is the one that Lit renders, whatever the attributes', () => {
    fc.assert(
      fc.property(element, ({tag, attributes, lang}) => {
        compare(renderElement(tag, attributes, {lang}), {lang, isAlone: true});
      }),
      {numRuns: runs(300)},
    );
  });

  it('is the same from markup', async () => {
    await fc.assert(
      fc.asyncProperty(element, async ({tag, attributes, lang}) => {
        if (tag === 'smp-page' || tag === 'smp-sources' || tag === 'smp-config') return;
        const made = await render(`${startTag(tag, attributes)}</${tag}>`, {lang});
        const [one, other] = [made, renderElement(tag, attributes, {lang})].map((text) => ours(text)[0]);
        same(normal(shadowIn(one)), normal(shadowIn(other)), tag);
        assert.equal(stampOf(shadowIn(one)), stampOf(shadowIn(other)));
      }),
      {numRuns: runs(200)},
    );
  });

  it('lets no value of an attribute out of its place', async () => {
    const outline = (root) =>
      [...walk(root)].map((node) => [
        node.tagName,
        node.attrs
          .map(({name}) => name)
          .sort()
          .join(),
        node.content ? outline(node.content) : 0,
      ]);
    await fc.assert(
      fc.asyncProperty(
        element,
        fc.array(fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '&#34', '</template>', '-->', '`', '=', ' onclick=', '\n', '\r', '\0')),
        async ({tag}, evil) => {
          // Two values that mean the same to the library: words that it shows as they are.
          const names = ['heading', 'summary', 'label', 'caption', 'reviewed-by', 'adapted-by', 'name', 'id', 'class', 'before-alt'];
          const at = (text) => Object.fromEntries(names.map((name) => [name, text]));
          const dated = {'reviewed-on': '2026-11-01', href: '/a', before: '/b', after: '/c', term: 'dermis', healed: '6'};
          const [plain, hostile] = [at('A'), at(`A${evil.join('')}A`)].map((attributes) => renderElement(tag, {...attributes, ...dated}));
          assert.deepEqual(outline(parsed(hostile)), outline(parsed(plain)));
          const [found] = ours(hostile);
          // A browser cannot have NUL.
          assert.equal(attributesOf(found).id, `A${evil.join('')}A`.replaceAll('\0', '\ufffd'));
        },
      ),
      {numRuns: runs(200)},
    );
  });

  it('brings each style once, all that Lit would', () => {
    for (const [tag, element] of classes) {
      const text = stylesOf(tag);
      for (const {cssText} of element.elementStyles) assert.equal(text.split(cssText).length, 2, tag);
      assert.ok(renderElement(tag).includes(`<style>${text}</style>`), tag);
      assert.doesNotMatch(text, /<\/style/i);
    }
  });

  it('has its style sheets linked where that is asked for', async () => {
    const styles = (tag) => `/s/${tag}.css?a=1&b="2"`;
    const made = await render('<smp-overview></smp-overview><smp-related-list items=\'[{"heading": "[A]"}]\'></smp-related-list>', {
      styles,
    });
    assert.doesNotMatch(made, /<style/);
    assert.deepEqual(
      [...made.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([, href]) => href),
      ['smp-overview', 'smp-related-list', 'smp-related-card'].map((tag) => `/s/${tag}.css?a=1&amp;b=&quot;2&quot;`),
    );
  });
});

describe('markup', () => {
  const kept = async (markup, options) => {
    const made = await render(markup, options);
    assert.equal(stripped(made), markup);
    assert.equal(await render(made, options), made, 'again');
    return made;
  };
  const rendered = (made) => ours(made).filter((element) => element.childNodes.some(isShadow)).length;

  const one = '<smp-overview></smp-overview>';
  for (const [name, markup, wanted] of [
    ['a document', `<!doctype html>\n<html lang="en">\n<head>\n<title>A</title>\n</head>\n<body>\n${one}\n</body>\n</html>\n`, 1],
    ['a fragment', `<p>A</p>${one}<p>B`, 1],
    ['nothing', '', 0],
    ['entities', `&nbsp;&amp;&lt;&#x41;&copy &unknown;${one}&`, 1],
    ['comments', `<!-- <smp-overview> -->${one}<!-->${one}<!-- > -- > --!>${one}<!-- open ${one}`, 3],
    ['weird nesting', `<b><p>${one}</b>${one}</p></i><table>${one}<tr>${one}<td>${one}`, 5],
    ['unclosed tags', '<div><smp-overview><p>A<smp-faq><li>B', 2],
    ['uppercase', '<SMP-OVERVIEW HEADING-LEVEL="3"></SMP-OVERVIEW><Smp-Faq OPEN=all></Smp-Faq>', 2],
    ['tables', `<table><caption>${one}</caption><colgroup><col></colgroup><tbody><tr><td>${one}</table>`, 2],
    ['a row alone', `<tr><td>${one}</td></tr>`, 1],
    ['templates', `<template>${one}</template><template><template>${one}</template></template>`, 0],
    [
      'text of scripts and the like',
      `<script>"${one}"</script><style>/*${one}*/</style><textarea>${one}</textarea><title>${one}</title>`,
      0,
    ],
    ['frames and what stands for them', `<noscript>${one}</noscript><iframe>${one}</iframe><xmp>${one}</xmp>`, 0],
    ['drawings and formulas', `<svg>${one}<smp-overview/><foreignObject>${one}</foreignObject></svg><math>${one}</math>`, 1],
    ['line ends', `\r\n<p>A\r\nB\rC\n</p>\r\n${one}\r\n<smp-faq\r\nopen="a\r\nb"\r\n></smp-faq>\r`, 2],
    ['NUL', `\0<p\0 a="\0">\0${one}\0`, 1],
    ['a mark of byte order', `\ufeff<!doctype html><html lang="es"><body>${one}`, 1],
    ['letters of two places', `😀<p title="😀">${one}😀`, 1],
    ['a slash at the end of a start tag', '<smp-overview/>A', 1],
    ['attributes without quotes, with others inside, twice', `<smp-faq open=all OPEN='pain' title='a > b "c"' data-x=>A</smp-faq>`, 1],
    ['one inside another', '<smp-overview>A<smp-faq><smp-overview></smp-overview></smp-faq></smp-overview>', 3],
    ['an end in the midst', `${one}<smp-overview title="`, 1],
    ['text to the end', `${one}<plaintext>${one}`, 1],
    ['a list to choose from', `<select><option>A${one}</select>${one}`, 1],
    ['frames', `<!doctype html><frameset><frame>${one}</frameset>`, 0],
  ]) {
    it(`stays as it was around shadow roots: ${name}`, async () => {
      assert.equal(rendered(await kept(markup)), wanted);
      const config = prices(700);
      const made = await kept(markup, {config});
      if (wanted) assert.match(made, /<smp-config data-served>/);
    });
  }

  it('may be nested deeply', async () => {
    const deep = 8000;
    const open = '<div>'.repeat(deep);
    assert.equal(rendered(await kept(`${open}${one}${'</div>'.repeat(deep)}`)), 1);
    assert.equal(rendered(await kept(`<template>${open}</template>${one}`)), 1);
    assert.equal(rendered(await kept('<smp-config>'.repeat(500))), 500);
  });

  it('of whatever kind is rendered without an error, stays as it was, and is the same when rendered again', async () => {
    const piece = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom(...[...classes.keys()].filter((tag) => tag !== 'smp-page').flatMap((tag) => [`<${tag}>`, `</${tag}>`])),
      },
      {
        weight: 4,
        arbitrary: fc
          .constantFrom(
            ...'<table> <tr> <td> <template> </template> </table> <select> </select> <svg> </svg> <math> <p> </p> <b> </b> <!-- --> <script> </script>'.split(
              ' ',
            ),
            ...'<style> </style> <textarea> </textarea> <title> <noscript> <plaintext> &amp; &lt < > " = <!doctype&nbsp;html> <body> <head> </body> </html>'.split(
              ' ',
            ),
            ...'<frameset> <iframe> <![CDATA[ ]]> <form> <a&nbsp;href=x> </a> <button> <option> <caption> <desc> <foreignObject> <mi> <br> <li> <h1>'.split(
              ' ',
            ),
            ...'<div&nbsp;lang=es> <html&nbsp;lang=es> <smp-faq&nbsp;open=all&nbsp; <smp-config&nbsp;config="{}"> <nobr> <marquee> <hr> <image> <dd>'.split(
              ' ',
            ),
            ...['\r\n', '\0', '\ufeff', ' ', '<p slot=text>', "<smp-term term='dermis'/>", '<smp-', '</'],
          )
          .map((text) => text.replaceAll('&nbsp;', ' ')),
      },
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 30}), fc.boolean(), async (pieces, isTold) => {
        // A part of a table that a configuration comes before is none.
        const markup = (isTold && /<(t[rd]|caption)>/.test(pieces) ? '<p>' : '') + pieces.join('');
        const made = await kept(markup, isTold ? {config: prices(700)} : {});
        // Each that a browser would make of ours has its shadow root first of all.
        for (const element of ours(made)) {
          assert.ok(element.childNodes[0] && isShadow(element.childNodes[0]), `${element.tagName} in ${JSON.stringify(markup)}`);
        }
        const count = (text) => ours(text).length;
        assert.equal(count(made), count(markup) + (made.includes('<smp-config data-served>') ? 1 : 0));
      }),
      {numRuns: runs(500)},
    );
  });

  it('of a page of sections gets them once, whatever stands in it', async () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '<b>',
        '<a href=x>',
        '<li>',
        '</p>',
        '<table>',
        '<td>',
        '<svg>',
        '<select>',
        '<textarea>',
        '<template>',
        '</template>',
        '<!--',
        'A',
      ],
      ...[
        '<smp-faq slot="faq">',
        '</smp-faq>',
        '<h2 slot="heading">',
        '</smp-page>',
        '<smp-page sections="overview">',
        '</div>',
        '<button>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 8}), async (pieces) => {
        const markup = `<div><smp-page sections="overview faq sources">${pieces.join('')}</smp-page></div>`;
        const made = await kept(markup);
        for (const page of ours(made).filter(({tagName}) => tagName === 'smp-page')) {
          const slots = page.childNodes.flatMap((node) => ('tagName' in node && attributesOf(node).slot) || []);
          assert.equal(slots.filter((slot) => slot === 'overview').length, 1);
          assert.ok(slots.includes('faq') || attributesOf(page).sections === 'overview');
        }
        const ids = ours(made).flatMap((element) => attributesOf(element).id ?? []);
        assert.equal(new Set(ids).size, ids.length);
      }),
      {numRuns: runs(150)},
    );
  });

  it('gets the sections of a page whose children are left open', async () => {
    for (const child of ['<p>A', '<b>A', '<a href="/a">A', '<ul><li>A', '<p>A</p>', '']) {
      const made = await kept(`<smp-page sections="overview faq">${child}</smp-page>`);
      const [page] = ours(made);
      const slots = page.childNodes.flatMap((node) => ('tagName' in node && attributesOf(node).slot) || []);
      assert.deepEqual(slots, ['overview', 'faq'], child);
    }
  });
});

describe('a language', () => {
  it('comes from the element, what it stands in, the page, or the option', async () => {
    for (const [markup, lang] of [
      ['<smp-overview lang="es"></smp-overview>', 'en'],
      ['<div lang="es"><p><smp-overview></smp-overview></p></div>', 'en'],
      ['<div lang="en"><p lang="es-MX"><smp-overview></smp-overview></p></div>', 'en'],
      ['<!doctype html><html lang="es"><body><smp-overview></smp-overview></body></html>', 'en'],
      ['<!-- Made by us. -->\n<!doctype html><html lang="es"><smp-overview></smp-overview></html>', 'en'],
      ['<!--><html lang="es"><smp-overview></smp-overview>', ''],
      ['<!doctype html><html lang="en"><body lang="es"><smp-overview></smp-overview>', ''],
      ['<smp-overview></smp-overview>', 'es'],
      ['<smp-page sections="overview"></smp-page>', 'es'],
      ['<div lang="es"><x-y><template shadowrootmode="open"><smp-overview></smp-overview></template></x-y></div>', 'en'],
    ]) {
      const made = await render(markup, {lang});
      assert.ok(made.includes(spanish) && !made.includes(english), markup);
      assert.doesNotMatch(made.replaceAll(markup, ''), /part="base" lang/);
    }
  });

  it('of one part of a page is not that of another', async () => {
    const made = await render('<div lang="es"><smp-overview></smp-overview></div><smp-overview></smp-overview>', {lang: 'en'});
    assert.deepEqual(
      ours(made).map((element) => words(shadowIn(element)).includes(spanish)),
      [true, false],
    );
  });

  it('that has no words is shown in English, and that is marked', async () => {
    for (const lang of ['fr', 'de-AT', 'x-y', '123', '<b>', 'e'.repeat(1000)]) {
      const made = await render('<smp-overview></smp-overview>', {lang});
      assert.match(said(made, 'smp-overview'), new RegExp(english));
      assert.match(made, /<section class="base" part="base" lang="en" dir="ltr">/);
    }
    // Where none is named, a page's own may be any.
    assert.match(await render('<smp-overview></smp-overview>'), /<section class="base" part="base" lang="en" dir="ltr">/);
    assert.match(await render('<smp-overview></smp-overview>', {lang: 'en-ZA'}), /<section class="base" part="base" dir="ltr">/);
  });

  it('of one request never gets into another', async () => {
    const pages = Array.from({length: 40}, (_, at) => {
      const lang = at % 2 ? 'es' : 'en';
      return render(`<p>${at}</p><smp-overview></smp-overview><smp-faq></smp-faq><smp-page></smp-page>`, {lang, onError: () => {}});
    });
    for (const [at, made] of (await Promise.all(pages)).entries()) {
      assert.equal(made.includes(spanish), at % 2 === 1);
      assert.equal(made.includes(english), at % 2 === 0);
    }
  });

  it('is nobody’s after a rendering, also after one that failed', async () => {
    await render('<smp-overview></smp-overview><smp-sources></smp-sources>', {lang: 'es', config: prices(5)});
    assert.deepEqual(serverContext, {language: '', config: {}, slots: []});
    const {template} = classes.get('smp-risks').prototype;
    classes.get('smp-risks').prototype.template = () => assert.fail('[No]');
    await render('<smp-risks lang="es-CL"></smp-risks>', {onError: () => {}});
    classes.get('smp-risks').prototype.template = template;
    assert.deepEqual(serverContext, {language: '', config: {}, slots: []});
  });
});

describe('a configuration', () => {
  const of = (config, children = '', more = '') => `<smp-config config="${attribute(config)}"${more}>${children}</smp-config>`;
  const script = (config) => `<script type="application/json">${JSON.stringify(config)}</script>`;
  const range = '<smp-cost-range></smp-cost-range>';
  const shown = async (markup, config) => {
    const made = await render(markup, {lang: 'en', config});
    return ours(made)
      .filter(({tagName}) => tagName === 'smp-cost-range')
      .map((element) => /€[\d,]+/.exec(words(shadowIn(element)))?.[0]);
  };

  it('is given as an option, around elements, or for the page', async () => {
    assert.deepEqual(await shown(range, prices(111)), ['€111']);
    assert.deepEqual(await shown(of(prices(222), range)), ['€222']);
    assert.deepEqual(await shown(`<smp-config>${script(prices(223))}${range}</smp-config>`), ['€223']);
    assert.deepEqual(await shown(`${range}${of(prices(333))}`), ['€333']);
    assert.deepEqual(await shown(`${range}<smp-config>${script(prices(334))}</smp-config>`), ['€334']);
    assert.deepEqual(await shown('<smp-page sections="cost-range"></smp-page>', prices(444)), ['€444']);
    // Where an editor allows no script element.
    const json = ` data-smp-config="${attribute(prices(555))}"`;
    assert.deepEqual(await shown(`<div${json}>${range}</div>${range}`), ['€555', undefined]);
    assert.deepEqual(await shown(range.replace('>', `${json}>`) + range), ['€555', undefined]);
    assert.deepEqual(await shown(`${range}<i${json}></i>`), ['€555']);
    assert.deepEqual(await shown(`<p data-smp-config="/prices.json"></p>${range}`), [undefined]);
    assert.deepEqual(await shown(range), [undefined]);
  });

  it('wins where it is nearer; of those for the page the last', async () => {
    assert.deepEqual(await shown(`${of(prices(222), range + of(prices(333), range))}${range}`, prices(111)), ['€222', '€333', '€111']);
    assert.deepEqual(await shown(`${of(prices(1))}${range}<div>${of(prices(2))}</div>`, prices(3)), ['€2']);
    assert.deepEqual(await shown(of(prices(1), range + of(prices(2)))), ['€1']);
    assert.deepEqual(await shown(of({schemaVersion: 1}, range), prices(3)), ['€3']);
  });

  it('counts where a browser would count it', async () => {
    assert.deepEqual(await shown(`<template>${of(prices(1))}</template>${range}`), [undefined]);
    assert.deepEqual(await shown(`<svg>${of(prices(1))}</svg>${range}`), [undefined]);
    assert.deepEqual(await shown(`<x-y><template shadowrootmode="open">${of(prices(1))}</template></x-y>${range}`), ['€1']);
    // What an address says is known in a browser alone.
    assert.deepEqual(await shown(`<smp-config src="/prices.json">${script(prices(1))}${range}</smp-config>`), [undefined]);
    assert.deepEqual(
      await shown(`<smp-config config="${attribute(prices(1))}" src="/prices.json">${script(prices(2))}${range}</smp-config>`),
      ['€1'],
    );
    assert.deepEqual(await shown(`<smp-config src=" ">${script(prices(1))}${range}</smp-config>`), ['€1']);
  });

  it('is for the page whatever an editor has left in it, by the rule of the browser', async () => {
    for (const left of ['<br>', '<p></p>', '<p>&nbsp;</p>', '<p class="x"><br>\n</p>'])
      for (const inside of [left + script(prices(1)), script(prices(1)) + left])
        assert.deepEqual(await shown(`<smp-config>${inside}</smp-config>${range}`), ['€1'], inside);
    for (const content of ['<p id="a"></p>', '<p>.</p>', '<p><img alt="" src="a.png"></p>', '<p data-smp="faq"></p>', '<div></div>'])
      assert.deepEqual(await shown(`<smp-config>${script(prices(1))}${content}</smp-config>${range}`), [undefined], content);
  });

  it('gives a list its articles, whatever an editor has left in it', async () => {
    const articles = {schemaVersion: 1, articles: [{heading: 'Aftercare', href: '/care'}]};
    const list = async (inside) =>
      (await render(`<smp-related-list>${inside}</smp-related-list>`, {config: articles})).includes('heading="Aftercare"');
    for (const left of ['', '<br>', '<p>&nbsp;</p>', '<h2 slot="heading">Read on</h2><p></p>']) assert.ok(await list(left), left);
    assert.ok(!(await list('<p>.</p>')));
  });

  // The rule of the browser, as it stands in its own module, over a page of nested ones.
  it('is taken part by part as in a browser', async () => {
    globalThis.Node ??= Object;
    const {addConfigSource, getConfig, removeConfigSource} = await import('../../dist/foundation/config/registry.js');
    const keys = ['prices', 'clinic', 'review'];
    const part = fc.record(
      {
        prices: fc.integer({min: 1, max: 99}).map((low) => prices(low).prices),
        clinic: fc.integer({min: 1, max: 99}).map((n) => ({name: `[C${n}]`})),
        review: fc.integer({min: 1, max: 99}).map((n) => ({by: `[R${n}]`, on: '2026-11-01'})),
      },
      {requiredKeys: []},
    );
    const {tree} = fc.letrec((tie) => ({
      tree: fc.array(fc.oneof({depthSize: 'small'}, fc.constant('section'), fc.record({config: part, inside: tie('tree')})), {
        maxLength: 3,
      }),
    }));
    await fc.assert(
      fc.asyncProperty(tree, part, async (nodes, option) => {
        const schemaVersion = 1;
        const write = (list) =>
          list
            .map((one) => (one === 'section' ? '<smp-overview></smp-overview>' : of({schemaVersion, ...one.config}, write(one.inside))))
            .join('');
        // Each section's configuration, in the order of reading: by the browser's rule, and as the server sees it.
        const expected = [];
        const seen = [];
        const sources = [{validConfig: option, isEmpty: true, parentNode: null}];
        const place = (list, parentNode) =>
          list.flatMap((one) => {
            if (one === 'section') return [{parentNode, isConnected: false}];
            const source = {validConfig: one.config, isEmpty: !one.inside.length, parentNode};
            source.element = source;
            sources.push(source);
            return place(one.inside, source);
          });
        const elements = place(nodes, null);
        sources.forEach(addConfigSource);
        for (const element of elements) expected.push(keys.map((key) => getConfig(element, key)));
        sources.forEach(removeConfigSource);
        const overview = classes.get('smp-overview').prototype;
        const {template} = overview;
        overview.template = function () {
          seen.push(keys.map((key) => serverContext.config[key]));
          return template.call(this);
        };
        try {
          await render(write(nodes), {
            config: {schemaVersion, ...option},
            styles: () => `/${Math.random()}`,
          });
        } finally {
          overview.template = template;
        }
        assert.deepEqual(JSON.parse(JSON.stringify(seen)), JSON.parse(JSON.stringify(expected)));
      }),
      {numRuns: runs(100)},
    );
  });

  it('that cannot be used in part is used otherwise, and that is warned of once', async () => {
    const config = {...prices(777), nonsense: 1, clinic: {booking: {href: 'javascript:alert(1)'}}};
    const lines = await warned(async () => {
      assert.deepEqual(await shown(range, config), ['€777']);
      assert.deepEqual(await shown(`<p></p>${range}`, config), ['€777']);
      assert.deepEqual(await shown(of({...prices(778), nonsense: 1}, range)), ['€778']);
      assert.deepEqual(await shown(`<smp-config config="{">${range}</smp-config>`), [undefined]);
    });
    assert.equal(lines.filter((line) => line.startsWith('render(): ')).length, 1);
    assert.match(lines.join('\n'), /render\(\): .*clinic.*nonsense|render\(\): .*nonsense.*clinic/);
    assert.match(lines.join('\n'), /<smp-config>: nonsense/);
  });

  it('of whatever kind is no error', async () => {
    const cyclic = prices(1);
    cyclic.self = cyclic;
    const evil = {
      get prices() {
        throw new Error('[No]');
      },
    };
    await warned(async () => {
      for (const config of [cyclic, evil, [], 'x', 1, 1n, null, {prices: 1n}, new Map(), () => {}]) {
        assert.ok((await render(range, {config})).includes('shadowrootmode'));
      }
    });
  });

  it('is told to the script, once, where nothing can end it', async () => {
    const config = {...prices(888), clinic: {name: '</script><script>alert(1)</script><!-- <script> \u2028 &lt; ]]>'}};
    for (const markup of [range, `<!doctype html><html><head><title>A</title></head><body class="a>b">\n${range}</body></html>`]) {
      const made = await render(markup, {config});
      const [told, ...more] = ours(made).filter(({tagName}) => tagName === 'smp-config');
      assert.equal(more.length, 0);
      const held = told.childNodes.find(({tagName}) => tagName === 'script').childNodes[0].value;
      assert.deepEqual(checkJson(held).config, checkJson(JSON.stringify(config)).config);
      assert.equal([...walk(parsed(made))].filter(({tagName}) => tagName === 'script').length, 1);
      assert.equal(stripped(made), markup);
      // The first thing of the page's content.
      if (markup.startsWith('<!'))
        assert.match(made, /^<!doctype html><html><head><title>A<\/title><\/head><body class="a>b"><smp-config data-served>/);
    }
  });

  it('is told inside of the page, wherever its body begins', async () => {
    for (const markup of [
      `<!doctype html><title>A</title>${range}`,
      `<!doctype html><html><head><script>"<body>"</script></head>${range}</html>`,
      `<!doctype html><!-- <body> --><p>A</p>${range}`,
      `<!doctype html><html lang="es"><body data-a='<body>'>${range}`,
    ]) {
      const made = await render(markup, {config: prices(1)});
      assert.equal(stripped(made), markup);
      assert.match(made, /^<!doctype html>/);
      const told = ours(made)[0];
      assert.equal(told.tagName, 'smp-config');
      assert.equal(told.parentNode.tagName, 'body');
      assert.equal(parsed(made).childNodes[0].nodeName, '#documentType');
      assert.equal(parsed(made).mode, 'no-quirks');
    }
  });

  it('that was told is replaced, but not what only looks like it', async () => {
    const like = '<smp-config data-served></smp-config>';
    const page = `<textarea>${like}</textarea><!-- ${like} --><script>"${like}"</script>${range}`;
    const first = await render(page, {config: prices(1)});
    const second = await render(first, {config: prices(2)});
    assert.equal(second, await render(page, {config: prices(2)}));
    assert.equal(await render(second), await render(page));
    assert.equal((await render(page)).split(like).length, 4);
    // One that holds the page’s own is the page’s.
    const own = `<smp-config data-served>${range}</smp-config>`;
    assert.equal(ours(await render(own)).length, 2);
  });

  it('is not told where no script takes over', async () => {
    assert.doesNotMatch(await render(range, {config: prices(1), hydrate: false}), /data-served|lit-part|smp:/);
  });
});

describe('structured data', () => {
  const page = '<smp-page structured-data sections="overview"></smp-page>';
  const scripts = (made) =>
    [...walk(parsed(made))].filter((node) => node.tagName === 'script' && attributesOf(node).type === 'application/ld+json');

  it('stand in the head of a page, or behind what is no page, once', async () => {
    for (const [markup, parent] of [
      [`<!doctype html><html><head><title>A</title></head><body>${page}</body></html>`, 'head'],
      [`<!doctype html><html><head><script>"</head>"</script><!-- </head> --></head><body>${page}</body></html>`, 'head'],
      [`<!doctype html><html><body>${page}</body></html>`, 'body'],
      [`<p>A</p>${page}<p>B`, undefined],
      [`${page}<textarea>`, undefined],
    ]) {
      const made = await render(markup);
      const [found, ...more] = scripts(made);
      assert.equal(more.length, 0);
      assert.equal(found.parentNode.tagName, parent, markup);
      JSON.parse(found.childNodes[0].value);
      assert.equal(stripped(made).replace(/<script type="application\/ld[^]*?<\/script>/, ''), markup);
      assert.equal(await render(made), made, 'again');
    }
  });

  it('of an earlier run are replaced, but not what only looks like them', async () => {
    const like = '<script type="application/ld+json" data-smp-structured-data>{}</script>';
    const made = await render(`<!-- ${like} --><textarea>${like}</textarea><smp-overview></smp-overview>`);
    assert.equal(made.split(like).length, 3);
    assert.equal(scripts(await render(`${like}${page}`)).length, 1);
  });
});

describe('an element that cannot be rendered', () => {
  const failing = async (tag, run) => {
    const {prototype} = classes.get(tag);
    const {template} = prototype;
    prototype.template = () => {
      throw new Error('[No such thing]');
    };
    try {
      await run();
    } finally {
      prototype.template = template;
    }
  };

  for (const [at, more] of ['', '<smp-sources></smp-sources>', '<smp-page sections="overview"></smp-page>'].entries()) {
    it(`leaves its children and lets the others be rendered${more && `, beside ${more}`}`, async () => {
      const told = [];
      // Not one that was rendered before.
      const risks = `<smp-risks reviewed-on="${at}"><p>[Children]</p></smp-risks>`;
      const markup = `<smp-overview></smp-overview>${risks}<smp-faq></smp-faq>${more}`;
      let made;
      const lines = await warned(() =>
        failing('smp-risks', async () => {
          made = await render(markup, {onError: (tag, {message}) => told.push(`${tag} ${message}`)});
        }),
      );
      assert.deepEqual(told, ['smp-risks [No such thing]']);
      assert.deepEqual(lines, []);
      assert.ok(made.includes(risks));
      assert.equal(stripped(made), markup);
      for (const element of ours(made)) assert.equal(element.childNodes.some(isShadow), element.tagName !== 'smp-risks');
      // It is rendered once it can be.
      assert.equal(ours(await render(markup)).filter((element) => element.childNodes.some(isShadow)).length, ours(made).length);
    });
  }

  it('is told of each time, and warned of once where nobody is told', async () => {
    const markup = '<smp-journey lang="en-NZ">[Children]</smp-journey>';
    await failing('smp-journey', async () => {
      const lines = await warned(async () => {
        assert.equal(await render(markup), markup);
        assert.equal(await render(markup), markup);
      });
      assert.deepEqual(lines, ['<smp-journey>: could not be rendered, its children stay: Error: [No such thing]']);
      let told = 0;
      for (let round = 0; round < 2; round++) await render(markup, {onError: () => told++});
      assert.equal(told, 2);
    });
  });

  it('leaves a page of sections with its children', async () => {
    const markup = '<smp-page lang="en-NZ"><p>[Children]</p></smp-page><smp-overview></smp-overview>';
    const told = [];
    await failing('smp-page', async () => {
      const made = await render(markup, {onError: (tag) => told.push(tag)});
      assert.ok(made.startsWith('<smp-page lang="en-NZ"><p>[Children]</p></smp-page><smp-overview><template'));
    });
    assert.deepEqual(told, ['smp-page']);
  });

  it('may be the address of a style sheet that cannot be had', async () => {
    const told = [];
    const styles = (tag) => (tag === 'smp-faq' ? assert.fail('[No]') : '/a.css');
    const made = await render('<smp-faq>[Children]</smp-faq><smp-overview></smp-overview>', {styles, onError: (tag) => told.push(tag)});
    assert.ok(made.startsWith('<smp-faq>[Children]</smp-faq><smp-overview><template'));
    assert.deepEqual(told, ['smp-faq']);
  });
});

describe('the memory', () => {
  it('gives what was set, never holds more than it may, and forgets what was not asked for first', () => {
    const step = fc.tuple(fc.boolean(), fc.integer({min: 0, max: 12}), fc.string({maxLength: 40}));
    fc.assert(
      fc.property(fc.integer({min: 2, max: 200}), fc.array(step, {maxLength: 200}), (most, steps) => {
        const kept = memo(most, (text) => text.length);
        const set = new Map();
        for (const [isSet, n, text] of steps) {
          const key = `key ${n}`;
          if (isSet) {
            kept.set(key, text);
            set.set(key, text);
          }
          const found = kept.get(key);
          if (isSet && key.length + text.length <= most / 2) assert.equal(found, text);
          if (found !== undefined) assert.equal(found, set.get(key));
          const peeked = [...set.keys()].filter((one) => peek(kept, one) !== undefined);
          assert.ok(peeked.reduce((sum, one) => sum + one.length + set.get(one).length, 0) <= most);
        }
      }),
    );
  });

  // Asking makes young again; what is asked for on the way changes nothing that the sum counts.
  const peek = (kept, key) => kept.get(key);

  it('of renderings is bounded', async () => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc');
    const used = () => (gc(), process.memoryUsage().heapUsed);
    const text = 'x'.repeat(40_000);
    const feed = async (from, to) => {
      for (let at = from; at < to; at++) {
        await render(`<smp-term term="dermis">${at}</smp-term><p>${text}${at}</p>`);
        renderElement('smp-related-card', {heading: `${at}`, summary: text});
        await render(`<smp-related-card heading="${at}" summary="${text}"></smp-related-card>`);
      }
    };
    // All that may be kept has been replaced once, at the least.
    const filled = 200;
    await feed(0, filled);
    const before = used();
    await feed(filled, process.env.SMP_TEST_FULL ? 1800 : 900);
    // With one memory that never forgets it would be some 60 MB at the least.
    assert.ok(used() - before < 30e6, `${used() - before}`);
  });

  it('never gives what was before a change', async () => {
    const config = prices(100);
    const options = {lang: 'en', config};
    const range = '<smp-cost-range></smp-cost-range>';
    assert.match(costs(await render(range, options)), /€100/);
    config.prices.course = {low: 200, high: 201};
    assert.match(costs(await render(range, options)), /€200/);
    options.config = prices(300);
    assert.match(costs(await render(range, options)), /€300/);
    const asked = render(range, options);
    options.config.prices.course.low = 1;
    assert.match(costs(await asked), /€300/);
    options.lang = 'es';
    assert.match(costs(await render(range, options)), /Lo que cuesta|cuesta/i);
    options.hydrate = false;
    assert.doesNotMatch(await render(range, options), /lit-part/);
  });

  it('never mixes two that are asked for at once', async () => {
    const range = '<smp-cost-range></smp-cost-range>';
    const asked = Array.from({length: 30}, (_, at) => render(range, {lang: 'en', config: prices(100 + (at % 3))}));
    for (const [at, made] of (await Promise.all(asked)).entries()) assert.match(costs(made), new RegExp(`€${100 + (at % 3)}`));
    for (const config of [prices(1), prices(2)])
      assert.match(costs(renderElement('smp-cost-range', {}, {lang: 'en', config})), new RegExp(`€${config.prices.course.low}`));
  });

  it('tells apart what differs anywhere', () => {
    const text = fc.string({unit: fc.constantFrom('a', '=', '\0', '\n', ' ', '1'), maxLength: 4});
    const asked = fc.record({
      attributes: fc.dictionary(fc.constantFrom('heading', 'summary', 'label', 'id'), fc.oneof(text, fc.constant(true)), {
        noNullPrototype: true,
      }),
      lang: fc.oneof(fc.constantFrom('', 'en', 'es'), text),
      children: text,
      hydrate: fc.boolean(),
    });
    const make = ({attributes, children, ...options}) => renderElement('smp-related-card', attributes, options, children);
    // A configuration of its own makes a rendering that nothing can have been remembered for.
    const fresh = ({attributes, children, ...options}) => renderElement('smp-related-card', attributes, {...options, config: {}}, children);
    fc.assert(
      fc.property(fc.array(asked, {minLength: 2, maxLength: 5}), (list) => {
        list.forEach(make);
        for (const one of list) assert.equal(make(one), fresh(one));
      }),
      {numRuns: runs(500)},
    );
  });
});

describe('one element', () => {
  it('is rendered like in markup, with what stands in it', async () => {
    for (const children of ['', 'A', '<p>A</p>', '<h3 slot="heading">A</h3>B<i slot="summary">C</i>', ' ', '<!-- A -->', 'a < b']) {
      const attributes = {heading: '[A]', href: '/a?b&c="d"', 'reading-minutes': 4, hidden: true};
      const made = renderElement('smp-related-card', attributes, {lang: 'es'}, children);
      const [one, other] = [
        made,
        await render(`${startTag('smp-related-card', attributes)}${children}</smp-related-card>`, {lang: 'es'}),
      ].map((text) => ours(text)[0]);
      assert.deepEqual(attributesOf(one), attributesOf(other));
      same(normal(shadowIn(one)), normal(shadowIn(other)), children);
      // By it a browser knows whether it may take the markup over.
      assert.equal(stampOf(shadowIn(one)), stampOf(shadowIn(other)), children);
      assert.ok(made.endsWith(`</template>${children}</smp-related-card>`));
    }
  });

  it('is one of ours, with attributes that have names', () => {
    for (const tag of ['div', 'smp-nothing', '', 'SMP-OVERVIEW', 'constructor'])
      assert.throws(() => renderElement(tag), /not one of the library’s/);
    for (const name of ['', 'a b', 'a>', 'a=b', 'x onclick', '"', "'", '<', '/', 'a\n', 'a\0']) {
      assert.throws(() => renderElement('smp-related-card', {[name]: '1'}), /not the name of an attribute/);
    }
    assert.match(renderElement('smp-related-card', {HEADING: 'A', image: undefined}), /^<smp-related-card heading="A"><template[^]*>A</);
  });

  it('is final where it may not be hydrated: it carries no mark, and nothing to render it again from', () => {
    const attributes = {
      heading: '[A]',
      summary: '[B]',
      href: '/a',
      id: 'a',
      class: 'b',
      slot: 'c',
      lang: 'es',
      'data-x': 'd',
      'heading-level': 3,
    };
    const made = renderElement('smp-related-card', attributes, {hydrate: false});
    const [element] = ours(made);
    assert.deepEqual(attributesOf(element), {id: 'a', class: 'b', slot: 'c', lang: 'es', 'data-x': 'd'});
    assert.equal(stampOf(shadowIn(element)), '');
    assert.doesNotMatch(made, /<!--lit/);
    const kept = renderElement('smp-related-card', attributes);
    assert.equal(words(shadowIn(element)), words(shadowIn(ours(kept)[0])));
    // In a page too, and what is rendered in it.
    const list = renderElement('smp-related-list', {items: '[{"heading": "[A]"}]'}, {hydrate: false});
    assert.equal([...list.matchAll(/<!--smp:-->/g)].length, 2);
    assert.equal([...list.matchAll(/<!--/g)].length, 2);
  });

  it('costs little more than its words', () => {
    const subjects = 'hair skin pigment scalp needle dermis price visit healing scar crown hairline density colour law risk sun rest'.split(
      ' ',
    );
    const word = (n) => subjects[(Math.imul(n + 7, 2654435761) >>> 8) & 15] + ((Math.imul(n, 40503) >>> 4) % 9973).toString(36);
    const text = (n, length) => Array.from({length}, (_, at) => word(n * 31 + at)).join(' ');
    const card = (n) => ({heading: text(n, 5), summary: text(n + 1e6, 14), href: `/${word(n)}-${n}`, tag: word(n % 7)});
    const brotli = (markup) => brotliCompressSync(markup, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
    const [few, many] = [40, 140].map((length) => Array.from({length}, (_, at) => card(at)));
    const perCard = (make) => (brotli(many.map(make).join('\n')) - brotli(few.map(make).join('\n'))) / 100;
    const bare = perCard(({heading, summary, href, tag}) => `${heading}\n${summary}\n${href}\n${tag}`);
    const options = {hydrate: false, styles: (tag) => `/smp/styles/${tag}.css`};
    const cost = perCard((one) => renderElement('smp-related-card', one, options));
    assert.ok(cost - bare <= 12, `${(cost - bare).toFixed(1)} bytes over its words`);
  });
});
