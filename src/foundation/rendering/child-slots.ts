import {childrenOf, slotNameOf} from '../guards/node.js';

// Slots of all elements, in the order in which an element that cannot render shows its children.
const slots = ['image', 'heading', 'text', 'first', 'summary', 'label', 'last', ''];

/** Slots for all children of an element, shown in its shadow root while it cannot render. */
export class ChildSlots {
  /** Node before which the next rendering goes. Lit stores the state of a rendering on it: with a new one it starts afresh. */
  anchor?: Comment;
  private _slots: readonly HTMLSlotElement[] = [];

  /** Replaces the content of the shadow root. The library's own slot names are for children that come later. */
  show(host: Element, root: Node & ParentNode): void {
    const names = new Set([...slots, ...Array.from(childrenOf(host), slotNameOf)]);
    this.anchor = document.createComment('');
    this._slots = Array.from(names, (name) => Object.assign(document.createElement('slot'), {name}));
    root.replaceChildren(this.anchor, ...this._slots);
  }

  /** Removes the slots, and leaves what was rendered before them. */
  hide(): void {
    for (const slot of this._slots) slot.remove();
    this._slots = [];
  }
}
