import {
  type Source,
  aad,
  aad2019,
  bernstein,
  brandwood,
  clevelandClinic,
  clinicLists,
  commonsLibrary,
  cosmetiq,
  deCuyper2015,
  dhurat2017,
  en17169,
  englandAnswer,
  eu2081,
  fda2019,
  fda2024,
  fdaInk,
  fdaInkLaw,
  fdaSanitation,
  fried2023,
  gerowRemoval,
  inkDesign,
  jrc2016,
  kluger2015,
  klugerDeCuyper2018,
  lehner2014,
  liu2025,
  nguyen2022,
  nielsen2024,
  obelis,
  osha,
  park2014,
  reachHelpdesk,
  regretPages,
  sellerClaims,
  textbook13A,
  traquina2001,
  wales2024,
  wu2020,
  yadavalli2026,
} from '../../evidence/bibliography.js';
import {
  type Claim,
  type TitledClaims,
  anyReaction,
  askFirst,
  colourChange,
  growsNoHair,
  largerDots,
  mri,
  never,
  numbing,
  patchTest,
  removal,
} from '../../evidence/claims.js';
import {dermis, fanning, follicle, granuloma, hairLoss, keloid, numbingCream, scarringLoss} from '../../evidence/terms.js';
import {msg} from '../../foundation/language/locale.js';

/** One thing that can go wrong: its name, how often it happens (if known), and what is known about it. */
export type Risk = readonly [name: string, often: Claim | undefined, ...claims: Claim[]];

/** A claim of sellers, and the evidence on it. */
export type Checked = readonly [said: string, ...evidence: Claim[]];

/** Terms marked in the texts. */
export const terms = [dermis, fanning, follicle, granuloma, hairLoss, keloid, numbingCream, scarringLoss];

