import {park2014, priceDeposit, priceDrivers, priceFreebird} from '../../evidence/bibliography.js';
import {type Claim, pillarKit, pillarPerson, pillarRoom} from '../../evidence/claims.js';
import {msg} from '../../foundation/language/locale.js';

/** One question: the id that a form receives, and its text. */
export type Question = readonly [id: string, text: string];

/** Questions under one heading, with the reason why they matter. */
export interface Group {
  readonly title: string;
  readonly why: Claim;
  readonly questions: readonly Question[];
}

const group = (title: string, why: Claim, ...questions: Question[]): Group => ({title, why, questions});

/** Returns the texts of `smp-checklist` in the current language. */
export const content = () => ({
  heading: msg('Questions to ask before you book', {id: 'checklist.heading', desc: 'Heading of the section.'}),
  lede: msg('Tick what has been answered to your satisfaction. Ticks are not stored: print the list to keep it.', {
    id: 'checklist.lede',
    desc: 'First sentences of the section.',
  }),
  progress: msg('Ticked: {n} of {all}', {id: 'checklist.progress', desc: 'How many boxes are ticked. {n}, {all}: numbers.'}),
  reset: msg('Clear all ticks', {id: 'checklist.reset', desc: 'Button that unticks all boxes.'}),
  groups: [
    group(
      msg('A trained practitioner', {id: 'checklist.person', desc: 'Heading over questions.'}),
      pillarPerson(),
      ['training', msg('Who trained you, for how long, and may I see the certificate?', {id: 'checklist.training', desc: 'A question.'})],
      [
        'healed-work',
        msg('May I see healed work, a year old or more, on heads like mine?', {id: 'checklist.healed-work', desc: 'A question.'}),
      ],
      ['licence', msg('Are you registered or licensed here, and insured for this work?', {id: 'checklist.licence', desc: 'A question.'})],
      ['shade', msg('How do you match the shade to my hair, now and when it turns grey?', {id: 'checklist.shade', desc: 'A question.'})],
      ['hairline', msg('Who decides on the hairline, and may I sleep on it?', {id: 'checklist.hairline', desc: 'A question.'})],
    ),
    group(
      msg('A clean room', {id: 'checklist.room', desc: 'Heading over questions.'}),
      pillarRoom(),
      ['needles', msg('Are the needles new, and will you open them in front of me?', {id: 'checklist.needles', desc: 'A question.'})],
      ['hygiene', msg('Which written hygiene rules do you follow, and who inspects you?', {id: 'checklist.hygiene', desc: 'A question.'})],
      ['written', msg('Will I get the risks and the aftercare in writing?', {id: 'checklist.written', desc: 'A question.'})],
      [
        'numbing',
        msg('Which numbing cream do you use, how strong is it, and on how large an area?', {id: 'checklist.numbing', desc: 'A question.'}),
      ],
      ['trouble', msg('Whom do I call, day or night, if something looks wrong?', {id: 'checklist.trouble', desc: 'A question.'})],
    ),
    group(
      msg('Calibrated machine, known pigment', {id: 'checklist.kit', desc: 'Heading over questions.'}),
      pillarKit(),
      ['pigment', msg('What is in the pigment, and may I have its batch number?', {id: 'checklist.pigment', desc: 'A question.'})],
      ['label', msg('Does its label say that it is for tattoos or permanent make-up?', {id: 'checklist.label', desc: 'A question.'})],
      ['depth', msg('How deep do you go, and how do you keep it even?', {id: 'checklist.depth', desc: 'A question about the needle.'})],
      [
        'allergy',
        msg('How do you deal with allergies, and what can a patch test not tell?', {id: 'checklist.allergy', desc: 'A question.'}),
      ],
    ),
    group(
      msg('Your expectations', {id: 'checklist.expectations', desc: 'Heading over questions.'}),
      [
        msg('In one study 42 of 43 people were highly satisfied, with no comparison group. Your own goals decide.', {
          id: 'checklist.expectations.why',
          desc: 'Why questions about expectations matter.',
        }),
        park2014,
      ],
      ['close-up', msg('How will it look in daylight and close up, once it has healed?', {id: 'checklist.close-up', desc: 'A question.'})],
      ['more-loss', msg('What will we do if I lose more hair?', {id: 'checklist.more-loss', desc: 'A question.'})],
      ['length', msg('How short must I keep my hair from now on?', {id: 'checklist.length', desc: 'A question.'})],
      ['unhappy', msg('What happens if I am not happy with it?', {id: 'checklist.unhappy', desc: 'A question.'})],
      ['suits', msg('Is there a reason why it may not suit me?', {id: 'checklist.suits', desc: 'A question.'})],
    ),
    group(
      msg('Money', {id: 'checklist.money', desc: 'Heading over questions.'}),
      [
        msg('Prices depend on area, visits, scars and place. Some sellers charge for touch-ups, and some keep deposits.', {
          id: 'checklist.money.why',
          desc: 'Why questions about money matter.',
        }),
        priceDrivers,
        priceFreebird,
        priceDeposit,
      ],
      ['price', msg('What does the whole course cost, in writing?', {id: 'checklist.price', desc: 'A question.'})],
      [
        'touch-up',
        msg('Are touch-ups included, for how long, and what do they cost later?', {id: 'checklist.touch-up', desc: 'A question.'}),
      ],
      ['deposit', msg('Do I get the deposit back if I change my mind?', {id: 'checklist.deposit', desc: 'A question.'})],
      ['repair', msg('Who pays if the work has to be corrected or removed?', {id: 'checklist.repair', desc: 'A question.'})],
    ),
  ] satisfies Group[],
});
