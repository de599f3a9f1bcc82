// The page in a frame of the builder: shows what it is told, by nobody but the page around it.
import {applyEnvironment, setTheme} from '../gallery/environment.js';
import {find} from '../gallery/page-data.js';
import {whenAtRest} from '../gallery/rest.js';
import {type PreviewMessage, isPreviewMessage} from './preview-message.js';

const root = document.documentElement;
const main = find('main', HTMLElement);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

const settings = document.createElement('smp-config') as HTMLElement & {config: unknown};
const page = document.createElement('smp-page');
settings.append(page);

async function show({sections, lang, scheme, page: ground, theme, css, config}: PreviewMessage): Promise<void> {
  delete root.dataset['ready'];
  applyEnvironment(root, {lang, dir: '', scheme});
  document.body.style.background = ground;
  await setTheme(theme);
  sheet.replaceSync(css);
  settings.config = config;
  if (page.getAttribute('sections') !== sections) page.setAttribute('sections', sections);
  if (!settings.isConnected) main.replaceChildren(settings);
  await whenAtRest();
  root.dataset['ready'] = '';
}

let last: Promise<void> = Promise.resolve();
addEventListener('message', ({data, origin, source}) => {
  if (origin !== location.origin || source !== parent || !isPreviewMessage(data)) return;
  last = last.then(() => show(data));
});
parent.postMessage('smp-preview', location.origin);
