import type {Page} from './page.js';

/**
 * Severity of a finding. `error`: readers see something wrong or nothing. `warning`: they will, or may. `hint`: does not
 * change the exit code.
 */
export type Severity = 'error' | 'warning' | 'hint';

/** Problem that a rule found. */
export interface Found {
  /** Offset in the page's source. */
  readonly at: number;
  readonly what: string;
  /** Set only where cause, fix or severity differ from the rule's own. */
  readonly cause?: string | undefined;
  readonly fix?: string | undefined;
  readonly severity?: Severity | undefined;
}

/** Rule of doctor. */
export interface Rule {
  readonly id: string;
  /** Short description for the list of rules. */
  readonly what: string;
  readonly cause: string;
  readonly fix: string;
  readonly severity: Severity;
  readonly find: (page: Page) => Iterable<Found>;
}

/** Finding as it is reported. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly cause: string;
  readonly fix: string;
}

// The page may be someone else's: quote at most one line, without control characters that a terminal obeys.
const LONGEST = 60;

/** Shortens text of a page to a line that can be quoted. */
export function quoteLine(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
