import 'smp-elements/define/cost-range.js';
import 'smp-elements/define/key-factors.js';
import 'smp-elements/define/related-list.js';
