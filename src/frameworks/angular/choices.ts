// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/choices.js';
import type {SmpChoices} from '../../elements/choices/smp-choices.js';

/** `<smp-choices>`: The choices, including none: what each does, how long it lasts, what it costs, how strong the evidence is. */
@Directive({
  selector: 'smp-choices',
  host: {
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpChoicesDirective {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpChoices['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpChoices['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpChoices['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpChoices['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpChoices['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpChoices['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpChoices['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpChoices['headingLevel'];
}
