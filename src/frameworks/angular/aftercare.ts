// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/aftercare.js';
import type {SmpAftercare} from '../../elements/aftercare/smp-aftercare.js';

/** `<smp-aftercare>`: Aftercare day by day, with the reader's own dates and a calendar file; how skin heals; when to call a doctor. */
@Directive({
  selector: 'smp-aftercare',
  host: {
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpAftercareDirective {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpAftercare['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpAftercare['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpAftercare['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpAftercare['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpAftercare['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpAftercare['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpAftercare['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpAftercare['headingLevel'];
}
