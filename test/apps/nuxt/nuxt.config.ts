export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('smp-')}},
  app: {head: {title: 'SMP', link: [{rel: 'icon', href: 'data:,'}]}},
});
