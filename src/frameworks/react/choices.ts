// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/choices.js';
import {SmpChoices as SmpChoicesElement} from '../../elements/choices/smp-choices.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpChoices`, which is `<smp-choices>`. */
export interface SmpChoicesProps extends HTMLAttributes<SmpChoicesElement> {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpChoicesElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpChoicesElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpChoicesElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpChoicesElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-choices>`: The choices, including none: what each does, how long it lasts, what it costs, how strong the evidence is. */
export const SmpChoices: ForwardRefExoticComponent<SmpChoicesProps & RefAttributes<SmpChoicesElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-choices',
  displayName: 'SmpChoices',
  elementClass: SmpChoicesElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
