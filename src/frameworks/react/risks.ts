// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/risks.js';
import {SmpRisks as SmpRisksElement} from '../../elements/risks/smp-risks.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpRisks`, which is `<smp-risks>`. */
export interface SmpRisksProps extends HTMLAttributes<SmpRisksElement> {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpRisksElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpRisksElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpRisksElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpRisksElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-risks>`: Risks and how often they happen, who should not have it, removal, law in the US, EU and UK, marketing claims, fact-checked. */
export const SmpRisks: ForwardRefExoticComponent<SmpRisksProps & RefAttributes<SmpRisksElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-risks',
  displayName: 'SmpRisks',
  elementClass: SmpRisksElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
