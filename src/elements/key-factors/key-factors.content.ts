import type {Row} from '../../evidence/accordion.js';
import {
  clevelandClinic,
  elegantInk,
  enhancedScalp,
  hairDoctorNyc,
  hairLossHelpers,
  hairWithConfidence,
  jaimieJolly,
  microBarber,
  myTransformation,
  naturalInks,
  newAgeSpa,
  nhsHairLoss,
  nhsRightForYou,
  park2019,
  pmuHub,
  priceFreebird,
  priceNmTalks,
  priceVisualFoodie,
  scalpClinic,
  scalpNy,
  smpAesthetics,
  stock2022,
  textbook13A,
  transplantClinics,
  transplantMatch,
  traquina2001,
  ultraScalpInk,
} from '../../evidence/bibliography.js';
import {
  anyReaction,
  askFirst,
  authorsSell,
  colorChange,
  fadingStudy,
  insurance,
  largerDots,
  lasts,
  lightHair,
  manyCan,
  mri,
  never,
  numbing,
  permanent,
  ratedStudy,
} from '../../evidence/claims.js';
import {
  colorWeeks,
  costYears,
  dryDays,
  medicineTenYears,
  paleDay,
  park2019Best,
  park2019Months,
  park2019People,
  park2019Score,
  shampooDays,
  smpTenYears,
  sunDays,
} from '../../evidence/figures.js';
import {fanning, follicle, numbingCream} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Ids of the factors, in order; `#smp-key-factors-aftercare` in the page's URL opens the first. */
export const factorIds = ['aftercare', 'healing', 'color', 'shade', 'cost', 'expectations', 'feelings', 'ongoing-loss', 'health'] as const;
export type FactorId = (typeof factorIds)[number];

/** Terms marked in the texts. */
export const terms = [fanning, follicle, numbingCream];

