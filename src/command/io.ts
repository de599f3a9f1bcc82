import type {Config} from '../foundation/config/schema.js';

/** Signature of `render()` in `smp-elements/server`: renders a page, or a part of one. */
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

/** Input and output of the command. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Buffer>;
  /** True if the output goes to a terminal and may be coloured. */
  readonly isTty: boolean;
  /** Renders a page. Injected, so that only the command `render` loads all elements. */
  readonly render: Render;
  /** Today as an ISO date. */
  readonly today: string;
}

/** Exit codes, for scripts and CI. */
export const OK = 0;
export const FINDINGS = 1;
export const FAILED = 2;

/** Formats a value as JSON, with a final line break. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
