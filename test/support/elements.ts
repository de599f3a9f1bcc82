import {type ElementName, catalogue} from '../../src/elements/catalogue.js';

/** Elements that hold, list or configure others, or compare pictures of the page. */
const others = ['config', 'page', 'related-list', 'before-after'] as const satisfies readonly ElementName[];

type AloneName = Exclude<ElementName, (typeof others)[number]>;

/** Names of all other elements, in the order of the catalogue: each shows something of its own. */
export const aloneNames = catalogue.map(({name}) => name).filter((name): name is AloneName => !others.some((other) => other === name));

/** Attributes of elements on the pages that `npm run generate` puts them into. */
export const attributes: Readonly<Partial<Record<ElementName, string>>> = {
  'key-factors': 'open="aftercare"',
  // Its researched prices are by country.
  'cost-range': 'lang="en-US"',
  'cost-comparison': 'lang="en-US"',
};
