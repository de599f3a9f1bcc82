// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/related-card.js';
import {SmpRelatedCard as SmpRelatedCardElement} from '../../elements/related-card/smp-related-card.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpRelatedCard`, which is `<smp-related-card>`. */
export interface SmpRelatedCardProps extends HTMLAttributes<SmpRelatedCardElement> {
  /** Title of the article. */
  heading?: SmpRelatedCardElement['heading'];
  /** Summary of the article, in a sentence or two. */
  summary?: SmpRelatedCardElement['summary'];
  /** Link target: https, http, mailto or tel, or relative. With anything else the text is shown without a link. */
  href?: SmpRelatedCardElement['href'];
  /** URL of a picture. A picture that does not load is left out. */
  image?: SmpRelatedCardElement['image'];
  /** Alternative text of the picture; empty if the picture is decorative. */
  imageAlt?: SmpRelatedCardElement['imageAlt'];
  /** Invitation to read on, at the end. Default: "More detail", in the page's language. */
  label?: SmpRelatedCardElement['label'];
  /** Reading time in whole minutes, 1 to 600. */
  readingMinutes?: SmpRelatedCardElement['readingMinutes'];
  /** Date of publication: `2026`, `2026-11` or `2026-11-22`. */
  date?: SmpRelatedCardElement['date'];
  /** Kind of article, in a word or two. */
  tag?: SmpRelatedCardElement['tag'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpRelatedCardElement['headingLevel'];
  /** The card could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-related-card>`: A teaser for an article; the whole card is the link. */
export const SmpRelatedCard: ForwardRefExoticComponent<SmpRelatedCardProps & RefAttributes<SmpRelatedCardElement>> =
  /* @__PURE__ */ createComponent({
    react,
    tagName: 'smp-related-card',
    displayName: 'SmpRelatedCard',
    elementClass: SmpRelatedCardElement,
    events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
  });
