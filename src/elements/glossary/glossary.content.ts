import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-glossary` in the current language; the terms themselves are in `evidence/terms`. */
export const content = () => ({
  heading: msg('Words you will meet', {id: 'glossary.heading', desc: 'Heading of the section: a list of terms.'}),
});
