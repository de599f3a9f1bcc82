/** Takes the sections out of smp-page: the autoloader fetches the ones that a page shows. */
export const onDemand = () => ({
  name: 'on-demand',
  load: (id) => (/page[\\/]sections\.ts$/.test(id) ? 'export const sections = [];' : null),
});
