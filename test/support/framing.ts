import {sendMouse} from '@web/test-runner-commands';
import {type Page, load, open} from './page.js';
import {turn} from './wait.js';

/** Folder of the files of a release, and the same files from a server that lets any page read them. */
export const folder = '/dist/cdn/';
export const openFolder = '/open/cdn/';

/** This server by its other host name, which is another origin. */
export const elsewhere = (() => {
  const {protocol, hostname, port} = location;
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
})();

/** Report of `test/pages/probe.js` on a page in a frame. */
export interface Look {
  origin: string;
  fragment: string;
  /** Length of the session history. */
  past: number;
  /** Id of the focused element. */
  focused: string;
  lang: string;
  dir: string;
  scheme: string;
  ink: string;
  ground: string[];
  elements: string[];
  headings: string[];
  text: string;
  open: string[];
  height: number;
  /** Width of the vertical scroll bar, in px. */
  bar: number;
  over: number;
  requests: string[];
  links: string[];
  hacked: boolean;
  clicked: {href: string; target: string; rel: string; stays: boolean}[];
  seen: Record<'errors' | 'warnings' | 'violations' | 'events' | 'defined' | 'touched', string[]>;
}

/** Window with the functions of `test/pages/framing.js`, which act as the page itself. */
export type Holder = Page['window'] & {
  say(frame: HTMLIFrameElement, message: unknown, ports: MessagePort[]): void;
  heard: unknown[];
};

/** Opens a page for frames, with the script that resizes them unless `helped` is false. */
export async function holder(helped = true): Promise<Page> {
  const page = await open('empty.html');
  await load(page, '/test/pages/framing.js', 'text/javascript');
  if (helped) await load(page, `${folder}smp.frame.min.js`, 'text/javascript');
  return page;
}

/** Returns the URL of a frame's page with a section, which `probe.js` reports on. */
export const address = (fragment: string, {at = elsewhere + folder} = {}) => `${at}embed.html?probe=1#${fragment}`;

/** Adds a frame to a page, marked for the script that resizes it. */
export function frame({document}: Page, src: string, attributes: Record<string, string> = {}): HTMLIFrameElement {
  const made = document.createElement('iframe');
  const all = {title: '[Text]', width: '320', height: '150', 'data-smp-frame': '', style: 'border: 0', ...attributes, src};
  for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
  document.body.append(made);
  // Chromium renders nothing in an invisible frame of another origin, so nothing would measure it.
  made.scrollIntoView();
  return made;
}

function post(to: HTMLIFrameElement, probe: string, args: unknown[]): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  const answer = new Promise((done) => (port1.onmessage = ({data}) => done(data)));
  to.contentWindow?.postMessage({probe, args}, '*', [port2]);
  return answer;
}

async function turnsOf(count: number): Promise<void> {
  for (let at = 0; at < count; at++) await turn();
}

/**
 * Calls a probe in a frame's page, once that listens. Resolves to its result.
 *
 * @throws {Error} When the frame is removed.
 */
export async function ask<T = unknown>(of: HTMLIFrameElement, probe: string, ...args: unknown[]): Promise<T> {
  // Calls before the page has loaded are lost. So this pings until any ping is answered, with growing pauses: on a busy
  // machine, more unanswered pings would keep it busier still, and fill the memory.
  const calls: Promise<unknown>[] = [];
  for (let turns = 2; ; turns = Math.min(turns * 2, 32)) {
    calls.push(post(of, 'ping', []));
    if (await Promise.race([...calls, turnsOf(turns)])) break;
    if (!of.isConnected) throw new Error('The frame has gone');
  }
  return (await post(of, probe, args)) as T;
}

/** Asks a page in a frame again and again, until its answer is as expected. */
async function answered<T>(of: HTMLIFrameElement, probe: string, so: (answer: T) => unknown): Promise<T> {
  for (;;) {
    const found = await ask<T>(of, probe);
    if (so(found)) return found;
    await turn();
  }
}

/** Resolves to what a frame shows, as soon as it is as expected. */
export const look = (of: HTMLIFrameElement, so: (found: Look) => unknown): Promise<Look> => answered(of, 'look', so);

/** Waits until a page in a frame has received a message. */
export const told = (of: HTMLIFrameElement): Promise<unknown[]> => answered<unknown[]>(of, 'told', ({length}) => length);

/** Resolves to what a frame shows, once it has a heading and its height fits its content for good: its scroll bar goes last. */
export const fitting = (of: HTMLIFrameElement): Promise<Look> =>
  look(of, ({height, headings, bar}) => headings.length && !bar && of.style.height && of.clientHeight === height);

/** Resolves when a frame's page loads the next time. */
export const loaded = (of: HTMLIFrameElement) => new Promise((done) => of.addEventListener('load', done, {once: true}));

/** Resolves after two rendered frames: what was due in the next one has happened. */
export const drawn = ({window}: Page) =>
  new Promise((next) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => next(undefined))));

/** Clicks on something in a frame, as a reader does with a mouse. */
export async function touch(page: Page, of: HTMLIFrameElement, selector: string): Promise<void> {
  const outer = page.window.frameElement as HTMLIFrameElement;
  outer.scrollIntoView();
  const [x = 0, y = 0] = await ask<number[]>(of, 'place', selector);
  page.window.scrollTo(0, Math.max(0, y - 100));
  // The browser sends a click to the frame that the last rendered picture shows there.
  await drawn(page);
  await ask(of, 'look');
  await drawn(page);
  const [at, inner] = [outer.getBoundingClientRect(), of.getBoundingClientRect()];
  await sendMouse({type: 'click', position: [Math.round(at.x + inner.x + x), Math.round(at.y + inner.y + y)]});
}

const plain: Record<string, string> = {};

/** Attributes of a frame that is isolated from everything, even from its own server. */
export const sandboxed = {sandbox: 'allow-scripts'};

/** Ways in which a site builder adds a frame: names and attributes. */
export const ways = {'in a frame': plain, 'in a sandboxed frame': sandboxed};

/** Returns the number of headings, which is truthy once a section can be read. */
export const first = ({headings}: Look): number => headings.length;
