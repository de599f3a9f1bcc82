// Keeps what listens or observes from outside of the elements.
window.live = {listeners: [], observers: new Set()};

const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
const same = (target, type, listener) => (entry) => entry.target === target && entry.type === type && entry.listener === listener;
const outside = (target) =>
  !(target instanceof Node) || target === document || target === document.documentElement || target === document.body;

EventTarget.prototype.addEventListener = function (type, listener, options) {
  const target = this ?? window;
  if (outside(target) && !live.listeners.some(same(target, type, listener))) live.listeners.push({target, type, listener});
  return add.call(target, type, listener, options);
};
EventTarget.prototype.removeEventListener = function (type, listener, options) {
  const target = this ?? window;
  live.listeners = live.listeners.filter((entry) => !same(target, type, listener)(entry));
  return remove.call(target, type, listener, options);
};

for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver']) {
  window[name] = class extends window[name] {
    observe(...args) {
      live.observers.add(this);
      super.observe(...args);
    }
    disconnect() {
      live.observers.delete(this);
      super.disconnect();
    }
  };
}
