// Tells a test about a page that it cannot look into: what it holds, and where its links would lead. Does what it is asked.
const clicked = [];
const all = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
const find = (selector) => all(document).find((element) => element.matches(selector));

// After the page's own listeners; nothing is opened.
addEventListener('load', () =>
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    const target = link.target || document.querySelector('base').target;
    clicked.push({href: link.href, target, rel: link.rel, stays: event.defaultPrevented});
    event.preventDefault();
  }),
);
const focused = (root = document) =>
  root.activeElement?.shadowRoot?.activeElement ? focused(root.activeElement.shadowRoot) : root.activeElement;

const look = () => ({
  origin: self.origin,
  fragment: location.hash,
  past: history.length,
  focused: focused()?.id,
  lang: document.documentElement.lang,
  dir: document.documentElement.dir,
  scheme: document.querySelector('meta[name=color-scheme]').content,
  ink: getComputedStyle(document.querySelector('body > *')).color,
  ground: ['html', 'body'].map((tag) => getComputedStyle(document.querySelector(tag)).backgroundColor),
  elements: Array.from(document.body.children, (element) => element.outerHTML.replace(/>[^]*/, '>')),
  headings: all(document).flatMap((element) => (element.part?.contains('heading') ? [element.textContent.trim()] : [])),
  text: all(document.body)
    .flatMap(({childNodes}) => [...childNodes])
    .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.data] : []))
    .join(' '),
  open: all(document).flatMap((element) => (element.localName === 'details' && element.open ? [element.id] : [])),
  height: Math.ceil(document.body.getBoundingClientRect().height),
  bar: innerWidth - document.documentElement.clientWidth,
  over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  requests: performance.getEntriesByType('resource').map(({name}) => name),
  links: all(document).flatMap((element) => (element.localName === 'a' ? [element.href] : [])),
  hacked: 'hacked' in window,
  clicked,
  seen: {...seen, events: seen.events.map(({type}) => type)},
});

const done = {
  ping: () => true,
  look,
  click: (selector) => find(selector).click(),
  focus: (selector) => find(selector).focus(),
  place: (selector) => {
    const {x, y, width, height} = find(selector).getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  },
  visibility: (selector) => getComputedStyle(find(selector)).visibility,
  // Time passes at once.
  finish: () => document.getAnimations().forEach((animation) => animation.finish()),
  picture: (src) => void (new Image().src = src),
  write: (tag, textContent) => document.body.append(Object.assign(document.createElement(tag), {textContent})),
  go: (href) => void (location.href = href),
  reload: () => location.reload(),
};

addEventListener('message', ({data, ports}) => {
  if (data?.probe in done) ports[0].postMessage(done[data.probe](...data.args) ?? null);
});
