import {nhsChoosing, park2014, priceDeposit, priceFreebird, priceNmTalks, smpAesthetics} from '../../evidence/bibliography.js';
import {type Claim, pillarKit, pillarPerson, pillarRoom} from '../../evidence/claims.js';
import {parkPeople, parkSatisfied} from '../../evidence/figures.js';
import {withFigures} from '../../evidence/write-figures.js';
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
  lede: msg('Mark each question that was answered well. Your marks are not stored: print the list to keep it.', {
    id: 'checklist.lede',
    desc: 'First sentences of the section.',
  }),
  progress: msg('Marked: {n} of {all}', {id: 'checklist.progress', desc: 'How many boxes are ticked. {n}, {all}: numbers.'}),
  reset: msg('Clear all marks', {id: 'checklist.reset', desc: 'Button that unticks all boxes.'}),
  groups: [
    group(
      msg('A trained practitioner', {id: 'checklist.person', desc: 'Heading over questions.'}),
      pillarPerson(),
      [
        'training',
        msg('Who trained you, for how long, and what did you have to do for your certificate?', {
          id: 'checklist.training',
          desc: 'A question.',
        }),
      ],
      [
        'healed-work',
        msg('May I see work that healed a year ago or more, on people like me?', {id: 'checklist.healed-work', desc: 'A question.'}),
      ],
      [
        'licence',
        msg('Are you registered or licensed here, and do you have insurance for this work?', {
          id: 'checklist.licence',
          desc: 'A question.',
        }),
      ],
      ['shade', msg('How do you match the shade to my hair, now and when it turns gray?', {id: 'checklist.shade', desc: 'A question.'})],
      [
        'hairline',
        msg('Who decides on the hairline, and may I take a day to think about it?', {id: 'checklist.hairline', desc: 'A question.'}),
      ],
    ),
    group(
      msg('A clean room', {id: 'checklist.room', desc: 'Heading over questions.'}),
      pillarRoom(),
      [
        'needles',
        msg('Are the needles new and sealed, and will you open them in front of me?', {id: 'checklist.needles', desc: 'A question.'}),
      ],
      ['hygiene', msg('Which written hygiene rules do you follow, and who inspects you?', {id: 'checklist.hygiene', desc: 'A question.'})],
      ['written', msg('Will I get the risks and the aftercare in writing?', {id: 'checklist.written', desc: 'A question.'})],
      [
        'numbing',
        msg('What do you use for numbing, how strong is it, and on how large an area?', {id: 'checklist.numbing', desc: 'A question.'}),
      ],
      ['trouble', msg('Who do I call, day or night, if something looks wrong?', {id: 'checklist.trouble', desc: 'A question.'})],
    ),
    group(
      msg('The right machine settings, and pigment with a clear label', {id: 'checklist.kit', desc: 'Heading over questions.'}),
      pillarKit(),
      ['pigment', msg('What is in the pigment, and may I have its batch number?', {id: 'checklist.pigment', desc: 'A question.'})],
      ['label', msg('Does its label say that it is for tattoos or permanent makeup?', {id: 'checklist.label', desc: 'A question.'})],
      [
        'depth',
        msg('How do you set the machine, and how do you keep the depth even?', {
          id: 'checklist.depth',
          desc: 'A question about the needle.',
        }),
      ],
      ['allergy', msg('What do you do about allergies, and what can a patch test miss?', {id: 'checklist.allergy', desc: 'A question.'})],
    ),
    group(
      msg('Your expectations', {id: 'checklist.expectations', desc: 'Heading over questions.'}),
      [
        withFigures(
          msg('In one study {good} of {people} results were rated highly satisfactory, without a comparison group. What do you hope for?', {
            id: 'checklist.expectations.why',
            desc: 'Why questions about expectations matter. {good}, {people}: numbers.',
          }),
          {good: parkSatisfied, people: parkPeople},
        ),
        park2014,
      ],
      ['close-up', msg('How will it look in daylight and close up, once it has healed?', {id: 'checklist.close-up', desc: 'A question.'})],
      ['more-loss', msg('What will we do if I lose more hair?', {id: 'checklist.more-loss', desc: 'A question.'})],
      ['length', msg('How short must I keep my hair from now on?', {id: 'checklist.length', desc: 'A question.'})],
      ['unhappy', msg('What happens if I am not happy with it?', {id: 'checklist.unhappy', desc: 'A question.'})],
      ['suits', msg('Is there a reason why it may not suit me?', {id: 'checklist.suits', desc: 'A question.'})],
      ['fading', msg('Is the pigment made to fade, or made to stay?', {id: 'checklist.fading', desc: 'A question.'})],
    ),
    group(
      msg('Money', {id: 'checklist.money', desc: 'Heading over questions.'}),
      [
        msg(
          'Prices depend on area, visits, scars and place. Some sellers charge for touch-ups, and some keep deposits. Do not pay before a consultation.',
          {
            id: 'checklist.money.why',
            desc: 'Why questions about money matter.',
          },
        ),
        smpAesthetics,
        priceNmTalks,
        priceFreebird,
        priceDeposit,
        nhsChoosing,
      ],
      ['price', msg('What do all visits cost together, in writing?', {id: 'checklist.price', desc: 'A question.'})],
      [
        'touch-up',
        msg('Are touch-ups included, for how long, and what do they cost later?', {id: 'checklist.touch-up', desc: 'A question.'}),
      ],
      ['deposit', msg('Do I get the deposit back if I change my mind?', {id: 'checklist.deposit', desc: 'A question.'})],
      ['repair', msg('Who pays if the work has to be corrected or removed?', {id: 'checklist.repair', desc: 'A question.'})],
    ),
  ] satisfies Group[],
});
