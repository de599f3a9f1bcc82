/**
 * Tells the tests, as the module `/__matrix__.js`, whether the whole matrix is wanted (`npm run test:all`), and which elements a
 * change concerns (`npm test -- --changed`; `undefined`: all).
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
