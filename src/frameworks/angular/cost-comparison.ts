// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/cost-comparison.js';
import type {SmpCostComparison} from '../../elements/cost-comparison/smp-cost-comparison.js';

/** `<smp-cost-comparison>`: SMP with touch-ups beside medicines, a hair system, a transplant, over 1 to 20 years: as a chart, in words and as a table. */
@Directive({
  selector: 'smp-cost-comparison',
  host: {
    '[attr.region]': 'region',
    '[attr.years]': 'years',
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpCostComparisonDirective {
  /** Country whose prices are compared: an ISO 3166 code. Default: the region in `lang`. */
  @Input() region: SmpCostComparison['region'];
  /** Number of years over which costs are added up at first, 1 to 20. */
  @Input() years: SmpCostComparison['years'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpCostComparison['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpCostComparison['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpCostComparison['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpCostComparison['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpCostComparison['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpCostComparison['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpCostComparison['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpCostComparison['headingLevel'];
}
