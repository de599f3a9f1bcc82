// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/faq.js';
import {SmpFaq as SmpFaqElement} from '../../elements/faq/smp-faq.js';
import type {SmpErrorEvent, SmpToggleEvent} from '../../foundation/element/events.js';

/** Props of `SmpFaq`, which is `<smp-faq>`. */
export interface SmpFaqProps extends HTMLAttributes<SmpFaqElement> {
  /** True if several rows may be open at once. Otherwise opening one closes the other. */
  multiple?: SmpFaqElement['multiple'];
  /** Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written back. */
  open?: SmpFaqElement['open'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpFaqElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpFaqElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpFaqElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpFaqElement['headingLevel'];
  /** A row was opened or closed; `item` is its id, `open` is true if it is now open. */
  onSmpToggle?: ((event: SmpToggleEvent) => void) | undefined;
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-faq>`: Nineteen short answers, searchable; add your own, marked as yours. */
export const SmpFaq: ForwardRefExoticComponent<SmpFaqProps & RefAttributes<SmpFaqElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-faq',
  displayName: 'SmpFaq',
  elementClass: SmpFaqElement,
  events: {onSmpToggle: 'smp-toggle' as EventName<SmpToggleEvent>, onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
