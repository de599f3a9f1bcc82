/**
 * Reads what the page carries for its script.
 *
 * @param id Id of the data block.
 * @throws {Error} When the page has no such block.
 */
export function pageData(id: string): unknown {
  const block = document.getElementById(id);
  if (!block) throw new Error(`The page has no data block "${id}"`);
  return JSON.parse(block.textContent);
}

/**
 * Finds an element of the page.
 *
 * @param selector Its selector.
 * @param type Its class.
 * @throws {Error} When the page has none.
 */
export function find<T extends Element>(selector: string, type: abstract new () => T): T {
  const element = document.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`The page has no ${selector}`);
  return element;
}
