// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/choices.js';
import {SmpChoices as elementClass} from '../../elements/choices/smp-choices.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-choices>`: The choices, including none: what each does, how long it lasts, what it costs, how strong the evidence is. */
export const SmpChoices = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-choices',
  displayName: 'SmpChoices',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
