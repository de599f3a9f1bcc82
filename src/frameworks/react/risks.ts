// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/risks.js';
import {SmpRisks as elementClass} from '../../elements/risks/smp-risks.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-risks>`: Risks and how often they happen, who should not have it, removal, law in the US, EU and UK, marketing claims, fact-checked. */
export const SmpRisks = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-risks',
  displayName: 'SmpRisks',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
