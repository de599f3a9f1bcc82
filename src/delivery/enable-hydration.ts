// First: the next import loads Lit, which reads globals of the page.
import '../foundation/guards/lit-globals.js';
import {hydrate} from '@lit-labs/ssr-client';
import {setHydrate} from '../foundation/hydration/provider.js';

// Must run before any element is defined. Otherwise it renders server markup again.
setHydrate(hydrate);
