// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/faq.js';
import {SmpFaq as elementClass} from '../../elements/faq/smp-faq.js';
import type {SmpErrorEvent, SmpToggleEvent} from '../../foundation/element/events.js';

/** `<smp-faq>`: Nineteen short answers, searchable; add your own, marked as yours. */
export const SmpFaq = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-faq',
  displayName: 'SmpFaq',
  elementClass,
  events: {onSmpToggle: 'smp-toggle' as EventName<SmpToggleEvent>, onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
