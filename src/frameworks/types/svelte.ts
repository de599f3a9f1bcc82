// Types for markup in Svelte.
import type {HTMLAttributes} from 'svelte/elements';
import type {SmpAttributes, SmpElements} from './elements.js';
import type {EventsOf, Listener, SmpTag} from './shared.js';

export type * from './elements.js';

/** Attributes of an element in markup. */
export type SmpProps<Tag extends SmpTag> = SmpAttributes[Tag] & {
  [Name in EventsOf<Tag> as `on${Name}` | `on:${Name}`]?: Listener<Tag, Name>;
} & Omit<HTMLAttributes<SmpElements[Tag]>, keyof SmpAttributes[Tag]>;

/** All elements as tags. */
export type SmpMarkup = {[Tag in SmpTag]: SmpProps<Tag>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SmpMarkup {}
}
