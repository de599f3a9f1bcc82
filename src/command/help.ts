import {readLibrary} from './library.js';
import {defaultBase, platforms} from './snippet/index.js';

const general = (): string => `smp-elements ${readLibrary().version}: patient information about scalp micropigmentation, as web components

  npx smp-elements snippet     prints what to paste into a page
  npx smp-elements render      fills in the elements of a page, so that it reads without JavaScript
  npx smp-elements doctor      finds what an editor, an optimizer or a policy did to a page

Begin here
  npx smp-elements snippet overview faq --lang es
  npx smp-elements doctor https://example.org/smp
  npx smp-elements render page.html --in-place

More of each:  npx smp-elements help snippet | render | doctor | elements
Exit codes:    0 all is well, 1 doctor found something, 2 it could not be done
The network is used only by doctor, and only when you give it an address.
`;

const render = (): string => `npx smp-elements render PAGE… [options]

Fills in every smp element of a page: its text is then in the HTML, for readers without JavaScript, for search engines,
and before the script has loaded. Everything else in the page stays as it is. Run it again after each change: it replaces
what it wrote before.

  PAGE              a file with a page or a part of one; - reads the standard input
  --out PLACE       a file, or a folder for several; without it the page is printed
  --in-place        writes over the file; if anything fails, the file stays as it was
  --lang LANGUAGE   ${readLibrary().languages.join(', ')}, with a country if you like (en-GB), or all: page.en.html, page.es.html, …
  --config FILE     your prices, links and questions, as JSON; it is checked first
  --styles WHERE    inline (as it is without this option), or the folder of the style sheets:
                    /smp/${readLibrary().version}/styles gives /smp/${readLibrary().version}/styles/smp-overview.css. Needed under a policy of style-src 'self'
  --no-hydrate      shorter HTML; a script renders it afresh
  --json            tells what was written, for scripts

  npx smp-elements render page.html --out dist/
  npx smp-elements render page.html --lang all --out dist/
  cat page.html | npx smp-elements render - --config clinic.json > out.html
`;

const snippet = (): string => `npx smp-elements snippet [ELEMENT…] [options]

Prints the script tag with the file’s hash, the elements with a text for readers without JavaScript, and the line for a
Content Security Policy. Without an element: page, which holds all sections.

  ELEMENT           with or without smp-: overview, cost-range, …; see: npx smp-elements help elements
  --lang LANGUAGE   ${readLibrary().languages.join(', ')}; with a country for its prices: en-GB
  --platform NAME   ${Object.keys(platforms).join(', ')}
  --base ADDRESS    the folder where the files are; without it ${defaultBase(readLibrary())}, which the zip file makes. The
                    tag has a hash only if the folder names this version
  --build NAME      all      one file with everything
                    auto     a small file that fetches what the page has
                    single   one file for each element
                    classic  everything, for places that cannot have type="module"
  --json            the same as an object, for scripts

  npx smp-elements snippet cost-range faq --platform wordpress
  npx smp-elements snippet overview --base https://example.org/smp/0.1.0/
`;

const doctor = (): string => `npx smp-elements doctor PAGE… [options]

Reads a page as readers' browsers get it and finds what was done to it: tags removed, stray paragraphs, curly quotes,
scripts twice or without a version, hashes missing or wrong, a policy that blocks, names misspelt, reviews overdue.
It also finds what shuts out readers with a screen reader, a keyboard or large text: no language, no zoom, headings that
skip a level, elements that are hidden from them, photos without a description; see docs/accessible-pages.md.
Each finding has its line and column, why it came about, and what to do.

  PAGE              a file, an address, or - for the standard input
  --config FILE     looks at a configuration too
  --ignore RULE     leaves a rule out; several with commas
  --rules           lists the rules
  --json            the findings as an object, for scripts

Errors and warnings end with code 1, hints with 0. An address is fetched with the scripts and configurations of ours
that it names, and nothing else; for a file nothing is fetched. Elements that a script makes later are not seen.

  npx smp-elements doctor https://example.org/smp
  npx smp-elements doctor dist/*.html --json
`;

function elements(): string {
  const lines = Array.from(readLibrary().elements, ([tag, {attributes, slots}]) =>
    [`<${tag}>`, `  attributes  ${attributes.join(', ')}`, ...(slots.length ? [`  slots       ${slots.join(', ')}`] : [])].join('\n'),
  );
  return `The elements of smp-elements ${readLibrary().version}\n\n${lines.join('\n\n')}\n`;
}

const topics = {render, snippet, doctor, elements};

/** Names of the topics that have help. */
export const topicNames = Object.keys(topics);

/** Returns the general help, or the help on a topic; `undefined` if there is no such topic. */
export function help(topic?: string): string | undefined {
  if (topic === undefined) return general();
  return Object.hasOwn(topics, topic) ? topics[topic as keyof typeof topics]() : undefined;
}
