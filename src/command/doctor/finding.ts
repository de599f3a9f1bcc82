import type {Page} from './page.js';

/** An `error` shows readers something wrong or nothing; a `warning` will, or may; a `hint` changes no exit code. */
export type Severity = 'error' | 'warning' | 'hint';

/** What a rule found. */
export interface Found {
  /** Where in the page's text. */
  readonly at: number;
  readonly what: string;
  /** Where they differ from the rule's own. */
  readonly cause?: string | undefined;
  readonly fix?: string | undefined;
  readonly severity?: Severity | undefined;
}

/** One thing to look for. */
export interface Rule {
  readonly id: string;
  /** What it finds, for the list of rules. */
  readonly what: string;
  readonly cause: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly find: (page: Page) => Iterable<Found>;
}

/** What is told of a fault. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly cause: string;
  readonly fix: string;
}

// From a page somebody else may have written: no more than a line, and nothing that a terminal obeys.
const LONGEST = 60;

/** A page's own words, short enough to be told. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
