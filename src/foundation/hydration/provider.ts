import type {RenderOptions} from '../lit.js';

/** Takes a server's markup over, so that Lit goes on with it as if it had rendered it. */
export type Hydrate = (value: unknown, container: HTMLElement | DocumentFragment, options?: RenderOptions) => void;

let support: Hydrate | undefined;

/** Gives the means to hydrate; without them a server's markup is rendered afresh. The files for a CDN have them. */
export function setHydrate(hydrate: Hydrate): void {
  support = hydrate;
}

/** Whether a server's markup can be taken over. */
export const canHydrate = (): boolean => Boolean(support);

/** {@link Hydrate}. */
export const hydrate: Hydrate = (...how) => support?.(...how);
