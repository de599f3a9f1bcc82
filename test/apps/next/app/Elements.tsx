'use client';
// First: it must run before an element is defined.
import 'smp-elements/hydrate';
import 'smp-elements/define/page.js';

/** Loads the elements of `Information` in the browser. */
export const Elements = () => null;
