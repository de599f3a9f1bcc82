// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/glossary.js';
import {SmpGlossary as elementClass} from '../../elements/glossary/smp-glossary.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-glossary>`: Medical terms, explained. */
export const SmpGlossary = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-glossary',
  displayName: 'SmpGlossary',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
