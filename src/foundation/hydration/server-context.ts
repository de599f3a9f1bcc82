import type {Config} from '../config/schema.js';

/** What a server knows of an element that it renders, which knows no page there. */
export interface ServerContext {
  /** The tag of the language it stands in. */
  language: string;
  /** What is configured for its place. */
  config: Config;
  /** The slots that its children fill. */
  slots: readonly string[];
}

/**
 * What is being rendered now. Set and read in one go, without awaiting, as the language is, so that two requests never
 * mix.
 */
export const serverContext: ServerContext = {language: '', config: {}, slots: []};
