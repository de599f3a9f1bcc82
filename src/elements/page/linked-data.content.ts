import {msg} from '../../foundation/language/locale.js';

/** Texts of the structured data, and how the language joins texts. */
export const content = () => ({
  procedure: msg('Scalp micropigmentation', {id: 'page.procedure', desc: 'The name of the procedure, for search engines.'}),
  sentences: msg('{first} {second}', {
    id: 'page.sentences',
    desc: 'Two sentences, one after the other. Without a space in Chinese and Japanese.',
  }),
  sentence: msg('{text}.', {id: 'page.sentence', desc: 'A sentence with its full stop.'}),
  named: msg('{name}: {text}', {id: 'page.named', desc: 'A name or a title, and what belongs to it.'}),
  listed: msg('{first}; {second}', {id: 'page.listed', desc: 'Two entries of a list. Each may have commas.'}),
});
