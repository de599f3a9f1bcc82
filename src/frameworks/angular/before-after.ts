// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/before-after.js';
import type {SmpBeforeAfter} from '../../elements/before-after/smp-before-after.js';

/** `<smp-before-after>`: Two photos under a slider, hidden when consent ends; a drawing if you have no photos. */
@Directive({
  selector: 'smp-before-after',
  host: {
    '[attr.heading]': 'heading',
    '[attr.before]': 'beforeImage ?? beforeImageAttribute',
    '[attr.after]': 'afterImage ?? afterImageAttribute',
    '[attr.before-alt]': 'beforeAlt ?? beforeAltAttribute',
    '[attr.after-alt]': 'afterAlt ?? afterAltAttribute',
    '[attr.before-label]': 'beforeLabel ?? beforeLabelAttribute',
    '[attr.after-label]': 'afterLabel ?? afterLabelAttribute',
    '[attr.caption]': 'caption',
    '[attr.visits]': 'visits',
    '[attr.healed-weeks]': 'healedWeeks ?? healedWeeksAttribute',
    '[attr.consent-until]': 'consentUntil ?? consentUntilAttribute',
    '[attr.position]': 'position',
    '[attr.heading-level]': 'headingLevel ?? headingLevelAttribute',
  },
})
export class SmpBeforeAfterDirective {
  /** Heading above the pictures. Default: none. */
  @Input() heading: SmpBeforeAfter['heading'];
  /** URL of the picture before the treatment. Both pictures take its proportions. */
  @Input() beforeImage: SmpBeforeAfter['beforeImage'];
  /** URL of the picture before the treatment. Both pictures take its proportions. */
  @Input({alias: 'before'}) beforeImageAttribute: SmpBeforeAfter['beforeImage'];
  /** URL of the picture after the treatment. */
  @Input() afterImage: SmpBeforeAfter['afterImage'];
  /** URL of the picture after the treatment. */
  @Input({alias: 'after'}) afterImageAttribute: SmpBeforeAfter['afterImage'];
  /** Alternative text of the picture before the treatment; also shown as text if the picture cannot be loaded. */
  @Input() beforeAlt: SmpBeforeAfter['beforeAlt'];
  /** Alternative text of the picture before the treatment; also shown as text if the picture cannot be loaded. */
  @Input({alias: 'before-alt'}) beforeAltAttribute: SmpBeforeAfter['beforeAlt'];
  /** Alternative text of the picture after the treatment; also shown as text if the picture cannot be loaded. */
  @Input() afterAlt: SmpBeforeAfter['afterAlt'];
  /** Alternative text of the picture after the treatment; also shown as text if the picture cannot be loaded. */
  @Input({alias: 'after-alt'}) afterAltAttribute: SmpBeforeAfter['afterAlt'];
  /** Label on the first picture. Default: "Before", in the page's language. */
  @Input() beforeLabel: SmpBeforeAfter['beforeLabel'];
  /** Label on the first picture. Default: "Before", in the page's language. */
  @Input({alias: 'before-label'}) beforeLabelAttribute: SmpBeforeAfter['beforeLabel'];
  /** Label on the second picture. Default: "After", in the page's language. */
  @Input() afterLabel: SmpBeforeAfter['afterLabel'];
  /** Label on the second picture. Default: "After", in the page's language. */
  @Input({alias: 'after-label'}) afterLabelAttribute: SmpBeforeAfter['afterLabel'];
  /** Caption of the pictures. */
  @Input() caption: SmpBeforeAfter['caption'];
  /** Number of visits between the pictures: a whole number, 1 to 20. */
  @Input() visits: SmpBeforeAfter['visits'];
  /** Weeks from the last visit to the second picture: a whole number, 0 to 520. */
  @Input() healedWeeks: SmpBeforeAfter['healedWeeks'];
  /** Weeks from the last visit to the second picture: a whole number, 0 to 520. */
  @Input({alias: 'healed-weeks'}) healedWeeksAttribute: SmpBeforeAfter['healedWeeks'];
  /** Last day on which the pictures may be shown, such as `2026-11-22`. After it, or if it is not a valid date, neither the pictures nor their caption are shown. Slotted pictures are the page's own: they are visible until the element has rendered. */
  @Input() consentUntil: SmpBeforeAfter['consentUntil'];
  /** Last day on which the pictures may be shown, such as `2026-11-22`. After it, or if it is not a valid date, neither the pictures nor their caption are shown. Slotted pictures are the page's own: they are visible until the element has rendered. */
  @Input({alias: 'consent-until'}) consentUntilAttribute: SmpBeforeAfter['consentUntil'];
  /** Percentage of the second picture that is uncovered at first: a whole number, 0 to 100. */
  @Input() position: SmpBeforeAfter['position'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input() headingLevel: SmpBeforeAfter['headingLevel'];
  /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
  @Input({alias: 'heading-level'}) headingLevelAttribute: SmpBeforeAfter['headingLevel'];
}
