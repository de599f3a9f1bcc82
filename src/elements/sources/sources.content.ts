import {dhurat2017, liu2025, park2014, rassman2015, scalpNation} from '../../evidence/bibliography.js';
import type {Claim} from '../../evidence/claims.js';
import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-sources` in the current language. */
export const content = () => ({
  heading: msg('Sources, and how sure they are', {id: 'sources.heading', desc: 'Heading of the section.'}),
  limits: msg('What the evidence cannot tell', {id: 'sources.limits', desc: 'Heading.'}),
  limit: [
    [
      msg('Every study of results that we found is small, from one place, and without a comparison group.', {
        id: 'sources.limit.small',
        desc: 'A limit of the evidence.',
      }),
      dhurat2017,
      park2014,
      liu2025,
    ],
    [
      msg('The longest follow-up that was measured the same way throughout is six months.', {
        id: 'sources.limit.long',
        desc: 'A limit of the evidence.',
      }),
      liu2025,
    ],
    [
      msg('How long it lasts rests on what clinics say. Several authors of studies sell SMP.', {
        id: 'sources.limit.sellers',
        desc: 'A limit of the evidence.',
      }),
      scalpNation,
      rassman2015,
    ],
  ] satisfies Claim[],
  grades: msg('The grades', {id: 'sources.grades', desc: 'Heading.'}),
  graded: {
    A: msg('We read it in a journal, often only its summary, or at an authority.', {
      id: 'sources.grade-a',
      desc: 'After "Journal or authority": what this grade means.',
    }),
    B: msg('We read it at a clinic or seller, or as a copy. Trust it less.', {
      id: 'sources.grade-b',
      desc: 'After "Weaker: clinic, seller or copy": what this grade means.',
    }),
  },
  list: msg('The list', {id: 'sources.list', desc: 'Heading over the list of sources.'}),
  version: msg('Version of the text: {version}', {id: 'sources.version', desc: 'Under the list of sources. {version}: a number.'}),
});
