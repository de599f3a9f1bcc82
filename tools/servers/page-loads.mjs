const engineOf = (userAgent) => (/Firefox/.test(userAgent) ? 'Firefox' : /Chrome/.test(userAgent) ? 'Chrome' : 'WebKit');

// A frame's load event does not bubble, but can be captured. The server cannot count requests: the browser's cache may answer.
const counter = `document.addEventListener('load', ({target}) => target?.localName === 'iframe' && navigator.sendBeacon('/__loaded__'), true);
  navigator.sendBeacon('/__loaded__');`;

/**
 * Counts the pages that each engine loads: test pages, and frames on them. Frames within frames are not counted.
 *
 * @returns {{middleware: import('koa').Middleware, html: (runner: string) => string, counts: Record<string, number>}}
 *   `html` makes the page of a test file. `counts` has the runner's names of engines as keys.
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
