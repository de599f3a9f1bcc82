// Made from custom-elements.json by npm run generate.
import {Directive, Input, booleanAttribute} from '@angular/core';
import '../../define/key-factors.js';
import type {SmpKeyFactors} from '../../elements/key-factors/smp-key-factors.js';

/** `<smp-key-factors>`: Nine things to weigh up: one-line answers that open to more. */
@Directive({
  selector: 'smp-key-factors',
  host: {
    '[attr.multiple]': "multiple ? '' : null",
    '[attr.open]': 'open',
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpKeyFactorsDirective {
  /** True if several rows may be open at once. Otherwise opening one closes the other. */
  @Input({transform: (value: boolean | '' | undefined) => booleanAttribute(value)}) multiple: SmpKeyFactors['multiple'];
  /** Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written back. */
  @Input() open: SmpKeyFactors['open'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpKeyFactors['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpKeyFactors['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpKeyFactors['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpKeyFactors['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpKeyFactors['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpKeyFactors['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpKeyFactors['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpKeyFactors['headingLevel'];
}