/** Returns the texts of `smp-risks` in the current language. */
export const content = () => ({
  heading: msg('What can go wrong, and what the law asks', {id: 'risks.heading', desc: 'Heading of the section.'}),
  lede: [
    [
      msg('The needle breaks the skin, so SMP carries the risks of a tattoo.', {id: 'risks.lede', desc: 'First sentence of the section.'}),
      eu2081,
      fdaInk,
    ],
    [
      msg('How often they happen after SMP is mostly not known: the studies are small.', {
        id: 'risks.lede.often',
        desc: 'Second sentence of the section.',
      }),
      dhurat2017,
      park2014,
    ],
  ] satisfies Claim[],
  often: msg('How often: {often}', {
    id: 'risks.often',
    desc: 'How often a risk comes about. {often}: a text such as "not known after SMP".',
  }),
  unknown: msg('not known after SMP', {id: 'risks.unknown', desc: 'After "How often", where nobody knows.'}),
  wrong: msg('What can go wrong', {id: 'risks.wrong', desc: 'Heading over a list of risks.'}),
  risks: [
    [
      msg('Redness and swelling', {id: 'risks.redness', desc: 'A risk.'}),
      [msg('to be expected, for a short time', {id: 'risks.redness.often', desc: 'After "How often".'}), dhurat2017, clevelandClinic],
      [
        msg('In one study of 30 treated people nothing else went wrong.', {id: 'risks.redness.what', desc: 'What is known of redness.'}),
        dhurat2017,
      ],
    ],
    [
      msg('Infection', {id: 'risks.infection', desc: 'A risk.'}),
      undefined,
      [
        msg('Dirty needles or ink bring germs. In 2019 the US FDA warned of three inks with “scalp” in their name.', {
          id: 'risks.infection.what',
          desc: 'What is known of infection. The FDA named tattoo inks that held germs.',
        }),
        fda2019,
        fdaInk,
      ],
    ],
    [msg('Allergy to the pigment', {id: 'risks.allergy', desc: 'A risk.'}), undefined, patchTest(), anyReaction()],
    [
      msg('Scars and lumps', {id: 'risks.scars', desc: 'A risk.'}),
      undefined,
      [
        msg('Scars, a {keloid:keloid} or a {granuloma:granuloma} can form. We found no granuloma after SMP; that does not rule it out.', {
          id: 'risks.scars.what',
          desc: 'What is known of scars and lumps.',
        }),
        fdaInk,
        yadavalli2026,
      ],
    ],
    [msg('Colour that turns, dots that blur', {id: 'risks.colour', desc: 'A risk.'}), undefined, colourChange()],
    [
      msg('A look that you regret', {id: 'risks.look', desc: 'A risk.'}),
      undefined,
      [
        msg('Too dark, too low, too straight or too even: patterns can look unnatural.', {
          id: 'risks.look.what',
          desc: 'What people regret about SMP.',
        }),
        textbook13A,
        regretPages,
      ],
    ],
    [
      msg('Fading', {id: 'risks.fading', desc: 'A risk.'}),
      [
        msg('about one person in five asked for a touch-up in one study', {id: 'risks.fading.often', desc: 'After "How often".'}),
        traquina2001,
      ],
      [
        msg('In a study of ten people it faded a little within six months, and more in {scarring-hair-loss:scarring hair loss}.', {
          id: 'risks.fading.what',
          desc: 'What is known of fading.',
        }),
        liu2025,
      ],
    ],
    [
      msg('A skin disease that flares', {id: 'risks.flare', desc: 'A risk.'}),
      undefined,
      [
        msg('Psoriasis, vitiligo and lichen planus can come up where a needle went.', {
          id: 'risks.flare.what',
          desc: 'What is known of skin diseases that flare after an injury (Koebner).',
        }),
        cosmetiq,
      ],
    ],
    [
      msg('A mole that is hidden', {id: 'risks.mole', desc: 'A risk.'}),
      undefined,
      [
        msg('Dots over a mole can hide early skin cancer. Have moles left free.', {id: 'risks.mole.what', desc: 'What is known of moles.'}),
        aad,
      ],
    ],
    [
      msg('Cancer', {id: 'risks.cancer', desc: 'A risk.'}),
      [msg('whether tattoo ink raises the risk is not known', {id: 'risks.cancer.often', desc: 'After "How often".'}), nielsen2024],
      [
        msg(
          'Black inks can hold chemicals called PAHs, which reach skin and lymph nodes. A study of lymphoma, a blood cancer, left it open.',
          {
            id: 'risks.cancer.what',
            desc: 'What is known of cancer. PAHs: polycyclic aromatic hydrocarbons.',
          },
        ),
        lehner2014,
        nielsen2024,
      ],
    ],
  ] satisfies Risk[],
  who: [
    [
      msg('Who should not have it', {id: 'risks.never', desc: 'Heading.'}),
      never(),
      [
        msg('Clinics also say no to infected or sunburnt skin, keloids, a past ink allergy and recent laser work.', {
          id: 'risks.never.clinics',
          desc: 'Reasons against SMP that clinics list.',
        }),
        clinicLists,
        inkDesign,
      ],
    ],
    [
      msg('Who should ask a doctor first', {id: 'risks.ask', desc: 'Heading.'}),
      askFirst(),
      [
        msg('Ask too if you have diabetes or a weak immune system.', {
          id: 'risks.ask.diabetes',
          desc: 'Reasons to ask a doctor before SMP.',
        }),
        klugerDeCuyper2018,
        kluger2015,
      ],
      [
        msg(
          'With {scarring-hair-loss:scarring hair loss}, have a dermatologist check first. Procedures may make it worse; there is little evidence.',
          {
            id: 'risks.ask.scarring',
            desc: 'Reasons to ask a doctor before SMP.',
          },
        ),
        fried2023,
      ],
    ],
    [
      msg('Numbing cream', {id: 'risks.numbing', desc: 'Heading.'}),
      numbing(),
      [
        msg('The scalp is a large area. Never put numbing cream on broken skin, and never wrap it.', {
          id: 'risks.numbing.area',
          desc: 'A warning by the US FDA.',
        }),
        fda2024,
      ],
    ],
    [msg('MRI scans', {id: 'risks.mri', desc: 'Heading: magnetic resonance imaging.'}), mri()],
    [
      msg('Getting rid of it', {id: 'risks.removal', desc: 'Heading over what is known of removal.'}),
      ...removal(),
      [
        msg('One seller says that removal may cost as much as the work did.', {id: 'risks.removal.cost', desc: 'What removal costs.'}),
        gerowRemoval,
      ],
    ],
  ] satisfies TitledClaims[],
  law: msg('Law and hygiene', {id: 'risks.law', desc: 'Heading over the rules of three regions.'}),
  laws: [
    [
      msg('United States', {id: 'risks.law.us', desc: 'A region.'}),
      [
        msg('Inks count as cosmetics. No pigment is approved for injection into the skin.', {id: 'risks.law.us.ink', desc: 'US law.'}),
        fdaInkLaw,
        fdaInk,
      ],
      [
        msg('States and towns make the rules for studios: ask which hold where you are.', {id: 'risks.law.us.local', desc: 'US law.'}),
        fdaInkLaw,
      ],
      [
        msg('Since October 2024 the FDA has guidance against dirty ink. A federal rule on blood protects employees, not clients.', {
          id: 'risks.law.us.hygiene',
          desc: 'US law.',
        }),
        fdaSanitation,
        osha,
      ],
    ],
    [
      msg('European Union', {id: 'risks.law.eu', desc: 'A region.'}),
      [
        msg('Since January 2022 the law limits harmful substances in inks; permanent make-up is named.', {
          id: 'risks.law.eu.ink',
          desc: 'EU law.',
        }),
        eu2081,
        reachHelpdesk,
      ],
      [
        msg('The label must say that the ink is for tattoos or permanent make-up, with batch number and contents.', {
          id: 'risks.law.eu.label',
          desc: 'EU law.',
        }),
        obelis,
      ],
      [
        msg('The hygiene standard EN 17169 covers cosmetic tattoos. It is voluntary.', {
          id: 'risks.law.eu.hygiene',
          desc: 'A European standard.',
        }),
        en17169,
      ],
    ],
    [
      msg('United Kingdom', {id: 'risks.law.uk', desc: 'A region.'}),
      [
        msg('England: councils register studios. A national licence was promised; in December 2025 it was not yet law.', {
          id: 'risks.law.uk.england',
          desc: 'English law.',
        }),
        commonsLibrary,
        englandAnswer,
      ],
      [
        msg('Wales: since 29 November 2024, tattooing and semi-permanent make-up need a licence. SMP is not named: ask.', {
          id: 'risks.law.uk.wales',
          desc: 'Welsh law.',
        }),
        wales2024,
      ],
    ],
  ] satisfies TitledClaims[],
  elsewhere: msg('We have not checked the law of other places, nor that of Scotland and Northern Ireland.', {
    id: 'risks.law.elsewhere',
    desc: 'Under the rules of three regions.',
  }),
  check: msg('Claims, checked', {id: 'risks.check', desc: 'Heading over what sellers say and what the evidence says.'}),
  said: msg('Sellers say', {id: 'risks.said', desc: 'Head of a column.'}),
  shown: msg('The evidence says', {id: 'risks.shown', desc: 'Head of a column.'}),
  seller: sellerClaims satisfies Source,
  claims: [
    [
      msg('“Permanent, with guaranteed results”', {id: 'risks.said.permanent', desc: 'What a seller says.'}),
      [
        msg('It fades, and no study can promise a result.', {id: 'risks.shown.permanent', desc: 'What the evidence says.'}),
        liu2025,
        park2014,
      ],
    ],
    [
      msg('“Painless”', {id: 'risks.said.pain', desc: 'What a seller says.'}),
      [
        msg('One clinic says about 3 out of 10. A paper says the scalp is usually numbed.', {
          id: 'risks.shown.pain',
          desc: 'What the evidence says.',
        }),
        bernstein,
        nguyen2022,
      ],
    ],
    [
      msg('“Low maintenance”', {id: 'risks.said.maintenance', desc: 'What a seller says.'}),
      [
        msg('You clip or shave, use sunscreen, and may pay for touch-ups.', {
          id: 'risks.shown.maintenance',
          desc: 'What the evidence says.',
        }),
        regretPages,
        aad,
        traquina2001,
      ],
    ],
    [
      msg('“FDA-approved” or “medical-grade” pigment', {id: 'risks.said.approved', desc: 'What a seller says.'}),
      [
        msg('The FDA has approved no pigment for injection into the skin.', {id: 'risks.shown.approved', desc: 'What the evidence says.'}),
        fdaInk,
      ],
    ],
    [
      msg('“Not a tattoo”', {id: 'risks.said.tattoo', desc: 'What a seller says.'}),
      [
        msg('The FDA counts permanent make-up as a tattoo. Pigment goes into the {dermis:dermis}, as in any tattoo.', {
          id: 'risks.shown.tattoo',
          desc: 'What the evidence says.',
        }),
        fdaInk,
        jrc2016,
        nguyen2022,
      ],
    ],
    [
      msg('“The colour cannot change”', {id: 'risks.said.colour', desc: 'What a seller says.'}),
      [
        msg('A textbook lists change of colour among the complications.', {id: 'risks.shown.colour', desc: 'What the evidence says.'}),
        textbook13A,
      ],
    ],
    [msg('“Identical to follicles”', {id: 'risks.said.identical', desc: 'What a seller says.'}), largerDots()],
    [
      msg('“Removed in one to three sessions”', {id: 'risks.said.removed', desc: 'What a seller says.'}),
      [msg('That was a report of four people.', {id: 'risks.shown.removed', desc: 'What the evidence says.'}), wu2020],
    ],
    [
      msg('“Hypoallergenic, no side effects”', {id: 'risks.said.side-effects', desc: 'What a seller says.'}),
      [
        msg('Tattoo ink can cause an allergy, even months or years later.', {
          id: 'risks.shown.side-effects',
          desc: 'What the evidence says.',
        }),
        aad2019,
        deCuyper2015,
      ],
    ],
    [msg('“Can stimulate growth”', {id: 'risks.said.growth', desc: 'What a seller says.'}), growsNoHair()],
  ] satisfies Checked[],
  depth: {
    title: msg('How deep the needle goes', {id: 'risks.depth', desc: 'Heading over a drawing.'}),
    smp: msg('SMP', {id: 'risks.depth.smp', desc: 'A row of a drawing: scalp micropigmentation, as an abbreviation.'}),
    tattoo: msg('Ordinary tattoo', {id: 'risks.depth.tattoo', desc: 'A row of a drawing.'}),
    layers: [
      msg('Epidermis', {id: 'risks.depth.epidermis', desc: 'A layer in a drawing of the skin.'}),
      msg('Dermis', {id: 'risks.depth.dermis', desc: 'A layer in a drawing of the skin.'}),
    ],
    caption: [
      msg(
        'Depths that clinics and one tattoo studio quote; nobody we found measured both, so SMP may not be shallower. Epidermis: 0.06 to 0.1 mm.',
        {
          id: 'risks.depth.caption',
          desc: 'Caption of a drawing of needle depth in SMP and in ordinary tattoos.',
        },
      ),
      brandwood,
    ] satisfies Claim,
  },
});
