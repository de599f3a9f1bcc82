import {msg} from '../../foundation/language/locale.js';

/** Returns the texts beside the buttons that save the list of sources. */
export const content = () => ({
  save: {
    ris: msg('Save the list as RIS', {id: 'sources.save-ris', desc: 'Button that saves the list of sources. RIS is a file format.'}),
    bib: msg('Save the list as BibTeX', {
      id: 'sources.save-bibtex',
      desc: 'Button that saves the list of sources. BibTeX is a file format.',
    }),
  },
  saved: msg('The file is ready.', {id: 'sources.saved', desc: 'Shown and read aloud once the list of sources was saved as a file.'}),
  failed: msg('The file could not be made. The list stays here.', {
    id: 'sources.save-failed',
    desc: 'Shown and read aloud when the list of sources could not be saved as a file.',
  }),
});
