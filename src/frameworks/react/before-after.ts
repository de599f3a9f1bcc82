// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/before-after.js';
import {SmpBeforeAfter as elementClass} from '../../elements/before-after/smp-before-after.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-before-after>`: Two photos under a slider, hidden when consent ends; a drawing if you have no photos. */
export const SmpBeforeAfter = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-before-after',
  displayName: 'SmpBeforeAfter',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
