// Made from src/elements/catalogue.ts by npm run generate.
// One of each element that shows something by itself, as if they stood in the page: before the library comes.
const names = [
  'overview',
  'key-factors',
  'journey',
  'aftercare',
  'risks',
  'cost-range',
  'choices',
  'cost-comparison',
  'checklist',
  'faq',
  'glossary',
  'sources',
  'term',
  'related-card',
];
document.currentScript.insertAdjacentHTML(
  'afterend',
  names.map((name) => `<smp-${name} heading="[A]" term="dermis"><p>[${name}]</p></smp-${name}>`).join(''),
);
