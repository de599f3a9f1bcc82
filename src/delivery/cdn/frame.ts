import {followFrame} from '../frame.js';

const followed = new WeakSet<HTMLIFrameElement>();

// For present frames and for those added later.
function look(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-smp-frame][src*="embed.html"]')) {
    if (followed.has(frame)) continue;
    followed.add(frame);
    followFrame(frame);
  }
}

new MutationObserver(look).observe(document, {childList: true, subtree: true, attributeFilter: ['src', 'data-smp-frame']});
look();
