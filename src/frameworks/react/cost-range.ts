// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/cost-range.js';
import {SmpCostRange as elementClass} from '../../elements/cost-range/smp-cost-range.js';
import type {SmpChangeEvent, SmpCtaEvent, SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-cost-range>`: Your price with its date, or an estimator with your prices by area; else what providers in the page's country charge. */
export const SmpCostRange = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-cost-range',
  displayName: 'SmpCostRange',
  elementClass,
  events: {
    onSmpChange: 'smp-change' as EventName<SmpChangeEvent>,
    onSmpCta: 'smp-cta' as EventName<SmpCtaEvent>,
    onSmpError: 'smp-error' as EventName<SmpErrorEvent>,
  },
});
