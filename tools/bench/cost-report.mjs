// What is worked out of what page-cost.mjs measured: differences, docs/page-cost.json, and the table of docs/page-cost.md.
import {format, resolveConfig} from 'prettier';

/** The file of the figures, and the page of the documentation that is made from it. */
export const paths = {figures: 'docs/page-cost.json', text: 'docs/page-cost.md'};

/** Decimals that are kept of what is measured. */
const digits = {bytes: 0, requests: 0, fcp: 0, lcp: 0, cls: 4, tbt: 0, inp: 0, script: 0};
const keys = Object.keys(digits);

/** Returns the middle of some numbers, or between the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

// Adding 0 makes 0 of -0.
const rounded = (key, value) => Number(value.toFixed(digits[key])) + 0;
const each = (of) => Object.fromEntries(keys.map((key) => [key, rounded(key, of(key))]));

/**
 * Returns what a page costs more than another: the median of the differences. Each is of one round, in which both had the
 * same machine.
 *
 * @param {readonly object[]} page What each round measured of it.
 * @param {readonly object[]} plain The same of the page that it is compared with.
 */
export const difference = (page, plain) => each((key) => median(page.map((one, round) => one[key] - plain[round][key])));

/** Returns how far apart the rounds were on one page. */
const spread = (rounds) => each((key) => Math.max(...rounds.map((round) => round[key])) - Math.min(...rounds.map((round) => round[key])));

/**
 * Returns the contents of docs/page-cost.json.
 *
 * @param {{made: string, chromium: string, lighthouse: string}} made The day, and what it was measured with.
 * @param {{plain: object[], all: object[]}} pages The rounds of the page without us, and with all elements.
 * @param {ReadonlyMap<string, object[]>} elements The rounds of the page with each element, by tag.
 */
export function figures(made, {plain, all}, elements) {
  const tags = [...elements.keys()].sort();
  return {
    ...made,
    runs: plain.length,
    page: each((key) => median(plain.map((round) => round[key]))),
    spread: spread(all),
    all: difference(all, plain),
    elements: Object.fromEntries(tags.map((tag) => [tag, difference(elements.get(tag), plain)])),
  };
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const cells = ({bytes, requests, lcp, cls, tbt, inp, script}) => [kilobytes(bytes), requests, lcp, cls, tbt, inp, script];
const row = (...all) => `| ${all.join(' | ')} |`;

/** Returns docs/page-cost.md. */
export async function costText({made, chromium, lighthouse, runs, page, spread, all, elements}) {
  const rows = Object.entries(elements).map(([tag, cost]) => row(`\`<${tag}>\``, ...cells(cost)));
  const text = `# What it costs a page

<!-- Made from ${paths.figures} by node tools/bench/page-cost.mjs. -->

What a page of a clinic loads and does more with our elements than without them, on a phone. \`npm run build\`, then
\`node tools/bench/page-cost.mjs\` measures it again and writes this page and \`page-cost.json\` beside it. The figures below are of ${made}, with
Chromium ${chromium} and Lighthouse ${lighthouse}.

${row('Element', 'kB', 'Requests', 'LCP, ms', 'CLS', 'TBT, ms', 'INP, ms', 'Script, ms')}
${row('---', ...Array(7).fill('--:'))}
${rows.join('\n')}
${row('all of them once, but `<smp-page>`', ...cells(all))}

Every row is a difference: the page with the element, less the same page without it. The times are of one run on one machine. Another
machine gives others: compare the rows, not the digits. Without us, the page took ${kilobytes(page.bytes)} kB, ${page.requests} requests, LCP ${page.lcp} ms, CLS ${page.cls}, TBT ${page.tbt} ms
and INP ${page.inp} ms. With all elements, loads of the same page differed by up to ${spread.lcp} ms in LCP, ${spread.tbt} ms in TBT, ${spread.inp} ms in INP and ${spread.script} ms in
script: a difference smaller than that says nothing.

- **kB**: bytes that the server sends, compressed with Brotli, until the page has loaded. Nearly all of it is \`smp.min.js\`, which has every
  element; a browser keeps it for the next page. For one element alone, [its own file](delivery.md#which-file) is smaller.
- **Requests**: files that are asked for, all of your own server. [network.md](network.md) lists them.
- **LCP**, Largest Contentful Paint: when the largest text or picture of the first screen is there. Here that is a picture of the page's own,
  which shares the line with the script. FCP, First Contentful Paint,
  when the first text is there, differs by ${all.fcp} ms with all elements.
- **CLS**, Cumulative Layout Shift: how far things move while the page loads, without a unit. Above 0.1 it needs work, Google says.
- **TBT**, Total Blocking Time: how long the page cannot answer while it loads: what goes beyond 50 ms in each task.
- **INP**, Interaction to Next Paint: how long a reader waits for an answer. A script taps on every row and on both ends of every slider, also
  on those that the page has of its own. It is the 98th percentile, counted as web-vitals does: of fewer than 50 taps, the slowest.
  Browsers round it to 8 ms.
- **Script**: how long our scripts run while the page loads. The package third-party-web publishes this time for well-known embeds, from
  Lighthouse on phones. In its version 0.30.0 the average is 141 ms for AddToAny, 914 for Google Maps, 4,305 for Calendly and 6,297 for
  YouTube. Those were measured on other pages and machines, so compare the order of magnitude.

## How it is measured

The page is one of an invented clinic: a picture of about 110 kB, some text, two rows, a slider, a style sheet and a script. The element follows
the picture, as the [README](../README.md#add-it-to-a-page) says: \`reserve.css\` and \`smp.min.js\` in the head, a sentence inside. A server on
the same machine sends it.

Lighthouse loads each page ${runs} times, with an empty cache, on its phone of 412 by 823 pixels: 4 times slower than the machine, a line of 1.6 Mbit/s
with 150 ms of delay. The pages take turns, each difference is of one turn, and the table has their median. The line and the processor are slowed
down for real (\`devtools\` throttling). Lighthouse's default, to load at full speed and work out the rest, cannot see what moves when the script comes
late, and multiplies by 4 what else the machine does; on the same pages its script times varied twice as much. For INP, Chromium is
slowed down 4 times.
`;
  return format(text, {...(await resolveConfig(paths.text)), filepath: paths.text});
}

/** Returns docs/page-cost.json as text. */
export const figuresText = async (all) => format(JSON.stringify(all), {...(await resolveConfig(paths.figures)), filepath: paths.figures});
