// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/key-factors.js';
import {SmpKeyFactors as SmpKeyFactorsElement} from '../../elements/key-factors/smp-key-factors.js';
import type {SmpErrorEvent, SmpToggleEvent} from '../../foundation/element/events.js';

/** Props of `SmpKeyFactors`, which is `<smp-key-factors>`. */
export interface SmpKeyFactorsProps extends HTMLAttributes<SmpKeyFactorsElement> {
  /** True if several rows may be open at once. Otherwise opening one closes the other. */
  multiple?: SmpKeyFactorsElement['multiple'];
  /** Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written back. */
  open?: SmpKeyFactorsElement['open'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpKeyFactorsElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpKeyFactorsElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpKeyFactorsElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpKeyFactorsElement['headingLevel'];
  /** A row was opened or closed; `item` is its id, `open` is true if it is now open. */
  onSmpToggle?: ((event: SmpToggleEvent) => void) | undefined;
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-key-factors>`: Nine things to weigh up: one-line answers that open to more. */
export const SmpKeyFactors: ForwardRefExoticComponent<SmpKeyFactorsProps & RefAttributes<SmpKeyFactorsElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-key-factors',
    displayName: 'SmpKeyFactors',
    elementClass: SmpKeyFactorsElement,
    events: {onSmpToggle: 'smp-toggle' as EventName<SmpToggleEvent>, onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
