/**
 * Names of globals that Lit reads when it loads. An element on the page with such an id (`<a id="litHtmlVersions">`) becomes
 * a global of that name, and Lit's import throws. A named element is never an own property of the window, so such a name gets
 * a neutral value before Lit loads. Names that no element has are not defined: a page may check whether they exist.
 */
const page = globalThis;
for (const name of [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  'ShadyCSS',
  'ShadyDOM',
  'trustedTypes',
]) {
  if (!(name in page) || Object.hasOwn(page, name)) continue;
  // Defined, not set: in a worker `trustedTypes` is inherited and cannot be set.
  Object.defineProperty(page, name, {value: name.endsWith('Versions') ? [] : undefined, writable: true, configurable: true});
}
