import {
  clevelandClinic,
  hairLossHelpers,
  hairWithConfidence,
  nestor2021,
  priceFreebird,
  priceGerow,
  priceVisualFoodie,
  statpearls2023,
  suchonwanit2019,
} from '../../evidence/bibliography.js';
import {type Claim, touchUpInterval} from '../../evidence/claims.js';
import {guideCourse, sellerCourse, smpTenYears} from '../../evidence/figures.js';
import {minoxidil, touchUp, transplant} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Terms marked in the texts. */
export const terms = [minoxidil, touchUp, transplant];

/** Returns the texts of `smp-cost-comparison` in the current language. */
export const content = () => ({
  heading: msg('SMP and other options: costs over the years', {id: 'cost-comparison.heading', desc: 'Heading of the section.'}),
  jobs: [
    [
      msg('These options do different jobs. Medicines such as {minoxidil:minoxidil} aim to keep hair or grow some back.', {
        id: 'cost-comparison.jobs',
        desc: 'What the compared options do.',
      }),
      suchonwanit2019,
      statpearls2023,
    ],
    [
      msg('A {hair-transplant:transplant} moves hair. If you need medicines too, we have not added their cost.', {
        id: 'cost-comparison.moves',
        desc: 'What a hair transplant does, and what is not counted.',
      }),
      statpearls2023,
      hairWithConfidence,
    ],
    [
      msg('SMP does neither: it puts dots into the skin. So the cheapest option may not be the one that you want.', {
        id: 'cost-comparison.neither',
        desc: 'SMP neither keeps nor moves hair.',
      }),
      clevelandClinic,
    ],
    [
      msg(
        'We added up US prices over ten years. SMP usually costs more than one generic medicine. Two medicines together can cost as much as SMP.',
        {
          id: 'cost-comparison.more',
          desc: 'What prices in the United States show.',
        },
      ),
      priceVisualFoodie,
      priceFreebird,
      hairLossHelpers,
      hairWithConfidence,
      nestor2021,
    ],
  ] satisfies Claim[],
  prescriber: msg('Do not stop a medicine because of its price: ask your prescriber or a pharmacist.', {
    id: 'cost-comparison.prescriber',
    desc: 'A rule under a comparison of costs.',
  }),
  none: msg('We found no price of SMP here that we could check.', {
    id: 'cost-comparison.none',
    desc: 'Shown instead of the comparison, where no price is known for the reader’s country.',
  }),
  alone: msg('We found no price of another option here that we could check.', {
    id: 'cost-comparison.alone',
    desc: 'Shown instead of the comparison, where only a price of SMP is known.',
  }),
  years: msg('Years to count', {id: 'cost-comparison.years', desc: 'Before a slider; after it stands a number of years.'}),
  show: msg('What to compare', {id: 'cost-comparison.show', desc: 'Over boxes to tick: which options are shown.'}),
  key: msg('The dots show SMP. The dashes show the other option. Each drawing has its own scale.', {
    id: 'cost-comparison.key',
    desc: 'Explains drawings of two costs over years.',
  }),
  /** One name for each option, in the order of `optionIds`. */
  names: [
    msg('SMP', {id: 'cost-comparison.smp', desc: 'An option: scalp micropigmentation.'}),
    msg('Generic minoxidil', {id: 'cost-comparison.minoxidil', desc: 'An option: a medicine for the scalp, without a brand.'}),
    msg('Brand minoxidil', {id: 'cost-comparison.minoxidil-brand', desc: 'An option: a medicine for the scalp, of a brand.'}),
    msg('Generic finasteride, with a coupon', {
      id: 'cost-comparison.finasteride',
      desc: 'An option: a medicine to swallow, without a brand.',
    }),
    msg('Finasteride, brand or higher-priced generic', {
      id: 'cost-comparison.finasteride-brand',
      desc: 'An option: a medicine to swallow, of a brand, by telehealth, or a dearer generic.',
    }),
    msg('Hair fibers', {id: 'cost-comparison.fibers', desc: 'An option: fibers that are sprinkled on the hair.'}),
    msg('Hair system (fitted hairpiece)', {id: 'cost-comparison.hair-system', desc: 'An option: a hairpiece that is fixed to the scalp.'}),
    msg('Transplant', {id: 'cost-comparison.transplant', desc: 'An option: a hair transplant.'}),
  ],
  after: msg('{n, plural, one {After # year} other {After # years}}. SMP: {smp}. {option}: {cost}.', {
    id: 'cost-comparison.after',
    desc: 'Two costs. {n}: years; {smp}, {cost}: ranges of money; {option}: another option.',
  }),
  dearer: msg('At these prices SMP costs more than this {n, plural, one {in the year counted} other {in all # years}}.', {
    id: 'cost-comparison.dearer',
    desc: '{n}: years.',
  }),
  cheaper: msg('At these prices SMP costs less than this option from the start.', {
    id: 'cost-comparison.cheaper',
    desc: 'Beside a drawing.',
  }),
  overlap: msg('The two price ranges overlap {n, plural, one {in the year counted} other {in all # years}}. SMP may cost more or less.', {
    id: 'cost-comparison.overlap',
    desc: '{n}: years.',
  }),
  may: msg('From year {may} on SMP may cost less than this option. The two price ranges then overlap.', {
    id: 'cost-comparison.may',
    desc: '{may}: the number of a year.',
  }),
  varies: msg('Which of the two costs less changes over the years. See the table.', {
    id: 'cost-comparison.varies',
    desc: 'Beside a drawing.',
  }),
  does: msg('At these prices SMP costs less than this option from year {does} on. Before that, it may not.', {
    id: 'cost-comparison.does',
    desc: '{does}: the number of a year.',
  }),
  table: msg('The same in numbers, year by year', {id: 'cost-comparison.table', desc: 'Opens a table; also its caption.'}),
  year: msg('Year', {id: 'cost-comparison.year', desc: 'Head of a column: 0 is the start.'}),
  assumed: msg('The numbers we use, which you can change', {
    id: 'cost-comparison.assumed',
    desc: 'Opens fields in which a reader can change prices.',
  }),
  once: msg('At the start', {id: 'cost-comparison.once', desc: 'A field: what an option costs once, at the start.'}),
  yearly: msg('Each year', {id: 'cost-comparison.yearly', desc: 'A field: what an option costs each year.'}),
  touchUp: msg('Each touch-up', {id: 'cost-comparison.touch-up', desc: 'A field: what each touch-up costs.'}),
  apart: msg('Time between touch-ups', {id: 'cost-comparison.every', desc: 'A field; its numbers are years.'}),
  range: msg('{what}: {cost}', {
    id: 'cost-comparison.range',
    desc: 'What is assumed. {what}: for instance "Each year"; {cost}: a range of money or years.',
  }),
  low: msg('{what}: lowest', {
    id: 'cost-comparison.low',
    desc: 'Names a field for the lower end of a range. {what}: what it is the range of.',
  }),
  high: msg('{what}: highest', {
    id: 'cost-comparison.high',
    desc: 'Names a field for the upper end of a range. {what}: what it is the range of.',
  }),
  wrong: msg('Please enter two numbers, the lower one first. Until then we use your last valid numbers.', {
    id: 'cost-comparison.wrong',
    desc: 'Shown beside fields that hold no usable range.',
  }),
  reset: msg('Back to our numbers', {id: 'cost-comparison.reset', desc: 'Button: takes back what the reader has changed.'}),
  found: msg('Prices read on {date}', {id: 'cost-comparison.found', desc: 'When a price was read in its sources. {date}: a date.'}),
  own: msg('This clinic’s own price, {date}', {
    id: 'cost-comparison.own',
    desc: 'Where a price comes from. {date}: when the clinic set it.',
  }),
  ownUndated: msg('This clinic’s own price', {id: 'cost-comparison.own-undated', desc: 'Where a price comes from.'}),
  noTouchUp: msg('We found no price of a {touch-up:touch-up} here, so none is counted. With touch-ups SMP costs more than shown.', {
    id: 'cost-comparison.no-touch-up',
    desc: 'Under a comparison.',
  }),
  leftOut: msg('We found no price here for: {options}.', {id: 'cost-comparison.left-out', desc: '{options}: a list of options.'}),
  steady: msg('We use the same prices for every year. Some prices are several years old. Currency: {currency}.', {
    id: 'cost-comparison.steady',
    desc: 'Under a comparison. {currency}: the name of a currency.',
  }),
  guide: [
    withFigures(
      msg(
        'For SMP we use {guide}. One blog, not a medical source, calls that usual. One seller names {sellers}. With one to three touch-ups, ten years come to {total}.',
        {
          id: 'cost-comparison.guide',
          desc: 'Under prices from the United States: how the amounts on the page hang together. {guide}, {sellers}, {total}: amounts.',
        },
      ),
      {guide: guideCourse, sellers: sellerCourse, total: smpTenYears},
    ),
    priceVisualFoodie,
    priceGerow,
  ] satisfies Claim,
  every: touchUpInterval(),
  isOpen: msg('The clinic names no upper end for SMP, so it may cost more than shown.', {
    id: 'cost-comparison.open',
    desc: 'Under a comparison: the clinic’s prices read "From …".',
  }),
  weak: msg('We found no survey of prices. Most of our prices come from one seller each.', {
    id: 'cost-comparison.weak',
    desc: 'Under a comparison.',
  }),
  said: msg('After {years}. {costs}', {
    id: 'cost-comparison.said',
    desc: 'Read aloud after a reader has changed the comparison. {years}: such as "10 years"; {costs}: a list such as "SMP: £2,000, Transplant: £9,000".',
  }),
});
