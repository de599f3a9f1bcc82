/**
 * Names of globals that Lit reads when it loads. An element on the page with such an id (`<a id="litHtmlVersions">`) becomes
 * a global of that name, and Lit's import throws. A named element is never an own property of the window, so such a name gets
 * a neutral value before Lit loads. Names that no element has are not defined: a page may check whether they exist.
 */
const page = globalThis as unknown as Record<string, unknown>;
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
  if (name in page && !Object.hasOwn(page, name)) page[name] = name.endsWith('Versions') ? [] : undefined;
}
