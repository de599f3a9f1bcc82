import type {Handle} from '@sveltejs/kit/hooks';
import {render} from 'smp-elements/server';

// SvelteKit passes each page as one chunk. Our elements take their language from it, and what is configured.
export const handle: Handle = ({event, resolve}) =>
  resolve(event, {transformPageChunk: ({html}) => render(html.replace('%lang%', event.params.lang ?? 'en'))});
