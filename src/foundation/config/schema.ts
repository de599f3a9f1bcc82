import * as v from 'valibot';
import {safeUrl} from '../guards/url.js';
import {parseDate} from '../language/format.js';
import {areas} from './areas.js';
import {MAX_ITEMS} from './limits.js';

const text = (most: number, what: string) =>
  v.pipe(
    v.string(),
    v.check((given) => Boolean(given.trim()), 'some text'),
    v.maxLength(most),
    v.description(what),
  );

const whole = (least: number, most: number, what: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(what));

const amount = (what: string) => v.pipe(v.number(), v.minValue(0), v.maxValue(9_999_999), v.description(what));

const date = (what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/),
    v.check((given) => Boolean(parseDate(given)), 'a date that exists'),
    v.description(what),
  );

const address = (what: string) =>
  v.pipe(
    v.string(),
    v.check((given) => Boolean(safeUrl(given)), 'a web, mail or telephone address'),
    v.description(what),
  );

const list = <T extends v.GenericSchema>(item: T, what: string) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS), v.description(what));

const lowAndHigh = {
  low: amount('The least that it costs, in units of the currency.'),
  high: v.optional(amount('The most that it costs. Without it the price reads "From …".')),
};

// Generic, so that v.check() accepts it for each shape that has both ends.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const inOrder = <T extends {readonly low: number; readonly high?: number | undefined}>({low, high}: T): boolean =>
  high === undefined || low <= high;

const range = (what: string) => v.pipe(v.object(lowAndHigh), v.check(inOrder, 'low no more than high'), v.description(what));

const area = v.pipe(
  v.object({
    area: v.pipe(v.picklist(areas), v.description('What is treated.')),
    ...lowAndHigh,
    visits: v.optional(whole(1, 20, 'How many visits this price holds. Default: 3.')),
    extraVisit: v.optional(range('What each further visit costs. Without it readers cannot choose more.')),
  }),
  v.check(inOrder, 'low no more than high'),
);

const touchUp = v.pipe(
  v.object({
    ...lowAndHigh,
    every: v.optional(
      v.pipe(
        v.object({
          low: whole(1, 20, 'The shortest time after which you see one needed, in years.'),
          high: whole(1, 20, 'The longest.'),
        }),
        v.check(inOrder, 'low no more than high'),
        v.description('How many years apart. Default: 3 to 8, as clinics say.'),
      ),
    ),
  }),
  v.check(inOrder, 'low no more than high'),
  v.description('What a later touch-up costs.'),
);

const prices = v.pipe(
  v.object({
    currency: v.pipe(
      v.string(),
      v.regex(/^[A-Z]{3}$/),
      v.check((code) => Intl.supportedValuesOf('currency').includes(code), 'a code such as EUR'),
      v.description('The currency of all prices here, an ISO 4217 code such as EUR.'),
    ),
    asOf: v.optional(
      date('When these prices were set: 2026, 2026-11 or 2026-11-22. Without it the element says that the date is missing.'),
    ),
    course: v.optional(range('All visits, whatever the area: for who does not price by area.')),
    areas: v.optional(list(area, 'Prices by area. With them smp-cost-range becomes an estimator.')),
    scar: v.optional(range('What a scar costs on top of the area.')),
    repair: v.optional(range('What repairing old work costs on top.')),
    touchUp: v.optional(touchUp),
    included: v.optional(list(text(200, 'One thing.'), 'What the prices include, each in a few words.')),
    fibres: v.optional(range('Concealer fibres for one year, for smp-cost-comparison: no researched price was found.')),
  }),
  v.description('What this clinic charges.'),
);

const clinic = v.pipe(
  v.object({
    name: v.optional(text(200, 'The clinic’s name.')),
    telephone: v.optional(text(40, 'As readers dial it, for instance +34 600 000 000.')),
    booking: v.optional(
      v.pipe(
        v.object({
          href: address('Where readers book or ask.'),
          label: v.optional(text(80, 'The words of the link. Default: "Ask for an appointment", in the page’s language.')),
        }),
        v.description('The one call to action.'),
      ),
    ),
    practitioners: v.optional(
      list(
        v.object({
          name: text(200, 'Name, with the profession.'),
          registration: v.optional(text(200, 'With whom registered or licensed, and under what number.')),
          href: v.optional(address('The page of the register where readers can check it.')),
        }),
        'Who does the work.',
      ),
    ),
  }),
  v.description('Who offers the treatment.'),
);

const review = v.pipe(
  v.object({
    by: text(200, 'The clinician who reviewed the text for this site: name, with the profession.'),
    on: date('When: a date that has come.'),
  }),
  v.description('Who reviewed the library’s text for this site.'),
);

const article = v.object({
  heading: text(300, 'The article’s title.'),
  summary: v.optional(text(1000, 'What it is about, in a sentence or two.')),
  href: v.optional(address('Where it stands.')),
  image: v.optional(address('The address of a picture.')),
  imageAlt: v.optional(text(300, 'What the picture shows. Without it the picture only decorates.')),
  tag: v.optional(text(60, 'What kind of article it is, in a word or two.')),
  date: v.optional(date('When it was published.')),
  readingMinutes: v.optional(whole(1, 600, 'How long it takes to read.')),
});

const question = v.object({
  question: text(300, 'As a reader would ask it.'),
  answer: text(3000, 'In plain text. Two line breaks begin a new paragraph.'),
  place: v.optional(v.pipe(v.picklist(['first', 'last']), v.description('Before or after the library’s own. Default: last.'))),
});

/**
 * Schema of the configuration. The types, the check at run time and `config.schema.json` are all derived from it.
 */
export const configSchema = v.object({
  $schema: v.optional(v.pipe(v.string(), v.description('For editors: the address of this schema.'))),
  schemaVersion: v.optional(v.pipe(v.literal(1), v.description('The version of this shape: 1.'))),
  clinic: v.optional(clinic),
  prices: v.optional(prices),
  review: v.optional(review),
  articles: v.optional(list(article, 'Cards for smp-related-list, in this order.')),
  questions: v.optional(list(question, 'The clinic’s own questions for smp-faq.')),
});

/** Configuration for `smp-config` and `configure()`. */
export type Config = v.InferOutput<typeof configSchema>;
export type Question = v.InferOutput<typeof question>;
export type Article = v.InferOutput<typeof article>;
export type AreaPrice = v.InferOutput<typeof area>;
export type Prices = v.InferOutput<typeof prices>;
export type Clinic = v.InferOutput<typeof clinic>;
export type PriceRange = Pick<AreaPrice, 'low' | 'high'>;
