import {
  aad,
  clevelandClinic,
  clevelandSun,
  cosmetiq,
  elegantInk,
  enhancedScalp,
  hairDoctorNyc,
  jaimieJolly,
  mayoAftercare,
  myTransformation,
  newAgeSpa,
  realselfCare,
  scalpNy,
  smpAesthetics,
  steadyMicro,
  tan2019,
} from '../../evidence/bibliography.js';
import {type Claim, callDoctor, darkSkin} from '../../evidence/claims.js';
import {paleDay, sunFactor} from '../../evidence/figures.js';
import {skinHealing} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';
import type {HealingId, StepId, Timing} from './schedule.js';

/** Terms marked in the texts. */
export const terms = [skinHealing];

/** Returns the texts of `smp-aftercare` in the current language. */
export const content = () => ({
  heading: msg('Aftercare, day by day', {id: 'aftercare.heading', desc: 'Heading of the section.'}),
  lede: [
    [
      msg(
        'In an emergency, get help first. For everyday care, your practitioner’s advice comes first. If it differs from this page, ask why.',
        {
          id: 'aftercare.lede',
          desc: 'First sentences of the section.',
        },
      ),
      enhancedScalp,
      scalpNy,
      smpAesthetics,
    ],
    [
      msg('This is what clinics usually advise. We found no study that tested it, and clinics do not all agree.', {
        id: 'aftercare.lede.sure',
        desc: 'How sure the advice on aftercare is.',
      }),
      jaimieJolly,
      newAgeSpa,
      steadyMicro,
    ],
  ] satisfies Claim[],
  planner: msg('Plan your own dates', {id: 'aftercare.planner', desc: 'Heading over a field for a date.'}),
  date: msg('Date of your visit', {id: 'aftercare.date', desc: 'Label of a field for a date.'}),
  private: msg('The date stays on this device. Nothing is sent or stored.', {id: 'aftercare.private', desc: 'Under a field for a date.'}),
  save: msg('Add to my calendar', {id: 'aftercare.save', desc: 'Button that saves a calendar file.'}),
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
  times: {
    for: msg('for {time}', {
      id: 'aftercare.for',
      desc: 'In a table, beside a step that lasts so long. {time}: such as "2–5 days".',
    }),
    after: msg('after {time}', {
      id: 'aftercare.after',
      desc: 'In a table, beside a step that may begin then. {time}: such as "3–7 days".',
    }),
    afterLast: msg('until {time} after your last visit', {
      id: 'aftercare.after-last',
      desc: 'In a table, beside a step. {time}: such as "4–6 weeks".',
    }),
  } satisfies Record<Timing, string>,
  dated: {
    for: msg('until {time}', {
      id: 'aftercare.until',
      desc: 'In a table, beside a step that ends then. {time}: dates, such as "Dec 2 – 5".',
    }),
    after: msg('from {time}', {
      id: 'aftercare.from',
      desc: 'In a table, beside a step that may begin then. {time}: dates, such as "Dec 2 – 5".',
    }),
    afterLast: msg('until {time}, if this is your last visit', {
      id: 'aftercare.from-last',
      desc: 'In a table, beside a step. {time}: dates, such as "Dec 28 – Jan 11".',
    }),
  } satisfies Record<Timing, string>,
  entry: msg('{step}: {time}', {
    id: 'aftercare.entry',
    desc: 'Title of an entry in a calendar. {step}: such as "Start to rinse gently"; {time}: such as "from Dec 2 – 5".',
  }),
  file: msg('aftercare', {id: 'aftercare.file', desc: 'Name of the calendar file, without its ending. Latin letters and hyphens only.'}),
  table: msg('What to do when', {id: 'aftercare.table', desc: 'Caption of a table of steps with days.'}),
  step: msg('What to do', {id: 'aftercare.step', desc: 'Head of a column of steps.'}),
  advised: msg('Clinics say', {id: 'aftercare.advised', desc: 'Head of a column: how long, or from when.'}),
  days: msg('Time after the visit', {id: 'aftercare.days', desc: 'Head of a column of days.'}),
  dates: msg('Your dates', {id: 'aftercare.dates', desc: 'Head of a column of dates.'}),
  range: msg('Clinics give different days. The table shows the earliest and the latest. Ask your practitioner which day to follow.', {
    id: 'aftercare.range',
    desc: 'Note under the table: what a range of days means.',
  }),
  steps: {
    dry: msg('Keep the scalp dry', {id: 'aftercare.dry', desc: 'A step of aftercare, in a table. Its time stands beside it.'}),
    rinse: msg('Start to rinse gently', {id: 'aftercare.rinse', desc: 'A step of aftercare, in a table. Its time stands beside it.'}),
    shampoo: msg('Start to use a mild shampoo', {
      id: 'aftercare.shampoo',
      desc: 'A step of aftercare, in a table. Its time stands beside it.',
    }),
    moisturize: msg('Start to use a mild moisturizer', {
      id: 'aftercare.moisturize',
      desc: 'A step of aftercare, in a table. Its time stands beside it.',
    }),
    trim: msg('Start to trim with clippers, but not over scabs', {
      id: 'aftercare.trim',
      desc: 'A step of aftercare, in a table. Its time stands beside it.',
    }),
    exercise: msg('Go back to exercise that makes you sweat', {
      id: 'aftercare.exercise',
      desc: 'A step of aftercare, in a table. Its time stands beside it.',
    }),
    sun: msg('Keep out of direct sun', {id: 'aftercare.sun', desc: 'A step of aftercare, in a table. Its time stands beside it.'}),
    pool: msg('Stay out of pools, the sea, saunas and steam rooms', {
      id: 'aftercare.pool',
      desc: 'A step of aftercare, in a table. Its time stands beside it.',
    }),
    color: msg('Wait before you judge the color', {
      id: 'aftercare.color',
      desc: 'A step of aftercare, in a table. Its time stands beside it.',
    }),
  } satisfies Record<StepId, string>,
  always: [
    [
      msg('You can soon do most everyday things. A loose hat or scarf can cover the redness.', {
        id: 'aftercare.daily',
        desc: 'The first days.',
      }),
      clevelandClinic,
    ],
    [
      msg(
        'Do not touch or pick scabs: one studio says that this can leave uneven color or scars. Do not shave with a razor until all scabs are gone.',
        {
          id: 'aftercare.scabs',
          desc: 'A rule of aftercare.',
        },
      ),
      elegantInk,
      jaimieJolly,
    ],
    [
      msg(
        'Advice for other tattoos differs. Mayo Clinic says to wash gently with soap and to use a mild moisturizer. A review found that wounds heal faster when they do not dry out. Ask your practitioner which advice to follow.',
        {
          id: 'aftercare.conflict',
          desc: 'Where sources on aftercare contradict each other.',
        },
      ),
      mayoAftercare,
      tan2019,
    ],
    [
      msg('One clinic advises a moisturizer that is free of fragrance. We found no test of that.', {
        id: 'aftercare.perfume',
        desc: 'A rule of aftercare, and how sure it is.',
      }),
      enhancedScalp,
    ],
    [
      msg(
        'One clinic uses antibiotic ointment for two days. These ointments can cause an allergy. Use one only if a doctor tells you to.',
        {
          id: 'aftercare.ointment',
          desc: 'Where sources on aftercare contradict each other.',
        },
      ),
      cosmetiq,
      realselfCare,
    ],
    [
      msg('If you put a medicine on your scalp, ask your prescriber what to do while it heals. Do not stop it on your own.', {
        id: 'aftercare.medicine',
        desc: 'A rule of aftercare: for instance for minoxidil.',
      }),
      scalpNy,
    ],
    [
      withFigures(
        msg(
          'Once it has healed, use sunscreen of SPF {factor} or more. Do not use sunbeds or tanning beds. Petroleum jelly can make the ink fade.',
          {
            id: 'aftercare.later',
            desc: 'A rule of aftercare for later. {factor}: a number.',
          },
        ),
        {factor: sunFactor},
      ),
      aad,
      clevelandSun,
    ],
  ] satisfies Claim[],
  healing: msg('How it heals', {id: 'aftercare.healing', desc: 'Heading over a drawing of skin that heals over time.'}),
  healed: {
    redness: msg('Redness, some swelling', {id: 'aftercare.redness', desc: 'What you may see, in a table. Keep it short.'}),
    scabs: msg('Tiny scabs', {id: 'aftercare.pinpoint', desc: 'What you may see, in a table. Keep it short.'}),
    pale: msg('Dots look pale or patchy', {id: 'aftercare.pale', desc: 'What you may see, in a table. Keep it short.'}),
    settling: msg('The color starts to settle', {id: 'aftercare.settling', desc: 'What you may see, in a table. Keep it short.'}),
    true: msg('The true color shows', {id: 'aftercare.true', desc: 'What you may see, in a table. Keep it short.'}),
  } satisfies Record<HealingId, string>,
  stretch: msg('What you may see', {id: 'aftercare.stretch', desc: 'Head of a column.'}),
  expected: [
    withFigures(
      msg(
        'These changes are a normal part of {skin-healing:healing}. Redness and swelling should get better, not worse. Dots that look pale or patchy around day {day} do not mean that it has failed.',
        {
          id: 'aftercare.expected',
          desc: 'Under a table of healing. It must calm a reader who worries. {day}: a number.',
        },
      ),
      {day: paleDay},
    ),
    myTransformation,
    hairDoctorNyc,
  ] satisfies Claim,
  doctor: msg('When to get help', {id: 'aftercare.doctor', desc: 'Heading over lists of danger signs.'}),
  call: callDoctor(),
  skin: darkSkin(),
  unsure: msg('Not sure? Call your practitioner or a doctor. You do not have to wait for your next visit.', {
    id: 'aftercare.unsure',
    desc: 'Under signs of infection. It must calm a reader who worries.',
  }),
});
