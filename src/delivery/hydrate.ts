import {hydrate} from '@lit-labs/ssr-client';
import {supportHydration} from '../foundation/hydration.js';

// Before an element of ours is defined, or a server's markup is rendered afresh.
supportHydration(hydrate);
