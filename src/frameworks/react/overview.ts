// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/overview.js';
import {SmpOverview as SmpOverviewElement} from '../../elements/overview/smp-overview.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpOverview`, which is `<smp-overview>`. */
export interface SmpOverviewProps extends HTMLAttributes<SmpOverviewElement> {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpOverviewElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpOverviewElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpOverviewElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpOverviewElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-overview>`: SMP explained: how it is done, whom it suits and whom not, what good work needs, what it does not do. */
export const SmpOverview: ForwardRefExoticComponent<SmpOverviewProps & RefAttributes<SmpOverviewElement>> = /* @__PURE__ */ createComponent(
  {
    react,
    tagName: 'smp-overview',
    displayName: 'SmpOverview',
    elementClass: SmpOverviewElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  },
);
