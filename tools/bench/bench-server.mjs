// node tools/bench/bench-server.mjs: measures what rendering on a server costs, compared with joining the same strings.
// Both alternate in one run. Needs dist/.
import {brotliCompressSync, constants} from 'node:zlib';
import {renderElement, render} from '../../dist/delivery/server.js';

const rounds = 201;
const count = 100;
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const brotli = (text) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const subjects = 'hair skin pigment scalp needle dermis price visit healing scar crown hairline density colour law risk sun rest'.split(
  ' ',
);
// Words that do not repeat each other, as in real articles.
const word = (n) => subjects[(Math.imul(n + 7, 2654435761) >>> 8) & 15] + ((Math.imul(n, 40503) >>> 4) % 9973).toString(36);
const text = (n, length) => Array.from({length}, (_, at) => word(n * 31 + at)).join(' ');
const card = (n) => ({heading: text(n, 5), summary: text(n + 1e6, 14), href: `/${word(n)}-${n}`, tag: word(n % 7)});

await render('');

const escapes = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const escaped = (value) => value.replace(/[&<>"']/g, (letter) => escapes[letter]);

/** Returns a function that joins the same markup by hand. It finds the places of a card's words only once. */
function joiner(options) {
  const marks = {heading: 'HEADING', summary: 'SUMMARY', href: '/HREF', tag: 'TAG'};
  const pieces = renderElement('smp-related-card', marks, options).split(/(HEADING|SUMMARY|\/HREF|TAG)/);
  const names = Object.fromEntries(Object.entries(marks).map(([name, mark]) => [mark, name]));
  const steps = pieces.map((piece) => names[piece] ?? piece);
  const isName = pieces.map((piece) => piece in names);
  return (values) => steps.map((step, at) => (isName[at] ? escaped(values[step]) : step)).join('');
}

let next = 0;
for (const [name, options] of Object.entries({
  'to be hydrated, styles inside': {},
  'not to be hydrated, styles linked': {hydrate: false, styles: (tag) => `/smp/styles/${tag}.css`},
})) {
  const join = joiner(options);
  const ratios = {first: [], again: []};
  for (let round = 0; round < rounds; round++) {
    const cards = Array.from({length: count}, () => card(next++));
    const timed = (make) => {
      const start = performance.now();
      let length = 0;
      for (const one of cards) length += make(one).length;
      return length && performance.now() - start;
    };
    const plain = timed(join);
    ratios.first.push(timed((one) => renderElement('smp-related-card', one, options)) / plain);
    ratios.again.push(timed((one) => renderElement('smp-related-card', one, options)) / plain);
  }
  console.log(
    `cards ${name}: first ${median(ratios.first).toFixed(2)} ×, again ${median(ratios.again).toFixed(2)} × joining the same strings`,
  );
  const [few, many] = [40, 140].map((n) => Array.from({length: n}, (_, at) => card(at)));
  const size = (cards, make) => brotli(cards.map(make).join('\n'));
  const perCard = (make) => (size(many, make) - size(few, make)) / (many.length - few.length);
  const words = perCard(({heading, summary, href, tag}) => `${heading}\n${summary}\n${href}\n${tag}`);
  console.log(
    `  a further card: ${perCard((one) => renderElement('smp-related-card', one, options)).toFixed(1)} brotli bytes, its words ${words.toFixed(1)}`,
  );
}

const page = '<smp-page></smp-page>';
for (const lang of ['en-US', 'es']) {
  const times = [];
  for (let round = 0; round < 21; round++) {
    const one = `${page}<!-- ${round} -->`;
    const start = performance.now();
    await render(one, {lang});
    const first = performance.now();
    await render(one, {lang});
    times.push((performance.now() - first) / (first - start));
  }
  console.log(
    `a page in ${lang}: ${brotli(await render(page, {lang}))} brotli bytes; again ${median(times).toFixed(4)} × of rendering it with its elements remembered`,
  );
}
