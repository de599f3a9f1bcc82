// The first script of every page: keeps what happens there, for the test that opened it.
window.seen = {errors: [], warnings: [], violations: [], events: [], defined: [], touched: []};

// Captured, so that a script or a picture that does not load counts too.
addEventListener('error', (event) => seen.errors.push(event.message ?? `${event.target.localName} ${event.target.src}`), true);
addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
addEventListener('securitypolicyviolation', (event) =>
  seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
);
for (const type of ['smp-conflict', 'smp-error', 'smp-toggle']) addEventListener(type, (event) => seen.events.push(event));

for (const [method, list] of [
  ['warn', seen.warnings],
  ['error', seen.errors],
]) {
  console[method] = (...args) => {
    if (!String(args[0]).includes('Lit is in dev mode')) list.push(args.join(' '));
  };
}

const define = customElements.define;
customElements.define = function (tag, ...rest) {
  seen.defined.push(tag);
  return define.call(this, tag, ...rest);
};

// What would leave the page, or stay in the browser.
const watched = [
  [window, 'fetch', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  [Document.prototype, 'cookie'],
  [Navigator.prototype, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'open'],
];
for (const [owner, ...names] of watched) {
  for (const name of names) {
    const was = Object.getOwnPropertyDescriptor(owner, name);
    const noted = (call) =>
      call &&
      function (...args) {
        seen.touched.push(name);
        return call.apply(this, args);
      };
    if (was.value) was.value = noted(was.value);
    else Object.assign(was, {get: noted(was.get), set: noted(was.set)});
    Object.defineProperty(owner, name, was);
  }
}
