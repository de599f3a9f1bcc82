import {WindowController} from '../foundation/dom/window-controller.js';
import type {LitElement, ReactiveController} from '../foundation/lit.js';

/** Controller that opens every disclosure of an element while it is printed, also where CSS alone cannot. */
export class PrintController implements ReactiveController {
  /** True from `beforeprint` to `afterprint`. */
  isPrinting = false;
  private _opened: [details: HTMLDetailsElement, name: string | null][] = [];

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

  private _print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    if (isPrinting) this._open();
    else this._close();
  }

  private _open(): void {
    for (const details of this._host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      this._opened.push([details, details.getAttribute('name')]);
      // Only one of several disclosures with the same name can be open.
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
