import type {targetLocales} from './locale-codes.js';

/** A language's words, by message id. */
export interface Words {
  readonly templates: Readonly<Record<string, string>>;
  /** What `Intl` writes of the texts' own numbers and dates; a language that was just added has none yet. */
  readonly written?: Readonly<Record<string, string>>;
}

/** How the words of each language are fetched: one request each, made only when an element asks. */
export const loaders: Readonly<Record<(typeof targetLocales)[number], () => Promise<Words>>> = {
  es: () => import('./es.js'),
};
