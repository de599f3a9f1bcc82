import {msg} from '../foundation/language/locale.js';

/** Returns the texts that every section may show, in the current language. */
export const content = () => ({
  sources: msg('Sources', {id: 'section.sources', desc: 'Opens the list of sources of a section.'}),
  citation: msg('{n, plural, one {Source} other {Sources}} {numbers}', {
    id: 'section.citation',
    desc: 'Read aloud for the small numbers after a claim. {n}: how many; {numbers}: the numbers, for instance "2, 5".',
  }),
  sourcesOf: msg('Sources: {section}', {
    id: 'section.sources-of',
    desc: 'Read aloud for the button that opens the list of sources of a section. {section}: the heading of the section.',
  }),
  toList: msg('Show in the list of sources', {
    id: 'section.to-list',
    desc: 'Button in a note beside the text. It leads to the list of sources further down.',
  }),
  grade: {
    A: msg('Scientific journal or official body', {
      id: 'section.grade-a',
      desc: 'After a source: it was read in a peer-reviewed paper or at an authority.',
    }),
    B: msg('Weaker source (clinic, seller, news or copy)', {
      id: 'section.grade-b',
      desc: 'After a source: it was read on a clinic’s or trade site, or is a copy of an authority’s words.',
    }),
  },
  checked: msg('Sources checked {checked}. Next check {next}.', {
    id: 'section.checked',
    desc: 'Under every section. {checked}, {next}: dates.',
  }),
  overdue: msg('Sources checked {checked}. Review overdue: it was planned for {next}.', {
    id: 'section.overdue',
    desc: 'Under every section once the date of the next check has passed. {checked}, {next}: dates.',
  }),
  unreviewed: msg('No clinician has reviewed this text yet.', {id: 'section.unreviewed', desc: 'Under every section.'}),
  reviewed: msg('Review: {name}, {date}.', {
    id: 'section.reviewed',
    desc: 'Under a section that a clinic had reviewed. {name}: who reviewed it; {date}: when.',
  }),
  adapted: msg('Adapted text: {name}. smp-elements has not checked it.', {
    id: 'section.adapted',
    desc: 'Under a section whose text a site has replaced. {name}: who did; smp-elements is the name of this library.',
  }),
  adaptedHere: msg('Text adapted by this site. smp-elements has not checked it.', {
    id: 'section.adapted-here',
    desc: 'Under a section whose text a site has replaced without saying who did. smp-elements is the name of this library.',
  }),
});
