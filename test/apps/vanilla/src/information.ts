import type {Article} from 'smp-elements';
import './information.css';

interface Settings {
  low?: number | undefined;
  articles?: Article[] | undefined;
}

/** Puts the elements into a part of the page. Returns a function that changes them. */
export function addInformation(parent: Element, onOpen: (row: string) => void): (settings: Settings) => void {
  const costs = document.createElement('smp-cost-range');
  costs.high = 3000;
  costs.currency = 'GBP';
  costs.priceAsOf = '2026-11';
  costs.style.setProperty('--smp-accent', '#7a1f5c');
  costs.innerHTML = '<h2 slot="heading">What it costs here</h2>';

  const factors = document.createElement('smp-key-factors');
  factors.addEventListener('smp-toggle', (event) => event.open && onOpen(event.item));

  const list = document.createElement('smp-related-list');

  parent.append(costs, factors, list);
  return ({low, articles}) => {
    costs.low = low;
    list.items = articles;
  };
}
