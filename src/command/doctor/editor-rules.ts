import {
  type Element,
  type Text,
  around,
  attribute,
  attributePlace,
  childrenOf,
  factsOf,
  isOurs,
  letterPlace,
  parentOf,
  startOf,
  startTagOf,
} from '../html.js';
import {isLeftover, isUnconfigurable} from '../../foundation/guards/editor-leftover.js';
import {isObjectText} from '../../foundation/guards/object-text.js';
import {type Found, type Rule, quoteLine} from './finding.js';
import {type Page, holdsJson} from './page.js';

/** Elements that show code, or whose text is not shown. */
const CODE = /^(code|pre|kbd|samp|textarea|script|style|noscript|title|iframe)$/;

function* shownTexts({texts}: Page): Generator<Text> {
  for (const text of texts) if (![...around(text)].some(({tagName}) => CODE.test(tagName))) yield text;
}

const isInline = ({tagName}: Element): boolean => tagName === 'smp-term';
const isClosed = ({sourceCodeLocation}: Element): boolean => Boolean(sourceCodeLocation?.endTag);
const startTag = ({source}: Page, element: Element): string => source.slice(...startTagOf(element));
const isSelfClosing = (page: Page, element: Element): boolean => /\/>$/.test(startTag(page, element));

/** Tag of the library that is shown as text. */
export const escapedTag: Rule = {
  id: 'escaped-tag',
  severity: 'error',
  what: 'a tag of ours, or its script, is shown to readers as text',
  cause: 'The tag was pasted into a visual editor, which wrote its < as &lt;.',
  fix: 'Paste it into a block for HTML (WordPress: "Custom HTML"), or into the code view of the editor.',
  *find(page) {
    for (const text of shownTexts(page)) {
      const found = /<\/?smp-[a-z][\w-]*|<script\b[^>]*\bsmp[\w.-]*\.js|<div\s[^>]*\bdata-smp=/i.exec(text.value);
      if (found) yield {at: letterPlace(page.source, text, found.index), what: `Readers see "${quoteLine(found[0])}" as text`};
    }
  },
};

/** Configuration that is shown as text. */
export const jsonShown: Rule = {
  id: 'json-shown',
  severity: 'error',
  what: 'the JSON of a configuration is shown to readers as text',
  cause: 'The editor removed the <script type="application/json"> around it and kept its text, as WordPress does for authors.',
  fix: 'Delete the text. Put the configuration into a file and name it: <smp-config src="/clinic.json">.',
  *find(page) {
    const told = new Set<Element | undefined>();
    for (const text of shownTexts(page)) {
      const found = /["“”„‟″«]\s*(schemaVersion|prices|clinic|practitioners|touchUp|extraVisit|readingMinutes)\s*["“”‟″»]\s*:/.exec(
        text.value,
      );
      const parent = parentOf(text);
      if (!found || told.has(parent)) continue;
      told.add(parent);
      yield {at: letterPlace(page.source, text, found.index), what: `Readers see the text of a configuration: ${quoteLine(found[0])}`};
    }
  },
};

