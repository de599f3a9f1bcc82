// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/page.js';
import {SmpPage as SmpPageElement} from '../../elements/page/smp-page.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpPage`, which is `<smp-page>`. */
export interface SmpPageProps extends HTMLAttributes<SmpPageElement> {
  /** Sections to show, in this order: names separated by spaces, such as `overview key-factors cost-range`. Default: all. */
  sections?: SmpPageElement['sections'];
  /** Clinician who reviewed the text for this site; passed to each section. */
  reviewedBy?: SmpPageElement['reviewedBy'];
  /** Date of the review, such as `2026-11-22`; passed to each section. */
  reviewedOn?: SmpPageElement['reviewedOn'];
  /** Name of whoever changed the text for this site; passed to each section. */
  adaptedBy?: SmpPageElement['adaptedBy'];
  /** Structured data for search engines, as a schema.org script in the document's head: reviewer, sources, procedure, terms, the clinic's price. `faq` adds the questions. */
  structuredData?: SmpPageElement['structuredData'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpPageElement['headingLevel'];
  /** The page could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-page>`: Any of the sections in any order, with a table of contents, deep links and a printable handout. */
export const SmpPage: ForwardRefExoticComponent<SmpPageProps & RefAttributes<SmpPageElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-page',
  displayName: 'SmpPage',
  elementClass: SmpPageElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
