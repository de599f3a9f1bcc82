// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/checklist.js';
import {SmpChecklist as SmpChecklistElement} from '../../elements/checklist/smp-checklist.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpChecklist`, which is `<smp-checklist>`. */
export interface SmpChecklistProps extends HTMLAttributes<SmpChecklistElement> {
  /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
  name?: SmpChecklistElement['name'];
  /** True if the field cannot be changed. A disabled `fieldset` around it has the same effect. */
  disabled?: SmpChecklistElement['disabled'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpChecklistElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpChecklistElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpChecklistElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpChecklistElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-checklist>`: Questions to ask before booking: to tick, to print, or to send with your form. */
export const SmpChecklist: ForwardRefExoticComponent<SmpChecklistProps & RefAttributes<SmpChecklistElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-checklist',
    displayName: 'SmpChecklist',
    elementClass: SmpChecklistElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
