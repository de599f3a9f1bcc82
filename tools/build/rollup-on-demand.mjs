/** Empties smp-page's list of sections: the autoloader fetches the ones that a page shows. */
export const onDemand = () => ({
  name: 'on-demand',
  load: (id) => (/page[\\/]sections\.ts$/.test(id) ? 'export const sections = [];' : null),
});
