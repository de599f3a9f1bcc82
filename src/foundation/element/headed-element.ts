import type {PropertyDeclarations} from '../lit.js';
import {toText} from '../rendering/to-text.js';
import {SmpElement} from './element.js';

/** An element with a heading, whose level the page chooses. */
export abstract class SmpHeadedElement extends SmpElement {
  static override properties: PropertyDeclarations = {headingLevel: {attribute: 'heading-level'}};

  /**
   * The level of the element's heading, 1 to 6. Less or more is clamped; what is not a whole number warns once.
   *
   * @default 2
   */
  declare headingLevel: number | string | undefined;

  /** The heading level in force; `below` counts levels further down. */
  protected level(below = 0): number {
    const given = this.headingLevel ?? 2;
    let level = Math.round(Number(toText(given) || NaN));
    if (!Number.isFinite(level)) {
      this.warn('heading-level', given, '1 to 6');
      level = 2;
    }
    return Math.min(Math.max(level, 1) + below, 6);
  }
}
