// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/checklist.js';
import {SmpChecklist as elementClass} from '../../elements/checklist/smp-checklist.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-checklist>`: Questions to ask before booking: to tick, to print, or to send with your form. */
export const SmpChecklist = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-checklist',
  displayName: 'SmpChecklist',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
