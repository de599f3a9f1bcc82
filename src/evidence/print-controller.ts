import {WindowController} from '../foundation/dom/window-controller.js';
import {attributeOf, findAll, setAttribute} from '../foundation/guards/node.js';
import type {LitElement, ReactiveController} from '../foundation/lit.js';

/** Controller that opens every disclosure of an element, and of what the page slots into it, while it is printed. */
export class PrintController implements ReactiveController {
  /** True from `beforeprint` to `afterprint`. */
  isPrinting = false;
  // Disclosures that the print has opened, with their names.
  private readonly _opened = new Map<HTMLDetailsElement, string | null>();

  constructor(private readonly _host: LitElement) {
    _host.addController(this);
    new WindowController(_host, {beforeprint: () => this._print(true), afterprint: () => this._print(false)});
  }

  hostUpdate(): void {
    // A rendering during a print must see what the reader opened, not what the print opened.
    if (this.isPrinting) this._close();
  }

  hostUpdated(): void {
    if (this.isPrinting) this._open();
  }

  hostDisconnected(): void {
    this._print(false);
  }

  /** Returns true if the print has opened a disclosure, not the reader. */
  hasOpened(details: HTMLDetailsElement): boolean {
    return this._opened.has(details);
  }

  private _print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    if (isPrinting) this._open();
    else this._close();
  }

  private _open(): void {
    const closed = 'details:not([open])';
    const all = [...this._host.renderRoot.querySelectorAll<HTMLDetailsElement>(closed), ...findAll<HTMLDetailsElement>(this._host, closed)];
    for (const details of all) {
      this._opened.set(details, attributeOf(details, 'name'));
      // Only one of several disclosures with the same name can be open.
      details.removeAttribute('name');
      details.open = true;
    }
  }

  private _close(): void {
    for (const [details, name] of this._opened) {
      details.open = false;
      if (name !== null) setAttribute(details, 'name', name);
    }
    this._opened.clear();
  }
}
