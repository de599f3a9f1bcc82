import {sendMouse} from '@web/test-runner-commands';
import {type Page, load, open} from './page.js';
import {turn} from './wait.js';

/** Where the files of a release lie, and the same as a server sends them that lets any page read them. */
export const folder = '/dist/cdn/';
export const openFolder = '/open/cdn/';

/** This server by its other name: another origin. */
export const elsewhere = (() => {
  const {protocol, hostname, port} = location;
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
})();

/** What `test/pages/probe.js` tells about a page in a frame. */
export interface Look {
  origin: string;
  fragment: string;
  /** How many pages a reader could go back to, or forth. */
  past: number;
  /** The id of what has the focus. */
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
  /** How much of the width a bar to scroll takes. */
  bar: number;
  over: number;
  requests: string[];
  links: string[];
  hacked: boolean;
  clicked: {href: string; target: string; rel: string; stays: boolean}[];
  seen: Record<'errors' | 'warnings' | 'violations' | 'events' | 'defined' | 'touched', string[]>;
}

/** What a page does as itself, by `test/pages/framing.js`. */
export type Holder = Page['window'] & {
  say(frame: HTMLIFrameElement, message: unknown, ports: MessagePort[]): void;
  heard: unknown[];
};

/** A page that holds frames, with the script that follows them unless a test does without. */
export async function holder(helped = true): Promise<Page> {
  const page = await open('empty.html');
  await load(page, '/test/pages/framing.js', 'text/javascript');
  if (helped) await load(page, `${folder}smp.frame.min.js`, 'text/javascript');
  return page;
}

/** The address of a frame with a text of ours, which `probe.js` tells about. */
export const address = (fragment: string, {at = elsewhere + folder} = {}) => `${at}embed.html?probe=1#${fragment}`;

/** Adds a frame to a page, marked for the script that follows it. */
export function frame({document}: Page, src: string, attributes: Record<string, string> = {}): HTMLIFrameElement {
  const made = document.createElement('iframe');
  const all = {title: '[Text]', width: '320', height: '150', 'data-smp-frame': '', style: 'border: 0', ...attributes, src};
  for (const [name, value] of Object.entries(all)) made.setAttribute(name, value);
  document.body.append(made);
  // Chromium draws nothing in a frame of another origin that nobody sees, and then nothing measures it.
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

/** Has a page in a frame do something, once it listens, and gives what came of it. */
export async function ask<T = unknown>(of: HTMLIFrameElement, probe: string, ...args: unknown[]): Promise<T> {
  // What a page is asked before it has come is lost. It is called until it answers any of the calls, each time more
  // patiently: on a busy machine, calls that nobody waits for would keep it busier still, and fill the memory.
  const calls: Promise<unknown>[] = [];
  for (let turns = 2; ; turns = Math.min(turns * 2, 32)) {
    calls.push(post(of, 'ping', []));
    if (await Promise.race([...calls, turnsOf(turns)])) break;
    if (!of.isConnected) throw new Error('The frame has gone');
  }
  return (await post(of, probe, args)) as T;
}

/** Asks a page in a frame again and again, until its answer is so. */
async function answered<T>(of: HTMLIFrameElement, probe: string, so: (answer: T) => unknown): Promise<T> {
  for (;;) {
    const found = await ask<T>(of, probe);
    if (so(found)) return found;
    await turn();
  }
}

/** What is to be seen in a frame, as soon as it is so. */
export const look = (of: HTMLIFrameElement, so: (found: Look) => unknown): Promise<Look> => answered(of, 'look', so);

/** Waits until a page in a frame has been told something. */
export const told = (of: HTMLIFrameElement): Promise<unknown[]> => answered<unknown[]>(of, 'told', ({length}) => length);

/** What is to be seen in a frame, once it has a heading and is as high as what it holds, for good: a bar to scroll goes next. */
export const fitting = (of: HTMLIFrameElement): Promise<Look> =>
  look(of, ({height, headings, bar}) => headings.length && !bar && of.style.height && of.clientHeight === height);

/** Loads of a frame's page that come from now on. */
export const loaded = (of: HTMLIFrameElement) => new Promise((done) => of.addEventListener('load', done, {once: true}));

/** Two pictures drawn: what was to happen in the next has happened. */
export const drawn = ({window}: Page) =>
  new Promise((next) => window.requestAnimationFrame(() => window.requestAnimationFrame(() => next(undefined))));

/** Clicks on something in a frame, as a reader does with a mouse. */
export async function touch(page: Page, of: HTMLIFrameElement, selector: string): Promise<void> {
  const outer = page.window.frameElement as HTMLIFrameElement;
  outer.scrollIntoView();
  const [x = 0, y = 0] = await ask<number[]>(of, 'place', selector);
  page.window.scrollTo(0, Math.max(0, y - 100));
  // A click is given to the frame that lies there in the last picture drawn.
  await drawn(page);
  await ask(of, 'look');
  await drawn(page);
  const [at, inner] = [outer.getBoundingClientRect(), of.getBoundingClientRect()];
  await sendMouse({type: 'click', position: [Math.round(at.x + inner.x + x), Math.round(at.y + inner.y + y)]});
}

const plain: Record<string, string> = {};

/** A frame that is cut off from all, its own server too. */
export const sandboxed = {sandbox: 'allow-scripts'};

/** The ways in which a builder puts a frame there: what it is called, and its attributes. */
export const ways = {'in a frame': plain, 'in a sandboxed frame': sandboxed};

/** Whether something of ours is there to be read. */
export const first = ({headings}: Look): number => headings.length;
