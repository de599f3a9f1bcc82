import {importSource} from '../import-source.mjs';

// Only where digits are ASCII and thousands are grouped by three: `format.ts` writes other amounts by this example.
const amountExample = (format, currency) =>
  /\b1\D?234\D?567\b/.test(format.format(1_234_567)) ? [[currency, format.formatRange(1234, 56_789)]] : [];

/**
 * Finds what `Intl` is asked to write of the numbers and dates in the texts themselves, by rendering every element.
 *
 * @returns {Promise<(locale: string) => Record<string, string>>} Writes it in a language; keys as in `primeFormats`.
 */
export async function preformattedTexts() {
  const {render} = await importSource('src/delivery/server.ts');
  const {checkedOn, nextCheck, pricesReadOn} = await importSource('src/evidence/review.ts');
  const {parseDate} = await importSource('src/foundation/language/format.ts');
  const {classes} = await importSource('src/delivery/server/element.ts');
  const dates = Object.values(await importSource('src/evidence/figures.ts')).filter(({unit}) => unit === 'date');
  const {researchedPrices} = await importSource('src/evidence/prices/researched-prices.ts');
  const {MAX_YEARS} = await importSource('src/evidence/prices/estimate.ts');
  const {NumberFormat, DateTimeFormat} = Intl;
  const asked = new Map();
  const ask = (options, low, high) => {
    if (options?.style === 'unit') asked.set(`${options.unit}${low}-${high}`, [options, low, high]);
    if (options?.style === 'percent') asked.set(`%${low}`, [options, low, high]);
    if (options?.style === 'decimal') asked.set(`#${low}-${high}`, [options, low, high]);
  };
  Intl.NumberFormat = class extends NumberFormat {
    constructor(tag, options) {
      super(tag, options);
      Object.defineProperty(this, 'format', {value: (n) => (ask(options, n, n), super.format(n))});
      Object.defineProperty(this, 'formatRange', {value: (low, high) => (ask(options, low, high), super.formatRange(low, high))});
    }
  };
  // In a region for which nothing is preformatted.
  for (const tag of classes.keys()) await render(`<${tag} term="dermis"></${tag}>`, {lang: 'en-001'});
  // Each place of the slider for years; without a country there is no price to compare.
  for (let years = 1; years <= MAX_YEARS; years++) {
    await render(`<smp-cost-comparison region="US" years="${years}"></smp-cost-comparison>`, {lang: 'en-001'});
  }
  Object.assign(Intl, {NumberFormat});
  const dateText = (locale, iso) => {
    const [, month, day] = parseDate(iso);
    const options = {timeZone: 'UTC', year: 'numeric', month: month && 'long', day: day && 'numeric'};
    return new DateTimeFormat(locale, options).format(new Date(iso));
  };
  const currencies = new Set(Object.values(researchedPrices).map(({currency}) => currency));
  return (locale) =>
    Object.fromEntries([
      ...[checkedOn, nextCheck, pricesReadOn, ...dates.map(({iso}) => iso)].map((iso) => [
        parseDate(iso).filter(Boolean).join('-'),
        dateText(locale, iso),
      ]),
      ['10', new NumberFormat(locale).format(10)],
      ...Object.keys(researchedPrices).map((region) => [`region ${region}`, new Intl.DisplayNames(locale, {type: 'region'}).of(region)]),
      ...[...currencies].flatMap((currency) => [
        [`currency ${currency}`, new Intl.DisplayNames(locale, {type: 'currency'}).of(currency)],
        ...amountExample(new NumberFormat(locale, {style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger'}), currency),
      ]),
      ...Array.from(asked, ([what, [options, low, high]]) => {
        const format = new NumberFormat(locale, options);
        return [what, low === high ? format.format(low) : format.formatRange(low, high)];
      }),
    ]);
}
