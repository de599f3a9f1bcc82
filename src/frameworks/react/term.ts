// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/term.js';
import {SmpTerm as elementClass} from '../../elements/term/smp-term.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-term>`: Explains a word in your own text. */
export const SmpTerm = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-term',
  displayName: 'SmpTerm',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
