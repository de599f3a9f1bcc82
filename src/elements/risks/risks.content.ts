import {
  aad,
  aad2019,
  adis2018,
  balaceanu2024,
  bernstein,
  brandwood,
  clemmensen2025,
  clevelandClinic,
  clevelandMakeup,
  commonsLibrary,
  deCuyper2015,
  dhurat2017,
  en17169,
  englandAnswer,
  eu2081,
  fda2019,
  fda2024,
  fdaInkLaw,
  fdaSanitation,
  fried2023,
  gerowRemoval,
  hc869,
  hpscTattoos,
  inkDesign,
  jrc2016,
  khunger2015,
  kluger2015,
  klugerDeCuyper2018,
  klugl2010,
  lehner2014,
  liu2025,
  londonAct,
  macedo2023,
  mayoTattoos,
  microBarber,
  minorsAct,
  naturalInks,
  nguyen2022,
  nhsBlood,
  nielsen2024,
  osha2002,
  osha2017,
  park2014,
  pmuHub,
  rassman2015,
  reachHelpdesk,
  redCross,
  rietz2025,
  si1985,
  ssi2006,
  textbook13A,
  traquina2001,
  ultraScalpInk,
  wales2024,
  wu2020,
  yadavalli2026,
} from '../../evidence/bibliography.js';
import {
  type Claim,
  type TitledClaims,
  anyReaction,
  askFirst,
  authorsSell,
  colorChange,
  growsNoHair,
  largerDots,
  manyCan,
  mri,
  never,
  numbed,
  numbing,
  patchTest,
  removal,
  visits,
} from '../../evidence/claims.js';
import {
  bloodMonths,
  dhuratPeople,
  englandPending,
  epidermisThickness,
  euLimits,
  kluglLasting,
  kluglLater,
  kluglPeople,
  liuMonths,
  liuPeople,
  lymphomaMore,
  pain,
  painMost,
  recall,
  tattooAge,
  tattooProblems,
  usGuidance,
  walesLicense,
} from '../../evidence/figures.js';
import {dermis, fanning, follicle, granuloma, hairLoss, keloid, numbingCream, scarringLoss} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** One thing that can go wrong: its name, how often it happens (if known), and what is known about it. */
export type Risk = readonly [name: string, often: Claim | undefined, ...claims: Claim[]];

/** A claim of sellers, and the evidence on it. */
export type Checked = readonly [said: string, ...evidence: Claim[]];

/** Terms marked in the texts. */
export const terms = [dermis, fanning, follicle, granuloma, hairLoss, keloid, numbingCream, scarringLoss];

