import type {Row} from '../../evidence/accordion.js';
import {
  carePages,
  clevelandClinic,
  cosmetiq,
  enhancedScalp,
  hairDoctorNyc,
  hairLossHelpers,
  hairWithConfidence,
  liu2025,
  myTransformation,
  newAgeSpa,
  park2014,
  priceDrivers,
  priceFreebird,
  priceVisualFoodie,
  rassman2015,
  regretPages,
  scalpClinic,
  transplantMatch,
  traquina2001,
} from '../../evidence/bibliography.js';
import {anyReaction, askFirst, colourChange, largerDots, lasts, lightHair, mri, never, numbing} from '../../evidence/claims.js';
import {fanning, follicle, numbingCream} from '../../evidence/terms.js';
import {msg} from '../../foundation/language/locale.js';

/** Ids of the factors, in order; `#smp-key-factors-aftercare` in the page's URL opens the first. */
export const factorIds = ['aftercare', 'healing', 'colour', 'shade', 'cost', 'expectations', 'ongoing-loss', 'health'] as const;
export type FactorId = (typeof factorIds)[number];

/** Terms marked in the texts. */
export const terms = [fanning, follicle, numbingCream];

/** Returns the texts of `smp-key-factors` in the current language. */
export const content = () => ({
  heading: msg('Key factors to weigh up', {id: 'key-factors.heading', desc: 'Heading of the section.'}),
  factors: [
    [
      'aftercare',
      msg('Aftercare', {id: 'key-factors.aftercare', desc: 'Name of a factor.'}),
      msg('The first month needs care, the first ten days most.', {id: 'key-factors.aftercare.short', desc: 'Aftercare in one line.'}),
      [
        msg('Clinics say to keep the scalp dry for two to five days. Mild shampoo and moisturiser come from about day four.', {
          id: 'key-factors.aftercare.wash',
          desc: 'Aftercare: washing. Sources differ by days.',
        }),
        cosmetiq,
        enhancedScalp,
        newAgeSpa,
      ],
      [
        msg('Stay out of direct sun for two weeks to 30 days. Never pick at scabs.', {
          id: 'key-factors.aftercare.sun',
          desc: 'Aftercare: sun and scabs.',
        }),
        enhancedScalp,
        carePages,
      ],
      [
        msg('We found no trial of these rules. Follow your practitioner; if the advice differs, ask why.', {
          id: 'key-factors.aftercare.trial',
          desc: 'Aftercare: how sure it is.',
        }),
        carePages,
      ],
    ],
    [
      'healing',
      msg('Skin healing', {id: 'key-factors.healing', desc: 'Name of a factor.'}),
      msg('Redness goes in days; the true colour shows after weeks.', {id: 'key-factors.healing.short', desc: 'Healing in one line.'}),
      [
        msg('Small scabs can form in the first week. Around day seven the dots can look pale or patchy.', {
          id: 'key-factors.healing.week',
          desc: 'Healing: the first week.',
        }),
        myTransformation,
        hairDoctorNyc,
      ],
      [
        msg('Judge the colour four to six weeks after the last visit.', {id: 'key-factors.healing.colour', desc: 'Healing: final colour.'}),
        transplantMatch,
        scalpClinic,
      ],
      anyReaction(),
    ],
    [
      'colour',
      msg('Colour stability', {id: 'key-factors.colour', desc: 'Name of a factor: how well the colour lasts.'}),
      msg('It fades. How fast is not well known.', {id: 'key-factors.colour.short', desc: 'Colour stability in one line.'}),
      [
        msg('In ten people a density score out of 10 fell from 8.7 to 7.7 in six months.', {
          id: 'key-factors.colour.study',
          desc: 'A visual density score.',
        }),
        liu2025,
      ],
      lasts(),
      colourChange(),
    ],
    [
      'shade',
      msg('Shade match', {id: 'key-factors.shade', desc: 'Name of a factor: matching pigment to hair.'}),
      msg('Red, white or very light hair may be hard to match.', {id: 'key-factors.shade.short', desc: 'Shade match in one line.'}),
      lightHair(),
      largerDots(),
      [
        msg('Common regrets are a shade too dark and a hairline too low or too straight.', {
          id: 'key-factors.shade.regret',
          desc: 'Shade match: regrets that people report.',
        }),
        regretPages,
      ],
    ],
    [
      'cost',
      msg('Cost', {id: 'key-factors.cost', desc: 'Name of a factor.'}),
      msg('Ask for one written price for the whole course.', {id: 'key-factors.cost.short', desc: 'Cost in one line.'}),
      [
        msg('Prices depend on the area, the visits, scars, and who does it and where.', {
          id: 'key-factors.cost.drivers',
          desc: 'Cost: what it depends on.',
        }),
        priceDrivers,
      ],
      [
        msg('Count touch-ups too. In one study about one person in five asked for one.', {
          id: 'key-factors.cost.touch-up',
          desc: 'Cost: 22% asked for a touch-up.',
        }),
        traquina2001,
      ],
      [
        msg('Our sum for ten years in the US: SMP $2,850 to $8,000, one generic medicine $360 to $3,000. They do different jobs.', {
          id: 'key-factors.cost.drugs',
          desc: 'Cost: compared with topical minoxidil or oral finasteride; drugs keep hair, SMP does not.',
        }),
        priceVisualFoodie,
        priceFreebird,
        hairLossHelpers,
        hairWithConfidence,
      ],
    ],
    [
      'expectations',
      msg('Expectations', {id: 'key-factors.expectations', desc: 'Name of a factor.'}),
      msg('It gives the look of short hair, not hair.', {id: 'key-factors.expectations.short', desc: 'Expectations in one line.'}),
      [
        msg('In one study 42 of 43 people were highly satisfied. There was no comparison group.', {
          id: 'key-factors.expectations.study',
          desc: 'Expectations: a study.',
        }),
        park2014,
      ],
      [
        msg('Some authors of such studies also sell SMP, so read high scores with care.', {
          id: 'key-factors.expectations.interest',
          desc: 'Expectations: conflict of interest.',
        }),
        rassman2015,
      ],
    ],
    [
      'ongoing-loss',
      msg('Ongoing hair loss', {id: 'key-factors.ongoing-loss', desc: 'Name of a factor: hair loss that goes on.'}),
      msg('Dots stay where they are while hair moves back.', {
        id: 'key-factors.ongoing-loss.short',
        desc: 'Ongoing hair loss in one line.',
      }),
      [
        msg('SMP does not change how hair grows, one hospital says. Ask a doctor about the cause of the loss first.', {
          id: 'key-factors.ongoing-loss.cause',
          desc: 'Ongoing hair loss: no effect on hair.',
        }),
        clevelandClinic,
      ],
      [
        msg('If you lose more hair, you may need more work or a closer cut.', {
          id: 'key-factors.ongoing-loss.more',
          desc: 'Ongoing hair loss: what may follow.',
        }),
        regretPages,
      ],
    ],
    [
      'health',
      msg('Your health', {id: 'key-factors.health', desc: 'Name of a factor: illnesses and medicines.'}),
      msg('Some conditions mean no. Others mean ask first.', {id: 'key-factors.health.short', desc: 'Health in one line.'}),
      never(),
      askFirst(),
      numbing(),
      mri(),
    ],
  ] satisfies Row<FactorId>[],
});
