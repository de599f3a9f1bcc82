// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/cost-comparison.js';
import {SmpCostComparison as SmpCostComparisonElement} from '../../elements/cost-comparison/smp-cost-comparison.js';
import type {SmpChangeEvent, SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpCostComparison`, which is `<smp-cost-comparison>`. */
export interface SmpCostComparisonProps extends HTMLAttributes<SmpCostComparisonElement> {
  /** Country whose prices are compared: an ISO 3166 code. Default: the region in `lang`. */
  region?: SmpCostComparisonElement['region'];
  /** Number of years over which costs are added up at first, 1 to 20. */
  years?: SmpCostComparisonElement['years'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpCostComparisonElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpCostComparisonElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpCostComparisonElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpCostComparisonElement['headingLevel'];
  /** A reader has changed something; `option` says what, such as `years` or `transplant`. */
  onSmpChange?: ((event: SmpChangeEvent) => void) | undefined;
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-cost-comparison>`: SMP with touch-ups beside medicines, a hair system, a transplant, over 1 to 20 years: as a chart, in words and as a table. */
export const SmpCostComparison: ForwardRefExoticComponent<SmpCostComparisonProps & RefAttributes<SmpCostComparisonElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-cost-comparison',
    displayName: 'SmpCostComparison',
    elementClass: SmpCostComparisonElement,
    events: {onSmpChange: 'smp-change' as EventName<SmpChangeEvent>, onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
