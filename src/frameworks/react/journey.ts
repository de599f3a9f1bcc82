// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/journey.js';
import {SmpJourney as elementClass} from '../../elements/journey/smp-journey.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-journey>`: The visits in order: what happens, how long, what to ask; how density builds up over three visits. */
export const SmpJourney = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-journey',
  displayName: 'SmpJourney',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
