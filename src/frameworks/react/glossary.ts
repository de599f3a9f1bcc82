// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/glossary.js';
import {SmpGlossary as SmpGlossaryElement} from '../../elements/glossary/smp-glossary.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpGlossary`, which is `<smp-glossary>`. */
export interface SmpGlossaryProps extends HTMLAttributes<SmpGlossaryElement> {
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpGlossaryElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpGlossaryElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpGlossaryElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpGlossaryElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-glossary>`: Medical terms, explained. */
export const SmpGlossary: ForwardRefExoticComponent<SmpGlossaryProps & RefAttributes<SmpGlossaryElement>> = /* @__PURE__ */ createComponent(
  {
    react,
    tagName: 'smp-glossary',
    displayName: 'SmpGlossary',
    elementClass: SmpGlossaryElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  },
);
