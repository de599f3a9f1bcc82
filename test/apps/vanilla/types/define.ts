// Checked by itself: defining an element is enough to have the types of its tag and its events.
import 'smp-elements/define/cost-range.js';

const costs = document.createElement('smp-cost-range');
costs.low = 1200;
costs.addEventListener('smp-change', ({option}) => option in costs.value);
