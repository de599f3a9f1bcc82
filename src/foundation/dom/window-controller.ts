import {windowOf} from '../guards/node.js';
import type {ReactiveController, ReactiveControllerHost} from '../lit.js';

/** Controller that listens to the window of its element while the element is connected. */
export class WindowController implements ReactiveController {
  // By the time an element has left, it may belong to another window.
  private _window?: Window;

  /**
   * @param _host The element.
   * @param _listeners Listeners by event type.
   */
  constructor(
    private readonly _host: ReactiveControllerHost & Element,
    private readonly _listeners: Readonly<Record<string, (event: Event) => void>>,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._window = windowOf(this._host);
    for (const [type, listener] of Object.entries(this._listeners)) this._window.addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of Object.entries(this._listeners)) this._window?.removeEventListener(type, listener);
  }
}
