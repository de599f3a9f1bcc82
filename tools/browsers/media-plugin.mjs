// The runner's own emulateMedia() lacks contrast, loses forcedColors in Chromium, and fails in the other engines.
const features = {
  colorScheme: 'prefers-color-scheme',
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
};

const sessions = new WeakMap();
// Features that each page emulates now, as JSON. Emulating the same again would take a second in Firefox, for nothing.
const emulated = new WeakMap();

async function session(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function inChromium(page, {media = '', ...wanted}) {
  await (
    await session(page)
  ).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([key, name]) => ({name, value: wanted[key] ?? ''})),
  });
  return true;
}

async function elsewhere(page, {timeZone = '', locale}) {
  const devtools = await session(page);
  await devtools.send('Emulation.setTimezoneOverride', {timezoneId: timeZone});
  // An active override has to end before another can begin.
  await devtools.send('Emulation.setLocaleOverride', {});
  if (locale) await devtools.send('Emulation.setLocaleOverride', {locale});
  return true;
}

async function inFirefox(page, {media = '', colorScheme = 'none', forcedColors = 'none', reducedMotion, contrast}) {
  if (contrast) return false;
  const reduce = reducedMotion === 'reduce';
  const overrides = {mediumOverride: media, prefersColorSchemeOverride: colorScheme, forcedColorsOverride: forcedColors};
  await inFirefoxChrome(
    page,
    `for (const tab of gBrowser.tabs) Object.assign(tab.linkedBrowser.browsingContext, ${JSON.stringify(overrides)});
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${Number(reduce)});`,
  );
  // A preference reaches the page a little later. The test runner ends a wait that takes too long.
  await page.waitForFunction(`matchMedia('(prefers-reduced-motion: reduce)').matches === ${reduce}`, {timeout: 0});
  return true;
}

async function inFirefoxChrome(page, expression) {
  const {connection} = page.browser();
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const target = {context: tree.result.contexts[0].context};
  const {result} = await connection.send('script.evaluate', {target, expression, awaitPromise: true});
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
}

/**
 * Adds two server commands for tests.
 *
 * `executeServerCommand('media', {media?, colorScheme?, reducedMotion?, forcedColors?, contrast?})` emulates media
 * features until the next call; `{}` ends it. Returns `false` if the engine cannot: WebKit supports none, Firefox no
 * `contrast`.
 *
 * `executeServerCommand('place', {timeZone?, locale?})` changes the browser's time zone and locale. Works in Chromium
 * only; other engines return `false`.
 */
export const mediaPlugin = () => ({
  name: 'media',
  async executeCommand({command, payload, session: {browser, id}}) {
    if (command === 'place') return !/Firefox|WebKit/.test(browser.name) && elsewhere(browser.getPage(id), payload ?? {});
    if (command !== 'media') return undefined;
    if (browser.name === 'WebKit') return false;
    const page = browser.getPage(id);
    const wanted = JSON.stringify(payload ?? {});
    if (wanted === (emulated.get(page) ?? '{}')) return true;
    const isDone = await (browser.name === 'Firefox' ? inFirefox : inChromium)(page, payload ?? {});
    if (isDone) emulated.set(page, wanted);
    return isDone;
  },
});
