import type {Article, Config, SmpPage} from 'smp-elements';
import type {SmpSlots, SmpTokens} from 'smp-elements/types';

const articles: Article[] = [{heading: 'Aftercare', href: '/aftercare'}];
const config: Config = {schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'full', low: 1500, high: 2200}]}};
const slot: SmpSlots['smp-cost-range'] = 'heading';
const tokens: SmpTokens = {'--smp-accent': '#7a1f5c', '--smp-radius': 0};

declare global {
  interface HTMLElementTagNameMap {
    'portal-page': SmpPage;
  }
}
document.createElement('portal-page').headingLevel = 3;

const costs = document.createElement('smp-cost-range');
const faq = document.createElement('smp-faq');
const list = document.createElement('smp-related-list');
const settings = document.createElement('smp-config');
const page = document.querySelector('smp-page');

costs.low = 1200;
costs.high = '3000';
costs.currency = 'GBP';
costs.priceAsOf = '2026-11';
costs.priceAsOf = 2026;
costs.headingLevel = 3;
costs.per = 'session';
faq.multiple = true;
faq.open = 'all';
list.items = articles;
list.limit = 3;
settings.config = config;
settings.config = '{"schemaVersion": 1}';
settings.src = '/smp.json';
faq.addEventListener('smp-toggle', (event) => event.item.length > 0 && event.open);
costs.addEventListener('smp-change', ({option}) => option in costs.value);
page?.addEventListener('smp-error', ({code}) => code === 'render');
document.addEventListener('smp-cta', ({href}) => href.startsWith('tel:'));
for (const [name, value] of Object.entries(tokens)) page?.style.setProperty(name, String(value));
document.createElement('h2').slot = slot;
costs.lang = 'es';
costs.hidden = true;
costs.low = undefined;
costs.per = undefined;
