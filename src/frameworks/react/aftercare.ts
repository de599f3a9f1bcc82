// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/aftercare.js';
import {SmpAftercare as elementClass} from '../../elements/aftercare/smp-aftercare.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-aftercare>`: Aftercare day by day, with the reader's own dates and a calendar file; how skin heals; when to call a doctor. */
export const SmpAftercare = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-aftercare',
  displayName: 'SmpAftercare',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
