import 'axe-core/axe.min.js';
import {expect} from '@open-wc/testing';

declare global {
  // Defined by the import above, which has no exports.
  var axe: typeof import('axe-core');
}

/**
 * Checks what only other colours can break, in everything inside an element: a tenth of the work of all rules.
 *
 * @param isEnhanced True for the 7:1 of level AAA. Default: 4.5:1.
 */
export async function expectContrast(element: Element, isEnhanced = false): Promise<void> {
  const rule = isEnhanced ? 'color-contrast-enhanced' : 'color-contrast';
  const {violations, passes} = await axe.run(element, {runOnly: [rule, 'link-in-text-block']});
  expect(violations.flatMap(({nodes}) => nodes.map(({html, failureSummary}) => `${html}: ${failureSummary ?? ''}`))).to.be.empty;
  expect(passes).not.to.be.empty;
}
