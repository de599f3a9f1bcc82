import {toText} from '../foundation/rendering/to-text.js';

// What a page and the frame in it say to each other, and no word more.

const TYPE = 'smp-frame';
const VERSION = 1;

// A frame lower than this shows nothing; one higher than this holds nothing of ours. In px.
const LEAST = 40;
const MOST = 100_000;

interface Message {
  readonly type: typeof TYPE;
  readonly version: typeof VERSION;
}

/** What the page says first; a port for the answers comes with it. */
export interface Hello extends Message {
  /** The page's own origin; 'null' where it has none to show. */
  readonly origin: string;
  /** The `color-scheme` that the frame stands in, as CSS has it. */
  readonly scheme: string;
}

/** What the frame answers, and says again whenever it changes. */
export interface Height extends Message {
  /** In whole px. */
  readonly height: number;
}

const isOurs = (data: unknown): data is Record<string, unknown> => {
  const {type, version} = (data ?? {}) as Record<string, unknown>;
  return type === TYPE && version === VERSION;
};

/** Makes the page's first message. */
export const hello = (origin: string, scheme: string): Hello => ({type: TYPE, version: VERSION, origin, scheme});

/** Makes the frame's answer; a part of a px takes a whole one. */
export const height = (px: number): Height => ({type: TYPE, version: VERSION, height: Math.ceil(px)});

/**
 * The colour scheme that a page's hello names: `light`, `dark` or both, the page's choice first.
 *
 * @param data What came.
 * @param origin Where it came from, as the browser says.
 * @returns `undefined` for anything but a hello of ours that tells the truth about where it comes from.
 */
export function helloFrom(data: unknown, origin: string): string | undefined {
  if (!isOurs(data) || data.origin !== origin) return undefined;
  // A page that says nothing about colours (`normal`) is a light one.
  const said = toText(data.scheme).match(/\b(light|dark)\b/g);
  return [...new Set(said ?? ['light'])].join(' ');
}

/**
 * The height that a frame asks for.
 *
 * @param data What came through its port.
 * @returns Whole px from 40 to 100,000; `undefined` for anything else.
 */
export function heightFrom(data: unknown): number | undefined {
  const px = isOurs(data) ? data.height : undefined;
  return typeof px === 'number' && Number.isInteger(px) && px >= LEAST && px <= MOST ? px : undefined;
}
