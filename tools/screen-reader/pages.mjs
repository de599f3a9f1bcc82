// Serves the pages that the screen reader reads: one fixture on a page of built files, or any file of the repository.
import {fileURLToPath} from 'node:url';
import {fileIn, serve} from '../servers/serve.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

// Session.open() clicks into the margin. An announcement waits for a second: rest() ends that wait, so that no clock decides.
const pageOf = ({lang = 'en', html}) => `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <title>[Page]</title>
  <link rel="icon" href="data:,">
  <style>body {margin: 40px}</style>
  <script>
    // The dates of review are in the texts.
    const Now = class extends Date {
      constructor(...date) {
        super(...(date.length ? date : [Now.now()]));
      }
      static now() {
        return Date.UTC(2026, 11, 1, 12);
      }
    };
    window.Date = Now;
    const wait = window.setTimeout;
    const announcements = new Map();
    window.setTimeout = (work, time, ...rest) => {
      const timer = wait(time === 1000 ? () => undefined : work, time, ...rest);
      if (time === 1000) announcements.set(timer, work);
      return timer;
    };
    const end = window.clearTimeout;
    window.clearTimeout = (timer) => {
      announcements.delete(timer);
      end(timer);
    };
    // A dialog of the browser would have to be closed by hand.
    window.print = () => undefined;
    window.rest = () => {
      const due = [...announcements.values()];
      announcements.clear();
      for (const work of due) work();
    };
  </script>
  <script type="module" src="/dist/cdn/smp.min.js"></script>
  <main>
    <p><a href="#">[Start]</a></p>
    <h1>[Page]</h1>
    ${html}
    <p><a href="#">[End]</a></p>
  </main>
</html>`;

/** Expression for the page: resolves when all elements are complete. */
export const ready = `(async () => {
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  const ours = () => inside(document).filter(({localName}) => localName.startsWith('smp-'));
  await Promise.all([...new Set(ours().map(({localName}) => localName))].map((name) => customElements.whenDefined(name)));
  for (let before; before !== ours().length; ) {
    before = ours().length;
    await Promise.all(ours().map(({updateComplete}) => updateComplete));
  }
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
})()`;

/**
 * Serves fixtures by their names, as `/fixture/overview/alone` or, in another language, `/fixture/overview/alone@es`, and files
 * of the repository.
 *
 * @param {readonly import('../../test/fixtures.ts').Fixture[]} fixtures All fixtures.
 * @returns {ReturnType<typeof serve>} Where they are served.
 */
export function servePages(fixtures) {
  return serve((path) => {
    const [, name, lang] = /^\/fixture\/([^@]*)@?(.*)$/.exec(path) ?? [];
    const found = fixtures.find((one) => one.name === name);
    return found ? pageOf(lang ? {...found, lang} : found) : fileIn(root, path);
  });
}
