// Made from custom-elements.json by npm run generate.
import {type EventName, createComponent} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';
import '../../define/config.js';
import {SmpConfig as SmpConfigElement} from '../../elements/config/smp-config.js';
import type {SmpErrorEvent} from '../../foundation/element/events.js';

/** Props of `SmpConfig`, which is `<smp-config>`. */
export interface SmpConfigProps extends HTMLAttributes<SmpConfigElement> {
  /** URL of the configuration, as JSON: http, https, or relative to the page. Fetched once, without cookies. */
  src?: SmpConfigElement['src'];
  /** The configuration itself, as an object or as JSON text. */
  config?: SmpConfigElement['config'];
  /** The configuration is partly invalid (`code` is `config`) or could not be fetched (`load`). */
  onSmpError?: ((event: SmpErrorEvent) => void) | undefined;
}

/** `<smp-config>`: Your own prices, links, articles and questions for all of these, in one place; it shows nothing itself. */
export const SmpConfig: ForwardRefExoticComponent<SmpConfigProps & RefAttributes<SmpConfigElement>> = /* @__PURE__ */ createComponent({
  react,
  tagName: 'smp-config',
  displayName: 'SmpConfig',
  elementClass: SmpConfigElement,
  events: {onSmpError: 'smp-error' as EventName<SmpErrorEvent>},
});
