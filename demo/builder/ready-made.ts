import {addressOf} from '../gallery/environment.js';

interface Reply {
  readonly id: number;
  readonly html?: string;
  readonly fault?: string;
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, {done: (html: string) => void; fail: (reason: Error) => void}>();

// Fetched only when somebody wants it: it is as large as all the rest.
function start(): Worker {
  const made = new Worker(addressOf('gallery/render-worker.js'), {type: 'module'});
  made.addEventListener('message', ({data}: MessageEvent<Reply>) => {
    const {done, fail} = waiting.get(data.id) ?? {};
    waiting.delete(data.id);
    if (data.html === undefined) fail?.(new Error(data.fault));
    else done?.(data.html);
  });
  return made;
}

/**
 * Renders markup as a server would.
 *
 * @param markup Elements, such as `<smp-page></smp-page>`.
 * @param options Language and configuration.
 * @param options.lang Language of the page.
 * @param options.config Configuration of the page.
 * @returns A promise of HTML that is read without JavaScript.
 */
export function renderReadyMade(markup: string, options: {readonly lang: string; readonly config?: object}): Promise<string> {
  worker ??= start();
  const id = ++last;
  const rendered = new Promise<string>((done, fail) => waiting.set(id, {done, fail}));
  worker.postMessage({id, markup, options});
  return rendered;
}
