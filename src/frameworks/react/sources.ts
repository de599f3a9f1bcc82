// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/sources.js';
import {SmpSources as SmpSourcesElement} from '../../elements/sources/smp-sources.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpSources`, which is `<smp-sources>`. */
export interface SmpSourcesProps extends HTMLAttributes<SmpSourcesElement> {
  /** Sources to list: those that the page's sections cite, in reading order (`page`), or all of the library's (`all`). */
  show?: SmpSourcesElement['show'];
  /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
  reviewedBy?: SmpSourcesElement['reviewedBy'];
  /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
  reviewedOn?: SmpSourcesElement['reviewedOn'];
  /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
  adaptedBy?: SmpSourcesElement['adaptedBy'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  headingLevel?: SmpSourcesElement['headingLevel'];
  /** The section could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-sources>`: The page's sources, numbered and graded, and who has reviewed the text. */
export const SmpSources: ForwardRefExoticComponent<SmpSourcesProps & RefAttributes<SmpSourcesElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-sources',
  displayName: 'SmpSources',
  elementClass: SmpSourcesElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
