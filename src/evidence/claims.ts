import {msg} from '../foundation/language/locale.js';
import {
  aad,
  aad2019,
  adis2018,
  beautyPortal,
  bernstein,
  bostonTransplant,
  callaghan2019,
  clevelandClinic,
  clevelandMakeup,
  deCuyper2015,
  dhurat2017,
  en17169,
  fda2024,
  fdaInkLaw,
  hairClinic14,
  hseAnaphylaxis,
  kluger2015,
  klugerDeCuyper2018,
  liu2025,
  lohner2022,
  microBarber,
  microTech,
  naturalInks,
  nguyen2022,
  nhsAnaphylaxis,
  nhsCellulitis,
  nhsCellulitis2017,
  park2014,
  rassman2015,
  redFlags,
  scalpNation,
  schubert2023,
  skulltec,
  smpAesthetics,
  textbook13A,
  tope2002,
  traquina2001,
  wu2020,
} from './bibliography.js';
import {
  fever,
  feverFahrenheit,
  lidocaine,
  liuAfter,
  liuBefore,
  liuBest,
  liuMonths,
  liuPeople,
  longestLife,
  mriTattooPeople,
  mriMakeupPeople,
  parkPeople,
  parkSatisfied,
  shortestLife,
  totalHours,
} from './figures.js';
import type {Source} from './source.js';
import {withFigures} from './write-figures.js';

/**
 * A sentence or two of health information in the current language, with at least one source that supports it.
 * `{dermis:upper dermis}` marks words that refer to a term.
 */
export type Claim = readonly [text: string, source: Source, ...more: Source[]];

/** A heading with the claims under it. */
export type TitledClaims = readonly [heading: string, ...claims: Claim[]];

// Claims that several elements share: the wording is the same everywhere and is corrected in one place.

/** States who should not have SMP at all. */
export const never = (): Claim => [
  msg(
    'Do not have it while pregnant or breastfeeding, or over a scar left by a tumor or its treatment. Do not have it if your immune system is very weak, for example after an organ transplant.',
    {id: 'claims.never', desc: 'Strict reasons against SMP.'},
  ),
  adis2018,
  bostonTransplant,
];

/** States who should ask a doctor first, and that nobody should stop a medicine for SMP. */
export const askFirst = (): Claim => [
  msg(
    'Ask a doctor first if you have skin or heart disease, bleed easily or take blood thinners. Do not stop a medicine on your own: ask your prescriber.',
    {id: 'claims.ask-first', desc: 'Reasons to ask a doctor before SMP.'},
  ),
  kluger2015,
  klugerDeCuyper2018,
  naturalInks,
  microBarber,
];

/** States that an illness often is no obstacle. */
export const manyCan = (): Claim => [
  msg('Many people with a health condition can still have it, if their doctor agrees.', {
    id: 'claims.many-can',
    desc: 'The message of a review of tattooing with illnesses: it is possible for many, with care.',
  }),
  adis2018,
];

/** States how many visits SMP takes. */
export const visits = (): Claim => [
  msg('Most people need three or more visits. One hospital says that they are several weeks apart.', {
    id: 'claims.visits',
    desc: 'How many visits SMP takes.',
  }),
  clevelandClinic,
];

/** States how long SMP takes in all. */
export const time = (): Claim => [
  withFigures(
    msg('A visit can take from one hour to a full day. A full scalp can take {hours} or more in total.', {
      id: 'claims.time',
      desc: 'How long SMP takes. {hours}: such as "20 hours".',
    }),
    {hours: totalHours},
  ),
  hairClinic14,
  bernstein,
  nguyen2022,
];

/** States that SMP does not grow hair. */
export const growsNoHair = (): Claim => [
  msg('It does not grow hair, keep hair or treat the cause of {hair-loss:hair loss}.', {
    id: 'claims.grows-no-hair',
    desc: 'What SMP does not do.',
  }),
  clevelandClinic,
];

/** States that pigment can stay for good. */
export const permanent = (): Claim => [
  msg('The look fades, but some pigment may never go away. Decide as if it stays for good.', {
    id: 'claims.permanent',
    desc: 'A tattoo lasts a lifetime, says the US FDA.',
  }),
  fdaInkLaw,
  clevelandMakeup,
];

