import type {ReactiveController, ReactiveControllerHost} from '../lit.js';

/** Listens to the window while its element is on a page. */
export class WindowController implements ReactiveController {
  /**
   * @param host The element.
   * @param _listeners By the types of the events that they hear.
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
