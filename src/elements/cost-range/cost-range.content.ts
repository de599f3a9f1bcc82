import {clevelandClinic, priceDeposit, priceDrivers, priceFreebird} from '../../evidence/bibliography.js';
import type {Claim} from '../../evidence/claims.js';
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
    course: msg('For the whole course', {id: 'cost-range.per-course', desc: 'What a price is for: all visits.'}),
    session: msg('For one visit', {id: 'cost-range.per-session', desc: 'What a price is for: one visit.'}),
  },
  asOf: msg('Date of the price: {date}', {id: 'cost-range.as-of', desc: 'When a clinic set its price. {date}: a date.'}),
  noDate: msg('No date given: ask if it still holds', {id: 'cost-range.no-date', desc: 'A clinic shows a price without its date.'}),
  checked: msg('Sellers’ prices, {region}, some years old, read {date}. Weaker evidence: we found no survey.', {
    id: 'cost-range.checked',
    desc: 'What a researched price rests on. {region}: a country’s name; {date}: a date.',
  }),
  quote: msg('Ask for a written quote', {id: 'cost-range.quote', desc: 'Shown in place of a price where none is known.'}),
  noPrice: msg('We found no price that we could check.', {id: 'cost-range.no-price', desc: 'Under "Ask for a written quote".'}),
  band: msg('Denser dots: more of the quotes we read cover that price.', {
    id: 'cost-range.band',
    desc: 'Caption of a drawn band of dots from the lowest to the highest price.',
  }),
  table: msg('Quoted by area', {id: 'cost-range.table', desc: 'Caption of a table of prices by area of the scalp.'}),
  area: {
    hairline: msg('Hairline', {id: 'cost-range.hairline', desc: 'An area of the scalp: front and temples.'}),
    crown: msg('Crown', {id: 'cost-range.crown', desc: 'An area of the scalp: top and back.'}),
    full: msg('Full scalp', {id: 'cost-range.full', desc: 'An area of the scalp: all of it.'}),
    scar: msg('Scar', {id: 'cost-range.scar', desc: 'An area of the scalp: a scar alone.'}),
  },
  stages: msg('The list goes by stage of hair loss. We show stages 2 to 3 as hairline, 4 to 5 as crown, 6 to 7 as full.', {
    id: 'cost-range.stages',
    desc: 'How a British price list by Norwood stage was read. Norwood stages are numbers from 1 to 7.',
  }),
  drivers: msg('What moves the price', {id: 'cost-range.drivers', desc: 'Heading.'}),
  driver: [
    [
      msg('The size of the area and the stage of hair loss', {id: 'cost-range.driver.area', desc: 'One thing that moves the price.'}),
      priceDrivers,
    ],
    [msg('The number of visits', {id: 'cost-range.driver.visits', desc: 'One thing that moves the price.'}), priceDrivers],
    [msg('Scars, or old work to repair', {id: 'cost-range.driver.repair', desc: 'One thing that moves the price.'}), priceDrivers],
    [
      msg('The practitioner’s experience, and the city', {id: 'cost-range.driver.person', desc: 'One thing that moves the price.'}),
      priceDrivers,
    ],
  ] satisfies Claim[],
  included: msg('Ask what is included', {id: 'cost-range.included', desc: 'Heading.'}),
  include: [
    [
      msg('All visits? Most people need three or more.', {id: 'cost-range.include.visits', desc: 'A question to ask about the price.'}),
      clevelandClinic,
    ],
    [
      msg('Touch-ups? Some sellers charge for them.', {id: 'cost-range.include.touch-up', desc: 'A question to ask about the price.'}),
      priceFreebird,
    ],
    [
      msg('The deposit? Some sellers keep it.', {
        id: 'cost-range.include.deposit',
        desc: 'A question to ask about the price: is it paid back?',
      }),
      priceDeposit,
    ],
  ] satisfies Claim[],
  usual: msg('We found no survey of what is usual.', {id: 'cost-range.usual', desc: 'Under "Ask what is included".'}),
});
