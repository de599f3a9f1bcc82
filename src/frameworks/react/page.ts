// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/page.js';
import {SmpPage as elementClass} from '../../elements/page/smp-page.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-page>`: Any of the sections in any order, with a table of contents, deep links and a printable handout. */
export const SmpPage = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-page',
  displayName: 'SmpPage',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
