import {msg} from '../foundation/language/locale.js';
import {
  deCuyper2015,
  jrc2016,
  kingstonKeloid,
  lidocaineNhs,
  niams,
  pratt2017,
  rassman2015,
  seer,
  statpearls2023,
  suchonwanit2019,
  tan2019,
  transplantPmc,
  traquina2001,
} from './bibliography.js';
import type {Source} from './source.js';

/** An explained term: id, name, meaning, and the sources of the meaning. */
export type Term = readonly [id: string, name: string, meaning: string, source: Source, ...more: Source[]];

/** Function that returns a term in the current language. One function per term: an element bundles only those that it uses. */
export type TermMaker = () => Term;

export const alopeciaAreata: TermMaker = () => [
  'alopecia-areata',
  msg('alopecia areata', {id: 'terms.areata', desc: 'Term: a disease of the hair. Lower case unless your language wants otherwise.'}),
  msg(
    'Hair loss, often in patches, in which the immune system attacks the hair. The follicles are not destroyed, and hair can grow back.',
    {
      id: 'terms.areata.text',
      desc: 'Meaning of "alopecia areata".',
    },
  ),
  pratt2017,
];

export const dermis: TermMaker = () => [
  'dermis',
  msg('dermis', {id: 'terms.dermis', desc: 'Term: a layer of the skin.'}),
  msg('The inner layer of the skin, under the epidermis. It has a thin upper part and a thick lower part.', {
    id: 'terms.dermis.text',
    desc: 'Meaning of "dermis".',
  }),
  seer,
];

export const epidermis: TermMaker = () => [
  'epidermis',
  msg('epidermis', {id: 'terms.epidermis', desc: 'Term: a layer of the skin.'}),
  msg('The outer layer of the skin.', {id: 'terms.epidermis.text', desc: 'Meaning of "epidermis".'}),
  seer,
];

export const fanning: TermMaker = () => [
  'fanning',
  msg('fanning', {id: 'terms.fanning', desc: 'Term: pigment that spreads under the skin.'}),
  msg('Pigment that spreads in the skin, so that a dot becomes larger and blurred.', {
    id: 'terms.fanning.text',
    desc: 'Meaning of "fanning".',
  }),
  deCuyper2015,
];

export const follicle: TermMaker = () => [
  'follicle',
  msg('follicle', {id: 'terms.follicle', desc: 'Term: hair follicle.'}),
  msg('The part of the skin from which a hair grows.', {id: 'terms.follicle.text', desc: 'Meaning of "follicle".'}),
  niams,
];

export const granuloma: TermMaker = () => [
  'granuloma',
  msg('granuloma', {id: 'terms.granuloma', desc: 'Term: a reaction of the skin.'}),
  msg('A small lump of cells that forms when the body fights something that it cannot remove, such as ink.', {
    id: 'terms.granuloma.text',
    desc: 'Meaning of "granuloma".',
  }),
  seer,
];

export const hairLoss: TermMaker = () => [
  'hair-loss',
  msg('hair loss', {id: 'terms.hair-loss', desc: 'Term.'}),
  msg(
    'Hair on the scalp that becomes thinner or falls out, often slowly. Pattern hair loss is one kind. Scars and diseases are other causes.',
    {
      id: 'terms.hair-loss.text',
      desc: 'Meaning of "hair loss".',
    },
  ),
  statpearls2023,
  niams,
];

export const keloid: TermMaker = () => [
  'keloid',
  msg('keloid', {id: 'terms.keloid', desc: 'Term: a kind of scar.'}),
  msg('A raised scar that can grow beyond the wound it came from.', {id: 'terms.keloid.text', desc: 'Meaning of "keloid".'}),
  kingstonKeloid,
];

