import type {
  CreativeWork,
  DefinedTermSet,
  FAQPage,
  Graph,
  MedicalProcedure,
  MedicalWebPage,
  Offer,
  Organization,
  PriceSpecification,
  Service,
  UnitPriceSpecification,
} from 'schema-dts';
import type {Source} from '../../evidence/source.js';
import type {Claim} from '../../evidence/claims.js';
import {includedVisits} from '../../evidence/prices/estimate.js';
import {type PriceInput, resolvePrice} from '../../evidence/prices/resolve-price.js';
import {checkedOn, isReview, today} from '../../evidence/review.js';
import {stripTermMarks} from '../../evidence/term-template.js';
import {glossary} from '../../evidence/terms.js';
import type {Clinic, Prices} from '../../foundation/config/schema.js';
import {countRange} from '../../foundation/language/count-range.js';
import {fill, setRenderLocale} from '../../foundation/language/locale.js';
import {toText} from '../../foundation/rendering/to-text.js';
import {content as aftercare} from '../aftercare/aftercare.content.js';
import {daysText, healing, stepTime, steps} from '../aftercare/schedule.js';
import type {SectionName} from '../catalogue.js';
import {content as checklist} from '../checklist/checklist.content.js';
import {content as choices} from '../choices/choices.content.js';
import {content as comparison} from '../cost-comparison/cost-comparison.content.js';
import {content as cost} from '../cost-range/cost-range.content.js';
import {content as estimator} from '../cost-range/estimator.content.js';
import {content as faq} from '../faq/faq.content.js';
import {content as terms} from '../glossary/glossary.content.js';
import {content as journey} from '../journey/journey.content.js';
import {content as keyFactors} from '../key-factors/key-factors.content.js';
import {content as overview} from '../overview/overview.content.js';
import {content as risks} from '../risks/risks.content.js';
import {content as words} from './linked-data.content.js';
import {content as page} from './page.content.js';

/** Facts from which a page's structured data are built. */
export interface PageFacts {
  /** Language of the texts; its translation must be loaded. */
  readonly locale: string;
  /** Language tag for formatting times: the page's own, with its region. */
  readonly formatLang: string;
  /** Start of the page's tag and of its fragments. Default: `smp-`. */
  readonly tagPrefix?: string | undefined;
  /** URL of the page; without it, fragments alone identify the parts. */
  readonly url?: string | undefined;
  /** Base URL for a relative booking URL. */
  readonly base?: string | undefined;
  /** Sections that show the library's own text. */
  readonly sections: readonly SectionName[];
  /** Reviewer and date of the review. Included only if both can be shown. */
  readonly review?: {readonly by?: unknown; readonly on?: unknown} | undefined;
  /** Name of whoever changed the text. If set, the data contain no statements about reviews or checks. */
  readonly adaptedBy?: string | undefined;
  /** The clinic's prices, validated. */
  readonly prices?: Prices | undefined;
  /** Price that the page itself sets; it takes precedence over `prices`. */
  readonly price?: PriceInput | undefined;
  /** The clinic's details, validated. */
  readonly clinic?: Clinic | undefined;
  /** True to include the questions as a FAQPage. */
  readonly faq?: boolean | undefined;
}

/** The words of each section, in which its sources are found. */
const sectionContents: Readonly<Record<SectionName, () => unknown>> = {
  overview,
  'key-factors': keyFactors,
  journey,
  aftercare: () => [aftercare(), steps, healing],
  risks,
  'cost-range': cost,
  choices,
  'cost-comparison': comparison,
  checklist,
  faq,
  glossary: () => glossary.map((term) => term()),
  // Other sections cite the same sources.
  sources: () => [],
};

const isSource = (value: unknown): value is Source =>
  Array.isArray(value) && (value[0] === 'A' || value[0] === 'B') && typeof value[1] === 'string';

/** Returns all sources in a section's content, in reading order. */
function sourcesIn(value: unknown): Source[] {
  if (isSource(value)) return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(sourcesIn) : [];
}

// Drops missing values: JSON has no value for them that a crawler would accept.
const whole = <T extends object>(node: T): T => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as T;

// Sentences one after the other, as the language writes them.
const sentences = (texts: readonly string[]): string =>
  texts.reduce((first, second) => (first ? fill(words().sentences, {first, second}) : second), '');

