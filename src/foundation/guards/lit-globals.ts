/**
 * Lit reads these globals when it loads. An element on the page with such an id (`<a id="litHtmlVersions">`) answers to
 * the same name, and Lit's import throws. A named element is never an own property of the window, so such a name is given
 * its neutral value before Lit loads. All other names are left as they are: a page may ask whether they are there.
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
