import {
  aad2019,
  bernstein,
  clevelandClinic,
  en17169,
  hairClinic14,
  hairDoctorNyc,
  kluger2015,
  liu2025,
  myTransformation,
  nhsChoosing,
  nhsRightForYou,
  scalpClinic,
  topLine,
  transplantMatch,
  vinci,
} from '../../evidence/bibliography.js';
import {type Claim, lightHair, patchTest, time, touchUps, visits} from '../../evidence/claims.js';
import {colorWeeks, fourVisitWeeks, liuFirst, liuPeople, liuSecond, paleDay, scabsGoneDays} from '../../evidence/figures.js';
import {skinHealing, stippling, touchUp} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Time of a step: before all visits, at one of them, between two, when the color has settled, or later. */
export type When = 'before' | 1 | 'between' | 2 | 3 | 'final' | 'later';

/** One step: its time, name, duration (if a source gives one), what to ask, and what happens. */
export type Step = readonly [when: When, title: string, long: Claim | undefined, ask: string, ...claims: Claim[]];

/** Terms marked in the texts. */
export const terms = [skinHealing, stippling, touchUp];

const visitLength = (): Claim => [
  msg('One hour to a full day.', {id: 'journey.visit-length', desc: 'How long one visit takes.'}),
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
  long: msg('How long', {id: 'journey.long', desc: 'Label over how long a step takes.'}),
  ask: msg('Ask', {id: 'journey.ask', desc: 'Label over a question to put to the practitioner.'}),
  differ: msg('Sources give different times. We show the shortest and the longest.', {
    id: 'journey.differ',
    desc: 'Note under the list of steps: how the ranges of time came about.',
  }),
  steps: [
    [
      'before',
      msg('First talk (consultation)', {id: 'journey.consultation', desc: 'Name of a step.'}),
      undefined,
      msg('May I see healed work on people like me, and think it over at home?', {
        id: 'journey.consultation.ask',
        desc: 'A question to ask.',
      }),
      [
        msg('Talk about your health, your medicines and your hair loss.', {
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
      [
        msg('Do not pay before this talk. Then take time to decide, and do not let anyone rush you.', {
          id: 'journey.consultation.pay',
          desc: 'Advice of the NHS on cosmetic procedures.',
        }),
        nhsChoosing,
        nhsRightForYou,
      ],
      [
        msg('Avoid group coupon deals, treatments at parties and practitioners who come to your home.', {
          id: 'journey.consultation.avoid',
          desc: 'Advice of the NHS on cosmetic procedures: group treatments, vouchers, mobile services.',
        }),
        nhsChoosing,
      ],
    ],
    [
      'before',
      msg('Shade match and patch test', {id: 'journey.shade', desc: 'Name of a step. A patch test tries a little pigment on the skin.'}),
      undefined,
      msg('What is in the pigment, and may I have its batch number?', {id: 'journey.shade.ask', desc: 'A question to ask.'}),
      [
        msg('You and your practitioner choose a pigment that goes with your hair.', {
          id: 'journey.shade.match',
          desc: 'How the shade is chosen.',
        }),
        clevelandClinic,
      ],
      lightHair(),
      patchTest(),
    ],
    [
      1,
      msg('First visit', {id: 'journey.first', desc: 'Name of a step.'}),
      visitLength(),
      msg('Are the needles new, and will you open them in front of me?', {id: 'journey.first.ask', desc: 'A question to ask.'}),
      [
        msg('Wash your hair and scalp before you come.', {id: 'journey.first.prepare', desc: 'How to prepare for the first visit.'}),
        clevelandClinic,
      ],
      [
        withFigures(
          msg(
            'Your practitioner makes the first dots, which is called {stippling:stippling}. In one small study the plan was to make {share} of the dots at this visit.',
            {
              id: 'journey.first.what',
              desc: 'What happens at the first visit. {share}: such as "30%".',
            },
          ),
          {share: liuFirst},
        ),
        liu2025,
      ],
    ],
    [
      'between',
      msg('Healing', {id: 'journey.healing', desc: 'Name of a step: between two visits.'}),
      [
        withFigures(
          msg('Redness lasts for hours or days. Scabs are gone after about {days}.', {
            id: 'journey.healing.long',
            desc: 'How long the skin heals. {days}: such as "10 days".',
          }),
          {days: scabsGoneDays},
        ),
        clevelandClinic,
        vinci,
        myTransformation,
      ],
      msg('Who do I call, day or night, if something looks wrong?', {id: 'journey.healing.ask', desc: 'A question to ask.'}),
      [
        withFigures(
          msg('Around day {day} the dots can look pale or patchy. That is a normal part of {skin-healing:healing}.', {
            id: 'journey.healing.what',
            desc: 'What happens between visits. {day}: a number.',
          }),
          {day: paleDay},
        ),
        hairDoctorNyc,
        myTransformation,
      ],
      [
        msg('Redness that spreads, or pus, is not normal: call a doctor the same day.', {
          id: 'journey.healing.doctor',
          desc: 'What is not expected between visits.',
        }),
        aad2019,
      ],
    ],
    [
      2,
      msg('Second visit', {id: 'journey.second', desc: 'Name of a step.'}),
      visitLength(),
      msg('What will you change, now that the first dots have healed?', {id: 'journey.second.ask', desc: 'A question to ask.'}),
      [
        withFigures(
          msg('More dots go between those that have healed. In the same study the plan was to reach {share}.', {
            id: 'journey.second.what',
            desc: 'What happens at the second visit. {share}: such as "70%".',
          }),
          {share: liuSecond},
        ),
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
      msg('Final look', {id: 'journey.final', desc: 'Name of a step: when the color has settled.'}),
      [
        withFigures(
          msg('It takes about {weeks} after the last visit.', {
            id: 'journey.final.long',
            desc: 'How long the color takes to settle. {weeks}: such as "4–6 weeks".',
          }),
          {weeks: colorWeeks},
        ),
        transplantMatch,
        scalpClinic,
      ],
      msg('May I come back to have the settled color checked?', {id: 'journey.final.ask', desc: 'A question to ask.'}),
      [
        withFigures(
          msg('The true color shows. With four visits, four weeks apart, that is after about {weeks}.', {
            id: 'journey.final.what',
            desc: 'What happens after the last visit. Our arithmetic from two sources. {weeks}: such as "18 weeks".',
          }),
          {weeks: fourVisitWeeks},
        ),
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
      [
        msg('Too many touch-ups can merge the dots into one dark block.', {
          id: 'journey.later.block',
          desc: 'What too many touch-ups can do.',
        }),
        topLine,
      ],
    ],
  ] satisfies Step[],
  figure: {
    title: msg('How the dots build up over three visits', {id: 'journey.figure', desc: 'Heading over four drawings of a scalp.'}),
    before: msg('Before', {id: 'journey.figure.before', desc: 'Under a drawing of a scalp.'}),
    visit: msg('Visit {n}: {share}', {id: 'journey.figure.visit', desc: 'Under a drawing of a scalp. {n}: 1 to 3; {share}: such as 30%.'}),
    caption: [
      withFigures(
        msg('These are drawings, not photographs. They show the plan of a study of {people} people, not a measured result.', {
          id: 'journey.figure.caption',
          desc: 'Caption of four drawings of a scalp. {people}: a number.',
        }),
        {people: liuPeople},
      ),
      liu2025,
    ] satisfies Claim,
  },
});
