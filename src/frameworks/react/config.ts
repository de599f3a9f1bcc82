// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/config.js';
import {SmpConfig as elementClass} from '../../elements/config/smp-config.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-config>`: Your own prices, links, articles and questions for all of these, in one place; it shows nothing itself. */
export const SmpConfig = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-config',
  displayName: 'SmpConfig',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
