/** What the page of each app puts on `globalThis.portal`, so that the same checks can use them all. */
export interface Portal {
  /** Shows the app's component, or changes what it shows. */
  show(state: {low?: number; articles?: {heading: string; href?: string}[]; lang?: string}): unknown;
  /** Removes the component. */
  hide(): unknown;
  /** Rows that the component was told of. */
  readonly opened: string[];
  /** Defines the elements. The page does so by itself, unless its URL has `?late`. */
  define(): Promise<unknown>;
}
