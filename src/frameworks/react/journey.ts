// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/journey.js';
import {SmpJourney as SmpJourneyElement} from '../../elements/journey/smp-journey.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpJourney`, which is `<smp-journey>`. */
export interface SmpJourneyProps extends HTMLAttributes<SmpJourneyElement> {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpJourneyElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpJourneyElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpJourneyElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpJourneyElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-journey>`: The visits in order: what happens, how long, what to ask; how density builds up over three visits. */
export const SmpJourney: ForwardRefExoticComponent<SmpJourneyProps & RefAttributes<SmpJourneyElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-journey',
  displayName: 'SmpJourney',
  elementClass: SmpJourneyElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
