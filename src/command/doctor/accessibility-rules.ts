import {type Element, around, attribute, attributePlace, childrenOf, innerPlace, isOurs, startOf} from '../html.js';
import {type Found, type Rule, quoteLine} from './finding.js';
import type {Page} from './page.js';

/** Returns the name of an element of ours, tag or plain markup, without its prefix; `undefined` if it is neither. */
const nameOf = (element: Element): string | undefined =>
  isOurs(element) ? element.tagName.slice('smp-'.length) : attribute(element, 'data-smp')?.trim();

/** Returns the value of an attribute of ours, which plain markup has with a prefix. */
const given = (element: Element, name: string): string | undefined =>
  attribute(element, isOurs(element) ? name : `data-smp-${name}`)?.trim();

/** Returns where an attribute of ours is written. */
const placeOf = (element: Element, name: string): number => attributePlace(element, isOurs(element) ? name : `data-smp-${name}`)[0];

/** Elements that show something. */
const shown = ({elements}: Page): Element[] => elements.filter((element) => (nameOf(element) ?? 'config') !== 'config');

/** Yields an element and those around it, nearest first. */
function* upward(element: Element): Generator<Element> {
  yield element;
  yield* around(element);
}

/** Yields what is around elements of ours, or is one of them, each with the first that it affects. */
function* wrappers(page: Page, affects: (wrapper: Element, element: Element) => boolean): Generator<readonly [Element, Element]> {
  const told = new Set<Element>();
  for (const element of shown(page)) {
    for (const wrapper of upward(element)) {
      if (told.has(wrapper) || !affects(wrapper, element)) continue;
      told.add(wrapper);
      yield [wrapper, element];
    }
  }
}

/** Words for an element: its tag, or the name of plain markup. */
const tagOf = (element: Element): string =>
  isOurs(element) || nameOf(element) === undefined ? `<${quoteLine(element.tagName)}>` : `data-smp="${quoteLine(nameOf(element) ?? '')}"`;
const roleOf = (element: Element): string => attribute(element, 'role')?.trim().toLowerCase() ?? '';

/** Words for an element of ours and what is around it. */
const where = (wrapper: Element, element: Element): string =>
  wrapper === element ? `on ${tagOf(element)}` : `around ${tagOf(element)}, on ${tagOf(wrapper)}`;

/** True for what no reader is shown yet, such as a closed dialog. */
const isClosed = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  (element.tagName === 'dialog' && attribute(element, 'open') === undefined) ||
  /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

/** True for a panel that a script of the page shows: what hides it may be taken away. */
function isPanel({elements}: Page, element: Element): boolean {
  const id = attribute(element, 'id');
  return roleOf(element) === 'tabpanel' || elements.some((one) => id && attribute(one, 'aria-controls')?.split(/\s+/).includes(id));
}

export const languageMissing: Rule = {
  id: 'language-missing',
  severity: 'warning',
  what: 'the page says no language: <html> has no lang',
  cause: 'The elements are then in English, and a screen reader reads the page’s own words in the voice of the reader’s computer.',
  fix: 'Write the language of the page: <html lang="en-GB">.',
  *find(page) {
    const root = page.elements.find(({tagName}) => tagName === 'html');
    // Without <html>, this may be a part of a page.
    if (!root || attribute(root, 'lang')?.trim()) return;
    const first = shown(page).find((element) => ![...upward(element)].some((one) => attribute(one, 'lang')?.trim() || given(one, 'lang')));
    if (!first) return;
    const isEmpty = attribute(root, 'lang') !== undefined;
    yield {at: attributePlace(root, 'lang')[0], what: isEmpty ? 'The lang of <html> is empty' : '<html> has no lang'};
  },
};

