// A browser from before Trusted Types and from before disclosures of which one is open at a time.
delete window.trustedTypes;
delete HTMLDetailsElement.prototype.name;

const {setAttribute} = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  // The browser that runs the test would act on this one.
  if (!(this instanceof HTMLDetailsElement && name === 'name')) setAttribute.call(this, name, value);
};
