const engineOf = (userAgent) => (/Firefox/.test(userAgent) ? 'Firefox' : /Chrome/.test(userAgent) ? 'Chrome' : 'WebKit');

// The load of a frame does not bubble, but is captured. The browser's cache may answer it, so the server cannot count.
const counter = `document.addEventListener('load', ({target}) => target?.localName === 'iframe' && navigator.sendBeacon('/__loaded__'), true);
  navigator.sendBeacon('/__loaded__');`;

/**
 * Counts the pages that each engine loads: those of the tests, and those in frames on them. A frame within a frame is not
 * counted.
 *
 * @returns {{middleware: import('koa').Middleware, html: (runner: string) => string, counts: Record<string, number>}} `html`
 *   makes the page of a test file; `counts` is by the runner's names of engines.
 */
export function pageLoads() {
  const counts = {};
  return {
    counts,
    html: (runner) =>
      `<!doctype html><html><head><script>${counter}</script></head><body><script type="module" src="${runner}"></script></body></html>`,
    middleware(context, next) {
      if (context.path !== '/__loaded__') return next();
      const engine = engineOf(context.get('user-agent'));
      counts[engine] = (counts[engine] ?? 0) + 1;
      context.status = 204;
    },
  };
}
