import {
  aad2019,
  bernstein,
  clevelandClinic,
  en17169,
  hairClinic14,
  kluger2015,
  liu2025,
  myTransformation,
  nhsWounds,
  scalpClinic,
  topLine,
  transplantMatch,
  vinci,
} from '../../evidence/bibliography.js';
import {type Claim, lasts, lightHair, patchTest, time, touchUps, visits} from '../../evidence/claims.js';
import {skinHealing, stippling, touchUp} from '../../evidence/terms.js';
import {msg} from '../../foundation/language/locale.js';

/** Time of a step: before all visits, at one of them, between two, when the colour has settled, or later. */
export type When = 'before' | 1 | 'between' | 2 | 3 | 'final' | 'later';

/** One step: its time, name, duration (if a source gives one), what to ask, and what happens. */
export type Step = readonly [when: When, title: string, long: Claim | undefined, ask: string, ...claims: Claim[]];

/** Terms marked in the texts. */
export const terms = [skinHealing, stippling, touchUp];

const visitLength = (): Claim => [
  msg('From one hour to a full day, sources say.', {id: 'journey.visit-length', desc: 'How long one visit takes.'}),
  hairClinic14,
  bernstein,
];

/** Returns the texts of `smp-journey` in the current language. */
export const content = () => ({
  heading: msg('The visits, from first talk to final look', {id: 'journey.heading', desc: 'Heading of the section.'}),
  lede: [visits(), time()],
  before: msg('Before the first visit', {id: 'journey.before', desc: 'When a step comes.'}),
  start: msg('The first day', {id: 'journey.start', desc: 'When a step comes: the day of the first visit.'}),
  after: msg('{time} after the first visit', {id: 'journey.after', desc: 'When a step comes. {time}: such as "1–4 weeks".'}),
  gap: msg('{time} between two visits', {id: 'journey.gap', desc: 'When a step comes. {time}: such as "7–30 days".'}),
  later: msg('Later', {id: 'journey.later', desc: 'When a step comes: after years.'}),
  long: msg('How long', {id: 'journey.long', desc: 'Before how long a step takes.'}),
  unknown: msg('We found no figure.', {id: 'journey.unknown', desc: 'After "How long", where no source says.'}),
  ask: msg('Ask', {id: 'journey.ask', desc: 'Before a question to put to the practitioner.'}),
  differ: msg('Where sources differ, the time runs from the earliest to the latest of them.', {
    id: 'journey.differ',
    desc: 'Note under the list of steps: how the ranges of time came about.',
  }),
  steps: [
    [
      'before',
      msg('Consultation', {id: 'journey.consultation', desc: 'Name of a step.'}),
      undefined,
      msg('May I see healed work on heads like mine, and think it over at home?', {
        id: 'journey.consultation.ask',
        desc: 'A question to ask.',
      }),
      [
        msg('Talk about your health, your medicines and how fast you lose hair.', {
          id: 'journey.consultation.health',
          desc: 'What happens at the consultation.',
        }),
        kluger2015,
      ],
      [
        msg('You should hear about risks and aftercare, and take both home in writing.', {
          id: 'journey.consultation.writing',
          desc: 'What happens at the consultation. A European standard asks for it.',
        }),
        en17169,
      ],
    ],
    [
      'before',
      msg('Shade match and patch test', {id: 'journey.shade', desc: 'Name of a step. A patch test tries a little pigment on the skin.'}),
      undefined,
      msg('What is in the pigment, and may I have its batch number?', {id: 'journey.shade.ask', desc: 'A question to ask.'}),
      lightHair(),
      patchTest(),
    ],
    [
      1,
      msg('First visit', {id: 'journey.first', desc: 'Name of a step.'}),
      visitLength(),
      msg('Are the needles new, and will you open them in front of me?', {id: 'journey.first.ask', desc: 'A question to ask.'}),
      [
        msg('Dots are set ({stippling:stippling}). In one small study this visit gave 30% of the natural density of hair.', {
          id: 'journey.first.what',
          desc: 'What happens at the first visit.',
        }),
        liu2025,
      ],
    ],
    [
      'between',
      msg('Healing', {id: 'journey.healing', desc: 'Name of a step: between two visits.'}),
      [
        msg('Redness lasts hours to days; scabs go within about ten days.', {id: 'journey.healing.long', desc: 'How long the skin heals.'}),
        clevelandClinic,
        vinci,
        myTransformation,
      ],
      msg('Whom do I call, and when, if something looks wrong?', {id: 'journey.healing.ask', desc: 'A question to ask.'}),
      [
        msg('{skin-healing:Healing} makes the dots look lighter at first. That is expected.', {
          id: 'journey.healing.what',
          desc: 'What happens between visits.',
        }),
        myTransformation,
      ],
      [
        msg('Redness that spreads, or pus, is not expected: call a doctor the same day.', {
          id: 'journey.healing.doctor',
          desc: 'What is not expected between visits.',
        }),
        aad2019,
        nhsWounds,
      ],
    ],
    [
      2,
      msg('Second visit', {id: 'journey.second', desc: 'Name of a step.'}),
      visitLength(),
      msg('What will you change after seeing how the first visit healed?', {id: 'journey.second.ask', desc: 'A question to ask.'}),
      [
        msg('More dots, between those that healed. In the same study this gave 70% of the natural density.', {
          id: 'journey.second.what',
          desc: 'What happens at the second visit.',
        }),
        liu2025,
      ],
    ],
    [
      3,
      msg('Third visit', {id: 'journey.third', desc: 'Name of a step.'}),
      visitLength(),
      msg('Do I need a fourth visit, and what would it cost?', {id: 'journey.third.ask', desc: 'A question to ask.'}),
      [
        msg('The last gaps are filled. Some people need a fourth visit.', {
          id: 'journey.third.what',
          desc: 'What happens at the third visit.',
        }),
        bernstein,
        liu2025,
      ],
    ],
    [
      'final',
      msg('Final look', {id: 'journey.final', desc: 'Name of a step: when the colour has settled.'}),
      [
        msg('About four to six weeks after the last visit.', {id: 'journey.final.long', desc: 'How long the colour takes to settle.'}),
        transplantMatch,
        scalpClinic,
      ],
      msg('May I come back for a look at the settled colour?', {id: 'journey.final.ask', desc: 'A question to ask.'}),
      [
        msg('The colour settles. With four visits, four weeks apart, that is about week 18.', {
          id: 'journey.final.what',
          desc: 'What happens after the last visit. Our arithmetic from two sources.',
        }),
        bernstein,
        transplantMatch,
      ],
    ],
    [
      'later',
      msg('Touch-ups', {id: 'journey.later.title', desc: 'Name of a step: visits after months or years.'}),
      undefined,
      msg('What does a touch-up cost, and how do we decide that I need one?', {id: 'journey.later.ask', desc: 'A question to ask.'}),
      touchUps(),
      lasts(),
      [
        msg('Too many can merge the dots into one dark block.', {id: 'journey.later.block', desc: 'What too many touch-ups can do.'}),
        topLine,
      ],
    ],
  ] satisfies Step[],
  figure: {
    title: msg('What three visits build up', {id: 'journey.figure', desc: 'Heading over four drawings of a scalp.'}),
    before: msg('Before', {id: 'journey.figure.before', desc: 'Under a drawing of a scalp.'}),
    visit: msg('Visit {n}: {share}', {id: 'journey.figure.visit', desc: 'Under a drawing of a scalp. {n}: 1 to 3; {share}: such as 30%.'}),
    caption: [
      msg('Drawings, not photographs. The dots show the share of natural density in a study of ten people.', {
        id: 'journey.figure.caption',
        desc: 'Caption of four drawings of a scalp.',
      }),
      liu2025,
    ] satisfies Claim,
  },
});
