// The state sheet: all fixtures of an element, under the same settings.
import {applyEnvironment, directionOf, setTheme} from './environment.js';
import {controlsOf, readForm, writeForm} from './form.js';
import {showCurrent} from './navigation.js';
import {find} from './page-data.js';
import {readQuery, writeQuery} from './values.js';

const form = find('#controls', HTMLFormElement);
const untouched = readForm(form);
const stages = [...document.querySelectorAll<HTMLElement>('[data-stage]')];

function apply(): void {
  const values = readForm(form);
  const {lang = '', dir = '', scheme = '', theme = '', width = ''} = values;
  for (const stage of stages) {
    const own = lang || (stage.dataset['stage'] ?? '');
    applyEnvironment(stage, {lang: own, dir: directionOf({lang: own, dir}), scheme});
  }
  find('#sheet', HTMLElement).dataset['width'] = width;
  void setTheme(theme);
  history.replaceState(null, '', `${location.pathname}${writeQuery(values, untouched)}${location.hash}`);
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
find('#reset', HTMLButtonElement).addEventListener('click', () => {
  writeForm(form, untouched);
  apply();
});
showCurrent();
const given = readQuery(
  location.search,
  controlsOf(form).map(({name}) => name),
);
if (Object.keys(given).length) {
  writeForm(form, given);
  apply();
}
// For tests: the page answers now.
document.documentElement.dataset['ready'] = '';
