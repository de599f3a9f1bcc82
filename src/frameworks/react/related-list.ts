// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/related-list.js';
import {SmpRelatedList as SmpRelatedListElement} from '../../elements/related-list/smp-related-list.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpRelatedList`, which is `<smp-related-list>`. */
export interface SmpRelatedListProps extends HTMLAttributes<SmpRelatedListElement> {
  /** URL of a feed: http, https, or relative to the page. */
  src?: SmpRelatedListElement['src'];
  /** The articles themselves, as a list or as JSON text. They take precedence over everything else. A server renders them. */
  items?: SmpRelatedListElement['items'];
  /** Most cards to show, 1 to 500. */
  limit?: SmpRelatedListElement['limit'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpRelatedListElement['headingLevel'];
  /** The feed could not be fetched or read (`code` is `load`), or rendering failed (`render`). */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-related-list>`: Cards for articles: yours, or from JSON Feed, RSS, Atom or WordPress. */
export const SmpRelatedList: ForwardRefExoticComponent<SmpRelatedListProps & RefAttributes<SmpRelatedListElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-related-list',
    displayName: 'SmpRelatedList',
    elementClass: SmpRelatedListElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
