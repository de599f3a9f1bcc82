import {rootsOf} from './deep.js';

/** Way in which a translator changes a text. It must leave `‹` and `›` around it, and no element but `font`. */
type Way = (text: Text) => void;

const marked = (text: string): string => text.replace(/\S(.*\S)?/s, '‹$&›');

function font(...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('font');
  element.append(...content);
  return element;
}

/** What browsers and extensions do to a text. */
export const translators = {
  // Chromium's browsers.
  'two elements instead of each text': (text) => text.replaceWith(font(font(marked(text.data)))),
  'an element instead of each text': (text) => text.replaceWith(font(marked(text.data))),
  // Firefox and WebKit.
  'another text in each node': (text) => (text.data = marked(text.data)),
  'another text in each element': ({parentElement: element}) => {
    if (element && !element.childElementCount) element.textContent = marked(element.textContent);
  },
  'an element around each word': (text) => {
    const words = text.data.split(/(?<=\s)(?=\S)/);
    text.replaceWith(...words.map((word) => font(marked(word))));
  },
  'an element around the last word': (text) => {
    const last = text.splitText(text.data.trimEnd().lastIndexOf(' ') + 1);
    last.replaceWith(font(marked(last.data)));
  },
} satisfies Record<string, Way>;

/** Name of one of the {@link translators}. */
export type Translator = keyof typeof translators;

function translateNodes(root: Node, way: Way): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node: Node | null = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  const fresh = texts.filter(
    ({data, parentElement}) => data.trim() && !data.includes('‹') && !parentElement?.closest('style, font, [translate=no]'),
  );
  fresh.forEach(way);
  return fresh.length;
}

/**
 * Translates an element as browsers and their extensions translate a page.
 *
 * @returns Number of translated texts.
 */
export const translate = (element: Element, by: Translator = 'two elements instead of each text'): number =>
  rootsOf(element).reduce((count, root) => count + translateNodes(root, translators[by]), 0);

/**
 * Translates an element, and from then on what changes in it.
 *
 * @returns A function that ends it.
 */
export function keepTranslating(element: Element, by?: Translator): () => void {
  translate(element, by);
  const observer = new MutationObserver(() => translate(element, by));
  for (const root of rootsOf(element)) observer.observe(root, {childList: true, characterData: true, subtree: true});
  return () => observer.disconnect();
}

/** Removes from markup what a translator has added to it. */
export const untranslated = (markup: string): string => markup.replace(/<\/?font>|[‹›]/g, '');
