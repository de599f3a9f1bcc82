import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-related-card` in the current language. */
export const content = () => ({
  more: msg('More detail', {id: 'related-card.more', desc: 'At the end of a card that leads to an article.'}),
  minutes: msg('{n, plural, one {# minute} other {# minutes}} to read', {
    id: 'related-card.minutes',
    desc: 'How long an article takes to read. {n}: minutes.',
  }),
});
