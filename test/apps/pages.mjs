/** Opens a new tab. Collects the errors and warnings of its console. */
export async function openPage(browser) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  return {page, said};
}

/** Runs in the page: resolves when no element has anything left to render. */
export async function rest() {
  const inside = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
  for (let was; was !== (was = document.body.querySelectorAll('*').length);) {
    await Promise.all(inside(document).map(({updateComplete}) => updateComplete));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

/** Lists the elements whose classes some built code contains, by their tags without prefix. */
export const elementsIn = (code) => Array.from(code.matchAll(/(?:static |this\.)tag ?= ?["'`]([\w-]+)/g), ([, tag]) => tag).sort();
