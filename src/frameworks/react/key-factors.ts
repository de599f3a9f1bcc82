// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/key-factors.js';
import {SmpKeyFactors as elementClass} from '../../elements/key-factors/smp-key-factors.js';
import type {SmpErrorEvent, SmpToggleEvent} from '../../foundation/element/events.js';

/** `<smp-key-factors>`: Nine things to weigh up: one-line answers that open to more. */
export const SmpKeyFactors = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-key-factors',
  displayName: 'SmpKeyFactors',
  elementClass,
  events: {onSmpToggle: 'smp-toggle' as EventName<SmpToggleEvent>, onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
