// part: refused
import type {SmpSlots, SmpTokens} from 'smp-elements/types';

const costs = document.createElement('smp-cost-range');
const faq = document.createElement('smp-faq');

costs.hihg = 3000; // wrong
costs['price-as-of'] = '2026-11'; // wrong
document.createElement('smp-cost-rang').low = 3000; // wrong
costs.per = 'hour'; // wrong
costs.low = true; // wrong
faq.multiple = 'yes'; // wrong
document.createElement('smp-related-list').items = [{heading: 3}]; // wrong
document.createElement('smp-config').config = {schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'beard'}]}}; // wrong
faq.addEventListener('smp-toggle', (event) => event.itme); // wrong
faq.addEventListener('smp-toggle', (event) => event.detail); // wrong
faq.print(); // wrong
export const slot: SmpSlots['smp-cost-range'] = 'headnig'; // wrong
export const token: SmpTokens = {'--smp-acent': 'red'}; // wrong
// end part

// TypeScript accepts every text as a name of an attribute, of an event, of a slot and of a style.
costs.setAttribute('price-as-off', '2026-11');
faq.addEventListener('smp-togle', () => undefined);
document.createElement('h2').slot = 'headnig';
costs.style.setProperty('--smp-acent', 'red');
