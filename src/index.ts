export * from './elements/index.js';
export type {Grade, Source} from './evidence/bibliography.js';
export {checkedOn, contentVersion, nextCheck} from './evidence/review.js';
export {type Definable, type DefineOptions, define} from './foundation/define.js';
export {SmpElement} from './foundation/element.js';
export {SmpConflictEvent, SmpErrorEvent, type SmpErrorCode, SmpToggleEvent} from './foundation/events.js';
export {type Locale, loadLocale} from './foundation/locale.js';
export {version} from './foundation/version.js';
