import {documentOf, ofDocument, windowOf} from '../../foundation/guards/node.js';

/**
 * Creates the print styles that only the document can set, since a shadow tree has no pages: margins and, if the browser
 * supports them, page numbers, on A4 and Letter alike.
 *
 * @param page Element whose document is printed.
 * @param only Selector of elements to print, with their ancestors and content. Default: everything.
 */
const sheetFor = (page: Element, only: string | undefined): CSSStyleSheet => {
  const sheet = new (windowOf(page).CSSStyleSheet)();
  const rest = only ? `:not(${only},${only} *,:has(${only})){display:none!important}` : '';
  sheet.replaceSync(
    `@media print{@page{margin:16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}${rest}}`,
  );
  return sheet;
};

let sheet: CSSStyleSheet | undefined;
// Sheets of the document that is printed.
let sheets: CSSStyleSheet[] = [];

/** Adds the print styles to the document of an element; see {@link sheetFor}. */
export function preparePrint(page: Element, only?: string): void {
  endPrint();
  sheet = sheetFor(page, only);
  sheets = ofDocument('adoptedStyleSheets', documentOf(page));
  sheets.push(sheet);
}

/** Removes the print styles again. */
export function endPrint(): void {
  const at = sheet ? sheets.indexOf(sheet) : -1;
  if (at >= 0) sheets.splice(at, 1);
}