const said = (claims: readonly Claim[]): string => sentences(claims.map(([text]) => stripTermMarks(text)));

const named = (name: string, text: string): string => fill(words().named, {name, text});

/** Returns a page's URL without its fragment; '' if it is no http(s) URL. */
function pageAddress(given = ''): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href.replace(/#.*/s, '') : '';
}

function cited([, name, link]: Source): CreativeWork {
  if (!link) return {'@type': 'CreativeWork', name};
  return link.startsWith('10.')
    ? {'@type': 'ScholarlyArticle', name, url: `https://doi.org/${link}`}
    : {'@type': 'WebPage', name, url: link};
}

/**
 * Builds the structured data of a page in schema.org's vocabulary. The data claim nothing that the page does not show: no
 * review without a reviewer, no price that nobody named.
 *
 * @param facts Facts that the page shows.
 * @param now Today, as an ISO date.
 */
export function linkedData(facts: PageFacts, now = today()): Graph {
  // Everything below runs synchronously, in this locale.
  setRenderLocale(facts.locale, facts.formatLang);
  const has = (name: SectionName) => facts.sections.includes(name);
  const url = pageAddress(facts.url);
  const id = (name: string) => `${url}#${facts.tagPrefix ?? 'smp-'}${name}`;
  const set = has('glossary') && glossarySet(id);
  const service = has('cost-range') && serviceOf(facts, id);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webPage(facts, now, id, url),
      procedure(facts, id),
      ...(set ? [set] : []),
      ...(service ? [service] : []),
      ...(facts.faq && has('faq') ? [questions(facts, id)] : []),
    ],
  };
}

type Id = (name: string) => string;
type Only<T, Type extends string> = Extract<T, {'@type': Type}>;
type Procedure = Only<MedicalProcedure, 'MedicalProcedure'>;
type Provider = Only<Organization, 'Organization'>;
type Specification = Only<PriceSpecification, 'PriceSpecification'> | Only<UnitPriceSpecification, 'UnitPriceSpecification'>;

function webPage({sections, locale, review, adaptedBy}: PageFacts, now: string, id: Id, url: string): MedicalWebPage {
  const {by, on} = review ?? {};
  // Once somebody has changed the text, it counts as neither checked nor reviewed.
  const isReviewed = !adaptedBy && isReview(by, on, now);
  const sources = [...new Set(sections.flatMap((name) => sourcesIn(sectionContents[name]())))];
  return whole<MedicalWebPage>({
    '@type': 'MedicalWebPage',
    '@id': id('page'),
    url: url || undefined,
    name: page().heading,
    description: sections.includes('overview') ? said(overview().lede) : undefined,
    inLanguage: locale,
    mainEntity: {'@id': id('procedure')},
    medicalAudience: {'@type': 'MedicalAudience', audienceType: 'Patient'},
    dateModified: adaptedBy ? undefined : checkedOn,
    lastReviewed: isReviewed ? toText(on) : undefined,
    reviewedBy: isReviewed ? {'@type': 'Person', name: toText(by)} : undefined,
    citation: sources.length ? sources.map(cited) : undefined,
    hasPart: sections.includes('glossary') ? {'@id': id('glossary')} : undefined,
  });
}

const procedureName = (): string => words().procedure;

function procedure({sections, formatLang}: PageFacts, id: Id): Procedure {
  const {area} = cost();
  const about = sections.includes('overview') ? overview() : undefined;
  const visits = sections.includes('journey') ? journey().steps : [];
  const told = (when: 'before' | 'later') =>
    visits.filter(([at]) => at === when).map(([, title, , , ...claims]) => named(title, said(claims)));
  const before = told('before');
  const after = [...(sections.includes('aftercare') ? [care(formatLang)] : []), ...told('later')];
  return whole<Procedure>({
    '@type': 'MedicalProcedure',
    '@id': id('procedure'),
    name: procedureName(),
    alternateName: 'SMP',
    description: about && said(about.lede),
    procedureType: 'https://schema.org/PercutaneousProcedure',
    bodyLocation: [area.hairline, area.crown, area.full],
    howPerformed: about && said(about.parts[0].slice(1) as Claim[]),
    preparation: before.length ? sentences(before) : undefined,
    followup: after.length ? sentences(after) : undefined,
  });
}

