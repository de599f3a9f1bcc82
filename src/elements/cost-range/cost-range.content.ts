import {clevelandClinic, priceDeposit, priceFreebird, priceNmTalks, smpAesthetics} from '../../evidence/bibliography.js';
import {type Claim, insurance} from '../../evidence/claims.js';
import {norwoodCrown, norwoodFull, norwoodHairline} from '../../evidence/figures.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-cost-range` in the current language. */
export const content = () => ({
  heading: msg('What it costs', {id: 'cost-range.heading', desc: 'Heading of the section.'}),
  from: msg('From {price}', {
    id: 'cost-range.from',
    desc: 'A price without an upper end. {price}: an amount. Use words that put no ending on the amount, such as "at least".',
  }),
  upTo: msg('Up to {price}', {
    id: 'cost-range.up-to',
    desc: 'A price without a lower end. {price}: an amount. Use words that put no ending on the amount, such as "at most".',
  }),
  per: {
    course: msg('For all visits together', {id: 'cost-range.per-course', desc: 'What a price is for: all visits.'}),
    session: msg('For one visit', {id: 'cost-range.per-session', desc: 'What a price is for: one visit.'}),
  },
  asOf: msg('Date of the price: {date}', {id: 'cost-range.as-of', desc: 'When a clinic set its price. {date}: a date.'}),
  noDate: msg('No date given: ask if this price still applies', {
    id: 'cost-range.no-date',
    desc: 'A clinic shows a price without its date.',
  }),
  checked: msg('Prices of sellers in this country: {region}. We read them on {date}. Some are several years old, and we found no survey.', {
    id: 'cost-range.checked',
    desc: 'What a researched price rests on. {region}: a country’s name; {date}: a date.',
  }),
  quote: msg('Ask for a written quote', {id: 'cost-range.quote', desc: 'Shown in place of a price where none is known.'}),
  noPrice: msg('We found no price that we could check.', {id: 'cost-range.no-price', desc: 'Under "Ask for a written quote".'}),
  band: msg('Where there are more dots, more of the prices we read include that amount.', {
    id: 'cost-range.band',
    desc: 'Caption of a drawn band of dots from the lowest to the highest price.',
  }),
  table: msg('Prices by area', {id: 'cost-range.table', desc: 'Caption of a table of prices by area of the scalp.'}),
  area: {
    hairline: msg('Hairline', {id: 'cost-range.hairline', desc: 'An area of the scalp: front and temples.'}),
    crown: msg('Crown', {id: 'cost-range.crown', desc: 'An area of the scalp: top and back.'}),
    full: msg('Full scalp', {id: 'cost-range.full', desc: 'An area of the scalp: all of it.'}),
    scar: msg('Scar', {id: 'cost-range.scar', desc: 'An area of the scalp: a scar alone.'}),
  },
  stages: withFigures(
    msg(
      'The seller’s prices follow the stage of hair loss. We show stages {hairline} as hairline, {crown} as crown, {full} as full scalp.',
      {
        id: 'cost-range.stages',
        desc: 'How a British price list by Norwood stage was read. {hairline}, {crown}, {full}: ranges of numbers, such as "2–3".',
      },
    ),
    {hairline: norwoodHairline, crown: norwoodCrown, full: norwoodFull},
  ),
  drivers: msg('What the price depends on', {id: 'cost-range.drivers', desc: 'Heading.'}),
  driver: [
    [
      msg('The size of the area and the stage of hair loss', {id: 'cost-range.driver.area', desc: 'One thing that moves the price.'}),
      smpAesthetics,
      priceFreebird,
    ],
    [msg('The number of visits', {id: 'cost-range.driver.visits', desc: 'One thing that moves the price.'}), smpAesthetics, priceNmTalks],
    [
      msg('Scars, or old work to repair', {id: 'cost-range.driver.repair', desc: 'One thing that moves the price.'}),
      smpAesthetics,
      priceNmTalks,
    ],
    [
      msg('The practitioner’s experience, and the city', {id: 'cost-range.driver.person', desc: 'One thing that moves the price.'}),
      smpAesthetics,
      priceFreebird,
    ],
  ] satisfies Claim[],
  included: msg('Ask what is included', {id: 'cost-range.included', desc: 'Heading.'}),
  include: [
    [
      msg('Are all visits included? Most people need three or more.', {
        id: 'cost-range.include.visits',
        desc: 'A question to ask about the price.',
      }),
      clevelandClinic,
    ],
    [
      msg('Are touch-ups included? Some sellers charge for them.', {
        id: 'cost-range.include.touch-up',
        desc: 'A question to ask about the price.',
      }),
      priceFreebird,
    ],
    [
      msg('Will I get my deposit back? Some sellers keep it.', {
        id: 'cost-range.include.deposit',
        desc: 'A question to ask about the price: is it paid back?',
      }),
      priceDeposit,
    ],
  ] satisfies Claim[],
  insurance: insurance(),
});
