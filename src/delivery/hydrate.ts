// Lit comes with it, and reads names of the page.
import '../foundation/guards/lit-globals.js';
import {hydrate} from '@lit-labs/ssr-client';
import {setHydrate} from '../foundation/hydration/provider.js';

// Before an element of ours is defined, or a server's markup is rendered afresh.
setHydrate(hydrate);