/** States how long SMP lasts. */
export const lasts = (): Claim => [
  withFigures(
    msg('Clinics say the look lasts from {shortest} to {longest}. We found no study of this.', {
      id: 'claims.lasts',
      desc: 'How long SMP lasts: claims of clinics. {shortest}, {longest}: such as "18 months", "10 years".',
    }),
    {shortest: shortestLife, longest: longestLife},
  ),
  scalpNation,
  microTech,
];

/** States how often people ask for a touch-up. */
export const touchUps = (): Claim => [
  msg('In a study of people with scars on the scalp, about one in five asked for a {touch-up:touch-up}.', {
    id: 'claims.touch-ups',
    desc: '22% asked for a touch-up.',
  }),
  traquina2001,
];

/** Warns that the color can change and dots can spread. */
export const colorChange = (): Claim => [
  msg('The color can change. Dots can spread and blur, which is called {fanning:fanning}.', {
    id: 'claims.color-change',
    desc: 'Known complications of cosmetic tattoos.',
  }),
  textbook13A,
  deCuyper2015,
];

/** Reports how much the dots faded in one study. */
export const fadingStudy = (): Claim => [
  withFigures(
    msg(
      'One study of {people} people rated how dense the dots looked. In {months} the score fell from {before} to {after} out of {best}.',
      {
        id: 'claims.fading-study',
        desc: 'A visual density score. {people}, {best}, {before}, {after}: numbers; {months}: such as "6 months".',
      },
    ),
    {people: liuPeople, best: liuBest, before: liuBefore, after: liuAfter, months: liuMonths},
  ),
  liu2025,
];

/** Reports how results were rated in one study. */
export const ratedStudy = (): Claim => [
  withFigures(
    msg('In one study {good} of {people} results were rated highly satisfactory. There was no comparison group.', {
      id: 'claims.rated-study',
      desc: 'The summary does not say who rated them. {good}, {people}: numbers.',
    }),
    {good: parkSatisfied, people: parkPeople},
  ),
  park2014,
];

/** States that insurance does not pay. */
export const insurance = (): Claim => [
  msg('A US hospital says that health insurance does not usually pay, because the procedure is cosmetic.', {
    id: 'claims.insurance',
    desc: 'Insurance in the United States.',
  }),
  clevelandMakeup,
];

/** States how often touch-ups are counted. `{time}` is left for the caller: it depends on the prices. */
export const touchUpInterval = (): Claim => [
  withFigures(
    msg('We count {time} between touch-ups. Clinics say that the look lasts from {shortest} to {longest}. We found no study of this.', {
      id: 'claims.touch-up-interval',
      desc: 'How often touch-ups are counted. {time}: a range of years; {shortest}, {longest}: such as "18 months", "10 years".',
    }),
    {shortest: shortestLife, longest: longestLife},
  ),
  smpAesthetics,
  skulltec,
  scalpNation,
  microTech,
];

/** States how large the dots look under a magnifier. */
export const largerDots = (): Claim => [
  msg('Under a skin magnifier the dots look larger than real {follicle:follicles}.', {
    id: 'claims.larger-dots',
    desc: 'Look under a dermatoscope.',
  }),
  nguyen2022,
];

/** Names hair that may be hard to match. */
export const lightHair = (): Claim => [
  msg('One beauty site advises against SMP for red, white or very light hair. Ask how well your own hair can be matched.', {
    id: 'claims.light-hair',
    desc: 'Shade match: a contraindication that one site lists. Weak evidence.',
  }),
  beautyPortal,
];

