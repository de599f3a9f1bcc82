import type {SmpProps} from 'smp-elements/types/svelte';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'portal-page': SmpProps<'smp-page'>;
  }
}
