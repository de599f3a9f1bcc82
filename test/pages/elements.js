// One of each element but smp-page, as if they stood in the page: before the library comes.
const names = [
  'overview',
  'key-factors',
  'journey',
  'aftercare',
  'risks',
  'cost-range',
  'cost-comparison',
  'checklist',
  'faq',
  'glossary',
  'sources',
  'term',
];
document.currentScript.insertAdjacentHTML(
  'afterend',
  [...names, 'related-card'].map((name) => `<smp-${name} heading="[A]" term="dermis"><p>[${name}]</p></smp-${name}>`).join(''),
);
