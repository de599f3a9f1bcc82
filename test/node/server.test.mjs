import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import fc from 'fast-check';
import {html} from 'lit';
import {checkJson} from '../../dist/foundation/check-config.js';
import {oneOf, setSources} from '../../dist/evidence/citations.js';
import {serving} from '../../dist/foundation/serving.js';
import {classes, stylesOf} from '../../dist/delivery/server/element.js';
import {memo} from '../../dist/delivery/server/memo.js';
import {prepared, render, renderElement} from '../../dist/delivery/server.js';
import {importSource} from '../../tools/ssr-plugin.mjs';
import {attributesOf, byLit, escaped, isShadow, normal, parsed, shadowIn, stampOf, startTag, walk} from '../support/lit-ssr.mjs';

const {fixtures} = await importSource('test/fixtures.ts');
const manifest = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const documented = new Map(
  manifest.modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, attributes = []}) => (tagName ? [[tagName, attributes.map(({name}) => name)]] : [])),
);
await prepared();

const ours = (markup) =>
  [...walk(parsed(markup))].filter(({tagName, namespaceURI}) => tagName.startsWith('smp-') && /xhtml/.test(namespaceURI));
const words = (root) =>
  root.childNodes.map((node) => (node.tagName === 'style' ? '' : (node.value ?? words(node.content ?? node)))).join('');
const said = (markup, tag) => words(shadowIn(ours(markup).find(({tagName}) => tagName === tag)));
const english = 'dots that imitate closely cut hair';
const spanish = 'puntos que imitan';

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
    /<template shadowrootmode="open"><!--smp:|<smp-config data-served>|<smp-[\w-]+ slot="[\w-]+" id="smp-[\w-]+" heading-level="\d">/;
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
  function compare(made, {lang = '', config = {}} = {}) {
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
    const hasList = elements.some(({tagName}) => tagName === 'smp-sources');
    const sources = hasList ? [...new Set(elements.flatMap((element) => lit(element).cited))] : [];
    for (const element of elements) {
      const root = shadowIn(element);
      assert.ok(root, element.tagName);
      const expected = lit(element, sources);
      same(normal(root), normal(expected.root), element.tagName);
      assert.equal(stampOf(root), expected.stamp, `the stamp of ${element.tagName}`);
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
        compare(renderElement(tag, attributes, {lang}), {lang});
      }),
      {numRuns: 300},
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
      {numRuns: 200},
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
      {numRuns: 200},
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
    const deep = 3000;
    const open = '<i>'.repeat(deep);
    assert.equal(rendered(await kept(`${open}${one}${'</i>'.repeat(deep)}`)), 1);
    assert.equal(rendered(await kept('<smp-overview>'.repeat(deep))), deep);
    assert.equal(rendered(await kept(`<template>${open}</template>${one}`)), 1);
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
            ...'<frameset> <iframe> <![CDATA[ ]]> <form> <a&nbsp;href=x> </a> <button> <option> <col> <caption> <desc> <foreignObject> <mi> <br> <li> <h1>'.split(
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
        const markup = pieces.join('');
        const made = await kept(markup, isTold ? {config: prices(700)} : {});
        // Each that a browser would make of ours has its shadow root first of all.
        for (const element of ours(made)) {
          assert.ok(element.childNodes[0] && isShadow(element.childNodes[0]), `${element.tagName} in ${JSON.stringify(markup)}`);
        }
        const count = (text) => ours(text).length;
        assert.equal(count(made), count(markup) + (made.includes('<smp-config data-served>') ? 1 : 0));
      }),
      {numRuns: 500},
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
          for (const name of ['overview', 'faq']) assert.ok(slots.filter((slot) => slot === name).length < 3);
          if (made.includes('</smp-page>') && attributesOf(page).sections === 'overview faq sources')
            assert.ok(slots.includes('overview') || !stripped(made).includes('</smp-page>') || page.sourceCodeLocation === null);
        }
      }),
      {numRuns: 150},
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