/** Summarizes what is known about MRI. */
export const mri = (): readonly Claim[] => [
  [
    withFigures(
      msg(
        'You can usually have an MRI scan, but tell the staff about your SMP first. Of {people} people with permanent makeup who had a scan, two felt brief tingling or burning. A society of permanent makeup professionals paid for that survey.',
        {id: 'claims.mri', desc: 'Magnetic resonance imaging. {people}: a number.'},
      ),
      {people: mriMakeupPeople},
    ),
    tope2002,
  ],
  [
    withFigures(
      msg(
        'A later study scanned {people} people with tattoos, and one felt tingling. It left out large tattoos. Another study saw no harm.',
        {
          id: 'claims.mri.later',
          desc: 'Magnetic resonance imaging: two prospective studies. {people}: a number.',
        },
      ),
      {people: mriTattooPeople},
    ),
    callaghan2019,
    lohner2022,
  ],
];

/** Warns of strong numbing cream. */
export const numbing = (): Claim => [
  withFigures(
    msg(
      '{numbing-cream:Numbing cream} can be dangerous if it has more than {strength} lidocaine or covers a large area. It can cause a seizure, breathing problems or an uneven heartbeat.',
      {id: 'claims.numbing', desc: 'A warning by the US FDA. {strength}: such as "4%".'},
    ),
    {strength: lidocaine},
  ),
  fda2024,
];

/** States that sources disagree on numbing, and what to ask. */
export const numbed = (): Claim => [
  msg(
    'Sources disagree: one hospital says that numbing is not needed, one paper that it is usual. Some doctors inject the drug. Ask what they use, how strong it is, and who will watch you.',
    {id: 'claims.numbed', desc: 'Where sources on numbing contradict each other.'},
  ),
  clevelandClinic,
  nguyen2022,
  bernstein,
];

/** Warns of a conflict of interest. */
export const authorsSell = (): Claim => [
  msg('Some authors of such studies also sell SMP, so read their results with care.', {
    id: 'claims.authors-sell',
    desc: 'Conflict of interest.',
  }),
  rassman2015,
  textbook13A,
];

/** States what a patch test cannot do. */
export const patchTest = (): Claim => [
  msg('A patch test tries a little pigment on your skin first. It cannot rule out an allergy, which can come years later.', {
    id: 'claims.patch-test',
    desc: 'What a patch test cannot do.',
  }),
  schubert2023,
  aad2019,
];

/** Summarizes what is known about removal. */
export const removal = (): readonly Claim[] => [
  [
    msg('In one report, laser treatment removed the dots of four people in one to three visits.', {
      id: 'claims.removal',
      desc: 'Removal of SMP.',
    }),
    wu2020,
  ],
  [
    msg(
      'Removing a cosmetic tattoo can be long, painful and expensive, and some pigment may stay. Lasers can also darken the dots or leave scars.',
      {
        id: 'claims.removal.against',
        desc: 'Removal of SMP: what speaks against counting on it.',
      },
    ),
    clevelandMakeup,
    deCuyper2015,
  ],
];