/** Quotes that became curly, or part of the value. */
export const curlyQuotes: Rule = {
  id: 'curly-quotes',
  severity: 'error',
  what: 'an attribute’s quotes were made curly, or written as entities',
  cause: 'A visual editor or a word processor changed " into “ or ”, so the quotes became part of the value.',
  fix: 'Type the quotes again in the code view: straight ones, " or \'.',
  *find(page) {
    const scripts = page.scripts.map(({element}) => element);
    for (const element of new Set([...page.ours, ...page.plain, ...page.configured, ...scripts])) {
      const curled = element.attrs.find(({name, value}) => {
        if (/[“”„‟″‘’‚‛′«»]/.test(name)) return true;
        const raw = page.source.slice(...attributePlace(element, name));
        const isQuoted = /=\s*["']/.test(raw.slice(name.length));
        return !isQuoted && /^["'“”„‟″‘’‚‛′«»]/.test(value);
      });
      if (!curled) continue;
      const [at] = attributePlace(element, curled.name);
      yield {at, what: `The quotes of "${quoteLine(curled.name)}" on <${element.tagName}> are not quotes any more`};
    }
  },
};

/** Tag without an end: it has swallowed what follows, or the page ends inside it. */
export const tagSwallowed: Rule = {
  id: 'tag-swallowed',
  severity: 'error',
  what: 'a tag has no end: an attribute has swallowed what follows',
  cause: 'A quote is missing. WordPress curls the closing quote of an attribute that contains < or >.',
  fix: 'Write the tag again. In an attribute with JSON write \\u003c for <, \\u003e for > and \\u0027 for an apostrophe.',
  *find(page) {
    const starts = new Set(page.elements.map(startOf));
    for (const element of page.elements) {
      const swallowed = element.attrs.find(({value}) => /<\/?smp-[a-z]/i.test(value));
      const isSafe = swallowed && !/<\/?smp-[a-z]/i.test(page.source.slice(...attributePlace(element, swallowed.name)));
      if (!swallowed || isSafe || element.tagName === 'iframe') continue;
      const [at] = attributePlace(element, swallowed.name);
      yield {at, what: `The attribute "${quoteLine(swallowed.name)}" of <${quoteLine(element.tagName)}> continues into the next tag`};
    }
    if (!page.endsInTag) return;
    const lost = [...page.source.matchAll(/<(smp-[a-z][\w-]*|div\s[^>]*data-smp|script\b[^>]*\bsmp[\w.-]*\.js)/gi)].findLast(
      ({index}) => !starts.has(index),
    );
    if (lost) yield {at: lost.index, what: `The page ends inside "${quoteLine(lost[0])}", so readers see nothing of it`};
  },
};

/** JSON in an attribute with < or >, which WordPress would destroy. */
export const rawAngle: Rule = {
  id: 'raw-angle',
  severity: 'warning',
  what: 'JSON in an attribute contains < or >',
  cause: 'HTML allows it, but WordPress takes > for the end of the tag and destroys it, even for administrators.',
  fix: 'In the JSON write \\u003c for < and \\u003e for >.',
  *find(page) {
    for (const [element, names] of jsonAttributes(page)) {
      for (const name of names) {
        const [at, to] = attributePlace(element, name);
        const raw = page.source.slice(at, to);
        if (/[<>]/.test(raw) && !/<\/?smp-/i.test(raw)) yield {at, what: `"${name}" of <${element.tagName}> contains a bare < or >`};
      }
    }
  },
};

/** Yields the attributes of a page that should contain JSON, including those of plain markup and `data-smp-config`. */
export function* jsonAttributes({ours, plain, configured, library}: Page): Generator<readonly [Element, readonly string[]]> {
  const given = (element: Element, names: readonly string[]) => names.filter((name) => attribute(element, name) !== undefined);
  const known = (tag: string) => library.elements.get(tag)?.json ?? [];
  for (const element of ours) yield [element, given(element, known(element.tagName))];
  for (const element of plain) {
    // On any element, plain markup too, data-smp-config may be an address.
    const names = known(`smp-${attribute(element, 'data-smp') ?? ''}`).filter((name) => name !== 'config');
    yield [
      element,
      given(
        element,
        names.map((name) => `data-smp-${name}`),
      ),
    ];
  }
  for (const element of configured) if (holdsJson(element)) yield [element, ['data-smp-config']];
}

/** Tag closed as in XML: `<smp-overview />`. */
export const selfClosing: Rule = {
  id: 'self-closing',
  severity: 'error',
  what: 'a tag is closed as in XML: <smp-overview />',
  cause: 'HTML does not allow this for elements such as ours: the rest of the page becomes their content, and is hidden.',
  fix: 'Write the end tag: <smp-overview></smp-overview>.',
  *find(page) {
    for (const element of page.ours) {
      if (isSelfClosing(page, element) && !isClosed(element))
        yield {at: startOf(element), what: `<${element.tagName} /> does not end there`};
    }
  },
};

/** Element without an end tag. */
export const notClosed: Rule = {
  id: 'not-closed',
  severity: 'error',
  what: 'an element of ours has no end tag',
  cause: 'The end tag was lost: what follows becomes its content, and is hidden.',
  fix: 'Write the end tag where the element should end.',
  *find(page) {
    for (const element of page.ours) {
      const isLeft = !isClosed(element) && !isSelfClosing(page, element) && !(parentOf(element)?.tagName === 'p' && !isInline(element));
      if (isLeft) yield {at: startOf(element), what: `<${element.tagName}> is never closed`};
    }
  },
};

const FALLBACK = 'data-smp-fallback';

/** Returns the element before an element that has the same parent. */
function siblingBefore(element: Element): Element | undefined {
  const parent = parentOf(element);
  const siblings = parent ? childrenOf(parent) : [];
  return siblings[siblings.indexOf(element) - 1];
}

/** True for a paragraph without text, pictures or elements of ours. */
const isEmptyParagraph = (element: Element): boolean => {
  const {tag, text, tagsInside} = factsOf(element);
  return tag === 'p' && !text().trim() && tagsInside().every((inside) => /^(br|span|b|i|em|strong|font|a)$/.test(inside));
};

/** Returns the child that keeps an `smp-config` from applying to the page, if it holds nothing but what an editor left. */
function blocker(config: Element): Element | undefined {
  const others = childrenOf(config).filter((child) => !isUnconfigurable(factsOf(child)));
  return others.every(isEmptyParagraph) ? others[0] : undefined;
}

/** Paragraphs and line breaks that WordPress's wpautop adds to classic content. */
export const strayParagraph: Rule = {
  id: 'stray-paragraph',
  severity: 'warning',
  what: 'an editor put a paragraph around an element, or paragraphs and line breaks into it',
  cause: 'The editor makes paragraphs of line breaks, as WordPress does with classic content.',
  fix: 'Put the element into a block for HTML, without blank lines in it.',
  *find(page) {
    for (const element of page.ours) {
      if (parentOf(element)?.tagName === 'p' && !isInline(element)) {
        const isTorn = !isClosed(element) && !isSelfClosing(page, element);
        yield {
          at: startOf(element),
          what: `<${element.tagName}> is in a paragraph${isTorn ? ', and its content fell out of it' : ''}`,
          severity: isTorn ? 'error' : undefined,
        };
      }
      if (element.tagName === 'smp-config') {
        const stray = blocker(element);
        if (!stray) continue;
        yield {
          at: startOf(stray),
          what: 'A stray paragraph in <smp-config>: it no longer applies to the page, only to what is in it',
          cause: 'An editor’s empty paragraph does no harm, but this one has an id, a slot or an element in it.',
          fix: 'Delete the paragraph.',
          severity: 'error',
        };
        continue;
      }
      const first = childrenOf(element).find((child) => child.tagName === 'p' && isLeftover(factsOf(child)));
      // It does no harm: the elements ignore it.
      if (first) yield {at: startOf(first), what: `An empty paragraph in <${element.tagName}>`, severity: 'hint'};
    }
  },
};

const isHost = (element: Element): boolean => isOurs(element) || attribute(element, 'data-smp') !== undefined;

/** Text for readers without JavaScript that is no longer inside its element. */
export const fallbackOutside: Rule = {
  id: 'fallback-outside',
  severity: 'error',
  what: 'text marked data-smp-fallback is outside of its element',
  cause:
    'WordPress makes paragraphs of classic content, and they fall out of the element. It takes back what directly follows it; elsewhere readers read the same thing twice.',
  fix: 'Put the element into a block for HTML (WordPress: "Custom HTML"). In classic content write its text without <p> and line breaks.',
  *find({elements}) {
    // One finding for the paragraphs of one element, not one for each.
    let last: Element | undefined;
    for (const element of elements) {
      if (attribute(element, FALLBACK) === undefined || [...around(element)].some(isHost)) continue;
      const isNext = last && parentOf(last) === parentOf(element) && siblingBefore(element) === last;
      last = element;
      if (!isNext)
        yield {
          at: attributePlace(element, FALLBACK)[0],
          what: `<${element.tagName}> is the text for readers without JavaScript, and is in no element`,
        };
    }
  },
};

/** Slotted child that is not a direct child of its element, or that names a slot that does not exist. */
export const slotOutside: Rule = {
  id: 'slot-outside',
  severity: 'error',
  what: 'a child with slot="…" is outside of its element, or names a slot that the element does not have',
  cause: 'WordPress moves <p slot> and <div slot> out of the element in classic content.',
  fix: 'Make it a direct child of its element again. In classic content use <span slot="…">, or a block for HTML.',
  *find(page) {
    const known = new Set([...page.library.elements.values()].flatMap(({slots}) => slots));
    if (!page.ours.length && !page.plain.length) return;
    for (const element of page.elements) {
      const slot = attribute(element, 'slot');
      const parent = parentOf(element);
      if (!slot || !parent) continue;
      const [at] = attributePlace(element, 'slot');
      const slots = page.library.elements.get(parent.tagName)?.slots;
      if (slots && !slots.includes(slot)) {
        yield {
          at,
          what: `<${parent.tagName}> has no slot "${quoteLine(slot)}"`,
          cause: 'The name is misspelt, or belongs to another element. Such a child is not shown.',
          fix: `Its slots: ${slots.join(', ') || 'none with a name'}.`,
        };
      }
      const isHosted = parent.tagName.includes('-') || attribute(parent, 'data-smp') !== undefined;
      if (!isHosted && known.has(slot)) yield {at, what: `slot="${quoteLine(slot)}" has no effect in <${quoteLine(parent.tagName)}>`};
    }
  },
};

// As in foundation/dom/control-around.ts.
const isControl = (element: Element): boolean =>
  /^(button|summary)$/.test(element.tagName) ||
  (element.tagName === 'a' && attribute(element, 'href') !== undefined) ||
  /^(button|link|tab|option|menuitem.*)$/.test(attribute(element, 'role') ?? '');

/** Term in a link or a button. */
export const termInControl: Rule = {
  id: 'term-in-control',
  severity: 'warning',
  what: 'a term is in a link or a button',
  cause: 'A term is a button itself, and links and buttons can contain none. Readers see the plain word, without its note.',
  fix: 'Move the term out of the link or button, or delete its tag and keep the word.',
  *find({ours}) {
    for (const element of ours) {
      const control = element.tagName === 'smp-term' && [...around(element)].find(isControl);
      if (control) yield {at: startOf(element), what: `<smp-term> is in <${control.tagName}>`};
    }
  },
};

/** Attribute named `data`, which WordPress empties. */
export const dataAttribute: Rule = {
  id: 'data-attribute',
  severity: 'error',
  what: 'an attribute is called "data"',
  cause: 'No element of ours has it, and WordPress empties every attribute of that name.',
  fix: 'Use "config" on smp-config, "items" on smp-related-list.',
  *find({ours}) {
    for (const element of ours) {
      if (attribute(element, 'data') === undefined) continue;
      yield {
        at: attributePlace(element, 'data')[0],
        what: `<${element.tagName}> has an attribute "data"${attribute(element, 'data') ? '' : ', and it is empty'}`,
      };
    }
  },
};

/** Object that a framework wrote as text. */
export const objectText: Rule = {
  id: 'object-text',
  severity: 'error',
  what: 'an attribute reads "[object Object]"',
  cause: 'A framework wrote an object into an attribute: React 18 always does, others if the element is defined after they render.',
  fix: 'Import the elements before the framework renders, and with React 18 pass JSON text or set the property by a ref.',
  *find({ours, plain, configured}) {
    for (const element of new Set([...ours, ...plain, ...configured])) {
      for (const {name, value} of element.attrs) {
        if (isObjectText(value))
          yield {at: attributePlace(element, name)[0], what: `"${quoteLine(name)}" of <${element.tagName}> reads "${quoteLine(value)}"`};
      }
    }
  },
};

const isFrame = (element: Element): boolean => element.tagName === 'iframe' && /\bembed\.html\b/.test(attribute(element, 'src') ?? '');

/** Page without elements, with or without the script. */
export const tagsStripped: Rule = {
  id: 'tags-stripped',
  severity: 'warning',
  what: 'the page has no element of ours',
  cause: 'An editor removes tags that it does not know, as WordPress does for authors. Elements that a script makes are not visible here.',
  fix: 'Let an administrator paste the tags, or use plain markup: <div data-smp="overview">. See: smp-elements snippet --platform wordpress-author.',
  *find(page): Generator<Found> {
    if (page.ours.length || page.plain.length || page.elements.some(isFrame)) return;
    const script = page.scripts[0]?.element ?? page.inline[0];
    const what = script ? 'The script is here, but no element of ours' : 'The page has neither an element nor a script of smp-elements';
    yield {at: script ? startOf(script) : 0, what};
  },
};

/** Elements without a script that defines them. */
export const scriptMissing: Rule = {
  id: 'script-missing',
  severity: 'error',
  what: 'the page has elements of ours, and no script that defines them',
  cause: 'The script tag was not pasted, or an editor removed it.',
  fix: 'Add the tag that "smp-elements snippet" prints, once, in the page’s head. If a bundle of your own defines the elements, all is well.',
  *find(page): Generator<Found> {
    const first = page.ours.find((element) => !page.shadows.has(element)) ?? page.plain[0];
    if (!first || page.inline.length || page.scripts.some(({build}) => build !== 'frame')) return;
    const other = page.elements.some((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined);
    yield other
      ? {
          at: startOf(first),
          what: 'No script of smp-elements was recognized',
          cause: 'One of the page’s other scripts may define the elements.',
          severity: 'hint',
        }
      : {at: startOf(first), what: `<${first.tagName}> is here, but no script that defines it`};
  },
};

export const editorRules: readonly Rule[] = [
  tagsStripped,
  scriptMissing,
  escapedTag,
  jsonShown,
  curlyQuotes,
  tagSwallowed,
  rawAngle,
  selfClosing,
  notClosed,
  strayParagraph,
  fallbackOutside,
  slotOutside,
  termInControl,
  dataAttribute,
  objectText,
];
