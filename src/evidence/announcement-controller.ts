import {type ReactiveController, type ReactiveControllerHost, nothing} from '../foundation/lit.js';

// Milliseconds without a change after which a reader rests: longer than between two presses of an arrow key.
const REST = 1000;

/** Controller of a live region that speaks once, when a reader rests after one or more changes. */
export class AnnouncementController implements ReactiveController {
  private _timer?: ReturnType<typeof setTimeout>;
  private _isDue = false;

  /** @param _host The element that renders the region. */
  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  // The region keeps the text until the next rendering, which has nothing to say.
  hostUpdated(): void {
    this._isDue = false;
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Announces a change, unless another one follows before the reader rests. */
  announce(): void {
    this.cancel();
    this._timer = setTimeout(() => {
      this._isDue = true;
      this._host.requestUpdate();
    }, REST);
  }

  /** Cancels an announcement: another change is under way. */
  cancel(): void {
    clearTimeout(this._timer);
  }

  /** Returns the content of the live region: the text if it is due, else nothing. */
  content(text: unknown): unknown {
    return this._isDue ? text : nothing;
  }
}
