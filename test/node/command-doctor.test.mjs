import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {importSource} from '../../tools/import-source.mjs';

const {examine, examineConfig, rules} = await importSource('src/command/doctor/rules.ts');
const {report} = await importSource('src/command/doctor/report.ts');
const {readPage} = await importSource('src/command/doctor/page.ts');
const {readLibrary} = await importSource('src/command/library.ts');
const {position} = await importSource('src/command/html.ts');
const {age, monthsBefore} = await importSource('src/command/doctor/date-rules.ts');
const {jsonPlace} = await importSource('src/command/json-place.ts');
const {nearest} = await importSource('src/command/nearest.ts');

const hashOf = (text, algorithm = 'sha384') => `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;
const bundled = hashOf('bundled');
const files = {'smp.min.js': {integrity: bundled, bytes: 7}, 'smp.auto.js': {integrity: hashOf('auto'), bytes: 4}};
const library = {...readLibrary(), files};
const {version} = library;
const today = '2026-12-01';

/** Finds in a page; `▲` marks the place that should be told. */
function look(marked, {bytes = {}, faults = {}, url, ...context} = {}) {
  const at = marked.indexOf('▲');
  const source = marked.replace('▲', '');
  const resources = new Map([
    ...Object.entries(bytes).map(([address, text]) => [address, {bytes: Buffer.from(text)}]),
    ...Object.entries(faults).map(([address, fault]) => [address, {fault}]),
  ]);
  const page = readPage('page.html', source, {library, today, resources, url: url && new URL(url), ...context});
  return {findings: examine(page), place: at < 0 ? undefined : position(source, at)};
}

const src = '/smp/smp.min.js';
const script = `<script type="module" src="${src}" integrity="${bundled}" crossorigin="anonymous"></script>`;
const cdn = `https://cdn.example/smp/${version}/smp.min.js`;
const page = (body, head = script) =>
  `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>\n<main>${body}</main>\n</body>\n</html>\n`;
const overview = '<smp-overview><p>Text</p></smp-overview>';
const withHead = (head) => page(overview, head);
const served = (styles, body = '') =>
  `<smp-overview><template shadowrootmode="open">${styles}<p>x</p></template><p>fallback</p></smp-overview>${body}`;
