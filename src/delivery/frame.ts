import {heightFrom, hello} from './frame-message.js';

// No message can be addressed to an opaque origin.
const isOpaque = (frame: HTMLIFrameElement) => frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');

const pageOf = (address: string) => address.split('#')[0];

// Height of the borders in px, if a page's reset (`border-box`) includes them in the frame's height.
const borders = (frame: HTMLIFrameElement) =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

/**
 * Keeps a frame that shows `embed.html` as high as its content, and sends it the page's colour scheme.
 *
 * The page sends the first message, with a port, each time that the frame has loaded. The browser delivers it to the frame's own
 * window and, unless the frame is sandboxed, only to a page of the origin in `src`. Heights are accepted only from that port, so
 * nobody else can send one: neither another frame nor a page that the frame has navigated to.
 *
 * A sandboxed frame without `allow-same-origin` has an opaque origin, which cannot be checked. Once it has answered, it gets no
 * further message until it has another `src` or is inserted again.
 *
 * @param frame The frame. Sets its `style.height`.
 * @returns A function that stops this; the frame keeps its height. Not needed for a frame that is removed.
 */
export function followFrame(frame: HTMLIFrameElement): () => void {
  let port: MessagePort | undefined;
  let answered: readonly unknown[] = [];
  let wanted: number | undefined;

  const take = (data: unknown) => {
    const height = heightFrom(data);
    if (!height) return;
    // Once per animation frame, however many messages arrive.
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
    // Until a page of another origin has loaded, the frame contains an empty page of this page's origin.
    if (!contentWindow || !to || (to !== origin && frame.contentDocument)) return;
    const {port1, port2} = new MessageChannel();
    port = port1;
    port.onmessage = ({data}) => {
      // Another fragment is still the same page. But a message can arrive while the next page is loading.
      if (pageOf(src) === pageOf(frame.src)) answered = [contentWindow, frame.src];
      take(data);
    };
    contentWindow.postMessage(hello(origin, getComputedStyle(frame).colorScheme), to, [port2]);
  };

  frame.addEventListener('load', greet);
  // The frame may have loaded already.
  greet();
  return () => {
    frame.removeEventListener('load', greet);
    port?.close();
    port = undefined;
  };
}
