// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/aftercare.js';
import {SmpAftercare as SmpAftercareElement} from '../../elements/aftercare/smp-aftercare.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpAftercare`, which is `<smp-aftercare>`. */
export interface SmpAftercareProps extends HTMLAttributes<SmpAftercareElement> {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpAftercareElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpAftercareElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpAftercareElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpAftercareElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-aftercare>`: Aftercare day by day, with the reader's own dates and a calendar file; how skin heals; when to call a doctor. */
export const SmpAftercare: ForwardRefExoticComponent<SmpAftercareProps & RefAttributes<SmpAftercareElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-aftercare',
    displayName: 'SmpAftercare',
    elementClass: SmpAftercareElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
