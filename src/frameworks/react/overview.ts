// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/overview.js';
import {SmpOverview as elementClass} from '../../elements/overview/smp-overview.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-overview>`: SMP explained: how it is done, whom it suits and whom not, what good work needs, what it does not do. */
export const SmpOverview = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-overview',
  displayName: 'SmpOverview',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
