import {msg} from '../foundation/language/locale.js';
import {
  type Source,
  aad,
  aad2019,
  bernstein,
  cellulitisNhs,
  clevelandClinic,
  clinicLists,
  deCuyper2015,
  dhurat2017,
  en17169,
  eu2081,
  fda2024,
  fdaInk,
  hairClinic14,
  kluger2015,
  kluger2018,
  lightHairPage,
  microTech,
  nguyen2022,
  nhsWounds,
  obelis,
  pakRealself,
  redFlags,
  scalpNation,
  schubert2023,
  textbook13A,
  tope2002,
  traquina2001,
  wu2020,
} from './bibliography.js';

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
  msg('Do not have it when pregnant or breastfeeding, on tumour scars, or with a very weak immune system.', {
    id: 'claims.never',
    desc: 'Strict reasons against SMP.',
  }),
  kluger2018,
];

/** States who should ask a doctor first, and that nobody should stop a medicine for SMP. */
export const askFirst = (): Claim => [
  msg('Ask a doctor first about skin or heart disease, easy bleeding or blood thinners. Do not stop a medicine: ask your prescriber.', {
    id: 'claims.ask-first',
    desc: 'Reasons to ask a doctor before SMP.',
  }),
  kluger2015,
  clinicLists,
];

/** States how many visits SMP takes. */
export const visits = (): Claim => [
  msg('Most people need three or more visits, some weeks apart.', {id: 'claims.visits', desc: 'How many visits SMP takes.'}),
  clevelandClinic,
];

/** States how long SMP takes in all. */
export const time = (): Claim => [
  msg('A visit can take from one hour to a full day. A full head can take 20 hours or more in all.', {
    id: 'claims.time',
    desc: 'How long SMP takes.',
  }),
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

/** States how long SMP lasts. */
export const lasts = (): Claim => [
  msg('Clinics say it lasts from 18 months to ten years. We found no study of this.', {
    id: 'claims.lasts',
    desc: 'How long SMP lasts: claims of clinics.',
  }),
  scalpNation,
  microTech,
];

/** States how often people ask for a touch-up. */
export const touchUps = (): Claim => [
  msg('In one study about one person in five asked for a {touch-up:touch-up}.', {
    id: 'claims.touch-ups',
    desc: '22% asked for a touch-up.',
  }),
  traquina2001,
];

/** Warns that the colour can change and dots can spread. */
export const colourChange = (): Claim => [
  msg('The colour can change and dots can spread, which is called {fanning:fanning}.', {
    id: 'claims.colour-change',
    desc: 'Known complications of cosmetic tattoos.',
  }),
  textbook13A,
  deCuyper2015,
];

/** States how large the dots look under a magnifier. */
export const largerDots = (): Claim => [
  msg('Under a skin magnifier the dots look larger than real {follicle:follicles}.', {
    id: 'claims.larger-dots',
    desc: 'Look under a dermatoscope.',
  }),
  nguyen2022,
];

/** States which hair is hard to match. */
export const lightHair = (): Claim => [
  msg('One beauty site says that red, white and very light hair match poorly, and advises against it.', {
    id: 'claims.light-hair',
    desc: 'Shade match: a contraindication one site lists.',
  }),
  lightHairPage,
];

/** Summarises what is known about MRI. */
export const mri = (): Claim => [
  msg('Tell staff before an MRI scan; a tattoo is no reason to refuse one. Of 135 people, two felt brief tingling or burning.', {
    id: 'claims.mri',
    desc: 'Magnetic resonance imaging, in 135 people with cosmetic tattoos.',
  }),
  tope2002,
];

/** Warns of strong numbing cream. */
export const numbing = (): Claim => [
  msg('{numbing-cream:Numbing cream} above 4% lidocaine, or on a large area, can cause seizures or an irregular heartbeat.', {
    id: 'claims.numbing',
    desc: 'A warning by the US FDA.',
  }),
  fda2024,
];

/** States what a patch test cannot do. */
export const patchTest = (): Claim => [
  msg('A patch test tries a little pigment first. It cannot rule out an allergy, which can come years later.', {
    id: 'claims.patch-test',
    desc: 'What a patch test cannot do.',
  }),
  schubert2023,
  aad2019,
];

/** Summarises what is known about removal. */
export const removal = (): readonly Claim[] => [
  [msg('In one report of four people, lasers cleared it in one to three visits.', {id: 'claims.removal', desc: 'Removal of SMP.'}), wu2020],
  [
    msg('A hair surgeon says that it generally cannot be removed. Lasers can also darken the dots or leave scars.', {
      id: 'claims.removal.against',
      desc: 'Removal of SMP: what speaks against counting on it.',
    }),
    pakRealself,
    deCuyper2015,
  ],
];

/** Lists when to call a doctor, most urgent first. */
export const callDoctor = (): readonly Claim[] => [
  [
    msg('Get emergency help if redness spreads fast, or sore skin comes with fever of 38 °C, vomiting or confusion.', {
      id: 'claims.emergency',
      desc: 'Signs of a dangerous infection. A worried reader must understand them at once.',
    }),
    cellulitisNhs,
  ],
  [
    msg('Get emergency help too for a very fast heartbeat or very fast breathing.', {
      id: 'claims.emergency.heart',
      desc: 'Signs of a dangerous infection, continued.',
    }),
    cellulitisNhs,
  ],
  [
    msg('Call a doctor the same day for redness that spreads, pus, or pain or swelling that gets worse.', {
      id: 'claims.call-doctor',
      desc: 'Signs of infection. A worried reader must understand them at once.',
    }),
    aad2019,
    nhsWounds,
  ],
  [
    msg('On brown or black skin, redness is harder to see: watch for heat, pain and swelling.', {
      id: 'claims.call-doctor.skin',
      desc: 'Signs of infection, continued.',
    }),
    redFlags,
  ],
];

/** States that any skin reaction needs a doctor, however late it occurs. */
export const anyReaction = (): Claim => [
  msg('See a doctor about any skin reaction, even years later.', {id: 'claims.any-reaction', desc: 'When to see a doctor.'}),
  aad,
];

/** Describes the first pillar of good work, the practitioner: what depends on the hand. */
export const pillarPerson = (): Claim => [
  msg('Needle angle, depth and time in the skin all change the result. Ask to see healed work.', {
    id: 'claims.pillar-person',
    desc: 'Why the practitioner’s training matters.',
  }),
  dhurat2017,
];

/** Describes the second pillar of good work, the room: what hygiene requires. */
export const pillarRoom = (): Claim => [
  msg('Ask for new needles. A European hygiene standard, which is voluntary, asks for risks and aftercare in writing.', {
    id: 'claims.pillar-room',
    desc: 'Why a clean room matters. The standard is EN 17169.',
  }),
  en17169,
];

/** Describes the third pillar of good work, machine and pigment: what the law says. */
export const pillarKit = (): Claim => [
  msg('EU law limits harmful substances in inks and asks for a label. No pigment has US approval for use in skin.', {
    id: 'claims.pillar-kit',
    desc: 'Why machine and pigment matter. No pigment is approved by the FDA for injection into the skin.',
  }),
  eu2081,
  obelis,
  fdaInk,
];
