// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/cost-range.js';
import {SmpCostRange as SmpCostRangeElement} from '../../elements/cost-range/smp-cost-range.js';
import type {SmpChangeEvent, SmpCtaEvent, SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpCostRange`, which is `<smp-cost-range>`. */
export interface SmpCostRangeProps extends HTMLAttributes<SmpCostRangeElement> {
  /** Lowest price, in plain digits. Alone it reads "From …". */
  low?: SmpCostRangeElement['low'];
  /** Highest price, in plain digits. Alone it reads "Up to …". */
  high?: SmpCostRangeElement['high'];
  /** Currency of `low` and `high`: an ISO 4217 code. Default: the region's, if it has a researched price. */
  currency?: SmpCostRangeElement['currency'];
  /** Date of `low` and `high`: `2026`, `2026-11` or `2026-11-22`. Without it the element says that the date is missing. */
  priceAsOf?: SmpCostRangeElement['priceAsOf'];
  /** Unit of the price: all visits (`course`) or one (`session`). */
  per?: SmpCostRangeElement['per'];
  /** Country whose researched price is shown if no price is given: an ISO 3166 code. Default: the region in `lang`. */
  region?: SmpCostRangeElement['region'];
  /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
  name?: SmpCostRangeElement['name'];
  /** True if the field cannot be changed. A disabled `fieldset` around it has the same effect. */
  disabled?: SmpCostRangeElement['disabled'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpCostRangeElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpCostRangeElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpCostRangeElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpCostRangeElement['headingLevel'];
  /** A reader has changed an option of the estimate; `option` names it. */
  onSmpChange?: ((event: SmpChangeEvent) => void) | undefined;
  /** A reader is about to follow the booking link; `preventDefault()` keeps the reader here. */
  onSmpCta?: ((event: SmpCtaEvent) => void) | undefined;
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-cost-range>`: Your price with its date, or an estimator with your prices by area; else what providers in the page's country charge. */
export const SmpCostRange: ForwardRefExoticComponent<SmpCostRangeProps & RefAttributes<SmpCostRangeElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-cost-range',
    displayName: 'SmpCostRange',
    elementClass: SmpCostRangeElement,
    events: {
      onSmpChange: 'smp-change' as EventName<SmpChangeEvent>,
      onSmpCta: 'smp-cta' as EventName<SmpCtaEvent>,
      onSmpError: 'smp-error' as EventName<SmpErrorEvent>,
    },
  });
