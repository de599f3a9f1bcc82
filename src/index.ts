export * from './elements/index.js';
export type {Grade, Source} from './evidence/source.js';
export {checkedOn, contentVersion, nextCheck} from './evidence/review.js';
export type {ConfigProblem} from './foundation/config/validate.js';
export type {Article, Config} from './foundation/config/schema.js';
export {configure} from './foundation/config/configure.js';
export {type Definable, type DefineOptions, define} from './foundation/element/define.js';
export {SmpElement} from './foundation/element/element.js';
export {
  SmpChangeEvent,
  SmpConflictEvent,
  SmpCtaEvent,
  SmpErrorEvent,
  type SmpErrorCode,
  SmpToggleEvent,
} from './foundation/element/events.js';
export {type Locale, loadLocale} from './foundation/language/locale.js';
export {version} from './foundation/element/version.js';
