import type {LitElement, ReactiveController} from '../../foundation/lit.js';

/** Controller that follows a reader through the sections of a page. */
export class CurrentSectionController implements ReactiveController {
  /** Id of the section that the reader is in; `undefined` at first. */
  id: string | undefined;
  private _observer?: IntersectionObserver;

  /** @param _host The page; its sections have the class `section`. */
  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    if (this._host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
  }

  hostUpdated(): void {
    // Without an observer, as in some readers' modes, the contents mark no section.
    if (!('IntersectionObserver' in globalThis)) return;
    // The section a third down the window is where a reader is likely to be reading.
    this._observer ??= new IntersectionObserver((entries) => this._handleIntersection(entries), {rootMargin: '-33% 0px -66%'});
    for (const section of this._host.renderRoot.querySelectorAll('.section')) this._observer.observe(section);
  }

  private _handleIntersection(entries: readonly IntersectionObserverEntry[]): void {
    const id = entries.find(({isIntersecting}) => isIntersecting)?.target.id;
    if (!id || id === this.id) return;
    this.id = id;
    this._host.requestUpdate();
  }
}
