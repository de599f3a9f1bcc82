import {documentOf, windowOf} from '../guards/node.js';
import {type CSSResult, adoptStyles as adoptInPage} from '../lit.js';

// A subclass that a page defines may have a sheet of its own.
type Style = CSSResult | CSSStyleSheet;

interface Adopted {
  readonly styles: readonly Style[];
  /** In place of sheets, where none can be constructed. */
  readonly elements: readonly HTMLStyleElement[];
}

const adopted = new WeakMap<ShadowRoot, Adopted>();

const cssOf = (style: Style) => ('cssText' in style ? style.cssText : Array.from(style.cssRules, ({cssText}) => cssText).join(''));

// Sheets are not shared here: few elements are ever moved, and a cache would be more code than it saves.
function adoptElsewhere(root: ShadowRoot, styles: readonly Style[]): HTMLStyleElement[] {
  try {
    const {CSSStyleSheet} = windowOf(root);
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(cssOf(style));
      return sheet;
    });
    return [];
  } catch {
    // The document has no window, or one that cannot construct sheets.
    const elements = styles.map((style) => Object.assign(document.createElement('style'), {textContent: cssOf(style)}));
    root.append(...elements);
    return elements;
  }
}

/**
 * Gives a shadow tree its styles. It can adopt only sheets that were constructed in its document.
 *
 * @param root The tree.
 * @param styles All of its styles.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly Style[]): void {
  const isInPage = documentOf(root) === document;
  for (const style of adopted.get(root)?.elements ?? []) style.remove();
  if (isInPage) adoptInPage(root, [...styles]);
  adopted.set(root, {styles, elements: isInPage ? [] : adoptElsewhere(root, styles)});
}

/**
 * Gives a shadow tree its styles again after it was moved to another document: the browser has taken them away.
 *
 * @param root The tree.
 */
export function readoptStyles(root: ShadowRoot): void {
  const before = adopted.get(root);
  if (before) adoptStyles(root, before.styles);
}
