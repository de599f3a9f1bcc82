import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readUnits} from '../../tools/generate/xliff.mjs';
import {importSource} from '../../tools/import-source.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const figures = await importSource('src/evidence/figures.ts');
const {withFigures, writeFigure} = await importSource('src/evidence/write-figures.ts');
const {bibliography} = await importSource('src/evidence/bibliography.ts');
const {loadLocale, setRenderLocale} = await importSource('src/foundation/language/locale.ts');
const {researchedPrices} = await importSource('src/evidence/prices/researched-prices.ts');
const messages = JSON.parse(read('src/locales/messages.json'));
const codes = JSON.parse(read('src/locales/languages.json')).map(({code}) => code);
const code = readdirSync(new URL('src', root), {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'figures.ts')
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
  .join('\n');

// A name, not a number.
const withoutNames = (text) => text.replaceAll('EN 17169', '').replaceAll('hepatitis B', '');
const ends = ({low, high}) => [low, high];

describe('the figures', () => {
  for (const [name, figure] of Object.entries(figures)) {
    it(`${name}: is used, and has its sources in the bibliography`, () => {
      assert.match(code, new RegExp(`\\b${name}\\b`), 'nobody uses it');
      for (const source of figure.sources ?? []) assert.ok(bibliography.includes(source));
      if (figure.unit !== 'date') assert.ok(figure.low <= figure.high);
    });
  }

  it('are the only numbers: no text has a digit of its own, in any language', () => {
    const translations = codes.flatMap((one) =>
      Array.from(readUnits(read(`src/locales/${one}/messages.xlf`)), ([id, {target}]) => [`${one} ${id}`, target]),
    );
    for (const [id, text] of [...Object.entries(messages), ...translations]) assert.doesNotMatch(withoutNames(text), /\p{Nd}/u, id);
  });

  it('are written as Intl writes them, by language and region', async () => {
    await loadLocale('es');
    // Invented, so that a corrected figure changes no test.
    const days = {unit: 'day', low: 2, high: 5};
    const decimal = {unit: 'number', low: 8.7, high: 8.7};
    const day = {unit: 'date', iso: '2024-11-29'};
    const {fever, feverFahrenheit} = figures;
    const written = (tag) => [days, fever, decimal, day].map((figure) => writeFigure(tag, figure).replace(/\s/g, ' '));
    assert.deepEqual(written('en'), ['2–5 days', '38°C', '8.7', 'November 29, 2024']);
    assert.deepEqual(written('en-GB'), ['2–5 days', '38°C', '8.7', '29 November 2024']);
    assert.deepEqual(written('es'), ['2-5 días', '38 °C', '8,7', '29 de noviembre de 2024']);
    assert.deepEqual(written('es-MX'), ['2-5 días', '38 °C', '8.7', '29 de noviembre de 2024']);
    assert.equal(writeFigure('en', feverFahrenheit), '100.4°F');
    setRenderLocale('es', 'es-MX');
    assert.equal(withFigures('{a} y {b}', {a: {unit: 'count', low: 43, high: 43}, b: decimal}), '43 y 8.7');
    setRenderLocale('en');
  });

  it('agree where one follows from another', async () => {
    const {dayOf, inWeeks} = await importSource('src/elements/journey/timeline.ts');
    const {colorDays, colorWeeks, finalWeeks, fourVisitWeeks} = figures;
    assert.deepEqual(
      ends(colorDays),
      ends(colorWeeks).map((weeks) => weeks * 7),
    );
    assert.deepEqual(ends(finalWeeks), inWeeks(dayOf(4)));
    // Four visits, four weeks apart, and the longest time that the color takes to settle.
    assert.equal(fourVisitWeeks.high, 3 * 4 + colorWeeks.high);
  });

  it('count no more people than there were', () => {
    const {parkPeople, parkSatisfied, parkWomen, park2019Score, park2019Best, liuBefore, liuAfter, liuBest} = figures;
    assert.ok(parkSatisfied.high <= parkPeople.low && parkWomen.high <= parkPeople.low);
    assert.ok(park2019Score.high <= park2019Best.low && liuAfter.high <= liuBefore.low && liuBefore.high <= liuBest.low);
  });

  it('have the amounts that the prices give', async () => {
    const {findChoices} = await importSource('src/elements/cost-comparison/options.ts');
    const {costAfter} = await importSource('src/elements/cost-comparison/compare.ts');
    const {options} = findChoices('US', undefined);
    const cost = (id) => options.find((option) => option.id === id).cost;
    const {costYears, smpTenYears, medicineTenYears, medicineYear, hairSystemYear, transplantUs, transplantUk} = figures;
    const after = (id) => costAfter(cost(id), costYears.low);
    assert.deepEqual(ends(after('smp')), ends(smpTenYears));
    const generic = ['minoxidil', 'finasteride'];
    const widest = (all) => [Math.min(...all.map(({low}) => low)), Math.max(...all.map(({high}) => high))];
    assert.deepEqual(widest(generic.map(after)), ends(medicineTenYears));
    assert.deepEqual(widest(generic.map((id) => cost(id).yearly)), ends(medicineYear));
    assert.deepEqual(ends(cost('hair-system').yearly), ends(hairSystemYear));
    assert.deepEqual(ends(cost('transplant').once), ends(transplantUs));
    const uk = findChoices('GB', undefined).options.find(({id}) => id === 'transplant');
    assert.deepEqual(ends(uk.cost.once), ends(transplantUk));
    const quoted = (source) => researchedPrices.US.course.find(([one]) => one === source).slice(1);
    assert.deepEqual(quoted(figures.guideCourse.sources[0]), ends(figures.guideCourse));
    assert.deepEqual(quoted(figures.sellerCourse.sources[0]), ends(figures.sellerCourse));
    assert.deepEqual(ends(cost('smp').once), ends(figures.guideCourse));
  });
});