/** Returns the texts of `smp-risks` in the current language. */
export const content = () => ({
  heading: msg('Risks, safety and the law', {id: 'risks.heading', desc: 'Heading of the section.'}),
  lede: [
    [
      msg('The needle goes into the skin, so SMP carries the risks of a tattoo.', {
        id: 'risks.lede',
        desc: 'First sentence of the section.',
      }),
      eu2081,
      fdaInkLaw,
    ],
    [
      msg('Four small studies of SMP report redness or swelling at most. Rare harms would not show in so few people.', {
        id: 'risks.lede.studies',
        desc: 'What is known of harm after SMP, with its limit.',
      }),
      dhurat2017,
      park2014,
      liu2025,
      traquina2001,
    ],
    authorsSell(),
    [
      withFigures(
        msg(
          'About {share} of people with tattoos have a problem, such as pain or infection. In an online survey of {people} people, {later} still had problems after four weeks, and {lasting} had lasting ones.',
          {
            id: 'risks.lede.tattoos',
            desc: 'How often tattoos cause problems. {share}, {later}, {lasting}: such as "10%"; {people}: a number.',
          },
        ),
        {share: tattooProblems, people: kluglPeople, later: kluglLater, lasting: kluglLasting},
      ),
      aad2019,
      klugl2010,
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
      [msg('normal for a short time', {id: 'risks.redness.often', desc: 'After "How often".'}), dhurat2017, clevelandClinic],
      [
        withFigures(
          msg('In one study of {people} people they went away, and no other side effect was reported.', {
            id: 'risks.redness.what',
            desc: 'What is known of redness. {people}: a number.',
          }),
          {people: dhuratPeople},
        ),
        dhurat2017,
      ],
    ],
    [
      msg('Infection', {id: 'risks.infection', desc: 'A risk.'}),
      undefined,
      [
        msg(
          'Needles or ink that are not clean can cause an infection. Needles that are not sterile can pass on HIV, or hepatitis B or C. Ask for new needles.',
          {
            id: 'risks.infection.what',
            desc: 'What is known of infection, also through blood.',
          },
        ),
        hpscTattoos,
        mayoTattoos,
        clevelandMakeup,
        aad2019,
      ],
      [
        withFigures(
          msg('Three scalp inks were recalled in the US because they held germs. The recall ended in {date}.', {
            id: 'risks.infection.recall',
            desc: 'A recall by the FDA. {date}: a month, such as "May 2019".',
          }),
          {date: recall},
        ),
        fda2019,
      ],
    ],
    [msg('Allergy to the pigment', {id: 'risks.allergy', desc: 'A risk.'}), undefined, patchTest(), anyReaction()],
    [
      msg('Scars and lumps', {id: 'risks.scars', desc: 'A risk.'}),
      undefined,
      [
        msg(
          'Scars, a {keloid:keloid} (a raised scar) or a {granuloma:granuloma} (a lump) can form. We found no report of a granuloma after SMP, but it could still happen.',
          {
            id: 'risks.scars.what',
            desc: 'What is known of scars and lumps.',
          },
        ),
        deCuyper2015,
        macedo2023,
        yadavalli2026,
      ],
      [
        msg('Bumps in a tattoo can be the first sign of a disease called sarcoidosis. Show them to a doctor.', {
          id: 'risks.scars.sarcoidosis',
          desc: 'What is known of lumps.',
        }),
        aad2019,
      ],
    ],
    [msg('Color that changes, dots that blur', {id: 'risks.color', desc: 'A risk.'}), undefined, colorChange()],
    [
      msg('A result that you regret', {id: 'risks.look', desc: 'A risk.'}),
      undefined,
      [
        msg('It can look too dark, too low, too straight or too even.', {
          id: 'risks.look.what',
          desc: 'What people regret about SMP.',
        }),
        textbook13A,
        pmuHub,
      ],
    ],
    [
      msg('Fading', {id: 'risks.fading', desc: 'A risk.'}),
      [
        msg('it fades with time. How fast is not well known', {
          id: 'risks.fading.often',
          desc: 'After "How often".',
        }),
        liu2025,
      ],
      [
        withFigures(
          msg('In a study of {people} people it faded a little within {months}, and more in {scarring-hair-loss:scarring hair loss}.', {
            id: 'risks.fading.what',
            desc: 'What is known of fading. {people}: a number; {months}: such as "6 months".',
          }),
          {people: liuPeople, months: liuMonths},
        ),
        liu2025,
      ],
    ],
    [
      msg('A skin disease that gets worse', {id: 'risks.flare', desc: 'A risk.'}),
      undefined,
      [
        msg('Psoriasis, eczema and some other skin diseases can get worse, or appear where the needle has been.', {
          id: 'risks.flare.what',
          desc: 'What is known of skin diseases that flare after an injury (Koebner).',
        }),
        aad2019,
        khunger2015,
        balaceanu2024,
      ],
    ],
    [
      msg('A mole that is hidden', {id: 'risks.mole', desc: 'A risk.'}),
      undefined,
      [
        msg('Dots over a mole can hide early skin cancer. Ask your practitioner to leave all moles uncovered.', {
          id: 'risks.mole.what',
          desc: 'What is known of moles.',
        }),
        aad,
      ],
      [
        msg('Ask a doctor before you cover any other birthmark. One hospital says that SMP may hide some.', {
          id: 'risks.mole.birthmark',
          desc: 'What is known of birthmarks.',
        }),
        clevelandClinic,
      ],
    ],
    [
      msg('Cancer', {id: 'risks.cancer', desc: 'A risk.'}),
      [msg('not known. Studies of tattoos disagree', {id: 'risks.cancer.often', desc: 'After "How often".'}), clemmensen2025, nielsen2024],
      [
        msg(
          'Black inks can contain chemicals called PAHs. They reach the skin and lymph nodes (small glands), and some PAHs can cause cancer.',
          {
            id: 'risks.cancer.what',
            desc: 'What is known of cancer. PAHs: polycyclic aromatic hydrocarbons.',
          },
        ),
        lehner2014,
        nielsen2024,
      ],
      [
        msg(
          'A Danish study found more skin cancer and more lymphoma, a blood cancer, with tattoos larger than a palm. Between twins, the difference could be chance.',
          {
            id: 'risks.cancer.danish',
            desc: 'A study of twins.',
          },
        ),
        clemmensen2025,
      ],
      [
        withFigures(
          msg(
            'A Swedish study found {more} more lymphoma, perhaps by chance, and no more with larger tattoos. Another study found no increase in one kind of skin cancer.',
            {
              id: 'risks.cancer.swedish',
              desc: 'Two studies. {more}: such as "21%".',
            },
          ),
          {more: lymphomaMore},
        ),
        nielsen2024,
        rietz2025,
      ],
      [
        msg('None of these studies was about SMP, and none proves that ink is the cause.', {
          id: 'risks.cancer.proof',
          desc: 'What the studies of cancer cannot say.',
        }),
        clemmensen2025,
        nielsen2024,
        rietz2025,
      ],
    ],
  ] satisfies Risk[],
  who: [
    [
      msg('Who should not have it', {id: 'risks.never', desc: 'Heading.'}),
      never(),
      [
        msg('Clinics also refuse infected or sunburned skin, keloids, a past ink allergy and recent laser treatment.', {
          id: 'risks.never.clinics',
          desc: 'Reasons against SMP that clinics list.',
        }),
        naturalInks,
        microBarber,
        ultraScalpInk,
        inkDesign,
      ],
    ],
    [
      msg('Who should ask a doctor first', {id: 'risks.ask', desc: 'Heading.'}),
      askFirst(),
      [
        msg('Ask first, too, if you have diabetes or a weakened immune system. If it is very weak, do not have SMP.', {
          id: 'risks.ask.diabetes',
          desc: 'Reasons to ask a doctor before SMP.',
        }),
        klugerDeCuyper2018,
        kluger2015,
        adis2018,
      ],
      [
        msg(
          'See a dermatologist (a skin doctor) first if you have {scarring-hair-loss:scarring hair loss}. Work on the scalp may make it worse. There is little research on this.',
          {
            id: 'risks.ask.scarring',
            desc: 'Reasons to ask a doctor before SMP.',
          },
        ),
        fried2023,
      ],
      manyCan(),
    ],
    [
      msg('Numbing', {id: 'risks.numbing', desc: 'Heading: cream and injections that stop pain.'}),
      numbed(),
      numbing(),
      [
        msg('The scalp is a large area, so ask how much cream they would use. Never put it on broken skin, and never wrap it.', {
          id: 'risks.numbing.area',
          desc: 'A warning by the US FDA.',
        }),
        fda2024,
      ],
    ],
    [
      msg('MRI scans and giving blood', {id: 'risks.mri', desc: 'Heading. MRI: magnetic resonance imaging.'}),
      ...mri(),
      [
        withFigures(
          msg(
            'You may have to wait before you give blood. In the UK the wait is {months}. In the US it depends on the state and the studio.',
            {
              id: 'risks.blood',
              desc: 'Giving blood after a tattoo. {months}: such as "4 months".',
            },
          ),
          {months: bloodMonths},
        ),
        nhsBlood,
        redCross,
      ],
    ],
    [
      msg('Having it removed', {id: 'risks.removal', desc: 'Heading over what is known of removal.'}),
      ...removal(),
      [
        msg('One seller says that removal may cost as much as the work did.', {id: 'risks.removal.cost', desc: 'What removal costs.'}),
        gerowRemoval,
      ],
    ],
    [
      msg('If something goes wrong', {id: 'risks.trouble', desc: 'Heading: whom to tell.'}),
      [
        msg(
          'If you have a bad reaction, see a doctor, ideally a dermatologist. Then tell your practitioner, and the local office that inspects studios.',
          {
            id: 'risks.trouble.tell',
            desc: 'Whom to tell if it goes wrong.',
          },
        ),
        aad2019,
      ],
    ],
  ] satisfies TitledClaims[],
  law: msg('Law and hygiene', {id: 'risks.law', desc: 'Heading over the rules of three regions.'}),
  laws: [
    [
      msg('United States', {id: 'risks.law.us', desc: 'A region.'}),
      [
        msg('Inks count as cosmetics. States and cities make the rules for studios. Ask which rules apply to yours.', {
          id: 'risks.law.us.local',
          desc: 'US law.',
        }),
        fdaInkLaw,
      ],
      [
        withFigures(
          msg(
            'Since {date} the FDA has had guidance on keeping ink clean. A federal rule protects studio workers from germs in blood. It does not cover clients.',
            {
              id: 'risks.law.us.hygiene',
              desc: 'US law. {date}: a month.',
            },
          ),
          {date: usGuidance},
        ),
        fdaSanitation,
        osha2002,
        osha2017,
      ],
    ],
    [
      msg('European Union', {id: 'risks.law.eu', desc: 'A region.'}),
      [
        withFigures(
          msg('Since {date} EU law has limited harmful substances in inks, including those for permanent makeup.', {
            id: 'risks.law.eu.ink',
            desc: 'EU law. {date}: a month.',
          }),
          {date: euLimits},
        ),
        eu2081,
        reachHelpdesk,
      ],
      [
        msg('The label must give the use (tattoos or permanent makeup), the batch number and the contents.', {
          id: 'risks.law.eu.label',
          desc: 'EU law.',
        }),
        eu2081,
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
        withFigures(
          msg(
            'In England, councils register studios, and in London a studio needs a license. A national license is planned, but it is not decided for what. It was not in force in {date}.',
            {
              id: 'risks.law.uk.england',
              desc: 'English law. {date}: a month.',
            },
          ),
          {date: englandPending},
        ),
        commonsLibrary,
        londonAct,
        englandAnswer,
        hc869,
      ],
      [
        withFigures(
          msg(
            'In Wales, tattooing and semi-permanent makeup have needed a license since {date}. The rules do not name SMP, so ask your council.',
            {
              id: 'risks.law.uk.wales',
              desc: 'Welsh law. {date}: a day.',
            },
          ),
          {date: walesLicense},
        ),
        wales2024,
      ],
      [
        msg('In Scotland a license is needed, and the law names micropigmentation.', {id: 'risks.law.uk.scotland', desc: 'Scottish law.'}),
        ssi2006,
      ],
      [
        msg('In Northern Ireland, the worker and the studio must be registered, where the council has adopted this rule.', {
          id: 'risks.law.uk.ni',
          desc: 'The law of Northern Ireland.',
        }),
        si1985,
      ],
      [
        withFigures(
          msg('In Great Britain it is against the law to tattoo anyone under {age}, except for medical reasons.', {
            id: 'risks.law.uk.age',
            desc: 'British law. {age}: years of age, a number.',
          }),
          {age: tattooAge},
        ),
        minorsAct,
      ],
    ],
  ] satisfies TitledClaims[],
  elsewhere: msg('We have not checked the law of other places.', {
    id: 'risks.law.elsewhere',
    desc: 'Under the rules of three regions.',
  }),
  check: msg('Claims, checked', {id: 'risks.check', desc: 'Heading over what sellers say and what the evidence says.'}),
  said: msg('Sellers say', {id: 'risks.said', desc: 'Head of a column.'}),
  shown: msg('The evidence says', {id: 'risks.shown', desc: 'Head of a column.'}),
  claims: [
    [
      msg('“Permanent, with guaranteed results”', {id: 'risks.said.permanent', desc: 'What a seller says.'}),
      [
        msg('The look fades, and no study can promise a result.', {id: 'risks.shown.permanent', desc: 'What the evidence says.'}),
        liu2025,
        park2014,
      ],
    ],
    [msg('“Fast”', {id: 'risks.said.fast', desc: 'What a seller says.'}), visits()],
    [
      msg('“Dermatology, art and precision equipment in one”', {id: 'risks.said.hybrid', desc: 'What a seller says.'}),
      [
        msg('It is cosmetic work, not medical treatment. It does take skill, care for the skin and a well-set machine.', {
          id: 'risks.shown.hybrid',
          desc: 'What the evidence says.',
        }),
        rassman2015,
        dhurat2017,
      ],
    ],
    [
      msg('“Painless”', {id: 'risks.said.pain', desc: 'What a seller says.'}),
      [
        withFigures(
          msg('One clinic rates the pain at {pain} out of {most}. One hospital says that SMP usually hurts less than an ordinary tattoo.', {
            id: 'risks.shown.pain',
            desc: 'What the evidence says. {pain}, {most}: numbers.',
          }),
          {pain, most: painMost},
        ),
        bernstein,
        clevelandClinic,
      ],
    ],
    [
      msg('“Low maintenance”', {id: 'risks.said.maintenance', desc: 'What a seller says.'}),
      [
        msg('You need to clip or shave, use sunscreen, and perhaps pay for touch-ups.', {
          id: 'risks.shown.maintenance',
          desc: 'What the evidence says.',
        }),
        pmuHub,
        aad,
        traquina2001,
      ],
    ],
    [
      msg('“FDA-approved” or “medical-grade” pigment', {id: 'risks.said.approved', desc: 'What a seller says.'}),
      [
        msg('The FDA has approved no coloring for injection into the skin.', {
          id: 'risks.shown.approved',
          desc: 'What the evidence says.',
        }),
        fdaInkLaw,
      ],
    ],
    [
      msg('“Not a tattoo”', {id: 'risks.said.tattoo', desc: 'What a seller says.'}),
      [
        msg('The FDA counts permanent makeup as a tattoo. Pigment goes into the {dermis:dermis}, as in any tattoo.', {
          id: 'risks.shown.tattoo',
          desc: 'What the evidence says.',
        }),
        fdaInkLaw,
        jrc2016,
        nguyen2022,
      ],
    ],
    [
      msg('“The color cannot change”', {id: 'risks.said.color', desc: 'What a seller says.'}),
      [msg('A textbook says that the color can change.', {id: 'risks.shown.color', desc: 'What the evidence says.'}), textbook13A],
    ],
    [msg('“Identical to follicles”', {id: 'risks.said.identical', desc: 'What a seller says.'}), largerDots()],
    [
      msg('“Removed in one to three sessions”', {id: 'risks.said.removed', desc: 'What a seller says.'}),
      [msg('One report says so, about only four people.', {id: 'risks.shown.removed', desc: 'What the evidence says.'}), wu2020],
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
    smp: msg('SMP', {id: 'risks.depth.smp', desc: 'Under a drawing: scalp micropigmentation, as an abbreviation.'}),
    layers: [
      msg('Epidermis', {id: 'risks.depth.epidermis', desc: 'A layer in a drawing of the skin.'}),
      msg('Dermis', {id: 'risks.depth.dermis', desc: 'A layer in a drawing of the skin.'}),
    ],
    caption: [
      [
        msg(
          'Clinics give this range. Doctors write that cosmetic tattoos are less deep than ordinary tattoos. We found no study that compares SMP with them.',
          {
            id: 'risks.depth.caption',
            desc: 'Caption of a drawing of needle depth.',
          },
        ),
        deCuyper2015,
        macedo2023,
      ],
      [
        withFigures(
          msg('The top layer of skin, the epidermis, is {thickness} thick on the scalp.', {
            id: 'risks.depth.skin',
            desc: 'Caption of a drawing of needle depth, continued. {thickness}: such as "0.06–0.1 mm".',
          }),
          {thickness: epidermisThickness},
        ),
        brandwood,
      ],
    ] satisfies Claim[],
  },
});
