import type {Config} from '../foundation/config/schema.js';

/** How `smp-elements/server` renders a page, or a part of one. */
export type Render = (
  html: string,
  options: {
    lang?: string;
    config?: Config;
    styles?: 'inline' | ((tag: string) => string);
    hydrate?: boolean;
    onError?: (tag: string, error: unknown) => void;
  },
) => Promise<string>;

/** What the command reads from and writes to. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Buffer>;
  /** Whether a person reads what is written, in colour. */
  readonly isTty: boolean;
  /** Renders a page; taken from outside, so that only `render` loads all elements. */
  readonly render: Render;
  /** Today, as an ISO date. */
  readonly today: string;
}

/** How a run ends, for scripts and CI. */
export const OK = 0;
export const FINDINGS = 1;
export const FAILED = 2;

/** Writes an object as JSON. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
