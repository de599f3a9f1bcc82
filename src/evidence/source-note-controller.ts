import {canPopOver, openNote} from '../foundation/dom/note.js';
import {reveal} from '../foundation/dom/reveal.js';
import {childrenOf, isElement} from '../foundation/guards/node.js';
import type {LitElement, ReactiveController} from '../foundation/lit.js';
import type {SectionCitations} from './section-citations.js';

/**
 * Controller that leads from the number of a source to the source: in the page's list, in a note beside the number or,
 * without popovers, in the list under the text. The host renders a note with the id `note`.
 */
export class SourceNoteController implements ReactiveController {
  // Number whose note is open.
  private _openedFrom?: HTMLElement;

  /**
   * @param _host The section.
   * @param _citations Its sources.
   */
  constructor(
    private readonly _host: LitElement,
    private readonly _citations: SectionCitations,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.addEventListener('click', this._handleClick);
  }

  /** Moves focus back to the number when its note closes: Chromium does not do that in a shadow tree. */
  readonly handleToggle = ({newState, target}: ToggleEvent): void => {
    const {activeElement} = this._host.renderRoot as ShadowRoot;
    if (newState === 'closed' && (target as Element).contains(activeElement)) this._openedFrom?.focus();
  };

  // A fragment does not reach into a shadow root, and the page's URL must not change.
  private readonly _handleClick = (event: Event): void => {
    const [target] = event.composedPath() as [Node];
    const link = isElement(target) && target.closest<HTMLElement>('sup a');
    if (!link || link.getRootNode() !== this._host.renderRoot) return;
    event.preventDefault();
    const {own, source} = this._citations.sourceOf(link);
    const {list} = this._citations;
    if (list && source) list.reveal(source);
    else this._show(link, own);
  };

  private _show(link: HTMLElement, own: number): void {
    const source = this._host.renderRoot.querySelector<HTMLElement>(`#source-${own}`);
    const note = this._host.renderRoot.querySelector<HTMLElement>('#note');
    if (!source || !note) return;
    if (!canPopOver()) {
      const list = source.closest('details');
      if (list) list.open = true;
      reveal(source);
      return;
    }
    note.replaceChildren(...Array.from(childrenOf(source), (child) => child.cloneNode(true)));
    note.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
    openNote(link, note);
    note.focus();
    this._openedFrom = link;
  }
}
