import type {Graph} from 'schema-dts';
import {type SectionName, sectionNames} from '../elements/catalogue.js';
import {MARK, toScriptText, linkedData} from '../elements/page/linked-data.js';
import type {PriceInput} from '../evidence/prices/resolve-price.js';
import type {Config} from '../foundation/config/schema.js';
import {checkConfig, warnOfProblems} from '../foundation/config/validate.js';
import {loadLocale, matchLocale, normalizeTag, resolveLocale} from '../foundation/language/locale.js';
import {sourceLocale} from '../locales/locale-codes.js';

export type {Graph, SectionName};

/** What a page shows, as `smp-page` and `smp-config` are told it. All of it can be left out. */
export interface StructuredDataOptions {
  /** The page's language, a BCP 47 tag. Default: English. */
  lang?: string | undefined;
  /** The page's own address, http or https. Without it each part is named by a fragment, such as `#smp-procedure`, and a relative booking address is left out. */
  url?: string | undefined;
  /** The sections that the page shows. Default: all. */
  sections?: readonly SectionName[] | undefined;
  /** The clinic, its prices and its reviewer. What cannot be used is left out and warned of. */
  config?: Config | undefined;
  /** A price that the page names itself, by the attributes of `smp-cost-range`; it wins over the configured ones. */
  price?: Pick<PriceInput, 'low' | 'high' | 'currency' | 'priceAsOf' | 'per' | 'region'> | undefined;
  /** The clinician who reviewed the text for this site. Told with `reviewedOn` only; it wins over `config`. */
  reviewedBy?: string | undefined;
  /** When the text was reviewed: a date that has come. */
  reviewedOn?: string | undefined;
  /** Who changed the text for this site: then nothing is told of a check or a review. */
  adaptedBy?: string | undefined;
  /** Whether the questions are told as a FAQPage, which earns nothing in a search any more. Default: no. */
  faq?: boolean | undefined;
}

/**
 * What a page of this library says, as JSON-LD in schema.org's vocabulary: a MedicalWebPage about a MedicalProcedure, a
 * DefinedTermSet, and the clinic's prices as offers of a Service. No review is claimed without a reviewer, and no price
 * that nobody named.
 *
 * @param options What the page shows; say the same here as on the page.
 */
export async function structuredData(options: StructuredDataOptions = {}): Promise<Graph> {
  const {url, sections = sectionNames, price, reviewedBy: by, reviewedOn: on, adaptedBy, faq} = options;
  const lang = normalizeTag(options.lang ?? sourceLocale);
  const wanted = matchLocale(lang) ?? sourceLocale;
  await loadLocale(wanted);
  const locale = resolveLocale(wanted);
  const {config, problems} = options.config ? checkConfig(options.config) : {problems: []};
  warnOfProblems('structuredData()', problems);
  return linkedData({
    locale,
    formatLang: matchLocale(lang) === locale ? lang : locale,
    url,
    base: url,
    sections: sectionNames.filter((name) => sections.includes(name)),
    review: by || on ? {by, on} : config?.review,
    adaptedBy,
    prices: config?.prices,
    price,
    clinic: config?.clinic,
    faq,
  });
}

/**
 * Structured data as a `<script>` to write into a page, wherever it stands there. No name in it can end the script.
 * An `smp-page` with `structured-data` takes it over.
 *
 * @param data From {@link structuredData}, or your own.
 */
export const structuredDataScript = (data: object): string => `<script type="application/ld+json" ${MARK}>${toScriptText(data)}</script>`;
