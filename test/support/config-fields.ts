import type {Config} from '../../src/foundation/config/schema.js';
import type {ConfigProblem} from '../../src/foundation/config/validate.js';

type Step = string | number;
/** Object or list, by the steps into it. */
export type Holder = Record<Step, unknown>;

/** Returns the steps of a path such as `prices.areas[0].low`. */
export const steps = (path: string): Step[] =>
  Array.from(path.matchAll(/[^.[\]]+/g), ([step]) => (/^\d+$/.test(step) ? Number(step) : step));

/** Returns what holds the last step of a path. */
export const holderOf = (root: unknown, path: string) =>
  steps(path)
    .slice(0, -1)
    .reduce((at, step) => at[step] as Holder, root as Holder);

/** Returns a copy with another value at a path. */
export const put = <T>(root: T, path: string, value: unknown): T => {
  const copy = structuredClone(root);
  holderOf(copy, path)[steps(path).at(-1) ?? ''] = value;
  return copy;
};

/** Returns a copy without the member at a path. */
export const without = <T>(root: T, path: string): T => {
  const copy = structuredClone(root);
  const holder: unknown = holderOf(copy, path);
  const key = steps(path).at(-1) ?? '';
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder as Holder, key);
  return copy;
};

/** Returns the paths of problems. */
export const paths = (problems: readonly ConfigProblem[]) => problems.map(([path]) => path);

/** A configuration that is right, with all its parts. */
export const full = {
  $schema: './config.schema.json',
  schemaVersion: 1,
  clinic: {
    name: 'Clinic',
    telephone: '+34 600 000 000',
    booking: {href: 'https://clinic.example/book', label: 'Book'},
    practitioners: [
      {name: 'Ana, nurse', registration: 'No. 1', href: 'https://register.example/1'},
      {name: 'Ben, doctor', registration: 'No. 2', href: 'https://register.example/2'},
    ],
  },
  prices: {
    currency: 'EUR',
    asOf: '2026-11-22',
    course: {low: 900, high: 3200},
    areas: [
      {area: 'hairline', low: 500, high: 900, visits: 3, extraVisit: {low: 100, high: 200}},
      {area: 'crown', low: 600, high: 900, visits: 2, extraVisit: {low: 100, high: 200}},
      {area: 'full', low: 900, high: 1900, visits: 4, extraVisit: {low: 100, high: 200}},
    ],
    scar: {low: 1, high: 2},
    repair: {low: 1, high: 2},
    touchUp: {low: 100, high: 200, every: {low: 3, high: 6}},
    included: ['One', 'Two', 'Three'],
    fibers: {low: 60, high: 240},
  },
  review: {by: 'Dr Ana, dermatologist', on: '2026-11-22'},
  articles: [
    {
      heading: 'First',
      summary: 'It is.',
      href: '/first',
      image: '/first.jpg',
      imageAlt: 'A scalp',
      tag: 'Care',
      date: '2026-11',
      readingMinutes: 6,
    },
    {
      heading: 'Second',
      summary: 'So is it.',
      href: '/second',
      image: '/2.jpg',
      imageAlt: 'Hair',
      tag: 'Care',
      date: '2026',
      readingMinutes: 1,
    },
  ],
  questions: [
    {question: 'One?', answer: 'Yes.', place: 'first'},
    {question: 'Two?', answer: 'No.', place: 'last'},
  ],
  feedback: 'mailto:web@example.org',
} satisfies Config;

// What is no such value: one fault each, several at once, and what looks like one.
export const noText = ['', ' \n', 7, null, true, {}, [], ['text'], ' '.repeat(5000), 'a'.repeat(5000), {_$litType$: 1, strings: ['<b>']}];
const noAmount = [-1, Infinity, -Infinity, NaN, 1e7, '1,200', '1200', '١٢٠٠', '', null, {}, [3]];
const noCount = [0, -1, 0.5, -3.5, 1000.5, 1e9, Infinity, NaN, '3', null, {}];
const noDate = ['2026-02-30', '0000-00-00', '2026-13', '2026-11-22T10:00', ' 2026 ', 'tomorrow', '22/11/2026', '', 2026, null];
const noAddress = [
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,<b>',
  'blob:x',
  'http://[',
  'web@example.org',
  '',
  ' ',
  7,
  null,
];
const noHolder = ['text', 7, null, true];

/** Each field: how it is named, what it cannot be, and what goes with it where it is needed. */
export const fields: [path: string, bad: unknown[], lost?: string][] = [
  ['$schema', [7, null, {}]],
  ['schemaVersion', [2, 0, '1', null]],
  ['clinic', noHolder],
  ['clinic.name', noText],
  ['clinic.telephone', noText],
  ['clinic.booking', noHolder],
  ['clinic.booking.href', noAddress, 'clinic.booking'],
  ['clinic.booking.label', noText],
  ['clinic.practitioners', [...noHolder, {}]],
  ['clinic.practitioners[0]', noHolder],
  ['clinic.practitioners[0].name', noText, 'clinic.practitioners[0]'],
  ['clinic.practitioners[0].registration', noText],
  ['clinic.practitioners[1].href', noAddress],
  ['prices', noHolder],
  ['prices.currency', ['eur', 'EURO', 'XYZ', '€', '', 'EUR ', 978, null], 'prices'],
  ['prices.asOf', noDate],
  ['prices.course', noHolder],
  ['prices.course.low', noAmount, 'prices.course'],
  ['prices.course.high', noAmount],
  ['prices.areas', [...noHolder, {}]],
  ['prices.areas[1]', noHolder],
  ['prices.areas[0].area', ['beard', 'Crown', '', 0, null, 'constructor'], 'prices.areas[0]'],
  ['prices.areas[1].low', noAmount, 'prices.areas[1]'],
  ['prices.areas[1].high', noAmount],
  ['prices.areas[1].visits', noCount],
  ['prices.areas[1].extraVisit', noHolder],
  ['prices.areas[1].extraVisit.low', noAmount, 'prices.areas[1].extraVisit'],
  ['prices.areas[1].extraVisit.high', noAmount],
  ['prices.scar.low', noAmount, 'prices.scar'],
  ['prices.repair.high', noAmount],
  ['prices.touchUp.low', noAmount, 'prices.touchUp'],
  ['prices.touchUp.high', noAmount],
  ['prices.touchUp.every', noHolder],
  ['prices.touchUp.every.low', noCount, 'prices.touchUp.every'],
  ['prices.touchUp.every.high', noCount, 'prices.touchUp.every'],
  ['prices.included', [...noHolder, {}]],
  ['prices.included[0]', noText],
  ['prices.included[1]', noText],
  ['prices.fibers.high', noAmount],
  ['review', noHolder],
  ['review.by', noText, 'review'],
  ['review.on', noDate, 'review'],
  ['articles', [...noHolder, {}]],
  ['articles[0]', noHolder],
  ['articles[1].heading', noText, 'articles[1]'],
  ['articles[0].summary', noText],
  ['articles[0].href', noAddress],
  ['articles[0].image', noAddress],
  ['articles[1].imageAlt', noText],
  ['articles[1].tag', noText],
  ['articles[1].date', noDate],
  ['articles[1].readingMinutes', noCount],
  ['questions[0].question', noText, 'questions[0]'],
  ['questions[1].answer', noText, 'questions[1]'],
  ['questions[1].place', ['middle', 'First', '', 1, null]],
  ['feedback', noAddress],
];

/** A clinic with a name alone. */
export const clinic = {name: 'Clinic'};