export const minoxidil: TermMaker = () => [
  'minoxidil',
  msg('minoxidil', {id: 'terms.minoxidil', desc: 'Term: a medicine put on the scalp.'}),
  msg('A medicine for the scalp that is widely used for pattern hair loss.', {id: 'terms.minoxidil.text', desc: 'Meaning of "minoxidil".'}),
  suchonwanit2019,
];

export const numbingCream: TermMaker = () => [
  'numbing-cream',
  msg('numbing cream', {id: 'terms.numbing-cream', desc: 'Term: an anaesthetic cream.'}),
  msg('A cream, often with lidocaine, that stops nerves from sending pain signals. It is only for skin that is not damaged.', {
    id: 'terms.numbing-cream.text',
    desc: 'Meaning of "numbing cream".',
  }),
  lidocaineNhs,
];

export const patternLoss: TermMaker = () => [
  'pattern-hair-loss',
  msg('pattern hair loss', {id: 'terms.pattern', desc: 'Term: androgenetic alopecia.'}),
  msg('Hair loss in men and women that is linked to certain hormones. Doctors call it androgenetic alopecia.', {
    id: 'terms.pattern.text',
    desc: 'Meaning of "pattern hair loss".',
  }),
  statpearls2023,
];

export const pigmentTattooing: TermMaker = () => [
  'pigment-tattooing',
  msg('pigment tattooing', {id: 'terms.tattooing', desc: 'Term: putting color into the skin with needles.'}),
  msg('Putting color into the dermis with needles, so that it stays. SMP is one kind of it.', {
    id: 'terms.tattooing.text',
    desc: 'Meaning of "pigment tattooing".',
  }),
  jrc2016,
  rassman2015,
];

export const scarringLoss: TermMaker = () => [
  'scarring-hair-loss',
  msg('scarring hair loss', {id: 'terms.scarring', desc: 'Term: cicatricial alopecia.'}),
  msg('A group of rare diseases in which scar tissue replaces hair follicles. That hair does not grow back.', {
    id: 'terms.scarring.text',
    desc: 'Meaning of "scarring hair loss".',
  }),
  niams,
];

export const skinHealing: TermMaker = () => [
  'skin-healing',
  msg('skin healing', {id: 'terms.healing', desc: 'Term.'}),
  msg('The closing of a small wound by new cells of the epidermis.', {
    id: 'terms.healing.text',
    desc: 'Meaning of "skin healing".',
  }),
  tan2019,
];

export const stippling: TermMaker = () => [
  'stippling',
  msg('stippling', {id: 'terms.stippling', desc: 'Term: drawing with dots.'}),
  msg('Drawing with many small dots. In SMP the dots look like the stubble of cut hair.', {
    id: 'terms.stippling.text',
    desc: 'Meaning of "stippling".',
  }),
  rassman2015,
];

export const touchUp: TermMaker = () => [
  'touch-up',
  msg('touch-up', {id: 'terms.touch-up', desc: 'Term: a later visit to darken or mend dots.'}),
  msg('A later visit that adds dots where they have faded. In a study of people with scars, about one in five asked for one.', {
    id: 'terms.touch-up.text',
    desc: 'Meaning of "touch-up". 22% asked for one.',
  }),
  traquina2001,
];

export const transplant: TermMaker = () => [
  'hair-transplant',
  msg('hair transplant', {id: 'terms.transplant', desc: 'Term.'}),
  msg('Surgery that moves your own hair follicles. One way takes a strip of skin, and another takes follicles one by one.', {
    id: 'terms.transplant.text',
    desc: 'Meaning of "hair transplant". The ways are called FUT and FUE.',
  }),
  statpearls2023,
  transplantPmc,
];

/** All terms. */
export const glossary: readonly TermMaker[] = [
  alopeciaAreata,
  dermis,
  epidermis,
  fanning,
  follicle,
  granuloma,
  hairLoss,
  keloid,
  minoxidil,
  numbingCream,
  patternLoss,
  pigmentTattooing,
  scarringLoss,
  skinHealing,
  stippling,
  touchUp,
  transplant,
];