export const zoomBlocked: Rule = {
  id: 'zoom-blocked',
  severity: 'warning',
  what: 'the viewport keeps readers from zooming',
  cause: 'On a phone, readers who see little cannot make the text larger with their fingers.',
  fix: 'Write <meta name="viewport" content="width=device-width, initial-scale=1">.',
  *find(page) {
    if (!shown(page).length) return;
    for (const element of page.elements) {
      if (element.tagName !== 'meta' || attribute(element, 'name')?.trim().toLowerCase() !== 'viewport') continue;
      const content = attribute(element, 'content') ?? '';
      const [, scale] = /maximum-scale\s*=\s*([\d.]+)/i.exec(content) ?? [];
      const [fixed] = /user-scalable\s*=\s*(no|0)\b/i.exec(content) ?? [];
      // WCAG asks for 200 %.
      const limit = scale !== undefined && Number(scale) < 2 ? `maximum-scale=${scale}` : undefined;
      const what = fixed ?? limit;
      if (what) yield {at: attributePlace(element, 'content')[0], what: `"${quoteLine(what)}" keeps readers from zooming`};
    }
  },
};

export const ariaHidden: Rule = {
  id: 'aria-hidden',
  severity: 'warning',
  what: 'aria-hidden="true" is on an element of ours, or around it',
  cause: 'Screen readers leave it out, but the Tab key still goes to its links and buttons.',
  fix: 'Delete aria-hidden. To hide it from everybody, write hidden. If a script takes it away when it shows the element, all is well.',
  *find(page) {
    for (const [wrapper, element] of wrappers(page, (one) => attribute(one, 'aria-hidden')?.trim() === 'true')) {
      if ([...upward(element)].some(isClosed)) continue;
      yield {
        at: attributePlace(wrapper, 'aria-hidden')[0],
        what: `aria-hidden="true" is ${where(wrapper, element)}`,
        severity: isPanel(page, wrapper) ? 'hint' : undefined,
      };
    }
  },
};

export const inInert: Rule = {
  id: 'in-inert',
  severity: 'hint',
  what: 'inert is on an element of ours, or around it',
  cause: 'Nobody can open, press, select or find anything in it, and screen readers say nothing of it.',
  fix: 'Delete inert. If a script takes it away when it shows the element, all is well.',
  *find(page) {
    for (const [wrapper, element] of wrappers(page, (one) => attribute(one, 'inert') !== undefined)) {
      if (![...upward(element)].some(isClosed))
        yield {at: attributePlace(wrapper, 'inert')[0], what: `inert is ${where(wrapper, element)}`};
    }
  },
};

export const inRole: Rule = {
  id: 'in-role',
  severity: 'warning',
  what: 'role="img" or role="application" is on an element of ours, or around it',
  cause:
    'An image has no text inside: only its name is read. In an application, screen readers leave the keys by which people read to the page.',
  fix: 'Delete the role.',
  *find(page) {
    for (const [wrapper, element] of wrappers(page, (one) => /^(img|image|application)$/.test(roleOf(one))))
      yield {at: attributePlace(wrapper, 'role')[0], what: `role="${roleOf(wrapper)}" is ${where(wrapper, element)}`};
  },
};

/** Returns the attribute that makes an element a live region. */
function liveBy(element: Element): string | undefined {
  const live = attribute(element, 'aria-live')?.trim().toLowerCase();
  // What is written wins over what the role brings.
  if (live) return /^(polite|assertive)$/.test(live) ? 'aria-live' : undefined;
  return /^(alert|status|log)$/.test(roleOf(element)) ? 'role' : undefined;
}

export const inLiveRegion: Rule = {
  id: 'in-live-region',
  severity: 'warning',
  what: 'an element of ours is in a live region: aria-live, role="alert", "status" or "log"',
  cause:
    'A screen reader reads out all of it as soon as it is there, and again what a reader opens. The elements announce their own changes.',
  fix: 'Move the element out of the live region, or delete the attribute.',
  *find(page) {
    for (const [wrapper, element] of wrappers(page, (one) => liveBy(one) !== undefined)) {
      const name = liveBy(wrapper) ?? '';
      yield {
        at: attributePlace(wrapper, name)[0],
        what: `${name}="${quoteLine(attribute(wrapper, name) ?? '')}" is ${where(wrapper, element)}`,
      };
    }
  },
};

const isControl = (element: Element): boolean =>
  /^(button|label|summary)$/.test(element.tagName) ||
  (element.tagName === 'a' && attribute(element, 'href') !== undefined) ||
  /^(button|link|tab|option|menuitem.*)$/.test(roleOf(element));