const sentenceOf = (texts: readonly string[]): string =>
  fill(words().sentence, {text: texts.reduce((first, second) => fill(words().listed, {first, second}))});

function care(formatLang: string): string {
  const {lede, table, steps: names, times, always, doctor, call} = aftercare();
  const when = steps.map((step) => named(names[step.id], stepTime(step, daysText(formatLang, step), times)));
  const signs = call.map(([heading, ...claims]) => `${heading} ${sentenceOf(claims.map(([text]) => text))}`);
  return sentences([said(lede), named(table, sentenceOf(when)), journey().differ, said(always), named(doctor, sentences(signs))]);
}

function glossarySet(id: Id): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': id('glossary'),
    name: terms().heading,
    hasDefinedTerm: glossary
      .map((term) => term())
      .map(([code, name, meaning]) => ({
        '@type': 'DefinedTerm',
        '@id': id(`glossary-${code}`),
        name,
        description: meaning,
        termCode: code,
        inDefinedTermSet: {'@id': id('glossary')},
      })),
  };
}

/** Returns the clinic's service with its prices; `undefined` if nobody named a price. */
function serviceOf(facts: PageFacts, id: Id): Service | undefined {
  const offers = offersOf(facts);
  if (!offers.length) return undefined;
  const {name, telephone} = facts.clinic ?? {};
  const provider = name ? whole<Provider>({'@type': 'Organization', '@id': id('clinic'), name, telephone}) : undefined;
  return whole<Service>({'@type': 'Service', '@id': id('service'), name: procedureName(), serviceType: procedureName(), provider, offers});
}

function offersOf({price, prices, clinic, formatLang, base}: PageFacts): Offer[] {
  const {per, area: areas} = cost();
  const booking = webAddress(clinic?.booking?.href, base);
  const offer = (name: string, priceSpecification: Specification): Offer =>
    whole<Offer>({'@type': 'Offer', name, url: booking, priceSpecification});

  const own = resolvePrice(price ?? {}, formatLang, Intl.supportedValuesOf('currency')).price;
  if (own.kind === 'own') {
    const amounts = specified(own, own.currency, own.asOf && toText(price?.priceAsOf));
    const one = {...amounts, '@type': 'UnitPriceSpecification' as const, unitText: per.session};
    return [offer(per[own.per], own.per === 'session' ? one : amounts)];
  }

  const {currency = '', asOf, course, areas: listed = []} = prices ?? {};
  // The estimator shows the first of two prices for one area.
  const shown = listed.filter(({area}, at) => listed.findIndex((other) => other.area === area) === at);
  if (shown.length) {
    const {course: visits} = estimator();
    return shown.map((one) =>
      offer(fill(visits, {area: areas[one.area], n: countRange(formatLang, includedVisits(one))}), specified(one, currency, asOf)),
    );
  }
  return course ? [offer(per.course, specified(course, currency, asOf))] : [];
}

function specified({low, high}: {low?: number; high?: number | undefined}, priceCurrency: string, validFrom: string | undefined) {
  const amounts = low === high ? {price: low} : {minPrice: low, maxPrice: high};
  return whole({'@type': 'PriceSpecification' as const, ...amounts, priceCurrency, validFrom});
}

/** Returns the absolute URL of the booking page; `undefined` if it is not http(s), or relative without a base. */
function webAddress(href = '', base: string | undefined): string | undefined {
  return URL.canParse(href, base) && /^https?:$/.test(new URL(href, base).protocol) ? new URL(href, base).href : undefined;
}

function questions({locale}: PageFacts, id: Id): FAQPage {
  const {heading, questions: rows} = faq();
  return {
    '@type': 'FAQPage',
    '@id': id('faq'),
    name: heading,
    inLanguage: locale,
    isPartOf: {'@id': id('page')},
    mainEntity: rows.map(([code, name, short, ...claims]) => ({
      '@type': 'Question',
      '@id': id(`faq-${code}`),
      name,
      acceptedAnswer: {'@type': 'Answer', text: sentences([short, said(claims)])},
    })),
  };
}

/**
 * Serializes structured data as the text of a script, without `<`, so that no name can end the script.
 *
 * @param data Result of {@link linkedData}.
 */
export const toScriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** Attribute of the script, by which a page recognises the one that the server wrote. */
export const MARK = 'data-smp-structured-data';
