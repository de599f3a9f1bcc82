/** What failed: an element could not render, a part of a configuration cannot be used, an address could not be fetched. */
export type SmpErrorCode = 'render' | 'config' | 'load';

/** Sent by an element that could not render and shows its light-DOM children again. Bubbles, composed. */
export class SmpErrorEvent extends Event {
  /** What failed, as a word to switch on. */
  readonly code: SmpErrorCode;
  /** The error that was caught. */
  readonly error: unknown;

  constructor(code: SmpErrorCode, error: unknown) {
    super('smp-error', {bubbles: true, composed: true});
    this.code = code;
    this.error = error;
  }
}

/** Sent on the window when a tag was already defined by something that cannot stand in for it. */
export class SmpConflictEvent extends Event {
  /** The tag, for instance `smp-overview`. */
  readonly tag: string;
  /** The version already there; `undefined` when it is not one of ours. */
  readonly found: string | undefined;

  constructor(tag: string, found: string | undefined) {
    super('smp-conflict');
    this.tag = tag;
    this.found = found;
  }
}

/** Sent when a disclosure was opened or closed, by the reader or by the page. Bubbles, composed. */
export class SmpToggleEvent extends Event {
  /** Which disclosure: an id from the library's own content, for instance `aftercare`. */
  readonly item: string;
  /** Whether it is open now. */
  readonly open: boolean;

  constructor(item: string, open: boolean) {
    super('smp-toggle', {bubbles: true, composed: true});
    this.item = item;
    this.open = open;
  }
}

/** Sent when a reader has changed an option of a field. Bubbles, composed. What is chosen now, the field's `value` tells. */
export class SmpChangeEvent extends Event {
  /** Which option: an id from the library, for instance `area`. */
  readonly option: string;

  constructor(option: string) {
    super('smp-change', {bubbles: true, composed: true});
    this.option = option;
  }
}

/** Sent before a reader follows the call to action. Bubbles, composed; `preventDefault()` keeps the reader on the page. */
export class SmpCtaEvent extends Event {
  /** Where it leads, as the site configured it. */
  readonly href: string;

  constructor(href: string) {
    super('smp-cta', {bubbles: true, composed: true, cancelable: true});
    this.href = href;
  }
}

declare global {
  // On elements, and where their events bubble to: document and window.
  interface GlobalEventHandlersEventMap {
    'smp-change': SmpChangeEvent;
    'smp-cta': SmpCtaEvent;
    'smp-error': SmpErrorEvent;
    'smp-toggle': SmpToggleEvent;
  }
  interface WindowEventMap {
    'smp-conflict': SmpConflictEvent;
  }
}