// A term shows the plain word there, of which term-in-control tells; a card without href is text.
const canBeInControl = (element: Element): boolean =>
  nameOf(element) === 'term' || (nameOf(element) === 'related-card' && !given(element, 'href'));

export const inControl: Rule = {
  id: 'in-control',
  severity: 'warning',
  what: 'an element of ours is in a link, a button, a label or a summary',
  cause:
    'Screen readers read all the text as the name of the control, without headings in a button. A click on the text is a click on the control.',
  fix: 'Close the control before the element. To hide and show an element use <details>, and put it after the <summary>.',
  *find(page) {
    for (const [wrapper, element] of wrappers(page, (one, inside) => one !== inside && isControl(one) && !canBeInControl(inside)))
      yield {at: startOf(wrapper), what: `${tagOf(element)} is in ${tagOf(wrapper)}`};
  },
};

/** Returns the level that an element gives to its heading, as foundation/element/headed-element.ts does. */
function levelOf(element: Element): number {
  const level = Math.round(Number(given(element, 'heading-level') || 2));
  return Number.isFinite(level) ? Math.min(Math.max(level, 1), 6) : 2;
}

const levelOfTag = ({tagName}: Element): number | undefined => (/^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : undefined);

/** Returns what a page puts into the slot for a heading. */
const ownHeading = (element: Element): Element | undefined =>
  childrenOf(element).find((child) => [attribute(child, 'slot'), attribute(child, 'data-smp-slot')].includes('heading'));

/** True if an element shows a heading. */
function isHeaded(element: Element): boolean {
  const name = nameOf(element) ?? 'config';
  if (name === 'config' || name === 'term') return false;
  return !/^(before-after|related-card)$/.test(name) || Boolean(given(element, 'heading')) || ownHeading(element) !== undefined;
}

/** True for what is inside an element of ours: slotted, or text for readers without JavaScript. */
const isInside = (element: Element): boolean => [...around(element)].some((one) => (nameOf(one) ?? 'config') !== 'config');

export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'warning',
  what: 'the headings of the page and of an element do not follow each other',
  cause:
    'Screen readers list the headings and jump from one to the next. Where a level is missing, readers look for what they have missed.',
  fix: 'Set heading-level to the level of the heading above, plus one. Give the page one h1.',
  *find(page): Generator<Found> {
    const outside = page.elements.filter((element) => (levelOfTag(element) || isHeaded(element)) && !isInside(element));
    let title = outside.find(({tagName}) => tagName === 'h1');
    let above: number | undefined;
    for (const element of outside) {
      const tag = levelOfTag(element);
      if (tag) above = tag;
      if (tag) continue;
      const own = ownHeading(element);
      const level = (own && levelOfTag(own)) ?? levelOf(element);
      const at = own ? startOf(own) : placeOf(element, 'heading-level');
      if (above !== undefined && level > above + 1)
        yield {
          at,
          what: `${tagOf(element)} has an h${level}, and the heading before it is an h${above}`,
          fix: own ? `Write an h${above + 1}, and heading-level="${above + 1}".` : `Set heading-level="${above + 1}".`,
        };
      if (level === 1 && title)
        yield {
          at,
          what: `${tagOf(element)} has an h1, and the page has another`,
          fix: 'Keep one h1. Set heading-level to 2, or leave it out.',
        };
      if (level === 1) title ??= element;
      if (own && level !== levelOf(element) && !/^(before-after|related-card)$/.test(nameOf(element) ?? ''))
        yield {
          at,
          what: `${tagOf(element)} has an h${level} of yours, and its own headings are made for an h${levelOf(element)}`,
          cause: 'The headings inside the element follow its heading-level, not your heading.',
          fix: `Set heading-level="${level}", or write an h${levelOf(element)}.`,
        };
      // Its own headings are a level below.
      above = level + 1;
    }
  },
};

const isLandmark = (element: Element): boolean =>
  /^(main|aside|nav|header|footer|dialog)$/.test(element.tagName) ||
  /^(main|complementary|region|banner|contentinfo|form|search|dialog)$/.test(roleOf(element));

