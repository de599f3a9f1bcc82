import type {Config} from '../config/schema.js';

/** Facts about an element that a server renders: the element has no page to read them from. */
export interface ServerContext {
  /** Language tag at its position. */
  language: string;
  /** Configuration that applies to it. */
  config: Config;
  /** Names of the slots that its children fill. */
  slots: readonly string[];
}

/**
 * Context of the current rendering. Like the language, it is set and read without an await in between, so that two requests
 * never mix.
 */
export const serverContext: ServerContext = {language: '', config: {}, slots: []};
