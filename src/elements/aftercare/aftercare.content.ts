import {aad, carePages, cosmetiq, hairDoctorNyc, myTransformation, realselfCare, steadyMicro} from '../../evidence/bibliography.js';
import {type Claim, anyReaction, callDoctor} from '../../evidence/claims.js';
import {skinHealing} from '../../evidence/terms.js';
import {msg} from '../../foundation/language/locale.js';
import type {HealingId, StepId} from './schedule.js';

/** Terms marked in the texts. */
export const terms = [skinHealing];

/** Returns the texts of `smp-aftercare` in the current language. */
export const content = () => ({
  heading: msg('Aftercare, day by day', {id: 'aftercare.heading', desc: 'Heading of the section.'}),
  lede: [
    [
      msg('Your practitioner’s advice comes first. If it differs from this page, ask why.', {
        id: 'aftercare.lede',
        desc: 'First sentences of the section.',
      }),
      carePages,
    ],
    [
      msg('These are the customs of clinics. We found no trial of them, and clinics differ by days.', {
        id: 'aftercare.lede.sure',
        desc: 'How sure the advice on aftercare is.',
      }),
      carePages,
    ],
  ] satisfies Claim[],
  planner: msg('Plan your own dates', {id: 'aftercare.planner', desc: 'Heading over a field for a date.'}),
  date: msg('Date of your visit', {id: 'aftercare.date', desc: 'Label of a field for a date.'}),
  private: msg('The date stays here: nothing is sent or stored.', {id: 'aftercare.private', desc: 'Under a field for a date.'}),
  save: msg('Save for my calendar', {id: 'aftercare.save', desc: 'Button that saves a calendar file.'}),
  planned: msg('The table now shows your dates: {time}.', {
    id: 'aftercare.planned',
    desc: 'Read aloud once a date was given. {time}: a range of dates.',
  }),
  wrong: msg('Please give a full date between the years {from} and {to}.', {
    id: 'aftercare.wrong',
    desc: 'Shown for a date that cannot be used. {from}, {to}: years.',
  }),
  saved: msg('The calendar file is ready.', {id: 'aftercare.saved', desc: 'Read aloud once the calendar file was made.'}),
  failed: msg('The calendar file could not be made. The dates stay in the table.', {
    id: 'aftercare.failed',
    desc: 'Shown when the calendar file could not be made.',
  }),
  from: msg('from {time}', {
    id: 'aftercare.from',
    desc: 'In a table, beside a step: when it may begin. {time}: days, such as "2–5 days", or dates.',
  }),
  until: msg('until {time}', {
    id: 'aftercare.until',
    desc: 'In a table, beside a step: when it ends. {time}: days, such as "2–5 days", or dates.',
  }),
  entry: msg('{step}: {time}', {
    id: 'aftercare.entry',
    desc: 'Title of an entry in a calendar. {step}: such as "First gentle rinse"; {time}: such as "from Dec 2 – 5".',
  }),
  file: msg('aftercare', {id: 'aftercare.file', desc: 'Name of the calendar file, without its ending. Latin letters and hyphens only.'}),
  table: msg('What to do when', {id: 'aftercare.table', desc: 'Caption of a table of steps with days.'}),
  step: msg('Step', {id: 'aftercare.step', desc: 'Head of a column of steps.'}),
  days: msg('Days after the visit', {id: 'aftercare.days', desc: 'Head of a column of days.'}),
  dates: msg('Your dates', {id: 'aftercare.dates', desc: 'Head of a column of dates.'}),
  range: msg('Where clinics differ, the row runs from the earliest day to the latest. Ask which day holds for you.', {
    id: 'aftercare.range',
    desc: 'Note under the table: what a range of days means.',
  }),
  steps: {
    dry: msg('Keep the scalp dry', {id: 'aftercare.dry', desc: 'A step of aftercare, in a table. Days or dates stand beside it.'}),
    rinse: msg('First gentle rinse', {id: 'aftercare.rinse', desc: 'A step of aftercare, in a table. Days or dates stand beside it.'}),
    shampoo: msg('First mild shampoo', {id: 'aftercare.shampoo', desc: 'A step of aftercare, in a table. Days or dates stand beside it.'}),
    moisturise: msg('First plain, water-based moisturiser', {
      id: 'aftercare.moisturise',
      desc: 'A step of aftercare, in a table. Days or dates stand beside it.',
    }),
    trim: msg('First trim with clippers, where no scab is', {
      id: 'aftercare.trim',
      desc: 'A step of aftercare, in a table. Days or dates stand beside it.',
    }),
    sweat: msg('Sweating and training again', {
      id: 'aftercare.sweat',
      desc: 'A step of aftercare, in a table. Days or dates stand beside it.',
    }),
    sun: msg('Keep out of direct sun', {id: 'aftercare.sun', desc: 'A step of aftercare, in a table. Days or dates stand beside it.'}),
    pool: msg('Keep out of pool, sea, sauna and steam', {
      id: 'aftercare.pool',
      desc: 'A step of aftercare, in a table. Days or dates stand beside it.',
    }),
    colour: msg('Judging the colour, after your last visit', {
      id: 'aftercare.colour',
      desc: 'A step of aftercare, in a table. Days or dates stand beside it.',
    }),
  } satisfies Record<StepId, string>,
  always: [
    [
      msg('Do not touch or pick at scabs. Wait with a wet razor until all of them are gone.', {
        id: 'aftercare.scabs',
        desc: 'A rule of aftercare.',
      }),
      carePages,
    ],
    [
      msg('Some sources say to wash after one day, others to stay dry for days. Ask which your practitioner wants.', {
        id: 'aftercare.conflict',
        desc: 'Where sources on aftercare contradict each other.',
      }),
      realselfCare,
      steadyMicro,
    ],
    [
      msg('One clinic gives antibiotic ointment for two days. It can cause an allergy: use none unless told to.', {
        id: 'aftercare.ointment',
        desc: 'Where sources on aftercare contradict each other.',
      }),
      cosmetiq,
      realselfCare,
    ],
    [
      msg('If you put a medicine on your scalp, ask your prescriber what to do while it heals. Do not stop it on your own.', {
        id: 'aftercare.medicine',
        desc: 'A rule of aftercare: for instance for minoxidil.',
      }),
      carePages,
    ],
    [
      msg('Later, use sunscreen of SPF 30 or more, and no sunbeds. Petroleum products can fade ink.', {
        id: 'aftercare.later',
        desc: 'A rule of aftercare for later.',
      }),
      aad,
    ],
  ] satisfies Claim[],
  healing: msg('How it heals', {id: 'aftercare.healing', desc: 'Heading over a drawing of skin that heals over time.'}),
  healed: {
    redness: msg('Redness, some swelling', {id: 'aftercare.redness', desc: 'A stretch of healing, in a table. Keep it short.'}),
    scabs: msg('Pinpoint scabs', {id: 'aftercare.pinpoint', desc: 'A stretch of healing, in a table. Keep it short.'}),
    pale: msg('Dots look pale or patchy', {id: 'aftercare.pale', desc: 'A stretch of healing, in a table. Keep it short.'}),
    settling: msg('Colour settles', {id: 'aftercare.settling', desc: 'A stretch of healing, in a table. Keep it short.'}),
    true: msg('True colour shows', {id: 'aftercare.true', desc: 'A stretch of healing, in a table. Keep it short.'}),
  } satisfies Record<HealingId, string>,
  stretch: msg('Stretch of healing', {id: 'aftercare.stretch', desc: 'Head of a column.'}),
  expected: [
    msg(
      'In {skin-healing:healing} all this is expected, as long as it gets better day by day. Pale, patchy dots around day seven are no failure.',
      {
        id: 'aftercare.expected',
        desc: 'Under a table of healing. It must calm a reader who worries.',
      },
    ),
    myTransformation,
    hairDoctorNyc,
  ] satisfies Claim,
  doctor: msg('When to call a doctor', {id: 'aftercare.doctor', desc: 'Heading over signs of infection.'}),
  call: [...callDoctor(), anyReaction()],
  unsure: msg('Not sure? Call. A question too many is no trouble, and you need not wait for your next visit.', {
    id: 'aftercare.unsure',
    desc: 'Under signs of infection. It must calm a reader who worries.',
  }),
});
