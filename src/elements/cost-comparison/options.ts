import {
  aurumSystem,
  clinicBooking,
  hairLossHelpers,
  hairWithConfidence,
  medicalNewsToday,
  nhsTransplant,
  priceFreebird,
  priceVisualFoodie,
  regrowth,
  skulltec,
  smpAesthetics,
} from '../../evidence/bibliography.js';
import {TOUCH_UP_INTERVAL} from '../../evidence/prices/estimate.js';
import {researchedPrices} from '../../evidence/prices/researched-prices.js';
import {quotedRange} from '../../evidence/prices/resolve-price.js';
import type {Source} from '../../evidence/source.js';
import type {Prices} from '../../foundation/config/schema.js';

/** A minimum and a maximum: amounts in units of the currency, or years. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Cost of an option: at the start, per year, and per touch-up; `every` is the number of years between touch-ups. */
export interface Cost {
  readonly once?: Ends;
  readonly yearly?: Ends;
  readonly touchUp?: Ends;
  readonly every?: Ends;
}

/** Options that can be compared, SMP first. Their names in the texts have the same order. */
export const optionIds = [
  'smp',
  'minoxidil',
  'minoxidil-brand',
  'finasteride',
  'finasteride-brand',
  'fibers',
  'hair-system',
  'transplant',
] as const;
export type OptionId = (typeof optionIds)[number];

/**
 * An option with its known cost. `isOwn` is true if the site gives the price itself, `isOpen` if it gives no upper end.
 */
export interface Option {
  readonly isOpen?: boolean;
  readonly id: OptionId;
  readonly cost: Cost;
  readonly sources: readonly Source[];
  readonly isOwn: boolean;
}

/** Options that can be compared in one currency, and options without a known price. */
export interface Choices {
  readonly currency: string;
  readonly options: readonly Option[];
  readonly leftOut: readonly OptionId[];
}

type Found = Partial<Record<OptionId, readonly [cost: Cost, ...sources: Source[]]>>;

/** Researched prices of other options, by ISO 3166 country code, in the currency of that country's SMP prices. */
const researchedOptions: Readonly<Record<string, Found>> = {
  US: {
    minoxidil: [{yearly: {low: 120, high: 300}}, hairLossHelpers],
    'minoxidil-brand': [{yearly: {low: 360, high: 600}}, hairLossHelpers],
    finasteride: [{yearly: {low: 36, high: 120}}, hairWithConfidence],
    'finasteride-brand': [{yearly: {low: 360, high: 1200}}, clinicBooking],
    'hair-system': [{yearly: {low: 1000, high: 6000}}, aurumSystem, regrowth],
    transplant: [{once: {low: 4000, high: 15000}}, medicalNewsToday],
  },
  GB: {transplant: [{once: {low: 1000, high: 30000}}, nhsTransplant]},
};

/**
 * Cost of SMP by country, where more than price lists was found. For the US: the usual range of a price guide, and a
 * touch-up. `smp-key-factors` states the sum over ten years.
 */
const courses: Readonly<Record<string, readonly [cost: Cost, ...sources: Source[]]>> = {
  US: [
    {once: {low: 2500, high: 5000}, touchUp: {low: 350, high: 1000}, every: TOUCH_UP_INTERVAL},
    priceVisualFoodie,
    priceFreebird,
    smpAesthetics,
    skulltec,
  ],
};

const toEnds = ({low, high}: {readonly low: number; readonly high?: number | undefined}): Ends => ({low, high: high ?? low});

// A clinic's own prices come first: the reader will pay those.
function ownSmp({areas = [], course, touchUp}: Prices): Option | undefined {
  const all = [...areas, ...(course ? [course] : [])].map(toEnds);
  if (!all.length) return undefined;
  const once = {low: Math.min(...all.map(({low}) => low)), high: Math.max(...all.map(({high}) => high))};
  const later = touchUp && {touchUp: toEnds(touchUp), every: touchUp.every ?? TOUCH_UP_INTERVAL};
  const isOpen = [...areas, ...(course ? [course] : []), ...(touchUp ? [touchUp] : [])].some(({high}) => high === undefined);
  return {id: 'smp', cost: {once, ...later}, sources: [], isOwn: true, isOpen};
}

function researchedSmp(region: string): Option | undefined {
  const known = Object.hasOwn(researchedPrices, region) ? researchedPrices[region] : undefined;
  if (!known) return undefined;
  const [cost, ...sources] = (Object.hasOwn(courses, region) && courses[region]) || [
    {once: quotedRange(known.course)},
    ...new Set(known.course.map(([one]) => one)),
  ];
  return {id: 'smp', cost, sources, isOwn: false};
}

/**
 * Finds the options that can be compared in the reader's region: one currency, no conversion.
 *
 * @param region An ISO 3166 country code; '' if the page names none.
 * @param prices Prices that the site has configured.
 * @returns `undefined` if no price of SMP is known.
 */
export function findChoices(region: string, prices: Prices | undefined): Choices | undefined {
  const smp = (prices && ownSmp(prices)) ?? researchedSmp(region);
  if (!smp) return undefined;
  const regional = Object.hasOwn(researchedPrices, region) ? researchedPrices[region]?.currency : undefined;
  const currency = (smp.isOwn ? prices?.currency : regional) ?? '';
  const others = currency === regional && Object.hasOwn(researchedOptions, region) ? (researchedOptions[region] ?? {}) : {};
  const options: Option[] = [smp];
  const leftOut: OptionId[] = [];
  for (const id of optionIds.slice(1)) {
    const [cost, ...sources] = others[id] ?? [];
    const own = id === 'fibers' && prices?.currency === currency ? prices.fibers : undefined;
    if (own) options.push({id, cost: {yearly: toEnds(own)}, sources: [], isOwn: true});
    else if (cost) options.push({id, cost, sources, isOwn: false});
    else leftOut.push(id);
  }
  return {currency, options, leftOut};
}
