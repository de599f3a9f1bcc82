import 'axe-core/axe.min.js';
import {expect} from '@open-wc/testing';

declare global {
  // From the import above, which has no exports.
  var axe: typeof import('axe-core');
}

/** Checks what other colours alone can break, in all that stands in an element: a tenth of the work of all rules. */
export async function expectContrast(element: Element): Promise<void> {
  const {violations, passes} = await axe.run(element, {runOnly: ['color-contrast', 'link-in-text-block']});
  expect(violations.flatMap(({nodes}) => nodes.map(({html, failureSummary}) => `${html}: ${failureSummary ?? ''}`))).to.be.empty;
  expect(passes).not.to.be.empty;
}
