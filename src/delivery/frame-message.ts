import {toText} from '../foundation/rendering/to-text.js';

// All messages between a page and its frame.

const TYPE = 'smp-frame';
const VERSION = 1;

// Range of heights, in px. A lower frame shows nothing; a higher one does not show our content.
const LEAST = 40;
const MOST = 100_000;

interface Message {
  readonly type: typeof TYPE;
  readonly version: typeof VERSION;
}

/** First message, from the page to the frame. It transfers a port for the answers. */
export interface Hello extends Message {
  /** Origin of the page; 'null' if it is opaque. */
  readonly origin: string;
  /** Computed CSS `color-scheme` of the frame element. */
  readonly scheme: string;
}

/** The frame's answer, sent again whenever the height changes. */
export interface Height extends Message {
  /** In whole px. */
  readonly height: number;
}

const isOurs = (data: unknown): data is Record<string, unknown> => {
  const {type, version} = (data ?? {}) as Record<string, unknown>;
  return type === TYPE && version === VERSION;
};

/**
 * Creates the page's first message.
 *
 * @param origin Origin of the page.
 * @param scheme CSS `color-scheme` of the frame element.
 */
export const hello = (origin: string, scheme: string): Hello => ({type: TYPE, version: VERSION, origin, scheme});

/**
 * Creates the frame's answer.
 *
 * @param px Height in px; rounded up.
 */
export const height = (px: number): Height => ({type: TYPE, version: VERSION, height: Math.ceil(px)});

/**
 * Reads the colour scheme from a page's hello: `light`, `dark` or both, the page's first choice first.
 *
 * @param data Data of the message event.
 * @param origin Origin of the message event, set by the browser.
 * @returns `undefined` for anything but a {@link Hello} that names the same origin.
 */
export function helloFrom(data: unknown, origin: string): string | undefined {
  if (!isOurs(data) || data.origin !== origin) return undefined;
  // A page without a colour scheme (`normal`) is light.
  const said = toText(data.scheme).match(/\b(light|dark)\b/g);
  return [...new Set(said ?? ['light'])].join(' ');
}

/**
 * Reads the height from a frame's answer.
 *
 * @param data Data of a message on its port.
 * @returns Whole px from 40 to 100,000; `undefined` for anything else.
 */
export function heightFrom(data: unknown): number | undefined {
  const px = isOurs(data) ? data.height : undefined;
  return typeof px === 'number' && Number.isInteger(px) && px >= LEAST && px <= MOST ? px : undefined;
}
