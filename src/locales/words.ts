/** The texts of a language, generated from its folder. */
export interface Words {
  /** Translations by message id. English has none: its texts are in the source code. */
  readonly templates?: Readonly<Record<string, string>>;
  /** The tags for which `preformatted` is right. */
  readonly tags: readonly string[];
  /** Texts that `Intl` would write; see `primeFormats`. */
  readonly preformatted: Readonly<Record<string, string>>;
  /** The glossary's terms, by their place in the source code, in alphabetical order. */
  readonly glossaryOrder: readonly number[];
  /** Closing marks that Unicode counts as opening ones, such as “ in German. */
  readonly closing?: string;
}
