import {type Element, around, attribute, attributePlace, startOf} from '../html.js';
import {didYouMean, nearest} from '../nearest.js';
import {type Found, type Rule, quoteLine} from './finding.js';

/** Attributes that any element may have. */
const GLOBAL = new Set(
  (
    'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts form hidden id inert ' +
    'inputmode is itemid itemprop itemref itemscope itemtype key lang nonce part popover ref role slot spellcheck style tabindex title ' +
    'translate writingsuggestions defer-hydration xmlns'
  ).split(' '),
);

// Attributes of frameworks, of scripts, and of the page itself.
const isForeign = (name: string): boolean => /^(data-|aria-|on|[_:@#([*$]|v-|x-|ng-|hx-|xml)|[:.@[\]()]/.test(name);

export const unknownElement: Rule = {
  id: 'unknown-element',
  severity: 'error',
  what: 'an element has a name that this version does not know',
  cause: 'The name is misspelt, or belongs to another version.',
  fix: 'Correct the name. Those that this version knows: smp-elements help elements.',
  *find({ours, library}) {
    for (const element of ours) {
      const {tagName} = element;
      if (!library.elements.has(tagName))
        yield {at: startOf(element), what: `<${quoteLine(tagName)}> is not known.${didYouMean(tagName, library.elements.keys())}`};
    }
  },
};

function* misspelt(element: Element, known: readonly string[], prefix: string): Generator<Found> {
  for (const {name} of element.attrs) {
    if (!name.startsWith(prefix)) continue;
    const bare = name.slice(prefix.length);
    if (known.includes(bare) || (!prefix && (GLOBAL.has(name) || isForeign(name) || name === 'data'))) continue;
    // The rule curly-quotes reports these.
    if (/["'“”„‟″‘’‚‛′«»<>]/.test(name)) continue;
    const near = nearest(bare, known);
    yield {
      at: attributePlace(element, name)[0],
      what: `<${element.tagName}> has no attribute "${quoteLine(name)}".${near === undefined ? '' : ` Did you mean "${prefix}${near}"?`}`,
    };
  }
}

export const unknownAttribute: Rule = {
  id: 'unknown-attribute',
  severity: 'warning',
  what: 'an element has an attribute that it does not know',
  cause: 'The name is misspelt, or belongs to another element or version. It has no effect.',
  fix: 'Correct the name, or delete the attribute. What an element knows: smp-elements help elements.',
  *find({ours, library}) {
    for (const element of ours) {
      const known = library.elements.get(element.tagName);
      if (known) yield* misspelt(element, known.attributes, '');
    }
  },
};

/** Attributes for any element: the files' folder, a configuration, a fallback, a resized frame, a server's structured data. */
const ANYWHERE = new Set(['data-smp-base', 'data-smp-config', 'data-smp-fallback', 'data-smp-frame', 'data-smp-structured-data']);

const isPlain = (element: Element): boolean => attribute(element, 'data-smp') !== undefined;

/** True if an attribute of plain markup has an effect on an element that is not plain markup itself. */
const worksAlone = (element: Element, name: string): boolean =>
  ANYWHERE.has(name) || (name === 'data-smp-slot' && [...around(element)].some(isPlain));

export const plainName: Rule = {
  id: 'plain-name',
  severity: 'error',
  what: 'plain markup names no element: data-smp="…"',
  cause: 'The name is misspelt, has the prefix smp-, or was emptied; or data-smp itself was lost.',
  fix: 'Write the element’s name without its prefix: data-smp="cost-range".',
  *find({elements, plain, library}): Generator<Found> {
    const names = [...library.elements.keys()].map((tag) => tag.replace('smp-', ''));
    for (const element of plain) {
      const name = (attribute(element, 'data-smp') ?? '').trim();
      if (!names.includes(name)) {
        yield {
          at: attributePlace(element, 'data-smp')[0],
          what: `data-smp="${quoteLine(name)}" names no element.${didYouMean(name.replace(/^smp-/, ''), names)}`,
        };
      }
    }
    for (const element of elements) {
      const left = element.attrs.find(({name}) => name.startsWith('data-smp-') && !worksAlone(element, name));
      if (!left || isPlain(element)) continue;
      const at = attributePlace(element, left.name)[0];
      yield left.name === 'data-smp-slot'
        ? {
            at,
            what: `"data-smp-slot" on <${quoteLine(element.tagName)}> is in no plain markup`,
            cause: 'It replaces slot only inside plain markup such as <div data-smp="faq">.',
            fix: 'Put it inside the plain markup; inside an element such as <smp-faq> write slot="…".',
          }
        : {at, what: `"${quoteLine(left.name)}" is on <${quoteLine(element.tagName)}> without data-smp`};
    }
  },
};

export const plainAttribute: Rule = {
  id: 'plain-attribute',
  severity: 'warning',
  what: 'plain markup has an attribute that its element does not know: data-smp-…',
  cause: 'The name is misspelt. It has no effect.',
  fix: 'Write data-smp- and the attribute’s name: data-smp-price-as-of="2026-11".',
  *find({plain, library}) {
    for (const element of plain) {
      const known = library.elements.get(`smp-${(attribute(element, 'data-smp') ?? '').trim()}`);
      if (known) yield* misspelt(element, [...known.attributes, 'lang', 'slot', 'config'], 'data-smp-');
    }
  },
};

export const nameRules: readonly Rule[] = [unknownElement, unknownAttribute, plainName, plainAttribute];
