/**
 * Kind of failure. `render`: an element could not render. `config`: part of a configuration cannot be used. `load`: an address
 * could not be fetched.
 */
export type SmpErrorCode = 'render' | 'config' | 'load';

/**
 * Sent by an element that could not render and shows its light-DOM children again, that cannot use part of a configuration, or
 * that could not fetch an address. Bubbles, composed.
 */
export class SmpErrorEvent extends Event {
  /** Kind of failure. */
  readonly code: SmpErrorCode;
  /** The error that was caught. */
  readonly error: unknown;

  constructor(code: SmpErrorCode, error: unknown) {
    super('smp-error', {bubbles: true, composed: true});
    this.code = code;
    this.error = error;
  }
}

/** Sent on the window when a tag is already defined by an incompatible version or by another script. */
export class SmpConflictEvent extends Event {
  /** The tag, for instance `smp-overview`. */
  readonly tag: string;
  /** Version that is already defined; `undefined` if the tag belongs to another script. */
  readonly found: string | undefined;

  constructor(tag: string, found: string | undefined) {
    super('smp-conflict');
    this.tag = tag;
    this.found = found;
  }
}

/** Sent when the reader or the page has opened or closed a disclosure. Bubbles, composed. */
export class SmpToggleEvent extends Event {
  /** Id of the disclosure, from the library's own content, for example `aftercare`. */
  readonly item: string;
  /** True if it is open now. */
  readonly open: boolean;

  constructor(item: string, open: boolean) {
    super('smp-toggle', {bubbles: true, composed: true});
    this.item = item;
    this.open = open;
  }
}

/** Sent when a reader has changed an option of a field. The field's `value` is the current choice. Bubbles, composed. */
export class SmpChangeEvent extends Event {
  /** Id of the option, from the library, for example `area`. */
  readonly option: string;

  constructor(option: string) {
    super('smp-change', {bubbles: true, composed: true});
    this.option = option;
  }
}

/** Sent before a reader follows the call to action. Bubbles, composed; `preventDefault()` keeps the reader on the page. */
export class SmpCtaEvent extends Event {
  /** Address of the link, as the site configured it. */
  readonly href: string;

  constructor(href: string) {
    super('smp-cta', {bubbles: true, composed: true, cancelable: true});
    this.href = href;
  }
}

declare global {
  // For elements, and for document and window, where their events bubble.
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
