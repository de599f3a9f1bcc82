import {areas} from '../../src/foundation/config/areas.js';
import {checkConfig} from '../../src/foundation/config/validate.js';
import {type Token, propertyOf} from '../../tools/themes/tokens.mjs';
import {type Check, type Settings, checkOf, darkName} from './settings.js';

/** Fields of the configuration, by their names. */
export const configFields = [
  'clinic.name',
  'clinic.telephone',
  'clinic.booking',
  'prices.currency',
  'prices.asOf',
  ...areas.flatMap((area) => [`prices.${area}.low`, `prices.${area}.high`]),
  'review.by',
  'review.on',
] as const;

/** Kinds of code that the builder writes, with their names on the page. */
export const outputs = {
  snippet: 'Code for the platform',
  css: 'Theme, CSS',
  tokens: 'Theme, Design Tokens',
  config: 'Configuration, JSON',
  html: 'Ready-made HTML',
} as const;

const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    known.includes(value) ? undefined : `one of ${known.join(', ')}`;

const text: Check = (value) => (/[<>]/.test(value) ? 'text without < and >' : undefined);

/** Names of everything that can be chosen. */
export interface Known {
  readonly sections: readonly string[];
  readonly languages: readonly string[];
  readonly themes: readonly string[];
  readonly platforms: readonly string[];
  readonly builds: readonly string[];
  readonly tokens: readonly Token[];
}

/** Returns the check of each field. */
export function checksOf({sections, languages, themes, platforms, builds, tokens}: Known): Map<string, Check> {
  const list: Check = (value) => {
    const unknown = value.split(' ').filter((name) => !sections.includes(name));
    return unknown.length ? `some of ${sections.join(' ')}` : undefined;
  };
  return new Map<string, Check>([
    ['sections', list],
    ['lang', oneOf(languages)],
    ['theme', oneOf(themes)],
    ['output', oneOf(Object.keys(outputs))],
    ['platform', oneOf(platforms)],
    ['build', oneOf(builds)],
    ['base', (value) => (/^(https?:\/\/[^\s/]|\.{0,2}\/)[^\s"'<>?#]*$/.test(value) ? undefined : 'a folder such as /smp/0.1.0/')],
    ...configFields.map((name): [string, Check] => [name, text]),
    ...tokens.flatMap((token): [string, Check][] => {
      const property = propertyOf(token.name);
      const check = checkOf(token);
      return token.type === 'color'
        ? [
            [property, check],
            [darkName(property), check],
          ]
        : [[property, check]];
    }),
  ]);
}

const number = (value: string | undefined): number | undefined => (value ? Number(value) : undefined);

/** Removes members without a value, and objects without members. */
function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value.map(trimmed).filter((one) => one !== undefined);
    return list.length ? list : undefined;
  }
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  const members = Object.entries(value)
    .map(([key, member]) => [key, trimmed(member)] as const)
    .filter(([, member]) => member !== undefined);
  return members.length ? Object.fromEntries(members) : undefined;
}

/** Makes the configuration of some settings, and names what the library would not take. */
export function configOf(settings: Settings): {config: object | undefined; problems: readonly string[]} {
  const priced = areas.filter((area) => settings[`prices.${area}.low`] || settings[`prices.${area}.high`]);
  const prices = priced.length > 0 && {
    currency: settings['prices.currency'],
    asOf: settings['prices.asOf'],
    areas: priced.map((area) => ({area, low: number(settings[`prices.${area}.low`]), high: number(settings[`prices.${area}.high`])})),
  };
  const [by, on] = [settings['review.by'], settings['review.on']];
  const wanted = trimmed({
    clinic: {
      name: settings['clinic.name'],
      telephone: settings['clinic.telephone'],
      booking: settings['clinic.booking'] && {href: settings['clinic.booking']},
    },
    prices: prices || undefined,
    review: by && on ? {by, on} : undefined,
  });
  const half = Boolean(by) === Boolean(on) ? [] : ['review: a name and a date, or neither'];
  if (wanted === undefined) return {config: undefined, problems: half};
  const {config, problems} = checkConfig({schemaVersion: 1, ...wanted});
  return {config, problems: [...half, ...problems.map(([path, expected]) => `${path}: ${expected}`)]};
}

/** Returns the settings that a configuration comes from, and names members that the builder has no field for. */
export function settingsOfConfig(given: unknown): {settings: Settings; unused: readonly string[]} {
  const {config, problems} = checkConfig(given);
  const {clinic, prices, review, articles, questions, feedback} = config ?? {};
  const pairs: [string, string | number | undefined][] = [
    ['clinic.name', clinic?.name],
    ['clinic.telephone', clinic?.telephone],
    ['clinic.booking', clinic?.booking?.href],
    ['prices.currency', prices?.currency],
    ['prices.asOf', prices?.asOf],
    ...(prices?.areas ?? []).flatMap(({area, low, high}): [string, number | undefined][] => [
      [`prices.${area}.low`, low],
      [`prices.${area}.high`, high],
    ]),
    ['review.by', review?.by],
    ['review.on', review?.on],
  ];
  const settings = Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
  const unused = Object.entries({articles, questions, feedback}).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  return {settings, unused: [...unused, ...problems.map(([path]) => path)]};
}
