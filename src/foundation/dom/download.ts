/**
 * Offers a text as a file to save.
 *
 * @param text Content of the file.
 * @param type Its media type.
 * @param name Its name.
 */
export function download(text: string, type: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(document.createElement('a'), {href, download: name}).click();
  // Wait until the browser has read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
