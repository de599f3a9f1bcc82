// What the file shares with the parts that are fetched later: for `tools/rollup-kit.mjs`, one line for each module.
export {
  clevelandClinic,
  hairLossHelpers,
  hairWithConfidence,
  microTech,
  nestor2021,
  priceFreebird,
  priceGerow,
  priceSmpAesthetics,
  priceVisualFoodie,
  scalpNation,
  skulltec,
  statpearls2023,
  suchonwanit2019,
} from '../../evidence/bibliography.js';
export {checkedOn, today} from '../../evidence/review.js';
export {SmpSection} from '../../evidence/section.js';
export {minoxidil, touchUp, transplant} from '../../evidence/terms.js';
export {extent, parseAmount, resolveRegion} from '../../elements/cost-range/estimate.js';
export {researched} from '../../elements/cost-range/prices.js';
export {densityField} from '../../elements/journey/density-field.js';
export {SmpRelatedCard} from '../../elements/related-card/smp-related-card.js';
export {configurationOf, configures, configuresNoMore} from '../../foundation/configuration.js';
export {scatter} from '../../foundation/dots.js';
export {SmpElement} from '../../foundation/element.js';
export {SmpChangeEvent, SmpErrorEvent} from '../../foundation/events.js';
export {aDate, duration, longDate, money, moneyRange, parseDate, percent} from '../../foundation/format.js';
export {heading} from '../../foundation/heading.js';
export {css, html, isServer, nothing} from '../../foundation/lit.js';
export {fill, msg} from '../../foundation/locale.js';
export {tagged} from '../../foundation/tagged.js';
export {asText} from '../../foundation/text.js';
export {tokens} from '../../foundation/tokens.js';
export {safeUrl} from '../../foundation/url.js';
export {warnOnce} from '../../foundation/warn.js';
