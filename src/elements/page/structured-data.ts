import type {PriceInput} from '../../evidence/prices/resolve-price.js';
import type {Clinic, Config, Prices} from '../../foundation/config/schema.js';
import {pageSingleton} from '../../foundation/dom/page-singleton.js';
import {baseOf, childrenOf, findAll, localNameOf, slotNameOf, textOf} from '../../foundation/guards/node.js';
import {html, render} from '../../foundation/lit.js';
import {toText} from '../../foundation/rendering/to-text.js';
import type {SectionName} from '../catalogue.js';
import {type PageFacts, MARK, toScriptText, linkedData} from './linked-data.js';

/** The `smp-page` that the data describes. An interface of its own, since that element imports this module. */
interface DescribedPage extends Element {
  readonly tagPrefix: string;
  readonly reviewedBy?: string | undefined;
  readonly reviewedOn?: number | string | undefined;
  readonly adaptedBy?: string | undefined;
  readonly structuredData?: string | boolean | undefined;
  requestUpdate(): void;
}

/** State of a page that this module cannot read from the element. */
export interface PageState {
  readonly names: readonly SectionName[];
  readonly locale: string;
  readonly formatLang: string;
  readonly prices: Prices | undefined;
  readonly clinic: Clinic | undefined;
  readonly review: Config['review'];
}

// Attributes through which slotted content replaces a section or sets another price.
const watched = ['slot', 'low', 'high', 'currency', 'price-as-of', 'per', 'region'];

// In the order of connection, of all versions: a document describes only the first.
const pages = pageSingleton('described pages', () => new Map<DescribedPage, MutationObserver>(), 'all');
const first = (): DescribedPage | undefined => pages.keys().next().value;
let written: {script: HTMLScriptElement; facts: string} | undefined;

/**
 * Writes the structured data of a page, or updates it. It is one script in the document's head, or in place of the script
 * that the server wrote.
 */
export function writeStructuredData(page: DescribedPage, told: PageState): void {
  if (!pages.has(page)) {
    const observer = new MutationObserver(() => page.requestUpdate());
    observer.observe(page, {childList: true, subtree: true, attributes: true, attributeFilter: watched});
    pages.set(page, observer);
  }
  if (first() !== page) return;
  const facts = factsOf(page, told);
  const key = JSON.stringify(facts);
  if (key !== written?.facts || !written.script.isConnected) written = {script: write(toScriptText(linkedData(facts))), facts: key};
}

/** Removes the structured data of a page. Another page in the document is then described instead. */
export function removeStructuredData(page: DescribedPage): void {
  const wasFirst = first() === page;
  pages.get(page)?.disconnect();
  pages.delete(page);
  if (!wasFirst) return;
  const next = first();
  if (next) next.requestUpdate();
  else {
    written?.script.remove();
    written = undefined;
  }
}

function write(text: string): HTMLScriptElement {
  const [old, ...more] = findAll<HTMLScriptElement>(document, `script[${MARK}]`);
  for (const one of more) one.remove();
  if (old && textOf(old) === text) return old;
  const script = scriptOf(text);
  if (old) old.replaceWith(script);
  else findAll(document, 'head')[0]?.append(script);
  return script;
}

// Trusted Types guard the text of a script, unless the script can never run. Scripts from a template never run.
function scriptOf(text: string): HTMLScriptElement {
  const holder = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-smp-structured-data></script>`, holder);
  const script = holder.querySelector('script') as HTMLScriptElement;
  script.append(text);
  return script;
}

function factsOf(page: DescribedPage, {names, ...told}: PageState): PageFacts {
  const {tagPrefix} = page;
  const slotted = (name: string) => Array.from(childrenOf(page)).filter((child) => slotNameOf(child) === name);
  // Do not describe sections that the site replaced, or whose text it replaced.
  const isOwn = (name: string) => slotted(name).every((one) => localNameOf(one) === tagPrefix + name && !one.querySelector('[slot=text]'));
  const {reviewedBy: by, reviewedOn: on} = page;
  const [cost] = slotted('cost-range') as (Element & PriceInput)[];
  return {
    ...told,
    tagPrefix,
    url: findAll<HTMLLinkElement>(document, 'link[rel=canonical]')[0]?.href,
    base: baseOf(document),
    sections: names.filter(isOwn),
    review: by || on ? {by: toText(by), on: toText(on)} : told.review,
    adaptedBy: toText(page.adaptedBy),
    faq: page.structuredData === 'faq',
    price: cost && priceOf(cost),
  };
}

const priceOf = ({low, high, currency, priceAsOf, per, region}: PriceInput): PriceInput => ({
  low: toText(low),
  high: toText(high),
  currency: toText(currency),
  priceAsOf: toText(priceAsOf),
  per: toText(per),
  region: toText(region),
});
