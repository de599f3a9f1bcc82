// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/cost-comparison.js';
import {SmpCostComparison as elementClass} from '../../elements/cost-comparison/smp-cost-comparison.js';
import type {SmpChangeEvent, SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-cost-comparison>`: SMP with touch-ups beside medicines, a hair system, a transplant, over 1 to 20 years: as a chart, in words and as a table. */
export const SmpCostComparison = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-cost-comparison',
  displayName: 'SmpCostComparison',
  elementClass,
  events: {onSmpChange: 'smp-change' as EventName<SmpChangeEvent>, onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
