import {SmpPage, sections} from '../../elements/page/smp-page.js';
import {SmpRelatedCard} from '../../elements/related-card/smp-related-card.js';
import {SmpTerm} from '../../elements/term/smp-term.js';
import {part} from '../../foundation/part.js';
import {version} from '../../foundation/version.js';
import {onArrival} from './arrivals.js';
import * as kit from './kit.js';

// How long what a page says of itself is waited for, in ms.
const PATIENCE = 3000;

// A symbol, which no element's id can be; with the version, so that a part never meets another version's file.
const shared = globalThis as unknown as Record<symbol, unknown>;
shared[Symbol.for(`smp-elements ${version}`)] ??= kit;

// What few pages have comes where one has it.
const come = (name: string, load: () => Promise<Record<string, {define(): void}>>) => {
  const late = part(name, load);
  return () => late.come().then(() => Object.values(late.now ?? {}).forEach((element) => element.define()));
};
const configure = come('configuration', () => import('../../elements/config/smp-config.js'));
const late = new Map([
  ['smp-config', configure],
  ['smp-cost-comparison', come('cost-comparison', () => import('../../elements/cost-comparison/smp-cost-comparison.js'))],
  ['smp-before-after', come('before-after', () => import('../../elements/before-after/smp-before-after.js'))],
  ['smp-related-list', come('related-list', () => import('../../elements/related-list/smp-related-list.js'))],
]);

function begin(): void {
  // One definition for each task: all in one would hold up an old phone's first touch for the sum of them.
  for (const element of [...sections, SmpTerm, SmpRelatedCard, SmpPage]) setTimeout(() => element.define());
  setTimeout(() => onArrival(late));
}

// First what configures the others, or they would show and then show otherwise.
if (document.querySelector('smp-config')) void Promise.race([configure(), new Promise((next) => setTimeout(next, PATIENCE))]).then(begin);
else begin();
