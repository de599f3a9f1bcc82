// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/term.js';
import {SmpTerm as SmpTermElement} from '../../elements/term/smp-term.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpTerm`, which is `<smp-term>`. */
export interface SmpTermProps extends HTMLAttributes<SmpTermElement> {
  /** Id of the term, such as `dermis`. With an unknown id the word stays as it is. */
  term?: SmpTermElement['term'];
  /** The term could not render and shows its children instead. */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-term>`: Explains a word in your own text. */
export const SmpTerm: ForwardRefExoticComponent<SmpTermProps & RefAttributes<SmpTermElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-term',
  displayName: 'SmpTerm',
  elementClass: SmpTermElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
