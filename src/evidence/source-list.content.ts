import {msg} from '../foundation/language/locale.js';

/** Returns the texts of a list of sources in the current language. */
export const content = () => ({
  extent: {
    whole: msg('Read in full', {id: 'source-list.whole', desc: 'After a source: we read all of it.'}),
    abstract: msg('Summary read', {id: 'source-list.summary', desc: 'After a source: we read only its summary (abstract).'}),
    part: msg('Read in part', {id: 'source-list.part', desc: 'After a source: we read only a part of it.'}),
    copy: msg('Read on a copy', {id: 'source-list.copy', desc: 'After a source: we read a copy of it, at another place.'}),
  },
});
