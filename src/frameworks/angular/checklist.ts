// Made from custom-elements.json by npm run generate.
import {Directive, Input, booleanAttribute} from '@angular/core';
import '../../define/checklist.js';
import type {SmpChecklist} from '../../elements/checklist/smp-checklist.js';

/** `<smp-checklist>`: Questions to ask before booking: to tick, to print, or to send with your form. */
@Directive({
  selector: 'smp-checklist',
  host: {
    '[attr.name]': 'name',
    '[attr.disabled]': "disabled ? '' : null",
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpChecklistDirective {
  /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
  @Input() name: SmpChecklist['name'];
  /** True if the field cannot be changed. A disabled `fieldset` around it has the same effect. */
  @Input({transform: (value: boolean | '' | undefined) => booleanAttribute(value)}) disabled: SmpChecklist['disabled'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpChecklist['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpChecklist['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpChecklist['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpChecklist['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpChecklist['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpChecklist['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpChecklist['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpChecklist['headingLevel'];
}
