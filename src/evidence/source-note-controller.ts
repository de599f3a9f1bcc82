import {canPopOver, openNote} from '../foundation/dom/note.js';
import {reveal} from '../foundation/dom/reveal.js';
import {isElement} from '../foundation/guards/node.js';
import {type LitElement, type ReactiveController, html, render} from '../foundation/lit.js';
import {content} from './section.content.js';
import type {SectionCitations} from './section-citations.js';
import {entryWords, sourceEntry} from './source-list.js';

/**
 * Controller that shows the sources of a claim in a note beside their numbers or, without popovers, in the list of sources.
 * The host renders a note with the id `note`.
 */
export class SourceNoteController implements ReactiveController {
  // Numbers whose note is open.
  private _openedFrom?: HTMLElement;
  // Texts of the note. A click is too late to create them.
  private _words?: ReturnType<typeof entryWords> & {readonly toList: string};

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

  /** Creates the texts of the note. The host calls it while it renders. */
  prepare(): void {
    this._words = {...entryWords(), toList: content().toList};
  }

  /** Moves the focus back to the numbers when their note closes: Chromium does not do that in a shadow tree. */
  readonly handleToggle = ({newState, target}: ToggleEvent): void => {
    const {activeElement} = this._host.renderRoot as ShadowRoot;
    if (newState === 'closed' && (target as Element).contains(activeElement)) this._openedFrom?.focus();
  };

  /** Leaves the note by Tab to where the reader came from: its place in the document is the end of the section. */
  readonly handleKey = (event: KeyboardEvent): void => {
    const note = event.currentTarget as HTMLElement;
    const stops = [...note.querySelectorAll<HTMLElement>('a, button')];
    const ends: readonly (EventTarget | null | undefined)[] = event.shiftKey ? [note, stops[0]] : [stops.at(-1) ?? note];
    if (event.key !== 'Tab' || !ends.includes(event.target)) return;
    // The browser goes on from the numbers; backwards, it would leave them too.
    this._openedFrom?.focus();
    if (event.shiftKey) event.preventDefault();
    if (note.matches(':popover-open')) note.hidePopover();
  };

  // A fragment does not reach into a shadow root, and the page's URL must not change.
  private readonly _handleClick = (event: MouseEvent): void => {
    const [target] = event.composedPath() as [Node];
    const link = isElement(target) && target.closest<HTMLElement>('sup a');
    if (!link || link.getRootNode() !== this._host.renderRoot) return;
    // With a key, a click on the address of a source opens a tab or a window.
    const {ctrlKey, metaKey, shiftKey, altKey} = event;
    if ((ctrlKey || metaKey || shiftKey || altKey) && !link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    const note = this._host.renderRoot.querySelector<HTMLElement>('#note');
    if (note && canPopOver()) this._show(link, note);
    else this._reveal(link);
  };

  private _show(link: HTMLElement, note: HTMLElement): void {
    const words = this._words;
    const sources = this._citations.sourcesOf(link);
    if (!words || !sources.length) return;
    const list = html`<ol>
        ${sources.map(({source, shown}) => html`<li class="soft" value=${shown}>${sourceEntry(source, words)}</li>`)}
      </ol>
      <button type="button" class="plain" @click=${() => this._reveal(link)}>${words.toList}</button>`;
    render(list, note);
    note.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
    openNote(link, note);
    note.focus();
    this._openedFrom = link;
  }

  // Leads to the first source in the page's list or, without one, in the section's own.
  private _reveal(link: Element): void {
    const [first] = this._citations.sourcesOf(link);
    if (!first) return;
    const {list} = this._citations;
    if (list) {
      list.reveal(first.source);
      return;
    }
    const entry = this._host.renderRoot.querySelector<HTMLElement>(`#source-${first.own}`);
    const details = entry?.closest('details');
    if (!entry || !details) return;
    details.open = true;
    reveal(entry);
  }
}
