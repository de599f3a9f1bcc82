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
  return said.filter((line) => !line.includes('Lit is in dev mode'));
}
