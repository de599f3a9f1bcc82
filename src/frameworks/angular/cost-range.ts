// Made from custom-elements.json by npm run generate.
import {Directive, Input, booleanAttribute} from '@angular/core';
import '../../define/cost-range.js';
import type {SmpCostRange} from '../../elements/cost-range/smp-cost-range.js';

/** `<smp-cost-range>`: Your price with its date, or an estimator with your prices by area; else what providers in the page's country charge. */
@Directive({
  selector: 'smp-cost-range',
  host: {
    '[attr.low]': 'low',
    '[attr.high]': 'high',
    '[attr.currency]': 'currency',
    '[attr.price-as-of]': 'priceAsOf ?? priceAsOfAttribute',
    '[attr.per]': 'per',
    '[attr.region]': 'region',
    '[attr.name]': 'name',
    '[attr.disabled]': "disabled ? '' : null",
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpCostRangeDirective {
  /** Lowest price, in plain digits. Alone it reads "From …". */
  @Input() low: SmpCostRange['low'];
  /** Highest price, in plain digits. Alone it reads "Up to …". */
  @Input() high: SmpCostRange['high'];
  /** Currency of `low` and `high`: an ISO 4217 code. Default: the region's, if it has a researched price. */
  @Input() currency: SmpCostRange['currency'];
  /** Date of `low` and `high`: `2026`, `2026-11` or `2026-11-22`. Without it the element says that the date is missing. */
  @Input() priceAsOf: SmpCostRange['priceAsOf'];
  /** Date of `low` and `high`: `2026`, `2026-11` or `2026-11-22`. Without it the element says that the date is missing. */
  @Input({alias: 'price-as-of'}) priceAsOfAttribute: SmpCostRange['priceAsOf'];
  /** Unit of the price: all visits (`course`) or one (`session`). */
  @Input() per: SmpCostRange['per'];
  /** Country whose researched price is shown if no price is given: an ISO 3166 code. Default: the region in `lang`. */
  @Input() region: SmpCostRange['region'];
  /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
  @Input() name: SmpCostRange['name'];
  /** True if the field cannot be changed. A disabled `fieldset` around it has the same effect. */
  @Input({transform: (value: boolean | '' | undefined) => booleanAttribute(value)}) disabled: SmpCostRange['disabled'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpCostRange['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpCostRange['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpCostRange['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpCostRange['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpCostRange['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpCostRange['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpCostRange['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpCostRange['headingLevel'];
}
