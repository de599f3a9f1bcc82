/**
 * Adds a server command for tests: `executeServerCommand('screenshot', {x, y, width, height})` returns a part of the page as PNG
 * in Base64. WebKit's driver cannot do that: there it returns `undefined`, as for a command that does not exist.
 */
export const screenshotPlugin = () => ({
  name: 'screenshot',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command !== 'screenshot' || browser.name === 'WebKit') return undefined;
    return browser.getPage(id).screenshot({clip: payload, encoding: 'base64', captureBeyondViewport: false});
  },
});
