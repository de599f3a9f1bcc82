import type {LitElement, ReactiveController} from '../../foundation/lit.js';

/** Controller that knows which pictures of an element could not be loaded, its own and those that are slotted. */
export class FailedPicturesController implements ReactiveController {
  // By URL, so that a new URL is tried.
  private readonly _urls = new Set<string>();

  /** @param _host The element; rendered again when a picture fails or loads after all. */
  constructor(private readonly _host: LitElement) {
    _host.addController(this);
  }

  /** Returns true if the picture at this URL, as the markup has it, could not be loaded. */
  has(url: string): boolean {
    return this._urls.has(url);
  }

  /**
   * Listens for pictures that fail or load.
   *
   * @param root Shadow root of the element.
   */
  observe(root: Node): void {
    // Neither event bubbles. Listening in the capture phase also catches those of slotted pictures.
    for (const type of ['load', 'error']) root.addEventListener(type, this._handleEvent, true);
  }

  hostUpdated(): void {
    // A picture may have failed before the listener was attached.
    for (const image of [
      ...this._host.renderRoot.querySelectorAll('img'),
      ...this._host.querySelectorAll<HTMLImageElement>(':scope>img'),
    ]) {
      if (image.complete && !image.naturalWidth) this._add(image);
    }
  }

  private readonly _handleEvent = ({type, target}: Event): void => {
    if (!(target instanceof HTMLImageElement)) return;
    if (type === 'error') this._add(target);
    // The page may have given a slotted picture a new URL.
    else if (this._urls.size) {
      this._urls.delete(target.getAttribute('src') ?? '');
      this._host.requestUpdate();
    }
  };

  private _add(image: HTMLImageElement): void {
    const url = image.getAttribute('src') ?? '';
    if (this._urls.has(url)) return;
    this._urls.add(url);
    this._host.requestUpdate();
  }
}