const meta = (policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
const config = (json) => `<smp-config><script type="application/json">${json}</script></smp-config>`;

/**
 * For each rule: pages with the fault, with the place marked and, where it is not the rule's own, its severity; and pages
 * without.
 */
const cases = {
  'tags-stripped': {
    bad: [[page('▲<p>Nothing</p>', '').replace('▲', '').replace(/^/, '▲')], [page('<p>Text</p>', `▲${script}`)]],
    good: [[page(overview)], [page('<div data-smp="overview">x</div>')], [page('<iframe src="/smp/embed.html#section=faq"></iframe>', '')]],
  },
  'script-missing': {
    bad: [
      [page(`▲${overview}`, '')],
      [page('▲<div data-smp="overview">x</div>', '')],
      [page(`▲${overview}`, '<script src="/app.js"></script>'), {}, 'hint'],
    ],
    good: [
      [page(overview)],
      [page(served(''), '')],
      [withHead('<script type="module">import "https://esm.sh/smp-elements@0.1.0/define";</script>')],
    ],
  },
  'term-in-control': {
    bad: [
      [page('<a href="/x">The ▲<smp-term term="dermis">dermis</smp-term></a>')],
      [page('<button><b>▲<smp-term term="dermis"></smp-term></b></button>')],
      [page('<details><summary>▲<smp-term term="dermis"></smp-term></summary></details>')],
      [page('<p role="link">▲<smp-term term="dermis"></smp-term></p>')],
    ],
    good: [[page('<p>The <smp-term term="dermis">dermis</smp-term>, <a id="x"><smp-term term="keloid"></smp-term></a></p>')]],
  },
  'escaped-tag': {
    bad: [
      [page('<p>▲&lt;smp-overview&gt;</p>')],
      [page(`${overview}<p>▲&lt;div data-smp="faq"&gt;</p>`)],
      [page('▲&lt;script src="/smp/smp.min.js"&gt;&lt;/script&gt;')],
    ],
    good: [[page(`${overview}<p>Use <code>&lt;smp-overview&gt;</code>.</p>`)]],
  },
  'json-shown': {
    bad: [
      [page(`${overview}<p>{▲"schemaVersion": 1, "prices": {}}</p>`)],
      [page(`${overview}<p>{<br>\n▲&#8220;schemaVersion&#8221;: 1,<br>\n&#8220;clinic&#8221;: {}</p>`)],
    ],
    good: [
      [page(config('{"schemaVersion": 1}'))],
      [page(`${overview}<pre>{"prices": 1}</pre><p>The "prices": low.</p>`.replace('"prices": low', 'prices: low'))],
    ],
  },
  'curly-quotes': {
    bad: [
      [page('<smp-overview ▲heading-level=”3″></smp-overview>')],
      [page('<smp-related-card ▲heading=&#8220;Our clinic&#8221;></smp-related-card>')],
      [page('<div ▲data-smp=”faq”>x</div>')],
      [withHead('<script type=”module” ▲src=”/smp/smp.min.js”></script>'.replace('▲', '').replace('type', '▲type'))],
      [page('<smp-overview ▲heading-level=&quot;3&quot;></smp-overview>')],
    ],
    good: [
      [page('<smp-related-card heading="“Quoted” title"></smp-related-card>')],
      [page("<smp-overview heading-level=3 lang='en'></smp-overview>")],
    ],
  },
  'tag-swallowed': {
    bad: [
      [page('<smp-config ▲config=\'{"a": "x > y&#8221;}&#8217;></smp-config><p class=\'a\'>b</p>')],
      [page('▲<smp-config config=\'{"a": "x > y&#8221;}&#8217;></smp-config><p>b</p>')],
      [page('<p ▲title="a>b</p><smp-overview></smp-overview><p class="x">')],
    ],
    good: [[page('<p title="Use &lt;smp-overview> there">x</p>' + overview)], [page(overview)]],
  },
  'raw-angle': {
    bad: [
      [page(`<smp-config ▲config='{"clinic": {"name": "A > B"}}'></smp-config>`)],
      [page(`<div data-smp="related-list" ▲data-smp-items='[{"heading": "a < b"}]'>x</div>`)],
    ],
    good: [
      [page(`<smp-config config='{"clinic": {"name": "A \\u003e B"}}'></smp-config>`)],
      [page('<smp-related-card heading="a > b"></smp-related-card>')],
    ],
  },
  'self-closing': {
    bad: [[page('▲<smp-overview />\n<p>swallowed</p>')]],
    good: [[page(overview)], [page('<smp-overview heading-level=2></smp-overview><br />')]],
  },
  'not-closed': {
    bad: [[page('▲<smp-overview>\n<p>swallowed</p>')], [page('<div>▲<smp-faq></div>')]],
    good: [[page(overview)], [page('<smp-faq />')]],
  },
  'stray-paragraph': {
    bad: [
      [page('<p>▲<smp-overview></smp-overview></p>')],
      [page('<p>▲<smp-overview><p>Text</p></smp-overview></p>'), {}, 'error'],
      [page('<smp-overview>▲<p>&nbsp;</p></smp-overview>'), {}, 'hint'],
      [page('<smp-config><br>▲<p><span></span></p><script type="application/json">{}</script></smp-config>'), {}, 'error'],
      [page('<smp-config>▲<p id="prices"></p></smp-config>'), {}, 'error'],
    ],
    good: [
      // What an editor leaves in smp-config does no harm.
      [page('<smp-config><br><script type="application/json">{}</script><p>&nbsp;<br></p></smp-config>')],
      [page('<smp-config><p></p></smp-config>')],
      [page('<smp-config><p></p><smp-cost-range></smp-cost-range></smp-config>')],
      [page(`${overview}<p>A <smp-term term="dermis">word</smp-term></p>`)],
      [page('<p></p><smp-faq><p><img src="a.png"></p></smp-faq>')],
    ],
  },
  'fallback-outside': {
    bad: [
      // Each as WordPress makes it of classic content: wpautop closes a paragraph that it opened before the tag.
      [page('<p><smp-overview></p>\n<p ▲data-smp-fallback>Text</p>\n<p></smp-overview></p>')],
      [page('<p><smp-faq></p>\n<p ▲data-smp-fallback>One</p>\n<p data-smp-fallback>Two</p>\n<p></smp-faq></p>')],
      [page(`${overview}<div><section ▲data-smp-fallback=""><h2>x</h2></section></div>`)],
    ],
    good: [
      [page('<smp-overview>\n  <p data-smp-fallback>Text</p>\n</smp-overview>')],
      [page('<smp-overview><div><p data-smp-fallback>Text</p></div></smp-overview>')],
      [page('<div data-smp="overview">\n<p data-smp-fallback>Text</p>\n</div>')],
    ],
  },
  'slot-outside': {
    bad: [
      [page(`<p ▲slot="heading">Title</p>${overview}`)],
      [page('<smp-overview><p><span ▲slot="heading">Title</span></p></smp-overview>')],
      [page('<smp-overview><h2 ▲slot="headng">Title</h2></smp-overview>')],
    ],
    good: [
      [page('<smp-overview><h2 slot="heading">Title</h2></smp-overview>')],
      [page('<other-thing><h2 slot="heading">T</h2></other-thing>' + overview)],
      [page(`<div data-smp="faq"><h2 slot="heading">T</h2></div><p slot="mine">x</p>`)],
      [page('<smp-page><smp-cost-range slot="cost-range"></smp-cost-range></smp-page>')],
    ],
  },
  'data-attribute': {bad: [[page('<smp-config ▲data=""></smp-config>')]], good: [[page('<smp-config data-x="1"></smp-config>')]]},
  'object-text': {
    bad: [
      [page('<smp-config ▲config="[object Object]"></smp-config>')],
      [page('<div data-smp="config" ▲data-smp-config="[object Object]">x</div>')],
      [page('<smp-related-list ▲items="[object Object],[object Object]"></smp-related-list>')],
      [page(`<main ▲data-smp-config="[object Object]">${overview}</main>`)],
    ],
    good: [[page("<smp-config config='{}'></smp-config>")]],
  },
  'unknown-element': {
    bad: [[page('▲<smp-overveiw></smp-overveiw>')], [page(`${overview}\n  ▲<smp-xyz></smp-xyz>`)]],
    good: [[page(overview)], [page(`${overview}<clinic-overview></clinic-overview>`)]],
  },
  'unknown-attribute': {
    bad: [
      [page('<smp-overview ▲headinglevel="3"></smp-overview>')],
      [page('<smp-cost-range low="1" ▲currancy="EUR" price-as-of="2026-11"></smp-cost-range>')],
      [page('<smp-overview ▲colour="red"></smp-overview>')],
    ],
    good: [
      [
        page(
          '<smp-overview id="a" class="b" slot="" aria-label="c" data-x onclick="d" v-if="e" :f="g" @h="i" lang="en" Heading-Level="2"></smp-overview>',
        ),
      ],
    ],
  },
  'plain-name': {
    bad: [
      [page('<div ▲data-smp="cost-rang">x</div>')],
      [page('<div ▲data-smp="">x</div>')],
      [page('<div ▲data-smp="smp-faq">x</div>')],
      [page(`${overview}<div ▲data-smp-low="1200">x</div>`)],
      [page('<smp-faq><h3 ▲data-smp-slot="heading">x</h3></smp-faq>')],
    ],
    good: [
      [page('<div data-smp="cost-range">x</div><iframe data-smp-frame src="/smp/embed.html"></iframe>')],
      [page('<div data-smp="related-list"><h3 data-smp-slot="heading">x</h3></div>')],
      [page('<div data-smp="related-list"><p><span data-smp-slot="heading">x</span></p></div>')],
      [withHead(script.replace('<script', '<script data-smp-config="/clinic.json"'))],
      [page(`<main data-smp-config="/clinic.json">${overview}</main>`)],
      [page(`${overview}<script type="application/ld+json" data-smp-structured-data>{}</script>`)],
    ],
  },
  'plain-attribute': {
    bad: [[page('<div data-smp="cost-range" ▲data-smp-lo="1200">x</div>')]],
    good: [
      [page('<div data-smp="cost-range" data-smp-config="/clinic.json">x</div>')],
      [page('<div data-smp="cost-range" data-smp-low="1" data-smp-price-as-of="2026-11" data-other="x">x</div>')],
    ],
  },
  'language-missing': {
    bad: [
      [page(overview).replace('<html lang="en">', '▲<html>')],
      [page(overview).replace('lang="en"', '▲lang=" "')],
      [page('<div data-smp="faq">x</div>').replace('<html lang="en">', '▲<html>')],
      [page(`<div lang="es">${overview}</div>${overview}`).replace('<html lang="en">', '▲<html>')],
    ],
    good: [
      [page(overview)],
      [overview],
      [page('<p>Text</p>').replace(' lang="en"', '')],
      [page(`<div lang="es">${overview}</div><div data-smp="faq" data-smp-lang="es">x</div>`).replace(' lang="en"', '')],
    ],
  },
  'zoom-blocked': {
    bad: [
      [withHead(`${script}<meta name="viewport" ▲content="width=device-width, user-scalable=no">`)],
      [withHead(`${script}<meta name="viewport" ▲content="width=device-width, maximum-scale=1.0, user-scalable=0">`)],
      [withHead(`${script}<meta name="Viewport" ▲content="width=device-width,maximum-scale=1">`)],
      [withHead(`${script}<meta name="viewport" ▲content="user-scalable = 0">`)],
    ],
    good: [
      [withHead(`${script}<meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=yes, maximum-scale=5">`)],
      [withHead(`${script}<meta name="description" content="user-scalable=no">`)],
      [page('<p>Text</p>', '<meta name="viewport" content="user-scalable=no">')],
    ],
  },
  'aria-hidden': {
    bad: [
      [page('<smp-faq ▲aria-hidden="true"></smp-faq>')],
      [page(`<div ▲aria-hidden="true"><section>${overview}${overview}</section></div>`)],
      [page('<div ▲aria-hidden="true"><div data-smp="faq">x</div></div>')],
      [page(`<button aria-controls="a b">x</button><div id="b" ▲aria-hidden="true">${overview}</div>`), {}, 'hint'],
      [page(`<div role="tabpanel" ▲aria-hidden="true">${overview}</div>`), {}, 'hint'],
    ],
    good: [
      [page(`<div aria-hidden="false">${overview}</div><p aria-hidden="true">x</p>`)],
      [page(`<div hidden aria-hidden="true">${overview}</div><div style="display: none" aria-hidden="true">${overview}</div>`)],
      [page(`<dialog aria-hidden="true">${overview}</dialog>`)],
      [page('<div aria-hidden="true"><smp-config src="/clinic.json"></smp-config></div>')],
    ],
  },
  'in-inert': {
    bad: [[page(`<div ▲inert>${overview}</div>`)], [page('<smp-faq ▲inert></smp-faq>')]],
    good: [[page(`<p inert>x</p>${overview}`)], [page(`<dialog><div inert>${overview}</div></dialog>`)]],
  },
  'in-role': {
    bad: [
      [page(`<div ▲role="img" aria-label="x">${overview}</div>`)],
      [page(overview).replace('<body>', '<body ▲role="application">')],
      [page('<smp-faq ▲role="IMG"></smp-faq>')],
    ],
    // They take nothing away: a <div> has no meaning to lose.
    good: [[page(`<div role="presentation"><p role="none">${overview}</p></div><p role="img">x</p>`)]],
  },
  'in-live-region': {
    bad: [
      [page(`<div ▲aria-live="polite">${overview}</div>`)],
      [page(`<div ▲role="status"><div>${overview}</div></div>`)],
      [page('<div ▲aria-live="assertive"><div data-smp="faq">x</div></div>')],
    ],
    good: [
      [page(`<div aria-live="off">${overview}</div><p role="status">x</p>`)],
      [page(`<div role="log" aria-live="off">${overview}</div>`)],
    ],
  },
  'in-control': {
    bad: [
      [page(`▲<button>${overview}</button>`)],
      [page('▲<a href="/x"><div><smp-before-after></smp-before-after></div></a>')],
      [page('▲<label><smp-faq></smp-faq><input></label>')],
      [page('<details>▲<summary><div data-smp="faq">x</div></summary></details>')],
      [page('▲<div role="tab"><smp-faq></smp-faq></div>')],
      [page('▲<a href="/x"><smp-related-card heading="A" href="/a"></smp-related-card></a>')],
    ],
    good: [
      [page('<a href="/x"><smp-term term="dermis"></smp-term><smp-related-card heading="A"></smp-related-card></a>')],
      [page(`<a id="x">${overview}</a><details><summary>x</summary>${overview}</details>`)],
      [page('<smp-faq><details slot="last"><summary>x</summary></details></smp-faq>')],
    ],
  },
  'heading-level': {
    bad: [
      [page('<h1>A</h1><smp-faq ▲heading-level="3"></smp-faq>')],
      [page('<h1>A</h1><h2>B</h2><div data-smp="faq" ▲data-smp-heading-level="4">x</div>')],
      [page('<h1>A</h1><smp-page ▲heading-level="1"></smp-page>')],
      [page('<smp-page heading-level="1"></smp-page><smp-faq ▲heading-level="1"></smp-faq>')],
      [page('<smp-page>▲<h1 slot="heading">A</h1></smp-page>')],
      [page('<h2>A</h2><smp-overview heading-level="3"></smp-overview><smp-faq>▲<h3 slot="heading">B</h3></smp-faq>')],
      [page('<h1>A</h1><smp-before-after heading="B" ▲heading-level="3"></smp-before-after>')],
    ],
    good: [
      [page(`<h1>A</h1>${overview}<h2>B</h2><smp-faq heading-level="3"></smp-faq>`)],
      [page('<smp-page heading-level="1"><h1>A</h1><h4>B</h4></smp-page>')],
      [page('<smp-page heading-level="1"><h1 slot="heading">A</h1><smp-faq slot="faq" heading-level="6"></smp-faq></smp-page>')],
      [page('<h1>A</h1><smp-before-after heading-level="3"></smp-before-after><smp-term term="dermis" heading-level="4"></smp-term>')],
      [page('<smp-faq heading-level="4"></smp-faq>')],
      [page('<h1>A</h1><h4>The page’s own</h4><smp-config><smp-faq></smp-faq></smp-config>')],
      [page('<h1>A</h1><smp-faq><span slot="heading">B</span></smp-faq>')],
    ],
  },
  'outside-main': {
    bad: [[`<body><main>x</main>▲${overview}${overview}</body>`], [`<html lang="en"><div>▲<div data-smp="faq">x</div></div></html>`]],
    good: [
      [page(overview)],
      [`<body><div role="main"><div>${overview}</div></div><aside><smp-related-list></smp-related-list></aside></body>`],
      [overview],
      ['<body><p>A <smp-term term="dermis">word</smp-term></p><smp-config src="/clinic.json"></smp-config></body>'],
    ],
  },
  'alternative-missing': {
    bad: [
      [page('<smp-before-after ▲before="/a.jpg" after="/b.jpg" after-alt="B"></smp-before-after>')],
      [page('<smp-before-after before="/a.jpg" ▲after="/b.jpg" before-alt="A" after-alt=" "></smp-before-after>')],
      [page('<div data-smp="before-after" ▲data-smp-before="/a.jpg">x</div>')],
      [page('<smp-before-after>▲<img slot="before" src="/a.jpg" alt=""></smp-before-after>')],
    ],
    good: [
      [page('<smp-before-after before="/a.jpg" after="/b.jpg" before-alt="A" after-alt="B"></smp-before-after>')],
      [page('<smp-before-after></smp-before-after>')],
      [page('<smp-before-after><img slot="before" src="/a.jpg" alt="A"><picture slot="after"></picture></smp-before-after>')],
      [page('<smp-before-after before="/b.jpg"><img slot="before" src="/a.jpg" alt="A"></smp-before-after>')],
    ],
  },
  'outline-removed': {
    bad: [
      [withHead(`${script}<style>a {color: red}\n/* ::part(x) {outline: none} */\n▲smp-faq::part(button) {outline: none}</style>`)],
      [withHead(`${script}<style>@media screen {\n  ▲p, ::part(slider):focus {color: red; outline:0 !important;}\n}</style>`)],
      [withHead(`${script}<style>▲*:focus {outline: 0px}</style>`), {}, 'hint'],
      [withHead(`${script}<style>a{}▲* {outline-style: none}</style>`), {}, 'hint'],
    ],
    good: [
      [withHead(`${script}<style>smp-faq::part(button) {outline: 3px solid; outline-offset: 0}</style>`)],
      [
        withHead(
          `${script}<style>::part(button):focus:not(:focus-visible) {outline: none} :focus:not(:focus-visible) {outline: 0}</style>`,
        ),
      ],
      [withHead(`${script}<style>.menu a:focus {outline: none} ::part(button) {outline: none; box-shadow: 0 0 0 3px}</style>`)],
      [page('<p>Text</p>', '<style>* {outline: none}</style>')],
    ],
  },
  'script-twice': {
    bad: [
      [withHead(`${script}▲${script}`)],
      [withHead(`${script}▲<script type="module" src="/smp/smp.auto.js"></script>`)],
      [withHead(`${script}▲<script type="module" src="/smp/smp-faq.min.js"></script>`)],
      [
        withHead(
          '<script type="module" src="https://a.example/smp-elements@0.1.0/dist/cdn/smp.min.js"></script>▲<script type="module" src="https://a.example/smp-elements@0.0.9/dist/cdn/smp.min.js"></script>',
        ),
        {},
        'error',
      ],
    ],
    good: [
      [withHead(`${script}<script defer src="/smp/smp.frame.min.js"></script><script src="/jquery.js"></script>`)],
      [withHead('<script type="module" src="/smp/smp-faq.min.js"></script><script type="module" src="/smp/smp-overview.min.js"></script>')],
      [withHead(`${script}<script nomodule src="/smp/smp.classic.min.js"></script>`)],
    ],
  },
  'floating-version': {
    bad: [
      'smp-elements@latest/dist/cdn/smp.min.js',
      'smp-elements@1/dist/cdn/smp.min.js',
      'smp-elements@0.1/dist/cdn/smp.min.js',
      'smp-elements/dist/cdn/smp.min.js',
    ]
      .map((path) => [withHead(`<script type="module" ▲src="https://cdn.jsdelivr.net/npm/${path}"></script>`)])
      .concat([
        [withHead('<script type="module" ▲src="https://files.example/latest/smp.min.js"></script>')],
        [withHead('▲<script type="module">import "https://esm.sh/smp-elements@1/define";</script>')],
      ]),
    good: [
      [withHead(`<script type="module" src="https://cdn.jsdelivr.net/npm/smp-elements@${version}/dist/cdn/smp.min.js"></script>`)],
      [withHead('<script type="module" src="/node_modules/smp-elements/dist/cdn/smp.min.js?ver=6.5"></script>')],
      [withHead('<script type="module">import "https://esm.sh/smp-elements@0.1.0/define";</script>')],
    ],
  },
  'integrity-missing': {
    bad: [
      [withHead(`▲<script type="module" src="${cdn}"></script>`)],
      [withHead(`▲<script type="module" src="${cdn}"></script>`), {url: 'https://clinic.example/'}],
    ],
    good: [
      [withHead(script)],
      // On the page’s own server a hash protects little, as docs/delivery.md says.
      [withHead(`<script type="module" src="${src}"></script>`)],
      [withHead(`<script type="module" src="https://clinic.example${src}"></script>`), {url: 'https://clinic.example/'}],
    ],
  },
  'integrity-wrong': {
    bad: [
      [withHead(`<script type="module" src="${cdn}" ▲integrity="${hashOf('other')}" crossorigin></script>`)],
      [withHead(`<script type="module" src="${src}" ▲integrity="${hashOf('other')}"></script>`), {}, 'warning'],
      [withHead(`<script type="module" src="${src}" ▲integrity="${hashOf('other', 'sha256')}"></script>`), {bytes: {[src]: 'bundled'}}],
      [withHead(`<script type="module" src="${src}" ▲integrity="sha384-short…"></script>`)],
      // The strongest counts.
      [
        withHead(`<script type="module" src="${src}" ▲integrity="${hashOf('bundled', 'sha256')} ${hashOf('other', 'sha512')}"></script>`),
        {bytes: {[src]: 'bundled'}},
      ],
      [
        withHead(`<script type="module" src="${src}" ▲integrity="${hashOf('other', 'sha512')} ${hashOf('bundled', 'sha256')}"></script>`),
        {bytes: {[src]: 'bundled'}},
      ],
    ],
    good: [
      [withHead(script)],
      [withHead(`<script type="module" src="${src}" integrity="${hashOf('mine', 'sha512')}"></script>`), {bytes: {[src]: 'mine'}}],
      [
        withHead(
          `<script type="module" src="https://cdn.example/smp/9.9.9/smp.min.js" integrity="${hashOf('other')}" crossorigin></script>`,
        ),
      ],
    ],
  },
  'crossorigin-missing': {
    bad: [[withHead(`▲<script defer src="https://cdn.example/smp.classic.min.js" integrity="${bundled}"></script>`)]],
    good: [
      [withHead(`<script defer src="https://cdn.example/smp.classic.min.js" integrity="${bundled}" crossorigin="anonymous"></script>`)],
      [withHead(`<script defer src="/smp.classic.min.js" integrity="${bundled}"></script>`)],
      [withHead(`<script type="module" src="${cdn}" integrity="${bundled}"></script>`)],
    ],
  },
  'script-type': {
    bad: [
      [withHead(`▲<script src="${src}"></script>`)],
      [withHead(`▲<script type="text/javascript" src="${src}"></script>`)],
      [withHead(`<script ▲type="rocketlazyloadscript" src="${src}"></script>`), {}, 'warning'],
      [withHead('▲<script src="/smp/smp.classic.min.js"></script>'), {}, 'warning'],
    ],
    good: [
      [withHead(script)],
      [withHead('<script defer src="/smp/smp.classic.min.js"></script>')],
      [withHead(`${script}<script src="/smp/smp.frame.min.js"></script>`)],
    ],
  },
  'script-async': {bad: [[withHead(script.replace('<script', '<script ▲async'))]], good: [[withHead(script)]]},
  'script-nomodule': {
    bad: [
      [withHead(script.replace('<script', '<script ▲nomodule'))],
      [withHead(`${script}<script ▲nomodule defer src="/smp/smp.classic.min.js"></script>`), {}, 'hint'],
    ],
    good: [[withHead(script)]],
  },
  'script-moved': {
    bad: [
      [withHead('<script defer ▲src="/wp-content/cache/min/1/smp.classic.min.js?ver=2"></script>')],
      [withHead('<script type="module" ▲src="https://clinic.example/wp-content/litespeed/js/smp.min.js"></script>')],
      [withHead('<script src="/theme.js"></script><script defer ▲src="/wp-content/cache/autoptimize/js/x.js"></script>'), {}, 'hint'],
    ],
    good: [
      [withHead(script)],
      [withHead(`${script}<script defer src="/wp-content/cache/autoptimize/js/x.js"></script>`)],
      [withHead('<script defer src="/wp-content/cache/min/1/smp.classic.min.js"></script><meta data-smp-base="/smp/0.1.0/">')],
      [
        withHead('<script defer src="/wp-content/cache/autoptimize/js/x.js"></script>').replace(
          '<html',
          '<html data-smp-base="/smp/0.1.0/"',
        ),
      ],
      [page('', '<script src="/wp-content/cache/autoptimize/js/x.js"></script>')],
    ],
  },
  'insecure-script': {
    bad: [
      [withHead('<script type="module" ▲src="http://cdn.example/smp.min.js"></script>'), {url: 'https://clinic.example/'}],
      [withHead('<script type="module" ▲src="http://cdn.example/smp.min.js"></script>'), {}, 'warning'],
    ],
    good: [
      [withHead(script), {url: 'https://clinic.example/'}],
      [withHead('<script type="module" src="http://cdn.example/smp.min.js"></script>'), {url: 'http://clinic.example/'}],
      [withHead('<script type="module" src="http://localhost:8080/smp.min.js"></script>')],
    ],
  },
  'script-unreachable': {
    bad: [[withHead(script.replace('src=', '▲src=')), {url: 'https://clinic.example/', faults: {[src]: 'the server answers 404'}}]],
    good: [[withHead(script), {url: 'https://clinic.example/', bytes: {[src]: 'bundled'}}]],
  },
  'other-version': {
    bad: [[withHead('<script type="module" ▲src="https://cdn.example/smp-elements@9.9.9/dist/cdn/smp.min.js"></script>')]],
    good: [[withHead(`<script type="module" src="${cdn}"></script>`)]],
  },
  'csp-script': {
    bad: [
      [withHead(`▲${script}`), {csp: "script-src 'none'"}],
      [withHead(`▲<script type="module" src="${cdn}"></script>`), {csp: "default-src 'self'", url: 'https://clinic.example/'}],
      [withHead(`▲${script}`), {csp: "script-src 'self', script-src 'nonce-abc'", url: 'https://clinic.example/'}],
      [withHead(`▲${script}`), {csp: "script-src 'self' 'strict-dynamic'", url: 'https://clinic.example/'}],
      [withHead(`${meta("script-src 'nonce-a'")}▲<script type="module" src="${src}" nonce="b"></script>`)],
      [withHead(`▲${script}`), {csp: 'sandbox allow-forms'}],
      [
        withHead(`▲<script type="importmap">{"integrity": {}}</script><script type="module" src="/smp/smp.auto.js"></script>`),
        {csp: "script-src 'self'", url: 'https://clinic.example/'},
      ],
      // Another name, though it ends alike.
      [
        withHead(`▲<script type="module" src="https://evilexample.org/smp/smp.min.js"></script>`),
        {csp: 'script-src https://*.example.org', url: 'https://clinic.example/'},
      ],
    ],
    good: [
      [withHead(script), {csp: "script-src 'self'", url: 'https://clinic.example/'}],
      [withHead(script), {csp: "script-src-elem 'self'; script-src 'none'"}],
      [withHead(`${script}${meta("script-src 'none'")}`)],
      [withHead(`<script type="module" src="${cdn}" integrity="${bundled}"></script>`), {csp: `script-src '${bundled}'`}],
      [withHead(`<script type="module" src="${src}" nonce="a"></script>`), {csp: "script-src 'nonce-a' 'strict-dynamic'"}],
      [
        withHead(`<script type="module" src="${cdn}"></script>`),
        {csp: 'script-src https://*.example/smp/', url: 'https://clinic.example/'},
      ],
      // Only the page's own address could tell.
      [withHead(`<script type="module" src="${cdn}"></script>`), {csp: "script-src 'self'"}],
      [
        withHead(`<script type="importmap">{"integrity": {}}</script><script type="module" src="/smp/smp.auto.js"></script>`),
        {csp: `script-src 'self' '${hashOf('{"integrity": {}}', 'sha256')}'`},
      ],
    ],
  },
  'csp-style': {
    bad: [
      [page(`▲${served('<style>a{}</style>')}`), {csp: "style-src 'self'"}],
      [page(`▲${served('<style>a{}</style>')}`), {csp: "style-src 'unsafe-inline' 'nonce-x'"}],
      [
        page(`▲${served('<link rel="stylesheet" href="https://cdn.example/smp-overview.css">')}`),
        {csp: "style-src 'self'", url: 'https://clinic.example/'},
      ],
    ],
    good: [
      [page(served('<style>a{}</style>'))],
      [page(served('<style>a{}</style>')), {csp: "style-src 'unsafe-inline'"}],
      [page(served('<style>a{}</style>')), {csp: `style-src '${hashOf('a{}', 'sha256')}'`}],
      [page(served('<link rel="stylesheet" href="/smp/smp-overview.css">')), {csp: "style-src 'self'"}],
      [page(overview), {csp: "style-src 'none'"}],
    ],
  },
  'csp-trusted-types': {
    bad: [
      [withHead(`▲${script}`), {csp: "require-trusted-types-for 'script'; trusted-types dompurify"}],
      [withHead(`▲${script}`), {csp: "trusted-types 'none'"}],
      [page('▲<smp-related-list src="/feed.xml"></smp-related-list>'), {csp: 'trusted-types lit-html'}, 'warning'],
    ],
    good: [
      [withHead(script), {csp: "require-trusted-types-for 'script'"}],
      [withHead(script), {csp: "require-trusted-types-for 'script'; trusted-types lit-html dompurify"}],
      [page('<smp-related-list src="/feed.xml"></smp-related-list>'), {csp: 'trusted-types *'}],
    ],
  },
  'csp-fetch': {
    bad: [
      [
        page('<smp-config ▲src="https://api.example/clinic.json"></smp-config>'),
        {csp: "connect-src 'self'", url: 'https://clinic.example/'},
      ],
      [page('<smp-related-list ▲src="/feed"></smp-related-list>'), {csp: "default-src 'none'; script-src 'self'"}],
      [page('<smp-related-card ▲image="/a.jpg"></smp-related-card>'), {csp: "img-src 'none'"}],
      [page('<div data-smp="related-list" ▲data-smp-src="/feed">x</div>'), {csp: "connect-src 'none'"}],
      [page('<iframe ▲src="https://cdn.example/embed.html"></iframe>'), {csp: "frame-src 'none'"}],
      [page(`<main ▲data-smp-config="/clinic.json">${overview}</main>`), {csp: "connect-src 'none'"}],
    ],
    good: [
      [page('<smp-config src="/clinic.json"></smp-config>'), {csp: "connect-src 'self'"}],
      [page('<smp-related-card image="/a.jpg"></smp-related-card>'), {csp: "script-src 'self'"}],
    ],
  },
  'importmap-missing': {
    bad: [[withHead(`▲<script type="module" src="/smp/smp.auto.js" integrity="${hashOf('auto')}"></script>`)]],
    good: [
      [withHead(script)],
      [
        withHead(
          `<script type="importmap">{"integrity": {}}</script><script type="module" src="/smp/smp.auto.js" integrity="${hashOf('auto')}"></script>`,
        ),
      ],
    ],
  },
  'bad-config': {
    bad: [
      [page(config('\n{"schemaVersion": 1,\n  "prices": {"currency": ▲"EURO"}}').replace('▲', '').replace('"currency"', '▲"currency"'))],
      [page(config('{"clinic": {"name": "A"},▲}').replace('▲}', '}').replace('{"clinic"', '▲{"clinic"')), {}, undefined, 'line'],
      [page(`<smp-config ▲config='{"clinik": {}}'></smp-config>`)],
      [page('<smp-config ▲src="clinic.json"></smp-config>'), {bytes: {'clinic.json': '{"schemaVersion": 2}'}}],
      [
        page('<smp-config ▲src="clinic.json"></smp-config>'),
        {url: 'https://clinic.example/', faults: {'clinic.json': 'the server answers 404'}},
      ],
      [page(`<smp-related-list ▲items='[{"heading": }]'></smp-related-list>`)],
      [page(`<main ▲data-smp-config='{"clinik": {}}'>${overview}</main>`)],
      [page(`<main ▲data-smp-config="clinic.json">${overview}</main>`), {bytes: {'clinic.json': '{"schemaVersion": 2}'}}],
      [page('<div data-smp="config" ▲data-smp-src="clinic.json">x</div>'), {bytes: {'clinic.json': '{"schemaVersion": 2}'}}],
    ],
    good: [
      [page('<div data-smp="config" data-smp-config="/clinic.json">x</div>')],
      [page(`<main data-smp-config=' {"clinic": {}}'>${overview}</main>`)],
      [page(`<main data-smp-config="clinic.json">${overview}</main>`), {bytes: {'clinic.json': '{}'}}],
      [page(config('{"schemaVersion": 1}'))],
      [page('<smp-config src="clinic.json"></smp-config>'), {bytes: {'clinic.json': '{}'}}],
    ],
  },
  'config-overdue': {
    bad: [
      [page(config('{"prices": {"currency": "EUR", ▲"asOf": "2024-11"}}'))],
      [page(config('{▲"prices": {"currency": "EUR"}}'))],
      [page(config('{"review": {"by": "Dr A", ▲"on": "2024-11"}}'))],
    ],
    good: [[page(config('{"prices": {"currency": "EUR", "asOf": "2025-12"}, "review": {"by": "Dr A", "on": "2024-12-01"}}'))]],
  },
  'review-overdue': {
    bad: [
      [page('<smp-overview reviewed-by="Dr A" ▲reviewed-on="2024-11-30"></smp-overview>')],
      [page('<smp-overview reviewed-by="Dr A" ▲reviewed-on="2026-12-02"></smp-overview>'), {}, 'error'],
      [page('<smp-overview reviewed-by="Dr A" ▲reviewed-on="02/12/2025"></smp-overview>'), {}, 'error'],
      [page('<smp-overview ▲reviewed-by="Dr A"></smp-overview>')],
      [page('<smp-overview ▲reviewed-on="2026-11"></smp-overview>')],
      [page('<div data-smp="overview" data-smp-reviewed-by="Dr A" ▲data-smp-reviewed-on="2020">x</div>')],
    ],
    good: [
      [page('<smp-overview reviewed-by="Dr A" reviewed-on="2024-12-01"></smp-overview>')],
      [page('<smp-faq reviewed-by="Dr A" reviewed-on="2024"></smp-faq>')],
    ],
  },
  'price-overdue': {
    bad: [
      [page('<smp-cost-range low="9" ▲price-as-of="2025-11"></smp-cost-range>')],
      [page('<smp-cost-range ▲low="9"></smp-cost-range>')],
      [page('<div data-smp="cost-range" ▲data-smp-low="9">x</div>')],
      [page('<smp-cost-range low="9" ▲price-as-of="2027"></smp-cost-range>'), {}, 'error'],
    ],
    good: [[page('<smp-cost-range low="9" price-as-of="2025-12"></smp-cost-range>')]],
  },
  'consent-ended': {
    bad: [
      [page('<smp-before-after ▲consent-until="2026-11-30"></smp-before-after>')],
      [page('<smp-before-after ▲consent-until="2027"></smp-before-after>')],
    ],
    good: [[page('<smp-before-after consent-until="2026-12-01"></smp-before-after>')]],
  },
  'sources-overdue': {bad: [[page(`▲${overview}`), {today: '2027-05-31'}]], good: [[page(overview), {today: '2027-05-30'}]]},
};

describe('the rules of doctor', () => {
  it('have a case each, and say what, why and how to mend it', () => {
    assert.deepEqual(Object.keys(cases).sort(), rules.map(({id}) => id).sort());
    for (const {id, what, cause, fix} of rules) for (const text of [what, cause, fix]) assert.ok(text.length > 10 && text.length < 220, id);
  });

  for (const [id, {bad, good}] of Object.entries(cases)) {
    const {severity: usual} = rules.find((rule) => rule.id === id) ?? {};
    describe(id, () => {
      for (const [at, [source, context, severity = usual, exact]] of bad.entries()) {
        it(`finds it, and where: ${at + 1}`, () => {
          const {findings, place} = look(source, context);
          const found = findings.filter(({rule}) => rule === id);
          assert.ok(place, 'no place is marked');
          const where = ({line, column}) => (exact ? `${line}` : `${line}:${column}`);
          assert.deepEqual(
            found.map((one) => [one.severity, where(one)]),
            [[severity, where(place)]],
            JSON.stringify(findings, null, 1),
          );
          for (const text of [found[0].what, found[0].cause, found[0].fix]) assert.doesNotMatch(text, /undefined|\[object (?!Object)|NaN/);
        });
      }
      for (const [at, [source, context]] of good.entries()) {
        it(`finds nothing where nothing is: ${at + 1}`, () => {
          const {findings} = look(source, context);
          assert.deepEqual(
            findings.filter(({rule}) => rule === id),
            [],
          );
        });
      }
    });
  }

  it('find nothing in a page that is right', () => {
    const body = `<h1>SMP</h1>${overview}
      <smp-config><script type="application/json">{"prices": {"currency": "EUR", "asOf": "2026-11", "course": {"low": 900}}}</script></smp-config>
      <smp-cost-range low="1200" high="3000" currency="GBP" price-as-of="2026-11-01" reviewed-by="Dr A" reviewed-on="2026-11-01"></smp-cost-range>
      <div data-smp="faq" data-smp-heading-level="3"><p>Questions</p></div>
      <p>A <smp-term term="dermis">word</smp-term>.</p>`;
    const csp = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
    assert.deepEqual(look(page(body), {csp, url: 'https://clinic.example/', bytes: {[src]: 'bundled'}}).findings, []);
  });

  it('suggest what was most likely meant', () => {
    const what = (source) => look(source).findings.map((finding) => finding.what);
    assert.match(what(page('<smp-overveiw></smp-overveiw>'))[0], /Did you mean "smp-overview"\?/);
    assert.match(what(page('<smp-faq headinglevel="3"></smp-faq>'))[0], /Did you mean "heading-level"\?/);
    assert.match(what(page('<div data-smp="cost-range" data-smp-lo="3">x</div>'))[0], /Did you mean "data-smp-low"\?/);
    assert.match(what(page('<div data-smp="smp-faq">x</div>'))[0], /Did you mean "faq"\?/);
    assert.doesNotMatch(what(page('<smp-faq zzz="3"></smp-faq>'))[0], /mean/);
  });

  it('take nothing from a page that a terminal would obey', () => {
    const {findings} = look(page('<smp-\u001b[31mred><smp-faq /><p slot="heading" title="\u001b">'));
    assert.ok(findings.length);
    assert.doesNotMatch(JSON.stringify(findings), /\\u001b/i);
  });
});

describe('the report', () => {
  const {findings} = look(page('<smp-overveiw></smp-overveiw>'));
  const examined = [{page: 'a.html', findings}];
  const colour = /\[3[136]m/;

  it('is coloured where it is asked for, and says the same', () => {
    const [plain, coloured] = [false, true].map((inColour) => report(examined, inColour));
    assert.doesNotMatch(plain, colour);
    assert.match(coloured, colour);
    const escape = String.fromCharCode(27);
    assert.equal(
      coloured
        .split(escape)
        .join('')
        .replace(/\[\d+m/g, ''),
      plain,
    );
  });
});

describe('a configuration of its own', () => {
  it('is looked at with its lines', () => {
    const json =
      '{\n  "prices": {\n    "currency": "EUR",\n    "asOf": "2020",\n    "areas": [\n      {"area": "crown", "low": 5},\n      {"area": "beard", "low": 5}\n    ]\n  }\n}\n';
    const found = examineConfig(json, today).map(({rule, line, column}) => [rule, line, column]);
    assert.deepEqual(found, [
      ['config-overdue', 4, 5],
      ['bad-config', 7, 8],
    ]);
  });

  it('that is no JSON is told with where the parser stopped', () => {
    const [{rule, line, what}] = examineConfig('{\n  "clinic": {},\n}\n', today);
    assert.deepEqual([rule, line], ['bad-config', 3]);
    assert.match(what, /not JSON/);
  });
});

const pieces = [
  ...Object.values(cases).flatMap(({bad, good}) => [...bad, ...good].map(([source]) => source.replace('▲', ''))),
  '<smp-overview',
  '</smp-page>',
  '”',
  "'",
  '"',
  '<template shadowrootmode="open">',
  '\r\n',
  '\r',
  '\uFEFF',
  '\0',
  '<svg><smp-faq/>',
  '<table><smp-faq>',
  '<!--',
  '\uD800',
  '&#8221;',
];
const policyText = fc.oneof(
  fc.string(),
  fc.stringMatching(
    /^(script-src|style-src|trusted-types|sandbox|connect-src)( '(self|none|nonce-a|strict-dynamic)'| https:| \*\.a\.b:\*\/c)*$/,
  ),
);
const mutated = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 20})), {maxLength: 6})
  .chain((parts) => fc.tuple(fc.constant(parts.join('')), fc.nat(4000), fc.nat(60), fc.string({maxLength: 5})))
  .map(([text, at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

describe('doctor, whatever the page', () => {
  it('never throws, and tells places that are in the page', () => {
    fc.assert(
      fc.property(mutated, policyText, fc.constantFrom(undefined, 'https://clinic.example/a/'), (source, csp, url) => {
        const found = examine(readPage('x', source, {library, today, csp, url: url && new URL(url)}));
        const lines = source.split(/\r\n|\r|\n/);
        for (const {line, column, what, cause, fix} of found) {
          assert.ok(line >= 1 && line <= lines.length);
          assert.ok(column >= 1 && column <= lines[line - 1].length + 1);
          assert.ok(what && cause && fix);
        }
      }),
      {numRuns: 300},
    );
  });

  it('tells the same of a page with Windows line breaks', () => {
    for (const {bad} of Object.values(cases)) {
      for (const [source, context] of bad) {
        const of = (text) => look(text, context).findings.map(({rule, line}) => `${line} ${rule}`);
        assert.deepEqual(of(source.replaceAll('\n', '\r\n')), of(source));
      }
    }
  });

  it('reads a page as deep as it may be', () => {
    look(`${'<div>'.repeat(20_000)}<smp-faq>`);
  });
});

describe('dates', () => {
  it('are as far back as the calendar says', () => {
    assert.equal(monthsBefore('2026-12-01', 24), '2024-12-01');
    assert.equal(monthsBefore('2027-03-31', 1), '2027-02-28');
    assert.equal(monthsBefore('2028-02-29', 12), '2027-02-28');
    assert.equal(monthsBefore('2026-01-15', 1), '2025-12-15');
  });

  it('are never overdue before the day on which their months have passed', () => {
    const day = fc
      .date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({min: 1, max: 60}), (value, now, months) => {
        const told = age(value, now, months);
        assert.equal(told, value > now ? 'future' : value < monthsBefore(now, months) ? 'overdue' : 'good');
      }),
    );
  });
});

describe('places in JSON', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof({maxDepth: 3}, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('any'), {maxLength: 3}),
    object: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('any'), {maxKeys: 3}),
  })).object;

  const paths = function* (held, path = '') {
    yield [path, held];
    if (Array.isArray(held)) for (const [at, item] of held.entries()) yield* paths(item, `${path}[${at}]`);
    else if (held && typeof held === 'object')
      for (const [key, item] of Object.entries(held)) yield* paths(item, path ? `${path}.${key}` : key);
  };

  it('are those of the value, or of its name', () => {
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (held, indent) => {
        const text = JSON.stringify(held, null, indent);
        for (const [path, item] of paths(held)) {
          const name = /(?:^|\.)(\w+)$/.exec(path)?.[1];
          const rest = text.slice(jsonPlace(text, path));
          assert.ok(rest.startsWith(name ? JSON.stringify(name) : JSON.stringify(item, null, indent).slice(0, 1)), `${path} in ${text}`);
        }
      }),
    );
  });

  it('are in any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[{}[\],:"a1 ]*$/)), fc.string(), (text, path) => {
        const at = jsonPlace(text, path);
        assert.ok(at >= 0 && at <= text.length);
      }),
    );
  });
});

describe('a place', () => {
  it('is counted in lines of any system', () => {
    assert.deepEqual(
      ['a\nbc', 'a\r\nbc', 'a\rbc'].map((text) => position(text, text.length)),
      Array(3).fill({line: 2, column: 3}),
    );
  });
});

describe('the nearest word', () => {
  it('is found in other letters and without its dashes', () => assert.equal(nearest('PriceAsOf', ['per', 'price-as-of']), 'price-as-of'));

  it('is the word itself where it is known, and never one that is not known', () => {
    const known = [...library.elements.keys()];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...known), fc.string()), (word) => {
        const near = nearest(word, known);
        if (known.includes(word)) assert.equal(near, word);
        else assert.ok(near === undefined || known.includes(near));
      }),
    );
  });
});
