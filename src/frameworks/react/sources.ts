// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/sources.js';
import {SmpSources as elementClass} from '../../elements/sources/smp-sources.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-sources>`: The page's sources, numbered and graded, and who has reviewed the text. */
export const SmpSources = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-sources',
  displayName: 'SmpSources',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
