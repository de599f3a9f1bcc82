import {ofDocument} from '../../foundation/guards/node.js';

/**
 * Creates the print styles that only the document can set, since a shadow tree has no pages: margins and, if the browser
 * supports them, page numbers, on A4 and Letter alike.
 *
 * @param only Selector of elements to print, with their ancestors and content. Default: everything.
 */
const sheetFor = (only: string | undefined): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  const rest = only ? `:not(${only},${only} *,:has(${only})){display:none!important}` : '';
  sheet.replaceSync(
    `@media print{@page{margin:16mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}${rest}}`,
  );
  return sheet;
};

let sheet: CSSStyleSheet | undefined;

/** Adds the print styles to the document; see {@link sheetFor}. */
export function preparePrint(only?: string): void {
  endPrint();
  sheet = sheetFor(only);
  ofDocument('adoptedStyleSheets').push(sheet);
}

/** Removes the print styles from the document. */
export function endPrint(): void {
  const sheets = ofDocument('adoptedStyleSheets');
  const at = sheet ? sheets.indexOf(sheet) : -1;
  if (at >= 0) sheets.splice(at, 1);
}
