import type {ReactiveController, ReactiveControllerHost} from '../lit.js';

/** Controller that listens to the window while its element is connected. */
export class WindowController implements ReactiveController {
  /**
   * @param host The element.
   * @param _listeners Listeners by event type.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly _listeners: Readonly<Record<string, (event: Event) => void>>,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, listener] of Object.entries(this._listeners)) addEventListener(type, listener);
  }

  hostDisconnected(): void {
    for (const [type, listener] of Object.entries(this._listeners)) removeEventListener(type, listener);
  }
}
