import {WindowController} from '../foundation/dom/window-controller.js';
import type {LitElement, ReactiveController} from '../foundation/lit.js';

/** Opens everything in an element while it is printed, also where CSS alone cannot open a disclosure. */
export class PrintController implements ReactiveController {
  /** True from `beforeprint` to `afterprint`. */
  isPrinting = false;
  private _opened: [details: HTMLDetailsElement, name: string | null][] = [];

  constructor(private readonly _host: LitElement) {
    _host.addController(this);
    new WindowController(_host, {beforeprint: () => this._print(true), afterprint: () => this._print(false)});
  }

  hostUpdate(): void {
    // If all is made anew, it takes over what the reader has opened, not what the print has.
    if (this.isPrinting) this._close();
  }

  hostUpdated(): void {
    if (this.isPrinting) this._open();
  }

  private _print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    if (isPrinting) this._open();
    else this._close();
  }

  private _open(): void {
    for (const details of this._host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      this._opened.push([details, details.getAttribute('name')]);
      // Of disclosures that share a name only one can be open.
      details.removeAttribute('name');
      details.open = true;
    }
  }

  private _close(): void {
    for (const [details, name] of this._opened.splice(0)) {
      details.open = false;
      if (name) details.setAttribute('name', name);
    }
  }
}
