import {SmpAccordion} from '../../evidence/accordion.js';
import {fill} from '../../foundation/language/locale.js';
import {html} from '../../foundation/lit.js';
import {content, factorIds, terms} from './key-factors.content.js';

/**
 * Nine things to weigh up before scalp micropigmentation: aftercare, healing, colour stability, shade match, cost,
 * expectations, feelings, ongoing hair loss, health. Each shows its answer in one line, and more when it is opened.
 *
 * Fragments link to each: `#smp-key-factors-aftercare`, and so on with `healing`, `color`, `shade`, `cost`,
 * `expectations`, `feelings`, `ongoing-loss` and `health`.
 *
 * @tagname smp-key-factors
 * @summary Nine things to weigh up: one-line answers that open to more
 * @example
 * ```html
 * <smp-key-factors open="cost"></smp-key-factors>
 * ```
 * @csspart term - Words that open what they mean.
 */
export class SmpKeyFactors extends SmpAccordion {
  static override readonly tag = 'key-factors';

  protected override readonly ids = factorIds;
  protected override readonly terms = terms;

  protected override rowName(title: string): string {
    return fill(content().row, {title});
  }

  protected override section() {
    const words = content();
    return {
      heading: words.heading,
      body: html`${this.toggleAll(words.heading)} ${words.factors.map((factor) => this.row(factor))}`,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-key-factors': SmpKeyFactors;
  }
}
