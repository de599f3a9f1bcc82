/**
 * What only the page's own styles can say of a print, since a shadow tree has no pages: margins, page numbers where the
 * browser has them, on A4 and Letter alike.
 *
 * @param only A selector: of the page only what holds it or stands in it is printed. Default: everything.
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

/** Makes the document ready for a print; see {@link sheetFor}. */
export function preparePrint(only?: string): void {
  endPrint();
  sheet = sheetFor(only);
  document.adoptedStyleSheets.push(sheet);
}

/** Gives the document its own look back. */
export function endPrint(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}
