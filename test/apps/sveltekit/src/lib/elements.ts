// First: it must run before an element is defined.
import 'smp-elements/hydrate';
// Also defines the sections, such as smp-key-factors.
import 'smp-elements/define/page.js';
import 'smp-elements/define/related-list.js';
