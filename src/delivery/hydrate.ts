// Lit comes with it, and reads names of the page.
import '../foundation/unclobber.js';
import {hydrate} from '@lit-labs/ssr-client';
import {supportHydration} from '../foundation/hydration.js';

// Before an element of ours is defined, or a server's markup is rendered afresh.
supportHydration(hydrate);
