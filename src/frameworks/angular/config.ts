// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/config.js';
import type {SmpConfig} from '../../elements/config/smp-config.js';

/** `<smp-config>`: Your own prices, links, articles and questions for all of these, in one place; it shows nothing itself. */
@Directive({selector: 'smp-config', host: {'[attr.src]': 'src', '[config]': 'config'}})
export class SmpConfigDirective {
  /** URL of the configuration, as JSON: http, https, or relative to the page. Fetched once, without cookies. */
  @Input() src: SmpConfig['src'];
  /** The configuration itself, as an object or as JSON text. */
  @Input() config: SmpConfig['config'];
}
