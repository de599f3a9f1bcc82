// First: it must run before an element is defined.
import 'smp-elements/hydrate';
import 'smp-elements/define/page.js';
import 'smp-elements/define/related-list.js';
