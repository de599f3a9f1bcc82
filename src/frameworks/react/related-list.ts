// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/related-list.js';
import {SmpRelatedList as elementClass} from '../../elements/related-list/smp-related-list.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-related-list>`: Cards for articles: yours, or from JSON Feed, RSS, Atom or WordPress. */
export const SmpRelatedList = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-related-list',
  displayName: 'SmpRelatedList',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
