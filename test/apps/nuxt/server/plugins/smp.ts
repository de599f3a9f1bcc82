import {render} from 'smp-elements/server';

// Our elements take their language from the page, and what is configured.
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', async (response) => {
    const isPage = response.headers?.['content-type']?.startsWith('text/html');
    if (isPage && typeof response.body === 'string') response.body = await render(response.body);
  });
});
