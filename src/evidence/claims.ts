import {msg} from '../foundation/locale.js';
import {type Source, kluger2015, kluger2018} from './bibliography.js';

/** A sentence or two of health information, in the language now spoken, with the sources that bear it: one at least. */
export type Claim = readonly [text: string, source: Source, ...more: Source[]];

/** Who should not have SMP at all. */
export const never = (): Claim => [
  msg('Do not have it when pregnant or breastfeeding, on tumour scars, or with a very weak immune system.', {
    id: 'claims.never',
    desc: 'Strict reasons against SMP.',
  }),
  kluger2018,
];

/** Who should ask first, and that no medicine is to be stopped for it. */
export const askFirst = (): Claim => [
  msg('Ask a doctor first about skin disease, heart disease or a clotting disorder. Do not stop a medicine: ask your prescriber.', {
    id: 'claims.ask-first',
    desc: 'Reasons to ask a doctor before SMP.',
  }),
  kluger2015,
];
