// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/before-after.js';
import {SmpBeforeAfter as SmpBeforeAfterElement} from '../../elements/before-after/smp-before-after.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpBeforeAfter`, which is `<smp-before-after>`. */
export interface SmpBeforeAfterProps extends HTMLAttributes<SmpBeforeAfterElement> {
  /** Heading above the pictures. Default: none. */
  heading?: SmpBeforeAfterElement['heading'];
  /** URL of the picture before the treatment. Both pictures take its proportions. */
  beforeImage?: SmpBeforeAfterElement['beforeImage'];
  /** URL of the picture after the treatment. */
  afterImage?: SmpBeforeAfterElement['afterImage'];
  /** Alternative text of the picture before the treatment; also shown as text if the picture cannot be loaded. */
  beforeAlt?: SmpBeforeAfterElement['beforeAlt'];
  /** Alternative text of the picture after the treatment; also shown as text if the picture cannot be loaded. */
  afterAlt?: SmpBeforeAfterElement['afterAlt'];
  /** Label on the first picture. Default: "Before", in the page's language. */
  beforeLabel?: SmpBeforeAfterElement['beforeLabel'];
  /** Label on the second picture. Default: "After", in the page's language. */
  afterLabel?: SmpBeforeAfterElement['afterLabel'];
  /** Caption of the pictures. */
  caption?: SmpBeforeAfterElement['caption'];
  /** Number of visits between the pictures: a whole number, 1 to 20. */
  visits?: SmpBeforeAfterElement['visits'];
  /** Weeks from the last visit to the second picture: a whole number, 0 to 520. */
  healedWeeks?: SmpBeforeAfterElement['healedWeeks'];
  /** Last day on which the pictures may be shown, such as `2026-11-22`. After it, or if it is not a valid date, neither the pictures nor their caption are shown. Slotted pictures are the page's own: they are visible until the element has rendered. */
  consentUntil?: SmpBeforeAfterElement['consentUntil'];
  /** Percentage of the second picture that is uncovered at first: a whole number, 0 to 100. */
  position?: SmpBeforeAfterElement['position'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpBeforeAfterElement['headingLevel'];
  /** The element could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-before-after>`: Two photos under a slider, hidden when consent ends; a drawing if you have no photos. */
export const SmpBeforeAfter: ForwardRefExoticComponent<SmpBeforeAfterProps & RefAttributes<SmpBeforeAfterElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-before-after',
    displayName: 'SmpBeforeAfter',
    elementClass: SmpBeforeAfterElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
