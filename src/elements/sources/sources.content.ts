import {dhurat2017, liu2025, park2014, park2019, scalpNation, traquina2001} from '../../evidence/bibliography.js';
import type {Claim} from '../../evidence/claims.js';
import {park2019Months, park2019People} from '../../evidence/figures.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-sources` in the current language. */
export const content = () => ({
  heading: msg('Sources, and how sure they are', {id: 'sources.heading', desc: 'Heading of the section.'}),
  limits: msg('What the studies cannot tell us', {id: 'sources.limits', desc: 'Heading.'}),
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
      withFigures(
        msg('The largest has {people} people. The longest checked people for “at least {months}”.', {
          id: 'sources.limit.long',
          desc: 'A limit of the evidence. {people}: a number; {months}: such as "6 months".',
        }),
        {people: park2019People, months: park2019Months},
      ),
      park2019,
      traquina2001,
      liu2025,
    ],
    [
      msg('Only clinics say how long the look lasts. We found no study of it.', {
        id: 'sources.limit.sellers',
        desc: 'A limit of the evidence.',
      }),
      scalpNation,
    ],
  ] satisfies Claim[],
  grades: msg('The grades', {id: 'sources.grades', desc: 'Heading.'}),
  graded: {
    A: msg('We read it, or its summary, in a scientific journal, from an official body, or in a copy.', {
      id: 'sources.grade-a',
      desc: 'Under "Scientific journal or official body": what this grade means.',
    }),
    B: msg('We read it on the page of a clinic or seller, in the news, or in a copy. Trust it less.', {
      id: 'sources.grade-b',
      desc: 'Under "Weaker source (clinic, seller or copy)": what this grade means.',
    }),
  },
  list: msg('List of sources: {n}', {id: 'sources.list', desc: 'Opens the list of sources. {n}: how many there are.'}),
  version: msg('Version of the text: {version}', {id: 'sources.version', desc: 'Under the list of sources. {version}: a number.'}),
});
