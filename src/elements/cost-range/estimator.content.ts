import {} from '../../evidence/bibliography.js';
import {touchUpInterval} from '../../evidence/claims.js';
import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of the estimator, which `smp-cost-range` becomes with a clinic's prices, in the current language. */
export const content = () => ({
  area: msg('Which area?', {id: 'estimator.area', desc: 'Over a choice of areas of the scalp, to estimate a price.'}),
  visits: msg('How many visits?', {id: 'estimator.visits', desc: 'Over a choice, to estimate a price.'}),
  also: msg('What else?', {id: 'estimator.also', desc: 'Over further choices, to estimate a price.'}),
  scar: msg('A scar to cover too', {id: 'estimator.scar', desc: 'A choice, to estimate a price.'}),
  repair: msg('Old work to repair', {id: 'estimator.repair', desc: 'A choice, to estimate a price.'}),
  years: msg('Years of touch-ups to count', {id: 'estimator.years', desc: 'Before a slider; after it stands a number of years.'}),
  notCounted: msg('Not counted', {id: 'estimator.not-counted', desc: 'What a slider says that stands at 0 years of later touch-ups.'}),
  adds: msg('+ {price}', {id: 'estimator.adds', desc: 'What a choice adds to the price. {price}: an amount or a range.'}),
  each: msg('+ {price} each', {id: 'estimator.each', desc: 'What each further visit or touch-up adds. {price}: an amount or a range.'}),
  addsAtLeast: msg('At least {price} more', {
    id: 'estimator.adds-at-least',
    desc: 'What a choice adds to the price, without an upper end. {price}: an amount.',
  }),
  eachAtLeast: msg('At least {price} more each time', {
    id: 'estimator.each-at-least',
    desc: 'What each further visit or touch-up adds, without an upper end. {price}: an amount.',
  }),
  saidAtLeast: msg('Estimate: at least {price}', {
    id: 'estimator.said-at-least',
    desc: 'Read aloud after each change, where the estimate has no upper end. {price}: an amount.',
  }),
  said: msg('Estimate: {price}', {id: 'estimator.said', desc: 'Read aloud after each change. {price}: an amount or a range.'}),
  title: msg('Estimate from this clinic’s own prices', {id: 'estimator.title', desc: 'Heading over an estimated price.'}),
  titleOf: msg('Estimate from the clinic’s own prices: {name}', {
    id: 'estimator.title-of',
    desc: 'Heading over an estimated price. {name}: a clinic.',
  }),
  parts: msg('How it adds up', {id: 'estimator.parts', desc: 'Caption of a table of the parts of an estimate.'}),
  sum: msg('Together', {id: 'estimator.sum', desc: 'The last row of a table of the parts of an estimate.'}),
  course: msg('{area}, visits: {n}', {id: 'estimator.course', desc: 'A part of an estimate. {area}: an area of the scalp; {n}: a number.'}),
  more: msg('Further visits: {n}', {id: 'estimator.more', desc: 'A part of an estimate. {n}: a number.'}),
  scarPart: msg('Scar', {id: 'estimator.scar-part', desc: 'A part of an estimate: covering a scar.'}),
  repairPart: msg('Repair of old work', {id: 'estimator.repair-part', desc: 'A part of an estimate.'}),
  touchUps: msg('{years, plural, one {Touch-ups in # year} other {Touch-ups in # years}}: {n}', {
    id: 'estimator.touch-ups',
    desc: 'A part of an estimate. {years}: a number; {n}: how many, for instance "1–3".',
  }),
  ends: msg('The first price is the clinic’s lowest for your choices. The second is its highest. Ask what makes the difference.', {
    id: 'estimator.ends',
    desc: 'Explains a range of prices.',
  }),
  isOpen: msg('This is the clinic’s lowest price for your choices. It names no highest price. Ask for it.', {
    id: 'estimator.open',
    desc: 'A price reads "From …", without an upper end.',
  }),
  notPriced: msg('The clinic names no price for later touch-ups. Ask for it.', {id: 'estimator.not-priced', desc: 'Under an estimate.'}),
  every: touchUpInterval(),
  everyHere: msg('This clinic counts {time} between touch-ups.', {
    id: 'estimator.every-here',
    desc: 'How often touch-ups are counted, as the clinic says. {time}: a range of years.',
  }),
  noQuote: msg('This is an estimate, not a quote. Ask for a quote in writing.', {id: 'estimator.no-quote', desc: 'Under an estimate.'}),
  included: msg('What the clinic includes', {
    id: 'estimator.included',
    desc: 'Heading over what a price includes, in the clinic’s own words.',
  }),
  who: msg('Who does the work', {id: 'estimator.who', desc: 'Heading over the practitioners of a clinic.'}),
  register: msg('Check the register', {id: 'estimator.register', desc: 'A link to the register where a practitioner can be looked up.'}),
  call: msg('Telephone: {number}', {id: 'estimator.call', desc: 'A link that dials. {number}: the clinic’s telephone.'}),
  book: msg('Ask for an appointment', {id: 'estimator.book', desc: 'The link to a clinic’s booking page.'}),
});
