import type {Row} from '../../evidence/accordion.js';
import {
  aad,
  bernstein,
  carePages,
  clevelandClinic,
  enhancedScalp,
  evoSmp,
  fried2023,
  inkDesign,
  inkToScalp,
  kluger2018,
  liu2025,
  nestor2021,
  nguyen2022,
  park2014,
  priceDrivers,
  priceFreebird,
  rassman2015,
  regretPages,
  statpearls2023,
  suchonwanit2019,
  textbook13A,
  topLine,
} from '../../evidence/bibliography.js';
import {
  colourChange,
  growsNoHair,
  largerDots,
  lasts,
  lightHair,
  mri,
  numbing,
  removal,
  time,
  touchUps,
  visits,
} from '../../evidence/claims.js';
import {
  fanning,
  follicle,
  hairLoss,
  minoxidil,
  numbingCream,
  patternLoss,
  scarringLoss,
  touchUp,
  transplant,
} from '../../evidence/terms.js';
import {msg} from '../../foundation/language/locale.js';

/** Ids of the questions, in order; `#smp-faq-pain` in the page's URL opens the first. */
export const questionIds = [
  'pain',
  'visits',
  'lasting',
  'blue',
  'grey',
  'growth',
  'long-hair',
  'close-up',
  'removal',
  'cost',
  'scars',
  'women',
  'skin-tone',
  'sport-and-sun',
  'more-loss',
  'mri',
  'treatments',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Terms marked in the texts. */
export const terms = [fanning, follicle, hairLoss, minoxidil, numbingCream, patternLoss, scarringLoss, touchUp, transplant];

/** Returns the texts of `smp-faq` in the current language. */
export const content = () => ({
  heading: msg('Questions people ask', {id: 'faq.heading', desc: 'Heading of the section.'}),
  search: msg('Search the questions', {id: 'faq.search', desc: 'Label of a search field.'}),
  found: msg('Shown: {n} of {all}', {id: 'faq.found', desc: 'How many questions a search found. {n}, {all}: numbers.'}),
  none: msg('No question holds these words. Try fewer or other words.', {id: 'faq.none', desc: 'Shown when a search found nothing.'}),
  clinic: msg('From this clinic, not checked by smp-elements', {
    id: 'faq.clinic',
    desc: 'Heading over a clinic’s own questions. smp-elements is the name of this library.',
  }),
  questions: [
    [
      'pain',
      msg('Does it hurt?', {id: 'faq.pain', desc: 'A question.'}),
      msg('Somewhat. One clinic says about 3 out of 10.', {id: 'faq.pain.short', desc: 'Its answer in one line.'}),
      [
        msg(
          'Another clinic says 3 to 5. A third finds hairline and temples a little uncomfortable. A paper says the scalp is usually numbed.',
          {
            id: 'faq.pain.where',
            desc: 'Its answer. Clinics rate the pain from 1 to 10.',
          },
        ),
        bernstein,
        inkToScalp,
        kluger2018,
        evoSmp,
        nguyen2022,
      ],
      numbing(),
    ],
    [
      'visits',
      msg('How many visits, and how long?', {id: 'faq.visits', desc: 'A question.'}),
      msg('Usually three or more. The final look takes 6 to 18 weeks.', {id: 'faq.visits.short', desc: 'Its answer in one line.'}),
      visits(),
      time(),
    ],
    [
      'lasting',
      msg('Is it permanent?', {id: 'faq.lasting', desc: 'A question.'}),
      msg('The pigment stays for years, but the look fades.', {id: 'faq.lasting.short', desc: 'Its answer in one line.'}),
      lasts(),
      [
        msg('In ten people a density score out of 10 fell from 8.7 to 7.7 in six months. We found no longer follow-up.', {
          id: 'faq.lasting.study',
          desc: 'Its answer. A visual density score.',
        }),
        liu2025,
      ],
      touchUps(),
    ],
    [
      'blue',
      msg('Will it turn blue or green?', {id: 'faq.blue', desc: 'A question.'}),
      msg('It can. How often is not known.', {id: 'faq.blue.short', desc: 'Its answer in one line.'}),
      colourChange(),
      [
        msg('A shift to blue is among the regrets that people report. Nobody can promise that it will not happen.', {
          id: 'faq.blue.regret',
          desc: 'Its answer.',
        }),
        regretPages,
        textbook13A,
      ],
    ],
    [
      'grey',
      msg('What when I go grey?', {id: 'faq.grey', desc: 'A question.'}),
      msg('The dots do not turn grey with your hair.', {id: 'faq.grey.short', desc: 'Its answer in one line.'}),
      lightHair(),
      [
        msg('Fashions and hair change while the dots stay. Ask which shade would still suit you when you are grey.', {
          id: 'faq.grey.study',
          desc: 'Its answer.',
        }),
        regretPages,
      ],
    ],
    [
      'growth',
      msg('Does it harm hair, or make it grow?', {id: 'faq.growth', desc: 'A question.'}),
      msg('It grows no hair. With scarring hair loss it may do harm.', {id: 'faq.growth.short', desc: 'Its answer in one line.'}),
      growsNoHair(),
      [
        msg(
          'It does not cause hair loss either, one hospital says. But procedures may make {scarring-hair-loss:scarring hair loss} worse.',
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
      msg('Must I shave my head?', {id: 'faq.long-hair', desc: 'A question.'}),
      msg('For a bald area, yes, or clip it very short. Between thin hair, no.', {
        id: 'faq.long-hair.short',
        desc: 'Its answer in one line.',
      }),
      [
        msg('On bald skin the dots look like cut hair, so hair around them has to be as short.', {
          id: 'faq.long-hair.short-cut',
          desc: 'Its answer.',
        }),
        rassman2015,
        regretPages,
      ],
      [
        msg('Women with thin hair have had it in one study.', {
          id: 'faq.long-hair.women',
          desc: 'Its answer.',
        }),
        park2014,
      ],
    ],
    [
      'close-up',
      msg('Does it look real close up?', {id: 'faq.close-up', desc: 'A question.'}),
      msg('Not under a magnifier. Most people in one study liked it.', {id: 'faq.close-up.short', desc: 'Its answer in one line.'}),
      largerDots(),
      [
        msg('In one study 42 of 43 people were highly satisfied. There was no comparison group.', {
          id: 'faq.close-up.study',
          desc: 'Its answer.',
        }),
        park2014,
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
      msg('It depends on area, visits and place. Get it in writing.', {id: 'faq.cost.short', desc: 'Its answer in one line.'}),
      [
        msg('Scars, old work to repair and the practitioner’s experience count too. Add later touch-ups to the price.', {
          id: 'faq.cost.more',
          desc: 'Its answer.',
        }),
        priceDrivers,
        priceFreebird,
      ],
    ],
    [
      'scars',
      msg('Does it work on scars?', {id: 'faq.scars', desc: 'A question.'}),
      msg('It is done, but hardly studied.', {id: 'faq.scars.short', desc: 'Its answer in one line.'}),
      [
        msg('Scars of surgery and injury have been treated. Tumour scars are a reason to say no, and clinics refuse keloids.', {
          id: 'faq.scars.which',
          desc: 'Its answer.',
        }),
        nguyen2022,
        kluger2018,
        inkDesign,
      ],
      [
        msg('In one small study a density score fell by 1.6 in scarring and 0.9 in {pattern-hair-loss:pattern hair loss}.', {
          id: 'faq.scars.study',
          desc: 'Its answer. A visual density score, over six months.',
        }),
        liu2025,
      ],
    ],
    [
      'women',
      msg('Is it for women too?', {id: 'faq.women', desc: 'A question.'}),
      msg('Yes. Mild thinning may gain least.', {id: 'faq.women.short', desc: 'Its answer in one line.'}),
      [
        msg('In one study 23 of 43 people were women. One, whose loss was mild, saw no clear change.', {
          id: 'faq.women.study',
          desc: 'Its answer.',
        }),
        park2014,
      ],
    ],
    [
      'skin-tone',
      msg('Does it suit dark or pale skin?', {id: 'faq.skin-tone', desc: 'A question.'}),
      msg('We have no study of SMP by skin tone to show.', {id: 'faq.skin-tone.short', desc: 'Its answer in one line.'}),
      lightHair(),
      [
        msg('If you tend to keloids (raised scars), clinics advise against it. Ask to see healed work on skin like yours.', {
          id: 'faq.skin-tone.keloid',
          desc: 'Its answer.',
        }),
        inkDesign,
      ],
    ],
    [
      'sport-and-sun',
      msg('When may I train, swim, sunbathe?', {id: 'faq.sport-and-sun', desc: 'A question.'}),
      msg('Sport after 4 to 30 days, pool after 30, clinics say.', {id: 'faq.sport-and-sun.short', desc: 'Its answer in one line.'}),
      [
        msg('Direct sun: two weeks to 30 days. These are customs, not results of trials, so follow your practitioner.', {
          id: 'faq.sport-and-sun.sun',
          desc: 'Its answer.',
        }),
        enhancedScalp,
        carePages,
      ],
      [msg('Later, use sunscreen of SPF 30 or more on a bare scalp.', {id: 'faq.sport-and-sun.later', desc: 'Its answer.'}), aad],
    ],
    [
      'more-loss',
      msg('What if I lose more hair?', {id: 'faq.more-loss', desc: 'A question.'}),
      msg('The dots stay where they are. You may need more work.', {id: 'faq.more-loss.short', desc: 'Its answer in one line.'}),
      [
        msg('A low or straight hairline can look odd as you age. Ask a doctor about the cause of the loss first.', {
          id: 'faq.more-loss.hairline',
          desc: 'Its answer.',
        }),
        regretPages,
        clevelandClinic,
      ],
      [msg('Each further visit adds dots; too many can merge into one block.', {id: 'faq.more-loss.block', desc: 'Its answer.'}), topLine],
    ],
    [
      'mri',
      msg('Can I have an MRI scan?', {id: 'faq.mri', desc: 'A question. MRI: magnetic resonance imaging.'}),
      msg('Usually yes. Tell the staff beforehand.', {id: 'faq.mri.short', desc: 'Its answer in one line.'}),
      mri(),
    ],
    [
      'treatments',
      msg('Can I combine it with other treatments?', {id: 'faq.treatments', desc: 'A question: drugs or a transplant.'}),
      msg('People do. They do different jobs.', {id: 'faq.treatments.short', desc: 'Its answer in one line.'}),
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
  ] satisfies Row<QuestionId>[],
});
