// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import '../../define/related-card.js';
import {SmpRelatedCard as elementClass} from '../../elements/related-card/smp-related-card.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** `<smp-related-card>`: A teaser for an article; the whole card is the link. */
export const SmpRelatedCard = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-related-card',
  displayName: 'SmpRelatedCard',
  elementClass,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
