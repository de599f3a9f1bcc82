import {isUnset} from '../guards/unset.js';
import type {PropertyDeclarations} from '../lit.js';
import {toText} from '../rendering/to-text.js';
import {SmpElement} from './element.js';

/** Base class of elements with a heading. The page chooses its level. */
export abstract class SmpHeadedElement extends SmpElement {
  static override properties: PropertyDeclarations = {headingLevel: {attribute: 'heading-level'}};

  /**
   * Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once.
   *
   * @default 2
   */
  declare headingLevel: number | string | undefined;

  /**
   * Returns the level of a heading, 1 to 6.
   *
   * @param below Number of levels below the element's own heading. Default: 0.
   */
  protected level(below = 0): number {
    const given = isUnset(this.headingLevel) ? 2 : this.headingLevel;
    let level = Math.round(Number(toText(given) || NaN));
    if (!Number.isFinite(level)) {
      this.warn('heading-level', given, '1 to 6');
      level = 2;
    }
    return Math.min(Math.max(level, 1) + below, 6);
  }
}
