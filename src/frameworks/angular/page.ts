// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/page.js';
import type {SmpPage} from '../../elements/page/smp-page.js';

/** `<smp-page>`: Any of the sections in any order, with a table of contents, deep links and a printable handout. */
@Directive({
  selector: 'smp-page',
  host: {
    '[attr.sections]': 'sections',
    '[attr.reviewed-by]': 'reviewedBy ?? reviewedByAttribute',
    '[attr.reviewed-on]': 'reviewedOn ?? reviewedOnAttribute',
    '[attr.adapted-by]': 'adaptedBy ?? adaptedByAttribute',
    '[attr.structured-data]': 'structuredData ?? structuredDataAttribute',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpPageDirective {
  /** Sections to show, in this order: names separated by spaces, such as `overview key-factors cost-range`. Default: all. */
  @Input() sections: SmpPage['sections'];
  /** Clinician who reviewed the text for this site; passed to each section. */
  @Input() reviewedBy: SmpPage['reviewedBy'];
  /** Clinician who reviewed the text for this site; passed to each section. */
  @Input({alias: 'reviewed-by'}) reviewedByAttribute: SmpPage['reviewedBy'];
  /** Date of the review, such as `2026-11-22`; passed to each section. */
  @Input() reviewedOn: SmpPage['reviewedOn'];
  /** Date of the review, such as `2026-11-22`; passed to each section. */
  @Input({alias: 'reviewed-on'}) reviewedOnAttribute: SmpPage['reviewedOn'];
  /** Name of whoever changed the text for this site; passed to each section. */
  @Input() adaptedBy: SmpPage['adaptedBy'];
  /** Name of whoever changed the text for this site; passed to each section. */
  @Input({alias: 'adapted-by'}) adaptedByAttribute: SmpPage['adaptedBy'];
  /** Structured data for search engines, as a schema.org script in the document's head: reviewer, sources, procedure, terms, the clinic's price. `faq` adds the questions. */
  @Input({transform: (value: boolean | '' | 'faq' | undefined) => (value === true ? '' : value === false ? undefined : value)})
  structuredData: SmpPage['structuredData'];
  /** Structured data for search engines, as a schema.org script in the document's head: reviewer, sources, procedure, terms, the clinic's price. `faq` adds the questions. */
  @Input({
    alias: 'structured-data',
    transform: (value: boolean | '' | 'faq' | undefined) => (value === true ? '' : value === false ? undefined : value),
  })
  structuredDataAttribute: SmpPage['structuredData'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpPage['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpPage['headingLevel'];
}