/** Returns the texts of `smp-key-factors` in the current language. */
export const content = () => ({
  heading: msg('What to think about before you decide', {id: 'key-factors.heading', desc: 'Heading of the section.'}),
  row: msg('{title}:', {id: 'key-factors.row', desc: 'Read aloud before the short answer of a row. {title}: the title of the row.'}),
  factors: [
    [
      'aftercare',
      msg('Aftercare', {id: 'key-factors.aftercare', desc: 'Name of a factor.'}),
      msg('Take care of your scalp for about a month.', {
        id: 'key-factors.aftercare.short',
        desc: 'Aftercare in one line.',
      }),
      [
        withFigures(
          msg('Clinics say to keep the scalp dry for {dry}. They allow mild shampoo after {shampoo}.', {
            id: 'key-factors.aftercare.wash',
            desc: 'Aftercare: washing. Sources differ by days. {dry}, {shampoo}: such as "2–5 days".',
          }),
          {dry: dryDays, shampoo: shampooDays},
        ),
        ...dryDays.sources,
        newAgeSpa,
      ],
      [
        withFigures(
          msg('Stay out of direct sun for {sun}. Never pick at scabs: one studio says that this can leave uneven color or scars.', {
            id: 'key-factors.aftercare.sun',
            desc: 'Aftercare: sun and scabs. {sun}: such as "14–30 days".',
          }),
          {sun: sunDays},
        ),
        ...sunDays.sources,
        elegantInk,
      ],
      [
        msg('We found no study that tested these rules. Follow your practitioner, and if the advice differs, ask why.', {
          id: 'key-factors.aftercare.trial',
          desc: 'Aftercare: how sure it is.',
        }),
        enhancedScalp,
        jaimieJolly,
        scalpNy,
      ],
    ],
    [
      'healing',
      msg('Skin healing', {id: 'key-factors.healing', desc: 'Name of a factor.'}),
      msg('Redness goes within days. The true color takes weeks to show.', {
        id: 'key-factors.healing.short',
        desc: 'Healing in one line.',
      }),
      [
        withFigures(
          msg('Small scabs can form in the first week. Around day {day} the dots can look pale or patchy.', {
            id: 'key-factors.healing.week',
            desc: 'Healing: the first week. {day}: a number.',
          }),
          {day: paleDay},
        ),
        myTransformation,
        hairDoctorNyc,
      ],
      [
        withFigures(
          msg('Wait {weeks} after your last visit before you judge the color.', {
            id: 'key-factors.healing.color',
            desc: 'Healing: final color. {weeks}: such as "4–6 weeks".',
          }),
          {weeks: colorWeeks},
        ),
        transplantMatch,
        scalpClinic,
      ],
      anyReaction(),
    ],
    [
      'color',
      msg('How well the color lasts', {id: 'key-factors.color', desc: 'Name of a factor.'}),
      msg('It fades. How fast is not well known.', {id: 'key-factors.color.short', desc: 'Lasting color in one line.'}),
      fadingStudy(),
      permanent(),
      lasts(),
      colorChange(),
    ],
    [
      'shade',
      msg('Shade match', {id: 'key-factors.shade', desc: 'Name of a factor: matching pigment to hair.'}),
      msg('Choose the shade together. Ask how your own hair would be matched.', {
        id: 'key-factors.shade.short',
        desc: 'Shade match in one line.',
      }),
      lightHair(),
      largerDots(),
      [
        msg('Common regrets are a shade that is too dark and a hairline that is too low or too straight.', {
          id: 'key-factors.shade.regret',
          desc: 'Shade match: regrets that people report.',
        }),
        textbook13A,
        pmuHub,
        transplantClinics,
      ],
    ],
    [
      'cost',
      msg('Cost', {id: 'key-factors.cost', desc: 'Name of a factor.'}),
      msg('Ask for one written price for all visits.', {id: 'key-factors.cost.short', desc: 'Cost in one line.'}),
      [
        msg('Prices depend on the area, the number of visits, scars, and who does the work and where.', {
          id: 'key-factors.cost.drivers',
          desc: 'Cost: what it depends on.',
        }),
        smpAesthetics,
        priceFreebird,
        priceNmTalks,
      ],
      [
        msg('Add touch-ups to the price. In a study of people with scars on the scalp, about one in five asked for one.', {
          id: 'key-factors.cost.touch-up',
          desc: 'Cost: 22% asked for a touch-up.',
        }),
        traquina2001,
      ],
      insurance(),
      [
        withFigures(
          msg(
            'We worked out {years} of costs in the US, with touch-ups. SMP came to {smp}, by a blog’s prices, and one generic medicine to {medicine}. They do different jobs, so do not choose by price alone.',
            {
              id: 'key-factors.cost.drugs',
              desc: 'Cost: compared with topical minoxidil or oral finasteride; drugs keep hair, SMP does not. {years}: such as "10 years"; {smp}, {medicine}: amounts.',
            },
          ),
          {years: costYears, smp: smpTenYears, medicine: medicineTenYears},
        ),
        priceVisualFoodie,
        priceFreebird,
        hairLossHelpers,
        hairWithConfidence,
      ],
    ],
    [
      'expectations',
      msg('Expectations', {id: 'key-factors.expectations', desc: 'Name of a factor.'}),
      msg('It makes you look as if you have short hair. It does not give you hair.', {
        id: 'key-factors.expectations.short',
        desc: 'Expectations in one line.',
      }),
      ratedStudy(),
      [
        withFigures(
          msg('The largest study that we found had {people} people. After at least {months} they rated the result {score} out of {best}.', {
            id: 'key-factors.expectations.largest',
            desc: 'Expectations: a study. {people}, {score}, {best}: numbers; {months}: such as "6 months".',
          }),
          {people: park2019People, months: park2019Months, score: park2019Score, best: park2019Best},
        ),
        park2019,
      ],
      authorsSell(),
    ],
    [
      'feelings',
      msg('How you feel', {id: 'key-factors.feelings', desc: 'Name of a factor: mood, reasons, pressure.'}),
      msg('Take your time. Ask yourself why you want it, and whether you want it for you.', {
        id: 'key-factors.feelings.short',
        desc: 'Mood and reasons in one line.',
      }),
      [
        msg('Changing how you look may not make everything better. You can walk away at any time.', {
          id: 'key-factors.feelings.time',
          desc: 'Advice of the NHS on cosmetic procedures.',
        }),
        nhsRightForYou,
      ],
      [
        msg('If hair loss makes you very unhappy, tell a doctor. Talking about it can help, and so can other people with hair loss.', {
          id: 'key-factors.feelings.help',
          desc: 'Where help is.',
        }),
        nhsHairLoss,
        nhsRightForYou,
      ],
      [
        msg(
          'In one study women spoke about medical tattoos for hair loss. We do not know how many had SMP. Trust in the practitioner and later costs were important to them.',
          {
            id: 'key-factors.feelings.women',
            desc: 'A study of interviews with women in the UK about medical tattooing, not of SMP alone.',
          },
        ),
        stock2022,
      ],
    ],
    [
      'ongoing-loss',
      msg('If your hair loss continues', {id: 'key-factors.ongoing-loss', desc: 'Name of a factor: hair loss that goes on.'}),
      msg('The dots do not move with your hairline.', {
        id: 'key-factors.ongoing-loss.short',
        desc: 'Ongoing hair loss in one line.',
      }),
      [
        msg('See a doctor about the cause of your hair loss before you go to a hair clinic.', {
          id: 'key-factors.ongoing-loss.cause',
          desc: 'Advice of the NHS.',
        }),
        nhsHairLoss,
      ],
      [
        msg('SMP does not change how hair grows. If you lose more hair, you may need more work or shorter hair.', {
          id: 'key-factors.ongoing-loss.more',
          desc: 'Ongoing hair loss: what may follow.',
        }),
        clevelandClinic,
        pmuHub,
      ],
    ],
    [
      'health',
      msg('Your health', {id: 'key-factors.health', desc: 'Name of a factor: illnesses and medicines.'}),
      msg('With some health conditions you should not have it. With others, ask a doctor first.', {
        id: 'key-factors.health.short',
        desc: 'Health in one line.',
      }),
      never(),
      askFirst(),
      [
        msg('Clinics also ask about epilepsy, cancer treatment and strong acne medicine. Tell them, and ask your doctor.', {
          id: 'key-factors.health.clinics',
          desc: 'Conditions that clinics list. Weak evidence.',
        }),
        naturalInks,
        microBarber,
        ultraScalpInk,
      ],
      manyCan(),
      numbing(),
      ...mri(),
    ],
  ] satisfies Row<FactorId>[],
});
