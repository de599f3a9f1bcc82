import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-related-list` in the current language. */
export const content = () => ({
  heading: msg('Read on', {id: 'related-list.heading', desc: 'Heading over a list of articles.'}),
  context: msg('Hair loss can touch other parts of life. These articles are about medicines, mood, food and well-being.', {
    id: 'related-list.context',
    desc: 'Opens a list of articles.',
  }),
  loading: msg('Loading articles …', {id: 'related-list.loading', desc: 'While a list of articles is fetched.'}),
  loaded: msg('Articles: {n}', {id: 'related-list.loaded', desc: 'Read aloud when a list of articles has come. {n}: how many.'}),
  empty: msg('There are no articles here yet.', {id: 'related-list.empty', desc: 'In place of a list of articles.'}),
  failed: msg('The articles could not be fetched.', {id: 'related-list.failed', desc: 'In place of a list of articles.'}),
  stale: msg('Newer articles could not be fetched.', {id: 'related-list.stale', desc: 'Under a list of articles that is still shown.'}),
  retry: msg('Try again', {id: 'related-list.retry', desc: 'Button: fetches a list of articles again.'}),
});
