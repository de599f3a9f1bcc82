import {followFrame} from '../frame.js';

// Not document.querySelectorAll(): a picture or a form of that name would shadow it.
const {querySelectorAll: find}: {querySelectorAll(this: Node, selector: string): NodeListOf<HTMLIFrameElement>} = Document.prototype;

const followed = new WeakSet<HTMLIFrameElement>();

// For present frames and for those added later.
function look(): void {
  for (const frame of find.call(document, 'iframe[data-smp-frame][src*="embed.html"]')) {
    if (followed.has(frame)) continue;
    followed.add(frame);
    followFrame(frame);
  }
}

new MutationObserver(look).observe(document, {childList: true, subtree: true, attributeFilter: ['src', 'data-smp-frame']});
look();
