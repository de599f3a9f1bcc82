// part: config
export default defineNuxtConfig({
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('smp-')}},
  // end part
  compatibilityDate: '2026-11-01',
  app: {head: {title: 'SMP', link: [{rel: 'icon', href: 'data:,'}]}},
  // part: config
});
// end part
