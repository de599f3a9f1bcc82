// Lit's advice to developers comes once for each element, to whichever test is the first to use it.
const advice = /https:\/\/lit\.dev\/msg\/(dev-mode|change-in-update)\b/;

/** Collects console warnings while something runs. Imports nothing, so that tests in Node can use it. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (...args) => said.push(args.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said.filter((line) => !advice.test(line));
}
