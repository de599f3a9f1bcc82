// Writes down each event of ours that is sent, and each custom state that is taken, with the tag whose it is.
window.met = {events: new Set(), states: new Set()};

const {dispatchEvent} = EventTarget.prototype;
EventTarget.prototype.dispatchEvent = function (event) {
  if (this.localName?.startsWith('smp-')) met.events.add(`${this.localName} ${event.type}`);
  return dispatchEvent.call(this ?? window, event);
};

const hosts = new WeakMap();
const {attachInternals} = HTMLElement.prototype;
HTMLElement.prototype.attachInternals = function () {
  const internals = attachInternals.call(this);
  hosts.set(internals.states, this.localName);
  return internals;
};
const {add} = CustomStateSet.prototype;
CustomStateSet.prototype.add = function (state) {
  met.states.add(`${hosts.get(this)} ${state}`);
  return add.call(this, state);
};

// Nobody is there to print.
window.print = () => {};
