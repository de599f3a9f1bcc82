// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/related-card.js';
import type {SmpRelatedCard} from '../../elements/related-card/smp-related-card.js';

/** `<smp-related-card>`: A teaser for an article; the whole card is the link. */
@Directive({
  selector: 'smp-related-card',
  host: {
    '[attr.heading]': 'heading',
    '[attr.summary]': 'summary',
    '[attr.href]': 'href',
    '[attr.image]': 'image',
    '[attr.image-alt]': 'imageAlt ?? imageAltAttribute',
    '[attr.label]': 'label',
    '[attr.reading-minutes]': 'readingMinutes ?? readingMinutesAttribute',
    '[attr.date]': 'date',
    '[attr.tag]': 'tag',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpRelatedCardDirective {
  /** Title of the article. */
  @Input() heading: SmpRelatedCard['heading'];
  /** Summary of the article, in a sentence or two. */
  @Input() summary: SmpRelatedCard['summary'];
  /** Link target: https, http, mailto or tel, or relative. With anything else the text is shown without a link. */
  @Input() href: SmpRelatedCard['href'];
  /** URL of a picture. A picture that does not load is left out. */
  @Input() image: SmpRelatedCard['image'];
  /** Alternative text of the picture; empty if the picture is decorative. */
  @Input() imageAlt: SmpRelatedCard['imageAlt'];
  /** Alternative text of the picture; empty if the picture is decorative. */
  @Input({alias: 'image-alt'}) imageAltAttribute: SmpRelatedCard['imageAlt'];
  /** Invitation to read on, at the end. Default: "More detail", in the page's language. */
  @Input() label: SmpRelatedCard['label'];
  /** Reading time in whole minutes, 1 to 600. */
  @Input() readingMinutes: SmpRelatedCard['readingMinutes'];
  /** Reading time in whole minutes, 1 to 600. */
  @Input({alias: 'reading-minutes'}) readingMinutesAttribute: SmpRelatedCard['readingMinutes'];
  /** Date of publication: `2026`, `2026-11` or `2026-11-22`. */
  @Input() date: SmpRelatedCard['date'];
  /** Kind of article, in a word or two. */
  @Input() tag: SmpRelatedCard['tag'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpRelatedCard['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpRelatedCard['headingLevel'];
}
