import type {Graph} from 'schema-dts';
import {type SectionName, sectionNames} from '../elements/catalogue.js';
import {MARK, toScriptText, linkedData} from '../elements/page/linked-data.js';
import type {PriceInput} from '../evidence/prices/resolve-price.js';
import type {Config} from '../foundation/config/schema.js';
import {checkConfig, warnOfProblems} from '../foundation/config/validate.js';
import {loadLocale, matchLocale, normalizeTag, resolveLocale} from '../foundation/language/locale.js';
import {sourceLocale} from '../locales/locale-codes.js';

export type {Graph, SectionName};

/** Content of a page, as given to `smp-page` and `smp-config`. All options can be left out. */
export interface StructuredDataOptions {
  /** The page's language, a BCP 47 tag. Default: English. */
  lang?: string | undefined;
  /**
   * The page's own address, http or https. Without it, the id of each part is a fragment, such as `#smp-procedure`, and a
   * relative booking address is left out.
   */
  url?: string | undefined;
  /** The sections that the page shows. Default: all. */
  sections?: readonly SectionName[] | undefined;
  /** The clinic, its prices and its reviewer. Invalid parts are left out and logged. */
  config?: Config | undefined;
  /** Price on the page itself, as in the attributes of `smp-cost-range`. Overrides `config`. */
  price?: Pick<PriceInput, 'low' | 'high' | 'currency' | 'priceAsOf' | 'per' | 'region'> | undefined;
  /** The clinician who reviewed the text for this site. Used only together with `reviewedOn`. Overrides `config`. */
  reviewedBy?: string | undefined;
  /** Date of the review. Not in the future. */
  reviewedOn?: string | undefined;
  /** Person who changed the text for this site. If set, no check and no review are reported. */
  adaptedBy?: string | undefined;
  /** True to add the questions as a FAQPage. Search engines no longer reward that. Default: false. */
  faq?: boolean | undefined;
}

/**
 * Creates the structured data of a page: JSON-LD with schema.org terms. Describes a MedicalWebPage about a MedicalProcedure, a
 * DefinedTermSet, and the clinic's prices as offers of a Service. It never claims a review without a reviewer, or a price that
 * the clinic has not given.
 *
 * @param options Content of the page. Must match what the page shows.
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
 * Formats structured data as a `<script>` for any position in a page. No text in it can end the script. An `smp-page` with
 * `structured-data` reuses the script.
 *
 * @param data Result of {@link structuredData}, or your own data.
 */
export const structuredDataScript = (data: object): string => `<script type="application/ld+json" ${MARK}>${toScriptText(data)}</script>`;
