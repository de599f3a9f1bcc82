// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/related-list.js';
import type {SmpRelatedList} from '../../elements/related-list/smp-related-list.js';

/** `<smp-related-list>`: Cards for articles: yours, or from JSON Feed, RSS, Atom or WordPress. */
@Directive({
  selector: 'smp-related-list',
  host: {'[attr.src]': 'src', '[items]': 'items', '[attr.limit]': 'limit', '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute'},
})
export class SmpRelatedListDirective {
  /** URL of a feed: http, https, or relative to the page. */
  @Input() src: SmpRelatedList['src'];
  /** The articles themselves, as a list or as JSON text. They take precedence over everything else. A server renders them. */
  @Input() items: SmpRelatedList['items'];
  /** Most cards to show, 1 to 500. */
  @Input() limit: SmpRelatedList['limit'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpRelatedList['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpRelatedList['headingLevel'];
}
