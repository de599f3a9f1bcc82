// The pages that page-cost.mjs measures: one of an invented clinic as it is without us, and the same page with elements.
import {readFileSync} from 'node:fs';
import {PNG} from 'pngjs';

/** The address of the page without us. */
export const plainPath = '/without';

/** Returns the address of the page that has this on it: an element's name, or `all`. */
export const pathWith = (name) => `/with/${name}`;

const root = new URL('../../', import.meta.url);
const files = {
  '/smp/smp.min.js': 'dist/cdn/smp.min.js',
  '/smp/themes/reserve.css': 'dist/themes/reserve.css',
  '/clinic.css': 'demo/demo.css',
  '/clinic.js': 'demo/demo.js',
};

/** Draws a picture that weighs about 110 kB, as a photograph on such a page does. It is the same each time. */
function picture() {
  const [width, height] = [640, 400];
  const image = new PNG({width, height, colorType: 0});
  let noise = 1;
  for (let at = 0; at < width * height; at++) {
    noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
    image.data.fill(120 + ((at % width) >> 4) + (noise >>> 29), at * 4, at * 4 + 3);
    image.data[at * 4 + 3] = 255;
  }
  return PNG.sync.write(image, {colorType: 0});
}

const prices =
  '{"currency": "GBP", "asOf": "2026-11", "areas": [{"area": "hairline", "low": 550, "high": 800}, {"area": "full", "low": 1500}]}';

/** Markup of the elements that need more than a sentence inside. */
const others = {
  config: `<smp-config><script type="application/json">{"schemaVersion": 1, "prices": ${prices}}</script></smp-config>`,
  term: '<p>The dots lie in the <smp-term term="dermis">upper dermis</smp-term>.</p>',
  'related-card':
    '<smp-related-card heading="Aftercare, day by day" summary="What to do when." href="/aftercare"><a href="/aftercare">Aftercare</a></smp-related-card>',
  'related-list': `<smp-related-list items='[{"heading": "Aftercare", "summary": "What to do when.", "href": "/aftercare"}, {"heading": "Costs", "href": "/costs"}]'><a href="/aftercare">Aftercare</a></smp-related-list>`,
};

/** Returns the markup of an element, as the README tells to add it. */
export const markupOf = (name) => others[name] ?? `<smp-${name}><p>Ask us about it: we will take the time that it needs.</p></smp-${name}>`;

/** Returns the markup of every element once. A page of all sections would have those twice. */
export const markupOfAll = (catalogue) =>
  catalogue
    .filter(({kind}) => kind !== 'page')
    .map(({name}) => markupOf(name))
    .join('\n');

const head = `<link rel="stylesheet" href="/smp/themes/reserve.css" />
<script type="module" src="/smp/smp.min.js"></script>`;

const page = (head, body) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>Quietdot, an invented clinic</title>
<meta name="description" content="A page of an invented clinic, to measure what elements cost it." />
<link rel="icon" href="data:," />
<link rel="stylesheet" href="/clinic.css" />
<script type="module" src="/clinic.js"></script>
${head}
</head>
<body>
<header class="site">
<p class="brand"><span aria-hidden="true" class="mark"></span>Quietdot <small>an invented clinic</small></p>
<nav aria-label="Page">
<a href="/treatment">Treatment</a> <a href="/visit">Visit us</a>
<button type="button" data-scheme data-dark="Dark" data-light="Light">Dark</button>
</nav>
</header>
<main>
<section class="hero">
<h1>A small clinic by the river.</h1>
<img src="/river.png" alt="The river" width="640" height="400" style="inline-size: 100%; block-size: auto" />
<p>There are four of us, and we do one thing only. Come and see how it is done before you decide: the first hour costs nothing,
and nobody will ring you afterwards.</p>
</section>
${body}
<section class="read-on">
<h2>Your first visit</h2>
<p>We look at your scalp in daylight, and take photographs if you agree. We ask what you hope for, which medicines you take, and how
your hair has changed over the years. Then we say what we can do and what we cannot. You get our price in writing, and time to think.
If we believe that you should see a doctor first, we say so.</p>
<p>Wear a shirt that you can unbutton. Do not shave for the visit. Bring somebody if you like: there is a chair for them, and there
is tea. The bus stops in front of the house, and there is room for bicycles in the yard.</p>
<details><summary>When are we open?</summary><p>Tuesday to Saturday, from nine to six.</p></details>
<details><summary>Where can I park?</summary><p>Behind the house, free of charge.</p></details>
<form action="/book"><label>How many hours can you stay? <input type="range" name="hours" min="1" max="6" value="2" /></label>
<button class="send">Ask for a visit</button></form>
</section>
</main>
<footer class="site"><p>Quietdot, Riverside 1. It does not exist.</p></footer>
</body>
</html>
`;

/**
 * Makes all pages with what they load.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @returns {Map<string, string | Buffer>} What is served, by its address.
 */
export const costPages = (catalogue) =>
  new Map([
    ...Object.entries(files).map(([path, file]) => [path, readFileSync(new URL(file, root))]),
    ['/river.png', picture()],
    [plainPath, page('', '')],
    [pathWith('all'), page(head, markupOfAll(catalogue))],
    ...catalogue.map(({name}) => [pathWith(name), page(head, markupOf(name))]),
  ]);
