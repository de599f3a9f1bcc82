import {msg} from '../foundation/language/locale.js';

/** Returns the texts of every list of disclosures, in the current language. */
export const content = () => ({
  openAll: msg('Open all', {id: 'accordion.open-all', desc: 'Button that opens all answers of a list.'}),
  openAllOf: msg('Open all: {section}', {
    id: 'accordion.open-all-of',
    desc: 'Read aloud for the button "Open all". {section}: the heading of the list.',
  }),
  closeAllOf: msg('Close all: {section}', {
    id: 'accordion.close-all-of',
    desc: 'Read aloud for the button "Close all". {section}: the heading of the list.',
  }),
  closeAll: msg('Close all', {id: 'accordion.close-all', desc: 'Button that closes all answers of a list.'}),
});
