import type {Row} from '../../evidence/accordion.js';
import {
  aad,
  adis2018,
  becker2021,
  bernstein,
  clevelandClinic,
  clevelandSun,
  elegantInk,
  fried2023,
  inkDesign,
  inkToScalp,
  jaimieJolly,
  mayoAftercare,
  nestor2021,
  newAgeSpa,
  nguyen2022,
  nhsHairLoss,
  nhsHairLoss2021,
  park2014,
  pmuHub,
  priceFreebird,
  priceNmTalks,
  rassman2015,
  saskatoonScalp,
  smpAesthetics,
  statpearls2023,
  suchonwanit2019,
  textbook13A,
  topLine,
  traquina2001,
} from '../../evidence/bibliography.js';
import {
  colorChange,
  fadingStudy,
  growsNoHair,
  largerDots,
  lasts,
  mri,
  numbed,
  numbing,
  permanent,
  ratedStudy,
  removal,
  time,
  touchUps,
  visits,
} from '../../evidence/claims.js';
import {
  exerciseDays,
  finalWeeks,
  fourVisitWeeks,
  pain,
  painMost,
  painOther,
  parkPeople,
  parkWomen,
  poolDays,
  sunDays,
  sunFactor,
} from '../../evidence/figures.js';
import {fanning, follicle, hairLoss, minoxidil, numbingCream, scarringLoss, touchUp, transplant} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Ids of the questions, in order; `#smp-faq-pain` in the page's URL opens the first. */
export const questionIds = [
  'pain',
  'visits',
  'lasting',
  'blue',
  'gray',
  'growth',
  'long-hair',
  'close-up',
  'removal',
  'cost',
  'scars',
  'women',
  'skin-tone',
  'sport-and-sun',
  'skipped-care',
  'more-loss',
  'mri',
  'treatments',
  'doctor',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Terms marked in the texts. */
export const terms = [fanning, follicle, hairLoss, minoxidil, numbingCream, scarringLoss, touchUp, transplant];

/** Returns the texts of `smp-faq` in the current language. */
export const content = () => ({
  heading: msg('Common questions', {id: 'faq.heading', desc: 'Heading of the section.'}),
  search: msg('Search questions', {id: 'faq.search', desc: 'Label of a search field.'}),
  found: msg('Shown: {n} of {all}', {id: 'faq.found', desc: 'How many questions a search found. {n}, {all}: numbers.'}),
  none: msg('No question has these words. Try fewer or other words.', {id: 'faq.none', desc: 'Shown when a search found nothing.'}),
  clinic: msg('Added by this clinic, not checked by smp-elements', {
    id: 'faq.clinic',
    desc: 'Heading over a clinic’s own questions. smp-elements is the name of this library.',
  }),
  questions: [
    [
      'pain',
      msg('Does it hurt?', {id: 'faq.pain', desc: 'A question.'}),
      withFigures(
        msg('It can hurt a little. One clinic rates the pain at {pain} out of {most}.', {
          id: 'faq.pain.short',
          desc: 'Its answer in one line. {pain}, {most}: numbers.',
        }),
        {pain, most: painMost},
      ),
      [
        withFigures(
          msg('Another clinic says {pain}. One hospital says that it usually hurts less than other tattoos.', {
            id: 'faq.pain.where',
            desc: 'Its answer. Clinics rate the pain from 1 to 10. {pain}: such as "3–5".',
          }),
          {pain: painOther},
        ),
        bernstein,
        inkToScalp,
        clevelandClinic,
      ],
      numbed(),
      numbing(),
    ],
    [
      'visits',
      msg('How many visits, and how long?', {id: 'faq.visits', desc: 'A question.'}),
      withFigures(
        msg('Usually three or more. The final look shows after {weeks}, or about {late} with four visits.', {
          id: 'faq.visits.short',
          desc: 'Its answer in one line. {weeks}, {late}: such as "6–15 weeks", "18 weeks".',
        }),
        {weeks: finalWeeks, late: fourVisitWeeks},
      ),
      visits(),
      time(),
    ],
    [
      'lasting',
      msg('Is it permanent?', {id: 'faq.lasting', desc: 'A question.'}),
      msg('Yes and no: the look fades, but some pigment may stay for good.', {id: 'faq.lasting.short', desc: 'Its answer in one line.'}),
      permanent(),
      lasts(),
      fadingStudy(),
      touchUps(),
    ],
    [
      'blue',
      msg('Will it turn blue or green?', {id: 'faq.blue', desc: 'A question.'}),
      msg('It can change color. How often is not known.', {id: 'faq.blue.short', desc: 'Its answer in one line.'}),
      colorChange(),
      [
        msg('Some people report that their dots turned blue. Nobody can promise that this will not happen.', {
          id: 'faq.blue.regret',
          desc: 'Its answer.',
        }),
        pmuHub,
        textbook13A,
      ],
    ],
    [
      'gray',
      msg('What happens when I go gray?', {id: 'faq.gray', desc: 'A question.'}),
      msg('The dots do not turn gray with your hair.', {id: 'faq.gray.short', desc: 'Its answer in one line.'}),
      [
        msg('Ask how the dots would match gray hair, and which shade would still suit you then.', {
          id: 'faq.gray.ask',
          desc: 'Its answer.',
        }),
        clevelandClinic,
      ],
    ],
    [
      'growth',
      msg('Does it harm hair, or make it grow?', {id: 'faq.growth', desc: 'A question.'}),
      msg('It does not make hair grow. It may make scarring hair loss worse.', {
        id: 'faq.growth.short',
        desc: 'Its answer in one line.',
      }),
      growsNoHair(),
      [
        msg(
          'One hospital says that it does not cause hair loss either. There is little research on work on a scalp with {scarring-hair-loss:scarring hair loss}.',
          {
            id: 'faq.growth.harm',
            desc: 'Its answer.',
          },
        ),
        clevelandClinic,
        fried2023,
      ],
    ],
    [
      'long-hair',
      msg('Do I have to shave my head?', {id: 'faq.long-hair', desc: 'A question.'}),
      msg('With a bald area, yes, or keep the rest very short. With thinning hair, not always.', {
        id: 'faq.long-hair.short',
        desc: 'Its answer in one line.',
      }),
      [
        msg('On bald skin the dots look like cut hair, so the hair around them has to be just as short.', {
          id: 'faq.long-hair.short-cut',
          desc: 'Its answer.',
        }),
        rassman2015,
        pmuHub,
      ],
      [
        msg('Some clinics work between longer hairs. Others ask you to shave. Ask before you book.', {
          id: 'faq.long-hair.between',
          desc: 'Its answer.',
        }),
        saskatoonScalp,
        jaimieJolly,
      ],
    ],
    [
      'close-up',
      msg('Does it look real close up?', {id: 'faq.close-up', desc: 'A question.'}),
      msg('Under a magnifying glass, no. In one study most results were rated highly.', {
        id: 'faq.close-up.short',
        desc: 'Its answer in one line.',
      }),
      largerDots(),
      ratedStudy(),
      [
        msg(
          'A review of medical tattoos found that most people were satisfied. It says that better studies are needed. One of its authors does such tattoos.',
          {
            id: 'faq.close-up.review',
            desc: 'Its answer. A systematic review of 2021, of medical tattoos in general.',
          },
        ),
        becker2021,
      ],
    ],
    [
      'removal',
      msg('Can it be removed?', {id: 'faq.removal', desc: 'A question.'}),
      msg('Sometimes, by laser. Do not count on it.', {id: 'faq.removal.short', desc: 'Its answer in one line.'}),
      ...removal(),
    ],
    [
      'cost',
      msg('What does it cost?', {id: 'faq.cost', desc: 'A question.'}),
      msg('It depends on the area, the visits and the place. Get the price in writing.', {
        id: 'faq.cost.short',
        desc: 'Its answer in one line.',
      }),
      [
        msg('Scars, old work to repair and the practitioner’s experience count too. Add later touch-ups to the price.', {
          id: 'faq.cost.more',
          desc: 'Its answer.',
        }),
        smpAesthetics,
        priceFreebird,
        priceNmTalks,
      ],
    ],
    [
      'scars',
      msg('Does it work on scars?', {id: 'faq.scars', desc: 'A question.'}),
      msg('It has been studied. In one study of scars on the scalp everyone was pleased.', {
        id: 'faq.scars.short',
        desc: 'Its answer in one line.',
      }),
      [
        msg(
          'The surgeon who did the work reported this, and the summary names no comparison group. About one in five asked for a {touch-up:touch-up}.',
          {
            id: 'faq.scars.study',
            desc: 'Its answer. The study of 2001 was read as a summary.',
          },
        ),
        traquina2001,
      ],
      [
        msg('It is not for scars left by a tumor or its treatment. Clinics do not treat keloids (raised scars).', {
          id: 'faq.scars.which',
          desc: 'Its answer.',
        }),
        adis2018,
        inkDesign,
      ],
    ],
    [
      'women',
      msg('Is it for women too?', {id: 'faq.women', desc: 'A question.'}),
      msg('Yes. More than half of the people in one study were women.', {id: 'faq.women.short', desc: 'Its answer in one line.'}),
      [
        withFigures(
          msg('In that study {women} of {people} people were women. One of them, with early thinning, saw no clear change.', {
            id: 'faq.women.study',
            desc: 'Its answer. {women}, {people}: numbers.',
          }),
          {women: parkWomen, people: parkPeople},
        ),
        park2014,
      ],
    ],
    [
      'skin-tone',
      msg('Does it suit dark or pale skin?', {id: 'faq.skin-tone', desc: 'A question.'}),
      msg('No study that we found compares skin tones.', {id: 'faq.skin-tone.short', desc: 'Its answer in one line.'}),
      [
        msg('Clinics advise against it if you tend to get keloids (raised scars). Ask to see healed work on skin like yours.', {
          id: 'faq.skin-tone.keloid',
          desc: 'Its answer.',
        }),
        inkDesign,
      ],
    ],
    [
      'sport-and-sun',
      msg('When can I exercise, swim and sunbathe?', {id: 'faq.sport-and-sun', desc: 'A question.'}),
      withFigures(
        msg('Clinics say to wait {exercise} before exercise, and {pool} before swimming.', {
          id: 'faq.sport-and-sun.short',
          desc: 'Its answer in one line. {exercise}, {pool}: such as "4–30 days".',
        }),
        {exercise: exerciseDays, pool: poolDays},
      ),
      [
        withFigures(
          msg('Stay out of direct sun for {sun}. We found no study that tested these times, so follow your practitioner.', {
            id: 'faq.sport-and-sun.sun',
            desc: 'Its answer. {sun}: such as "14–30 days".',
          }),
          {sun: sunDays},
        ),
        ...sunDays.sources,
      ],
      [
        withFigures(
          msg('Once it has healed, use sunscreen of SPF {factor} or more on a bare scalp.', {
            id: 'faq.sport-and-sun.later',
            desc: 'Its answer. {factor}: a number.',
          }),
          {factor: sunFactor},
        ),
        aad,
        clevelandSun,
      ],
    ],
    [
      'skipped-care',
      msg('What if I get it wet, or pick a scab?', {id: 'faq.skipped-care', desc: 'A question.'}),
      msg('A picked scab may heal unevenly. Ask your practitioner, and watch for signs of infection.', {
        id: 'faq.skipped-care.short',
        desc: 'Its answer in one line. It must calm a reader who worries.',
      }),
      [
        msg('One studio says that picking scabs can leave uneven color or scars. Another says that it can pull out pigment.', {
          id: 'faq.skipped-care.scabs',
          desc: 'Its answer.',
        }),
        elegantInk,
        newAgeSpa,
      ],
      [
        msg('For other tattoos, Mayo Clinic advises gentle washing with soap, but no pools or lakes while the skin heals.', {
          id: 'faq.skipped-care.wet',
          desc: 'Its answer.',
        }),
        mayoAftercare,
      ],
    ],
    [
      'more-loss',
      msg('What if I lose more hair?', {id: 'faq.more-loss', desc: 'A question.'}),
      msg('The dots do not move with your hairline. You may need more work.', {
        id: 'faq.more-loss.short',
        desc: 'Its answer in one line.',
      }),
      [
        msg('A low or straight hairline can look odd as you age. See a doctor first about the cause of your hair loss.', {
          id: 'faq.more-loss.hairline',
          desc: 'Its answer.',
        }),
        pmuHub,
        nhsHairLoss,
      ],
      [
        msg('Each further visit adds dots, and too many can merge into one dark block.', {id: 'faq.more-loss.block', desc: 'Its answer.'}),
        topLine,
      ],
    ],
    [
      'mri',
      msg('Can I have an MRI scan?', {id: 'faq.mri', desc: 'A question. MRI: magnetic resonance imaging.'}),
      msg('Usually yes, but tell the staff about your SMP first.', {id: 'faq.mri.short', desc: 'Its answer in one line.'}),
      ...mri(),
    ],
    [
      'treatments',
      msg('Can I combine it with other treatments?', {id: 'faq.treatments', desc: 'A question: drugs or a transplant.'}),
      msg('Yes, some people do. Each treatment does a different job.', {id: 'faq.treatments.short', desc: 'Its answer in one line.'}),
      [
        msg(
          'Drugs such as {minoxidil:minoxidil} or finasteride aim to keep hair or grow some back. Do not stop a medicine for SMP: ask your prescriber.',
          {
            id: 'faq.treatments.drugs',
            desc: 'Its answer.',
          },
        ),
        suchonwanit2019,
        nestor2021,
      ],
      [
        msg('A {hair-transplant:transplant} moves real hair. SMP can make it look denser or hide its scars.', {
          id: 'faq.treatments.transplant',
          desc: 'Its answer.',
        }),
        statpearls2023,
        nguyen2022,
        bernstein,
      ],
    ],
    [
      'doctor',
      msg('Should I see a doctor first?', {id: 'faq.doctor', desc: 'A question: about hair loss.'}),
      msg('Yes, before you go to a hair clinic. Most hair loss needs no treatment, but find out why.', {
        id: 'faq.doctor.short',
        desc: 'Its answer in one line.',
      }),
      [
        msg('A doctor can tell you what causes your hair loss, and which treatments there are. Tell them if it affects how you feel.', {
          id: 'faq.doctor.cause',
          desc: 'Its answer. Advice of the NHS.',
        }),
        nhsHairLoss,
      ],
      [
        msg(
          'Older NHS advice says to go soon if hair comes out suddenly, in patches or in clumps. It also names a scalp that itches or burns.',
          {
            id: 'faq.doctor.signs',
            desc: 'Its answer. Older advice of the NHS.',
          },
        ),
        nhsHairLoss2021,
      ],
    ],
  ] satisfies Row<QuestionId>[],
});
