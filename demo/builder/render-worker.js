// Renders ready-made HTML with the server renderer as it ships for edge servers: a worker has no DOM, as those have none.
import {render} from '../../dist/edge/delivery/server.js';

addEventListener('message', async ({data: {id, markup, options}}) => {
  try {
    postMessage({id, html: await render(markup, options)});
  } catch (error) {
    postMessage({id, fault: String(error)});
  }
});
