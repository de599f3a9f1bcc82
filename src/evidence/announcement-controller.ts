import {type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing} from '../foundation/lit.js';

// Milliseconds without a change after which a reader rests: longer than between two presses of an arrow key.
const REST = 1000;

/** Renders a live region. It has no `role="status"`: Orca would say "statusbar" for an empty one too. */
export const liveRegion = (content: unknown): TemplateResult =>
  html`<div class="unseen" aria-live="polite" aria-atomic="true">${content}</div>`;

/** Controller of a live region that speaks once, when a reader rests after changes, and only if the text is a new one. */
export class AnnouncementController implements ReactiveController {
  private _timer?: ReturnType<typeof setTimeout>;
  private _isDue = false;
  // True from a change until it has been announced. Meanwhile `_known` stays what the reader knew before.
  private _isChanging = false;
  private _known: unknown;
  // True if the next announcement is made even if the text is the same.
  private _isAsked = false;

  /** @param _host The element that renders the region. */
  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  // The region keeps the text until the next rendering, which has nothing to say.
  hostUpdated(): void {
    this._isDue = false;
  }

  hostDisconnected(): void {
    this.postpone();
  }

  /**
   * Announces a change, unless another one follows before the reader rests.
   *
   * @param isAsked True if the reader has asked for something: its result is said even if it is the same as before.
   */
  announce(isAsked = false): void {
    this.postpone();
    this._isAsked = isAsked;
    this._timer = setTimeout(() => {
      this._isDue = true;
      this._isChanging = false;
      this._host.requestUpdate();
    }, REST);
  }

  /** Cancels an announcement: another change is under way. */
  postpone(): void {
    clearTimeout(this._timer);
    this._isChanging = true;
  }

  /** Returns the content of the live region: the text if it is due and new, else nothing. Call it once for each rendering. */
  content(text: unknown): unknown {
    if (this._isChanging) return nothing;
    const isNew = text !== this._known || this._isAsked;
    this._known = text;
    return this._isDue && isNew ? text : nothing;
  }
}
