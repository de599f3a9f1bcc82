// A browser from before Trusted Types, disclosures of which one is open at a time, and popovers.
delete window.trustedTypes;
delete HTMLDetailsElement.prototype.name;
for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
for (const name of ['popoverTargetElement', 'popoverTargetAction']) delete HTMLButtonElement.prototype[name];

const {setAttribute, matches} = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  // The browser that runs the test would act on this one.
  if (!(this instanceof HTMLDetailsElement && name === 'name')) setAttribute.call(this, name, value);
};
Element.prototype.matches = function (selector) {
  if (selector.includes(':popover-open')) throw new SyntaxError(selector);
  return matches.call(this, selector);
};
