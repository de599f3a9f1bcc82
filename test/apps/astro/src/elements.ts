// part: load
// First: it must run before an element is defined.
import 'smp-elements/hydrate';
import 'smp-elements/define/page.js';
// end part

document.addEventListener('smp-toggle', ({item, open}) => {
  const output = document.querySelector('#opened');
  if (open && output) output.textContent = item;
});
