import {msg} from '../foundation/locale.js';

/** The words at the foot of every section, in the language now spoken. */
export const content = () => ({
  sources: msg('Sources', {id: 'section.sources', desc: 'Opens the list of sources of a section.'}),
  source: msg('Source {n}', {id: 'section.source', desc: 'Read aloud for the small number after a claim. {n}: the number.'}),
  grade: {
    A: msg('Journal or authority', {
      id: 'section.grade-a',
      desc: 'After a source: it was read in a peer-reviewed paper or at an authority.',
    }),
    B: msg('Weaker: clinic, seller or copy', {
      id: 'section.grade-b',
      desc: 'After a source: it was read on a clinic’s or trade site, or is a copy of an authority’s words.',
    }),
  },
  review: msg('Sources checked {checked}. Next check {next}. No clinician has reviewed this text yet.', {
    id: 'section.review',
    desc: 'Under every section. {checked}, {next}: dates.',
  }),
});
