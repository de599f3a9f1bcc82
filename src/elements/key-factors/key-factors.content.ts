import {
  aad,
  aftercarePages,
  clevelandClinic,
  durationPages,
  fda2024,
  healingPages,
  lightHairPage,
  liu2025,
  nestor2021,
  nguyen2022,
  park2014,
  priceDrivers,
  priceFreebird,
  rassman2015,
  regretPages,
  textbook13A,
  tope2002,
  traquina2001,
} from '../../evidence/bibliography.js';
import {type Claim, askFirst, never} from '../../evidence/claims.js';
import {msg} from '../../foundation/locale.js';

/** One thing to weigh up: its fragment id, its name, the answer in one line, and what is behind it. */
export type Factor = readonly [id: FactorId, title: string, short: string, ...claims: Claim[]];

/** The ids of the factors, in their order; `#smp-aftercare` on a page's address opens the first. */
export const factorIds = ['aftercare', 'healing', 'colour', 'shade', 'cost', 'expectations', 'ongoing-loss', 'health'] as const;
export type FactorId = (typeof factorIds)[number];

/** The words of `smp-key-factors`, in the language now spoken. */
export const content = () => ({
  heading: msg('Key factors to weigh up', {id: 'key-factors.heading', desc: 'Heading of the section.'}),
  openAll: msg('Open all', {id: 'key-factors.open-all', desc: 'Button that opens all eight answers.'}),
  closeAll: msg('Close all', {id: 'key-factors.close-all', desc: 'Button that closes all eight answers.'}),
  factors: [
    [
      'aftercare',
      msg('Aftercare', {id: 'key-factors.aftercare', desc: 'Name of a factor.'}),
      msg('The first ten days need most care.', {id: 'key-factors.aftercare.short', desc: 'Aftercare in one line.'}),
      [
        msg('Clinics say to keep the scalp dry for two to five days. Then wash gently and use a plain moisturiser.', {
          id: 'key-factors.aftercare.wash',
          desc: 'Aftercare: washing. Sources differ by days.',
        }),
        aftercarePages,
      ],
      [
        msg('Stay out of direct sun for two to four weeks. Never pick at scabs.', {
          id: 'key-factors.aftercare.sun',
          desc: 'Aftercare: sun and scabs.',
        }),
        aftercarePages,
      ],
      [
        msg('We found no trial of these rules. Follow your practitioner; if the advice differs, ask why.', {
          id: 'key-factors.aftercare.trial',
          desc: 'Aftercare: how sure it is.',
        }),
        aftercarePages,
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
        healingPages,
      ],
      [
        msg('Judge the colour four to six weeks after the last visit.', {id: 'key-factors.healing.colour', desc: 'Healing: final colour.'}),
        healingPages,
      ],
      [
        msg('See a doctor about any skin reaction, even years later.', {
          id: 'key-factors.healing.doctor',
          desc: 'Healing: when to see a doctor.',
        }),
        aad,
      ],
    ],
    [
      'colour',
      msg('Colour stability', {id: 'key-factors.colour', desc: 'Name of a factor: how well the colour lasts.'}),
      msg('It fades. How fast is not well known.', {id: 'key-factors.colour.short', desc: 'Colour stability in one line.'}),
      [
        msg('In ten people followed for six months, density fell from 8.7 to 7.7. It fell more on scars.', {
          id: 'key-factors.colour.study',
          desc: 'A visual density score. Fading was 1.6 on scars and 0.9 in pattern hair loss.',
        }),
        liu2025,
      ],
      [
        msg('Clinics say it lasts from 18 months to ten years. We found no study of this.', {
          id: 'key-factors.colour.years',
          desc: 'Colour stability: claims of clinics.',
        }),
        durationPages,
      ],
      [
        msg('The colour can change and dots can spread. Ask about both.', {
          id: 'key-factors.colour.change',
          desc: 'Colour stability: known complications.',
        }),
        textbook13A,
      ],
    ],
    [
      'shade',
      msg('Shade match', {id: 'key-factors.shade', desc: 'Name of a factor: matching pigment to hair.'}),
      msg('Red, white and very light hair are hard to match.', {id: 'key-factors.shade.short', desc: 'Shade match in one line.'}),
      [
        msg('One health site advises against it for these shades.', {
          id: 'key-factors.shade.light',
          desc: 'Shade match: a contraindication one site lists.',
        }),
        lightHairPage,
      ],
      [
        msg('Under a skin magnifier the dots look larger than real follicles.', {
          id: 'key-factors.shade.look',
          desc: 'Shade match: look under a dermatoscope.',
        }),
        nguyen2022,
      ],
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
        msg('In the US, SMP usually costs more over ten years than generic hair-loss drugs. They do different jobs.', {
          id: 'key-factors.cost.drugs',
          desc: 'Cost: compared with drugs; drugs keep hair, SMP does not.',
        }),
        nestor2021,
        priceFreebird,
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
        msg('SMP neither stops hair loss nor speeds it up. Ask a doctor about the cause first.', {
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
      [
        msg('Numbing cream above 4% lidocaine, or on a large area, can be dangerous.', {
          id: 'key-factors.health.numbing',
          desc: 'Health: a warning by the US FDA: irregular heartbeat, seizures.',
        }),
        fda2024,
      ],
      [
        msg('Tell staff before an MRI scan. In 135 people with cosmetic tattoos, two felt brief tingling or burning.', {
          id: 'key-factors.health.mri',
          desc: 'Health: magnetic resonance imaging. Tattoos are no reason to refuse a scan.',
        }),
        tope2002,
      ],
    ],
  ] satisfies Factor[],
});
