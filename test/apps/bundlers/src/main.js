import 'smp-elements/define/overview.js';
