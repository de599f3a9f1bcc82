import {heightFrom, hello} from './frame-message.js';

/** Whether a frame's page has no origin that a message could be addressed to. */
const isOpaque = (frame: HTMLIFrameElement) => frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

const pageOf = (address: string) => address.split('#')[0];

/** What a page's reset counts into a frame's height, in px. */
const borders = (frame: HTMLIFrameElement) =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

/**
 * Keeps a frame that shows `embed.html` as high as what it holds, and tells it the page's colour scheme.
 *
 * The page speaks first, each time that the frame has loaded, and hands over a port. The browser delivers that to the frame's
 * own window and, unless the frame is sandboxed, only to a page of the origin that stands in `src`. Heights are taken from
 * that port alone, so nobody else can send one: not another frame, and not a page that the frame has been led to.
 *
 * A sandboxed frame without `allow-same-origin` has no origin to ask for. Once it has answered, it is not spoken to again
 * until it has another `src` or is put on the page anew.
 *
 * @param frame The frame. What it is given is `style.height`.
 * @returns Ends it; the frame keeps the height that it has. A frame that is removed needs no end.
 */
export function followFrame(frame: HTMLIFrameElement): () => void {
  let port: MessagePort | undefined;
  let answered: readonly unknown[] = [];
  let wanted: number | undefined;

  const take = (data: unknown) => {
    const height = heightFrom(data);
    if (!height) return;
    // However much it says, once in each picture drawn.
    if (wanted === undefined)
      requestAnimationFrame(() => {
        if (port) frame.style.height = `${(wanted ?? 0) + borders(frame)}px`;
        wanted = undefined;
      });
    wanted = height;
  };

  const greet = () => {
    const {contentWindow, src} = frame;
    const opaque = isOpaque(frame);
    if (opaque && answered[0] === contentWindow && answered[1] === src) return;
    answered = [];
    port?.close();
    const to = opaque ? '*' : URL.canParse(src) && new URL(src).origin;
    // An empty page of ours stands in a frame of somebody else's until that has come.
    if (!contentWindow || !to || (to !== origin && frame.contentDocument)) return;
    const {port1, port2} = new MessageChannel();
    port = port1;
    port.onmessage = ({data}) => {
      // Another fragment is no other page; but what a page says may come when the next is on its way.
      if (pageOf(src) === pageOf(frame.src)) answered = [contentWindow, frame.src];
      take(data);
    };
    contentWindow.postMessage(hello(origin, getComputedStyle(frame).colorScheme), to, [port2]);
  };

  frame.addEventListener('load', greet);
  // It may have loaded before.
  greet();
  return () => {
    frame.removeEventListener('load', greet);
    port?.close();
    port = undefined;
  };
}
