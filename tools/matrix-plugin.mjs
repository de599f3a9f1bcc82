/** Tells the tests, as the module `/__matrix__.js`, whether the whole matrix is wanted: `npm run test:all`. */
export const matrixPlugin = () => ({
  name: 'matrix',
  serve: ({path}) =>
    path === '/__matrix__.js' ? {body: `export const isFull = ${Boolean(process.env.SMP_TEST_FULL)};`, type: 'js'} : undefined,
});
