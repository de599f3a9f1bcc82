import {findAll, hasAttribute, localNameOf, textOf} from './node.js';

/** Facts that tell an editor's leftover from content, about an element in a page or in parsed markup. */
export interface LeftoverFacts {
  /** Name of the tag, lower case. */
  readonly tag: string;
  /** Returns true if the element has an attribute. */
  readonly has: (attribute: string) => boolean;
  /** Returns the text inside. */
  readonly text: () => string;
  /** Returns the tags of all elements inside. */
  readonly tagsInside: () => readonly string[];
}

// With one of these, somebody has put the paragraph there on purpose.
const PURPOSES = ['id', 'slot', 'data-smp', 'data-smp-slot'];

/**
 * Returns true for an element that an editor has added by itself: a line break, or an empty paragraph without even an anchor.
 * The one rule for browsers, servers and `doctor`.
 *
 * @param facts Facts about the element.
 */
export const isLeftover = ({tag, has, text, tagsInside}: LeftoverFacts): boolean =>
  tag === 'br' || (tag === 'p' && !PURPOSES.some(has) && !text().trim() && tagsInside().every((inside) => inside === 'br'));

/**
 * Returns true for a child that leaves an `smp-config` empty, so that it still applies to the whole page.
 *
 * @param facts Facts about the child.
 */
export const isUnconfigurable = (facts: LeftoverFacts): boolean => /^(script|style|template)$/.test(facts.tag) || isLeftover(facts);

/**
 * Collects the facts about an element of a page.
 *
 * @param element The element.
 */
export const factsOf = (element: Element): LeftoverFacts => ({
  tag: localNameOf(element),
  has: (name) => hasAttribute(element, name),
  text: () => textOf(element) ?? '',
  tagsInside: () => Array.from(findAll(element, '*'), localNameOf),
});

/**
 * Returns true for an element of a page that an editor has added by itself; see {@link isLeftover}.
 *
 * @param element The element.
 */
export const isEditorLeftover = (element: Element): boolean => isLeftover(factsOf(element));
