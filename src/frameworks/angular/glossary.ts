// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/glossary.js';
import type {SmpGlossary} from '../../elements/glossary/smp-glossary.js';

/** `<smp-glossary>`: Medical terms, explained. */
@Directive({
  selector: 'smp-glossary',
  host: {
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpGlossaryDirective {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpGlossary['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpGlossary['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpGlossary['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpGlossary['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpGlossary['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpGlossary['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpGlossary['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpGlossary['headingLevel'];
}
