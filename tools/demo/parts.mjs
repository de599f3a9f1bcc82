import {parseFragment} from 'parse5';

const partOf = (node) =>
  node.nodeName === '#text'
    ? [node.value]
    : node.tagName
      ? [
          {
            tag: node.tagName,
            attributes: node.attrs.map(({name, value}) => [name, value]),
            parts: node.childNodes.flatMap(partOf),
          },
        ]
      : [];

/**
 * Reads markup of this repository, as `demo/gallery/markup.ts` does in browsers.
 *
 * @param {string} markup The markup.
 * @returns {import('../../demo/gallery/part.ts').Part[]} Its texts and elements.
 */
export const parseParts = (markup) => parseFragment(markup).childNodes.flatMap(partOf);
