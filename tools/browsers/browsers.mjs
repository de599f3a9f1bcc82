import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

// Nothing is imported from node_modules before it is needed: setup.mjs asks for browsers before there is any.

/** The engines that the tests run in. */
export const engines = ['chromium', 'firefox', 'webkit'];

const first = (...paths) => paths.find((path) => path && existsSync(path));
const onPath = (...names) => first(...names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name))));
const windowsPrograms = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean);

const systemChromium = () =>
  first(
    process.env.CHROME_PATH,
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsPrograms.flatMap((dir) => [
      join(dir, 'Google/Chrome/Application/chrome.exe'),
      join(dir, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  );

async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // An import that failed once fails for good, also after setup.mjs has installed it.
  if (!existsSync(new URL('../../node_modules/@sparticuz/chromium', import.meta.url))) return undefined;
  // With this it brings its own libraries and fonts along, which a slim machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * Where Chromium or a browser built on it is: `CHROME_PATH`, the machine's own, or that of `@sparticuz/chromium`.
 *
 * @returns {Promise<string | undefined>}
 */
export const chromiumPath = async () => systemChromium() ?? (await packagedChromium());

/**
 * Where Firefox is: `FIREFOX_PATH` or the machine's own.
 *
 * @returns {string | undefined}
 */
export const firefoxPath = () =>
  first(process.env.FIREFOX_PATH, onPath('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox');

/**
 * Where WebKitGTK's small browser and its driver are, and the virtual display that it needs where there is no other.
 *
 * @returns {{browser: string, driver: string, xvfb?: string} | undefined}
 */
export function webkitPaths() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const browser = first(...versions.flatMap((version) => libraries.map((dir) => join('/usr/lib', dir, version, 'MiniBrowser'))));
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  return browser && driver && (xvfb || process.env.DISPLAY) ? {browser, driver, xvfb} : undefined;
}

/** What Chromium is started with: quiet, without network of its own, with the same colours and glyphs everywhere. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/**
 * The engines that are on this machine, each with where it is.
 *
 * @returns {Promise<{chromium?: string, firefox?: string, webkit?: {browser: string, driver: string, xvfb?: string}}>}
 */
export async function findEngines() {
  const found = {chromium: await chromiumPath(), firefox: firefoxPath(), webkit: webkitPaths()};
  return Object.fromEntries(Object.entries(found).filter(([, where]) => where));
}

const launcherOf = {
  async chromium(executablePath) {
    const {chromeLauncher} = await import('@web/test-runner-chrome');
    // With `browser: 'chrome'` among the options there would be no coverage, and no word about it.
    return chromeLauncher({launchOptions: {executablePath, args: chromiumArgs}});
  },
  async firefox(executablePath) {
    const {chromeLauncher, puppeteerCore} = await import('@web/test-runner-chrome');
    // The argument lets media-plugin.mjs reach the browser's own settings.
    const launchOptions = {browser: 'firefox', executablePath, args: ['--remote-allow-system-access']};
    return chromeLauncher({puppeteer: puppeteerCore, concurrency: 1, launchOptions});
  },
  async webkit(paths) {
    const {webkitLauncher} = await import('./webkit-launcher.mjs');
    return webkitLauncher(paths);
  },
};

/**
 * Launchers for @web/test-runner.
 *
 * @param {string[]} [names] Of `engines`. Default: all that are on this machine.
 */
export async function launchers(names) {
  const found = await findEngines();
  return Promise.all(
    (names ?? Object.keys(found)).map((name) => {
      if (!found[name]) throw new Error(`"${name}" is not on this machine, or is none of: ${engines.join(', ')}`);
      return launcherOf[name](found[name]);
    }),
  );
}

/**
 * Starts Chromium for a script.
 *
 * @param {import('puppeteer-core').LaunchOptions} [options] More options; `args` come after ours.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launch({args = [], ...options} = {}) {
  const executablePath = await chromiumPath();
  if (!executablePath) throw new Error('No Chromium found. Set CHROME_PATH, or run npm test once, which installs one');
  const {default: puppeteer} = await import('puppeteer-core');
  return puppeteer.launch({executablePath, args: [...chromiumArgs, ...args], ...options});
}