export const outsideMain: Rule = {
  id: 'outside-main',
  severity: 'hint',
  what: 'an element of ours is outside of <main>',
  cause: 'Readers with a screen reader jump to <main>, and miss what is elsewhere.',
  fix: 'Put the element into <main>.',
  *find(page) {
    // A part of a page does not say what is around it.
    if (!page.elements.some(({tagName}) => /^(html|body)$/.test(tagName))) return;
    const first = shown(page).find((element) => nameOf(element) !== 'term' && ![...upward(element)].some(isLandmark));
    if (first) yield {at: startOf(first), what: `${tagOf(first)} is outside of <main>`};
  },
};

export const alternativeMissing: Rule = {
  id: 'alternative-missing',
  severity: 'warning',
  what: 'a photo of smp-before-after has no alternative text',
  cause: 'Readers who do not see the photo do not learn what it shows. Only your page knows.',
  fix: 'Describe each photo in a sentence: before-alt="…" and after-alt="…", or alt on an img of yours.',
  *find(page) {
    for (const element of shown(page)) {
      if (nameOf(element) !== 'before-after') continue;
      for (const name of ['before', 'after']) {
        const slotted = childrenOf(element).find((child) => [attribute(child, 'slot'), attribute(child, 'data-smp-slot')].includes(name));
        if (slotted?.tagName === 'img' && !attribute(slotted, 'alt')?.trim())
          yield {at: startOf(slotted), what: `The picture "${name}" of ${tagOf(element)} has no alt`};
        else if (!slotted && given(element, name) && !given(element, `${name}-alt`))
          yield {at: placeOf(element, name), what: `${tagOf(element)} has "${name}" without "${name}-alt"`};
      }
    }
  },
};

/** Yields the rules of a style sheet, innermost first where they nest, each with its offset. */
function* styleRules(css: string): Generator<readonly [at: number, selector: string, body: string]> {
  const bare = css.replace(/\/\*[^]*?\*\//g, (comment) => ' '.repeat(comment.length));
  for (const {index, 1: space = '', 2: selector = '', 3: body = ''} of bare.matchAll(/(\s*)([^{};]+)\{([^{}]*)\}/g))
    yield [index + space.length, selector.trim(), body];
}

const REMOVES = /(?:^|;)\s*outline(?:-style|-width)?\s*:\s*(?:none|0(?:px)?)\s*(?:!important\s*)?(?:;|$)/i;
// What may be shown instead.
const REPLACES = /(?:^|;)\s*(?:box-shadow|border)(?:-[a-z-]+)?\s*:/i;

export const outlineRemoved: Rule = {
  id: 'outline-removed',
  severity: 'warning',
  what: 'a style takes the focus ring away: outline: none',
  cause: 'Readers who use the keyboard no longer see where they are.',
  fix: 'Delete the declaration. To change the ring, set another outline, of 2px or more.',
  *find(page) {
    if (!shown(page).length) return;
    for (const style of page.elements.filter(({tagName}) => tagName === 'style')) {
      const [from, to] = innerPlace(style);
      for (const [at, selectors, body] of styleRules(page.source.slice(from, to))) {
        if (!REMOVES.test(body) || REPLACES.test(body)) continue;
        const list = selectors.split(',').map((one) => one.trim());
        const part = list.find((one) => one.includes('::part(') && !one.includes(':not(:focus-visible)'));
        const every = list.find((one) => /^\*?(:focus(-visible)?)?$/.test(one));
        if (part) yield {at: from + at, what: `"${quoteLine(part)}" takes the focus ring away`};
        else if (every)
          yield {
            at: from + at,
            what: `"${quoteLine(every)}" takes the focus ring away`,
            cause: 'The elements keep theirs, but the page’s own links and buttons lose it, also those in slots of an element.',
            severity: 'hint',
          };
      }
    }
  },
};

export const accessibilityRules: readonly Rule[] = [
  languageMissing,
  zoomBlocked,
  ariaHidden,
  inInert,
  inRole,
  inLiveRegion,
  inControl,
  headingLevel,
  outsideMain,
  alternativeMissing,
  outlineRemoved,
];
