import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

// Imports from node_modules only on demand: setup.mjs looks for browsers before any package is installed.

/** Engines that the tests run in. */
export const engines = ['chromium', 'firefox', 'webkit'];

const first = (...paths) => paths.find((path) => path && existsSync(path));
export const onPath = (...names) =>
  first(...names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name))));
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
  // A failed import fails forever, even after setup.mjs has installed the package.
  if (!existsSync(new URL('../../node_modules/@sparticuz/chromium', import.meta.url))) return undefined;
  // Makes the package unpack its own libraries and fonts, which a slim machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/**
 * Finds Chromium or a browser built on it: `CHROME_PATH`, one installed on this machine, or that of `@sparticuz/chromium`.
 *
 * @returns {Promise<string | undefined>} Path of the executable.
 */
export const chromiumPath = async () => systemChromium() ?? (await packagedChromium());

/**
 * Finds Firefox: `FIREFOX_PATH`, or one installed on this machine.
 *
 * @returns {string | undefined} Path of the executable.
 */
export const firefoxPath = () =>
  first(process.env.FIREFOX_PATH, onPath('firefox-esr', 'firefox'), '/Applications/Firefox.app/Contents/MacOS/firefox');

/**
 * Finds WebKitGTK's MiniBrowser and its driver, and Xvfb, the virtual display that they need if there is no other.
 *
 * @returns {{browser: string, driver: string, xvfb?: string} | undefined} Paths; `undefined` if one that is needed is missing.
 */
export function webkitPaths() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const versions = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];
  const browser = first(...versions.flatMap((version) => libraries.map((dir) => join('/usr/lib', dir, version, 'MiniBrowser'))));
  const driver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  return browser && driver && (xvfb || process.env.DISPLAY) ? {browser, driver, xvfb} : undefined;
}

/** Arguments for Chromium: quiet, no network traffic of its own, the same colours and glyphs on every machine. */
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
 * Finds the engines on this machine.
 *
 * @returns {Promise<{chromium?: string, firefox?: string, webkit?: {browser: string, driver: string, xvfb?: string}}>}
 *   Paths of the engines found.
 */
export async function findEngines() {
  const found = {chromium: await chromiumPath(), firefox: firefoxPath(), webkit: webkitPaths()};
  return Object.fromEntries(Object.entries(found).filter(([, where]) => where));
}

const launcherOf = {
  async chromium(executablePath) {
    const {chromeLauncher} = await import('@web/test-runner-chrome');
    // With `browser: 'chrome'` in these options, coverage would be off, silently.
    return chromeLauncher({launchOptions: {executablePath, args: chromiumArgs}});
  },
  async firefox(executablePath) {
    const {chromeLauncher, puppeteerCore} = await import('@web/test-runner-chrome');
    // Lets media-plugin.mjs change the browser's own settings.
    const launchOptions = {browser: 'firefox', executablePath, args: ['--remote-allow-system-access']};
    return chromeLauncher({puppeteer: puppeteerCore, concurrency: 1, launchOptions});
  },
  async webkit(paths) {
    const {webkitLauncher} = await import('./webkit-launcher.mjs');
    return webkitLauncher(paths);
  },
};

/**
 * Creates launchers for @web/test-runner.
 *
 * @param {string[]} [names] Some of `engines`. Default: all that are on this machine.
 * @throws {Error} When an engine is not on this machine.
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
 * @returns {Promise<import('puppeteer-core').Browser>} The browser. The caller closes it.
 * @throws {Error} When no Chromium is found.
 */
export async function launch({args = [], ...options} = {}) {
  const executablePath = await chromiumPath();
  if (!executablePath) throw new Error('No Chromium found. Set CHROME_PATH, or run npm test once, which installs one');
  const {default: puppeteer} = await import('puppeteer-core');
  return puppeteer.launch({executablePath, args: [...chromiumArgs, ...args], ...options});
}
