import {type Source, dermMicro, hairDoctorNyc, inkGypsy} from '../../evidence/bibliography.js';

/** Depth of the needles in millimetres, as sellers and studios quote it. No measured comparison was found. */
export interface Depth {
  readonly id: 'smp' | 'tattoo';
  readonly from: number;
  readonly to: number;
  readonly sources: readonly [Source, ...Source[]];
}

export const depths = [
  {id: 'smp', from: 0.5, to: 2, sources: [hairDoctorNyc, dermMicro]},
  {id: 'tattoo', from: 1, to: 2, sources: [inkGypsy]},
] as const satisfies readonly Depth[];

/** Greatest depth that the drawing shows, in millimetres. */
export const deepest = 3;
