import {direction} from '../../foundation/language/direction.js';
import {height, helloFrom} from '../frame-message.js';
import {type EmbedOptions, readOptions, sections} from './embed-options.js';

const {documentElement: root, body} = document;
const colours = document.querySelector<HTMLMetaElement>('meta[name=color-scheme]');

// The policy in embed.html cannot name the server that will host it. A request must pass both policies.
const policy = Object.assign(document.createElement('meta'), {
  httpEquiv: 'Content-Security-Policy',
  content: `default-src ${location.origin}`,
});
document.head.append(policy);

// A constructed style sheet: no content policy blocks it. The padding is for focus rings, which the frame's edge would cut.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { display: flow-root; margin: 0; padding: 6px; }
  .help { font: 17px/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
  .late { animation: 0s 3s backwards wait; }
  @keyframes wait { from { visibility: hidden; } }
`);
document.adoptedStyleSheets.push(sheet);

const text = (tag: string, className: string, ...content: (Node | string)[]): HTMLElement => {
  const made = Object.assign(document.createElement(tag), {className, lang: 'en', dir: 'ltr'});
  made.append(...content);
  return made;
};

const help = () =>
  text(
    'div',
    'help',
    text(
      'p',
      '',
      'This frame shows a text of smp-elements, but its address names none that there is. After “#section=” write one of these:',
    ),
    text('ul', '', ...sections.map((name) => text('li', '', name))),
  );

// Fallback: visible, after 3 s, until the element has rendered, and if its script never loads.
const late = () => text('p', 'help late', 'This text is slow to come, or cannot be loaded.');

let asked = '';
let options: EmbedOptions;
let scheme = '';
let port: MessagePort | undefined;
let sentHeight = 0;
let isMeasured = false;

function sendHeight(): void {
  const message = height(body.getBoundingClientRect().height);
  if (message.height === sentHeight) return;
  sentHeight = message.height;
  port?.postMessage(message);
}

const observer = new ResizeObserver(sendHeight);

// Measure once now: a browser may not run observers in a frame that is out of view.
function measure(): void {
  isMeasured = true;
  sendHeight();
  observer.observe(body);
}

function colour(): void {
  if (colours) colours.content = options.theme ?? (scheme || 'light dark');
}

/** Shows the section that a fragment asks for. */
function show(fragment: string): void {
  asked = fragment;
  options = readOptions(fragment, location.href);
  const {section, lang, config, attributes} = options;
  root.lang = lang;
  root.dir = direction(lang);
  colour();
  // Before they render, sections are as high as the frame: do not measure them.
  observer.disconnect();
  isMeasured = false;
  if (!section) {
    body.replaceChildren(help());
    measure();
    return;
  }
  const element: HTMLElement & {updateComplete?: Promise<unknown>} = document.createElement(`smp-${section}`);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(late());
  const shown = [element];
  if (config) {
    const configuration = document.createElement('smp-config');
    configuration.setAttribute('src', config);
    shown.unshift(configuration);
  }
  body.replaceChildren(...shown);
  void customElements
    .whenDefined(element.localName)
    .then(() => element.updateComplete)
    .then(() => element.isConnected && measure());
}

// Links to a position inside an element: `#smp-faq-removal`. The elements handle them.
const isInside = (fragment: string) => fragment.startsWith('#smp-');

addEventListener('hashchange', () => {
  if (!isInside(location.hash)) {
    if (location.hash !== asked) show(location.hash);
    return;
  }
  // After that, restore the options in the address, for a reload.
  setTimeout(() => isInside(location.hash) && history.replaceState(null, '', asked));
});

// `<base target>` opens links outside of the frame. Links within this page stay in it, without a history entry: this comes
// before the elements' own listeners, which would add one.
addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    link.relList.add('noopener');
    if (!isInside(link.hash) || link.href.split('#')[0] !== location.href.split('#')[0]) return;
    event.preventDefault();
    location.replace(link.hash);
  },
  true,
);

// Accept only the parent page, and only with its true origin. Everything else goes through the port.
addEventListener('message', ({data, origin, source, ports}) => {
  if (parent === self || source !== parent || !ports[0] || ports.length > 1) return;
  const wanted = helloFrom(data, origin);
  if (!wanted) return;
  port?.close();
  port = ports[0];
  scheme = wanted;
  colour();
  sentHeight = 0;
  if (isMeasured) sendHeight();
});

show(location.hash);
