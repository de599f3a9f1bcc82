import * as v from 'valibot';
import {safeUrl} from '../guards/url.js';
import {parseDate} from '../language/format.js';
import {areas} from './areas.js';
import {MAX_ITEMS} from './limits.js';

// Descriptions for editors are in descriptions.ts, which pages do not load.

const text = (most: number) =>
  v.pipe(
    v.string(),
    v.check((given) => Boolean(given.trim()), 'some text'),
    v.maxLength(most),
  );

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(9_999_999));

const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
  v.check((given) => Boolean(parseDate(given)), 'a date that exists'),
);

const address = v.pipe(
  v.string(),
  // A mail address without `mailto:` would be taken for the name of a page.
  v.check((given) => Boolean(safeUrl(given)) && !/^[^/?#:]*@/.test(given), 'a web, mail or telephone address'),
);

const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));

const lowAndHigh = {low: amount, high: v.optional(amount)};

// Generic, so that v.check() accepts it for each shape that has both ends.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const inOrder = <T extends {readonly low: number; readonly high?: number | undefined}>({low, high}: T): boolean =>
  high === undefined || low <= high;

const range = v.pipe(v.object(lowAndHigh), v.check(inOrder, 'low no more than high'));

const area = v.pipe(
  v.object({
    area: v.picklist(areas),
    ...lowAndHigh,
    visits: v.optional(whole(1, 20)),
    extraVisit: v.optional(range),
  }),
  v.check(inOrder, 'low no more than high'),
);

const touchUp = v.pipe(
  v.object({
    ...lowAndHigh,
    every: v.optional(v.pipe(v.object({low: whole(1, 20), high: whole(1, 20)}), v.check(inOrder, 'low no more than high'))),
  }),
  v.check(inOrder, 'low no more than high'),
);

const prices = v.object({
  currency: v.pipe(
    v.string(),
    v.regex(/^[A-Z]{3}$/),
    v.check((code) => Intl.supportedValuesOf('currency').includes(code), 'a code such as EUR'),
  ),
  asOf: v.optional(date),
  course: v.optional(range),
  areas: v.optional(list(area)),
  scar: v.optional(range),
  repair: v.optional(range),
  touchUp: v.optional(touchUp),
  included: v.optional(list(text(200))),
  fibers: v.optional(range),
});

const clinic = v.object({
  name: v.optional(text(200)),
  telephone: v.optional(text(40)),
  booking: v.optional(v.object({href: address, label: v.optional(text(80))})),
  practitioners: v.optional(list(v.object({name: text(200), registration: v.optional(text(200)), href: v.optional(address)}))),
});

const review = v.object({by: text(200), on: date});

const article = v.object({
  heading: text(300),
  summary: v.optional(text(1000)),
  href: v.optional(address),
  image: v.optional(address),
  imageAlt: v.optional(text(300)),
  tag: v.optional(text(60)),
  date: v.optional(date),
  readingMinutes: v.optional(whole(1, 600)),
});

const question = v.object({
  question: text(300),
  answer: text(3000),
  place: v.optional(v.picklist(['first', 'last'])),
});

/**
 * Schema of the configuration. The types, the check at run time and `config.schema.json` are all derived from it.
 */
export const configSchema = v.object({
  $schema: v.optional(v.string()),
  schemaVersion: v.optional(v.literal(1)),
  clinic: v.optional(clinic),
  prices: v.optional(prices),
  review: v.optional(review),
  articles: v.optional(list(article)),
  questions: v.optional(list(question)),
  feedback: v.optional(address),
});

/** Configuration for `smp-config` and `configure()`. */
export type Config = v.InferOutput<typeof configSchema>;
export type Question = v.InferOutput<typeof question>;
export type Article = v.InferOutput<typeof article>;
export type AreaPrice = v.InferOutput<typeof area>;
export type Prices = v.InferOutput<typeof prices>;
export type Clinic = v.InferOutput<typeof clinic>;
export type PriceRange = Pick<AreaPrice, 'low' | 'high'>;
