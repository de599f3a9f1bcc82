import type {RenderOptions} from '../lit.js';
import {rememberNodes} from '../rendering/own-nodes.js';

/** Hydrates a server's markup, so that Lit can update it as if it had rendered it. */
export type Hydrate = (value: unknown, container: HTMLElement | DocumentFragment, options?: RenderOptions) => void;

let support: Hydrate | undefined;

/** Enables hydration. Without it, elements with server markup render again. The CDN files call it. */
export function setHydrate(hydrate: Hydrate): void {
  support = hydrate;
}

/** Returns true if hydration is enabled. */
export const canHydrate = (): boolean => Boolean(support);

/** See {@link Hydrate}. Does nothing if hydration is not enabled. */
export const hydrate: Hydrate = (value, container, options) => {
  support?.(value, container, options);
  rememberNodes(container);
};
