/**
 * Serves the module `/__matrix__.js` to the tests. `isFull` is true under `npm run test:all`, which runs the whole
 * matrix. `tags` lists the elements that a change affects (`npm test -- --changed`); `undefined` means all.
 */
export const matrixPlugin = () => ({
  name: 'matrix',
  serve({path}) {
    if (path !== '/__matrix__.js') return undefined;
    const {SMP_TEST_FULL, SMP_TEST_TAGS} = process.env;
    const tags = JSON.stringify(SMP_TEST_TAGS?.split(','));
    return {body: `export const isFull = ${Boolean(SMP_TEST_FULL)}; export const tags = ${tags};`, type: 'js'};
  },
});
