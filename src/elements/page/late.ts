import {SmpCostComparison} from '../cost-comparison/smp-cost-comparison.js';

/** The sections that are heavy and seldom shown. The file for a CDN leaves them out, and fetches them where a page has them. */
export const late = [SmpCostComparison];
