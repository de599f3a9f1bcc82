// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/sources.js';
import type {SmpSources} from '../../elements/sources/smp-sources.js';

/** `<smp-sources>`: The page's sources, numbered and graded, and who has reviewed the text. */
@Directive({
  selector: 'smp-sources',
  host: {
    '[attr.show]': 'show',
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpSourcesDirective {
  /** Sources to list: those that the page's sections cite, in reading order (`page`), or all of the library's (`all`). */
  @Input() show: SmpSources['show'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input() reviewedBy: SmpSources['reviewedBy'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpSources['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input() reviewedOn: SmpSources['reviewedOn'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpSources['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input() adaptedBy: SmpSources['adaptedBy'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpSources['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpSources['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpSources['headingLevel'];
}
