import {msg} from '../../foundation/language/locale.js';

/** The words of `smp-glossary`, in the language now spoken; the terms themselves stand in `evidence/terms`. */
export const content = () => ({
  heading: msg('Words you will meet', {id: 'glossary.heading', desc: 'Heading of the section: a list of terms.'}),
});
