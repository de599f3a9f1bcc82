// Made from custom-elements.json by npm run generate.
import {Directive, Input, booleanAttribute} from '@angular/core';
import '../../define/faq.js';
import type {SmpFaq} from '../../elements/faq/smp-faq.js';

/** `<smp-faq>`: Nineteen short answers, searchable; add your own, marked as yours. */
@Directive({
  selector: 'smp-faq',
  host: {
    '[attr.multiple]': "multiple ? '' : null",
    '[attr.open]': 'open',
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpFaqDirective {
  /** True if several rows may be open at once. Otherwise opening one closes the other. */
  @Input({transform: (value: boolean | '' | undefined) => booleanAttribute(value)}) multiple: SmpFaq['multiple'];
  /** Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written back. */
  @Input() open: SmpFaq['open'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpFaq['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpFaq['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpFaq['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpFaq['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpFaq['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpFaq['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpFaq['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpFaq['headingLevel'];
}