/** Lists when to get help, most urgent first. Each list goes on from its heading: the items are halves of sentences. */
export const callDoctor = (): readonly TitledClaims[] => [
  [
    msg('Call your emergency number now if:', {
      id: 'claims.emergency',
      desc: 'Over a list of danger signs. A worried reader must understand it at once.',
    }),
    [
      msg('your lips, mouth, tongue or throat swell, or you find it hard to breathe', {
        id: 'claims.emergency.allergy',
        desc: 'Goes on from "Call your emergency number now if:". Signs of a severe allergy.',
      }),
      hseAnaphylaxis,
      nhsAnaphylaxis,
    ],
    [
      msg('you have a seizure, trouble breathing or an uneven heartbeat after numbing cream', {
        id: 'claims.emergency.numbing',
        desc: 'Goes on from "Call your emergency number now if:". Signs of too much numbing cream.',
      }),
      fda2024,
    ],
    [
      msg('you feel faint or confused, or your skin is cold, damp or pale', {
        id: 'claims.emergency.faint',
        desc: 'Goes on from "Call your emergency number now if:". Signs of shock or sepsis.',
      }),
      nhsCellulitis2017,
    ],
    [
      msg('you pass out, or nobody can wake you', {
        id: 'claims.emergency.awake',
        desc: 'Goes on from "Call your emergency number now if:". Signs of shock or sepsis.',
      }),
      nhsCellulitis2017,
    ],
    [
      msg('redness spreads fast, or purple patches appear', {
        id: 'claims.emergency.spread',
        desc: 'Goes on from "Call your emergency number now if:". Signs of a dangerous infection.',
      }),
      redFlags,
    ],
    [
      withFigures(
        msg('the skin is sore and you have a fever of {celsius} ({fahrenheit}) or more, or you vomit', {
          id: 'claims.emergency.fever',
          desc: 'Goes on from "Call your emergency number now if:". Signs of a dangerous infection. The same temperature in two units.',
        }),
        {celsius: fever, fahrenheit: feverFahrenheit},
      ),
      nhsCellulitis2017,
    ],
    [
      msg('the skin is sore and your heartbeat or breathing is fast', {
        id: 'claims.emergency.heart',
        desc: 'Goes on from "Call your emergency number now if:". Signs of a dangerous infection.',
      }),
      nhsCellulitis2017,
    ],
  ],
  [
    msg('Call a doctor the same day if:', {id: 'claims.call-doctor', desc: 'Over a list of signs of infection.'}),
    [
      msg('the skin is painful, hot and swollen, or redness spreads', {
        id: 'claims.call-doctor.spread',
        desc: 'Goes on from "Call a doctor the same day if:".',
      }),
      nhsCellulitis,
      aad2019,
    ],
    [
      msg('there is pus, or pain or swelling gets worse instead of better', {
        id: 'claims.call-doctor.pus',
        desc: 'Goes on from "Call a doctor the same day if:".',
      }),
      aad2019,
    ],
  ],
  [
    msg('Once it has healed, see a doctor if:', {id: 'claims.see-doctor', desc: 'Over a list of signs of a late reaction.'}),
    [
      msg('the skin itches, flakes or swells, or has bumps or a raised patch, even years later', {
        id: 'claims.see-doctor.reaction',
        desc: 'Goes on from "Once it has healed, see a doctor if:". Signs of an allergy.',
      }),
      aad2019,
    ],
    [
      msg('the skin under the dots changes in another way', {
        id: 'claims.see-doctor.change',
        desc: 'Goes on from "Once it has healed, see a doctor if:".',
      }),
      aad,
    ],
  ],
];

/** States how an infection shows on brown or black skin. */
export const darkSkin = (): Claim => [
  msg('On brown or black skin, redness is harder to see. Look for heat, pain and swelling.', {
    id: 'claims.dark-skin',
    desc: 'Signs of infection, continued.',
  }),
  nhsCellulitis,
];

/** Describes late reactions, and that they need a doctor. */
export const anyReaction = (): Claim => [
  msg('See a doctor about itching, bumps, flaking, swelling or a raised patch. These can start months or years later.', {
    id: 'claims.any-reaction',
    desc: 'When to see a doctor.',
  }),
  aad2019,
];

/** Describes the first pillar of good work, the practitioner: what depends on the hand. */
export const pillarPerson = (): Claim => [
  msg('The angle and depth of the needle, and how long it stays in the skin, all change the result. Ask to see healed work.', {
    id: 'claims.pillar-person',
    desc: 'Why the practitioner’s training matters.',
  }),
  dhurat2017,
];

/** Describes the second pillar of good work, the room: what hygiene requires. */
export const pillarRoom = (): Claim => [
  msg(
    'Ask for new, sealed needles and sterile equipment. Ask for the risks and the aftercare in writing. A European standard, which is not law, asks for both.',
    {id: 'claims.pillar-room', desc: 'Why a clean room matters. The standard is EN 17169.'},
  ),
  en17169,
  clevelandMakeup,
];

/** Describes the third pillar of good work, machine and pigment: what they change, and what the law says. */
export const pillarKit = (): Claim => [
  msg(
    'The speed and depth of the needle change the result, so ask how the machine is set. No coloring in tattoo ink is approved in the US for use in the skin: ask what is in it.',
    {id: 'claims.pillar-kit', desc: 'Why machine and pigment matter. No pigment is approved by the FDA for injection into the skin.'},
  ),
  dhurat2017,
  fdaInkLaw,
];
