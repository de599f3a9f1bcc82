// A browser that the screen reader Orca reads, on a virtual display. Orca, browser and accessibility bus are real; only
// the voice is replaced, by a file.
import {spawn, spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {chromiumArgs, findEngines, onPath} from '../browsers/browsers.mjs';

const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';
const PYTHON_MODULES = '/usr/lib/python3/dist-packages';
const [WIDTH, HEIGHT] = [1280, 900];
// Time between two checks of what has been said, in ms.
const STEP = 25;
// Checks in a row without a word or work, after which Orca has finished.
const QUIET = 12;
// Checks after which a page that never rests is a fault: two minutes at least.
const MOST = 4800;

/** Major version of Orca that the transcripts are of. Others say the same in other words. */
export const ORCA = '43';

/** Returns the major version of Orca on this machine. */
export const orcaVersion = () => spawnSync('orca', ['--version'], {encoding: 'utf8'}).stdout.trim().split('.')[0];

/** Names what a machine lacks to run a screen reader; empty if nothing. */
export function missingParts() {
  const programs = ['orca', 'Xvfb', 'openbox', 'xdotool', 'dbus-daemon', 'dbus-send'].filter((name) => !onPath(name));
  const files = [BUS_LAUNCHER, join(PYTHON_MODULES, 'pyatspi')].filter((path) => !existsSync(path));
  return [...programs, ...files];
}

const settings = {
  speechServerFactory: 'speech_log',
  speechServerInfo: null,
  enableSpeech: true,
  enableKeyEcho: false,
  enableBraille: false,
  enableBrailleMonitor: false,
  enableSound: false,
  firstStart: false,
  startingProfile: ['Default', 'default'],
  profile: ['Default', 'default'],
  speechVerbosityLevel: 1,
  sayAllOnLoad: false,
  pageSummaryOnLoad: false,
};

const preferences = {
  // Always on.
  'accessibility.force_disabled': -1,
  'browser.translations.automaticallyPopup': false,
  'sidebar.revamp': false,
  'termsofuse.bypassNotification': true,
};

/** Returns the processor time that the children of a process have used, in ticks, and if one of them runs now. */
function processorTime(parent) {
  const processes = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      processes.set(pid, {parent: fields[1], state: fields[0], ticks: Number(fields[11]) + Number(fields[12])});
    } catch {
      // It has just ended.
    }
  }
  const isOurs = (pid) => processes.get(pid)?.parent === parent || (processes.has(pid) && isOurs(processes.get(pid).parent));
  let ticks = 0;
  let isBusy = false;
  for (const [pid, {state, ticks: own}] of processes) {
    if (!isOurs(pid)) continue;
    ticks += own;
    isBusy ||= state === 'R' || state === 'D';
  }
  return {ticks, isBusy};
}

/** A screen reader with a browser. */
export class Session {
  #children = [];
  #home = mkdtempSync(join(tmpdir(), 'smp-screen-reader-'));
  #log = join(this.#home, 'speech.jsonl');
  #read = 0;
  #environment;
  #browser;
  page;

  /**
   * Starts the screen reader and a browser.
   *
   * @param {'firefox' | 'chromium'} engine Name of the browser.
   * @returns {Promise<Session>} The session. The caller ends it.
   */
  static async start(engine) {
    const session = new Session();
    try {
      await session.#start(engine);
    } catch (error) {
      await session.end();
      throw error;
    }
    return session;
  }

  async #start(engine) {
    // Processes of their own would outlive this one.
    process.once('exit', this.#kill);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, this.#exit);
    const {DISPLAY, LANGUAGE, WAYLAND_DISPLAY, DBUS_SESSION_BUS_ADDRESS, AT_SPI_BUS_ADDRESS, NO_AT_BRIDGE, XDG_CONFIG_HOME, ...rest} =
      process.env;
    const environment = (this.#environment = {
      ...rest,
      HOME: this.#home,
      XDG_RUNTIME_DIR: this.#home,
      SMP_SPEECH_LOG: this.#log,
      GNOME_ACCESSIBILITY: '1',
      GTK_MODULES: 'gail:atk-bridge',
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
      GDK_BACKEND: 'x11',
      MOZ_ENABLE_WAYLAND: '0',
      GSETTINGS_BACKEND: 'memory',
      NO_EM_RESTART: '1',
    });
    writeFileSync(this.#log, '');
    environment.DISPLAY = `:${await this.#firstLine('Xvfb', ['-displayfd', '3', '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp'])}`;
    environment.DBUS_SESSION_BUS_ADDRESS = await this.#firstLine('dbus-daemon', ['--session', '--nofork', '--print-address=3']);
    this.#spawn(BUS_LAUNCHER, ['--launch-immediately', '--a11y=1', '--screen-reader=1']);
    await this.#until(() => this.#hasAccessibilityBus(), 'The accessibility bus did not start');
    // The window manager's own keys would take some of the reader's.
    writeFileSync(join(this.#home, 'openbox.xml'), '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/></openbox_config>');
    this.#spawn('openbox', ['--config-file', join(this.#home, 'openbox.xml')]);
    const folder = join(this.#home, 'orca');
    mkdirSync(folder);
    copyFileSync(new URL('speech_log.py', import.meta.url), join(folder, 'speech_log.py'));
    writeFileSync(
      join(folder, 'user-settings.conf'),
      JSON.stringify({
        general: settings,
        profiles: {default: {profile: ['Default', 'default'], pronunciations: {}, keybindings: {}}},
        pronunciations: {},
        keybindings: {},
      }),
    );
    const orca = this.#spawn('orca', ['-u', folder]);
    // It ends at once where another one runs.
    await this.#until(() => {
      if (orca.exitCode !== null) throw new Error(`Orca ended with code ${orca.exitCode}. Does another one run?`);
      return this.#spoken().length > 0;
    }, 'Orca did not start');
    const {default: puppeteer} = await import('puppeteer-core');
    const {[engine]: executablePath} = await findEngines();
    if (!executablePath) throw new Error(`This machine has no ${engine}`);
    this.#browser = await puppeteer.launch({
      browser: engine === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: false,
      env: environment,
      defaultViewport: null,
      ignoreDefaultArgs: ['--enable-automation'],
      extraPrefsFirefox: preferences,
      args:
        engine === 'firefox'
          ? []
          : [
              ...chromiumArgs,
              '--force-renderer-accessibility',
              '--password-store=basic',
              '--ozone-platform=x11',
              `--window-size=${WIDTH},${HEIGHT}`,
            ],
    });
    [this.page] = await this.#browser.pages();
    this.page ??= await this.#browser.newPage();
  }

  /**
   * Opens a page, and moves the reader to its top.
   *
   * @param {string} address URL of the page.
   * @param {string} [ready] Expression that resolves when the page is complete.
   */
  async open(address, ready) {
    const response = await this.page.goto(address);
    if (!response?.ok()) throw new Error(`${address} is not there`);
    if (ready) await this.page.evaluate(ready);
    await this.page.bringToFront();
    // The address bar has the focus. A click into the corner of the page moves it.
    const corner = await this.page.evaluate('[screenX + outerWidth - innerWidth, screenY + outerHeight - innerHeight]');
    await this.#run('xdotool', ['mousemove', ...corner.map((at) => String(at + 2)), 'click', '1']);
    await this.heard();
    await this.press('ctrl+Home');
  }

  /** Presses a key, in xdotool's spelling such as `shift+Tab`. Resolves to what was said. */
  async press(key) {
    await this.#run('xdotool', ['key', key]);
    return this.heard();
  }

  /** Types a text, letter by letter. Resolves to what was said. */
  async type(text) {
    const said = [];
    for (const letter of text) {
      await this.#run('xdotool', ['type', '--', letter]);
      said.push(...(await this.heard()));
    }
    return said;
  }

  /** Waits until the reader has nothing more to say. Resolves to what it has said since the last call. */
  async heard() {
    const said = [];
    let before = 0;
    for (let quiet = 0, checks = 0; quiet < QUIET; checks++) {
      if (checks > MOST) throw new Error(`Orca does not come to rest; it said last: ${said.at(-1)}`);
      await sleep(STEP);
      const spoken = this.#spoken();
      said.push(...spoken);
      const {ticks, isBusy} = processorTime(String(process.pid));
      // One tick is a browser that looks at its own clock.
      quiet = spoken.length || isBusy || ticks > before + 1 ? 0 : quiet + 1;
      before = ticks;
    }
    return said;
  }

  /** Ends the browser and the screen reader. */
  async end() {
    await this.#browser?.close().catch(() => undefined);
    const ended = this.#children.map((child) => child.exitCode ?? child.signalCode ?? new Promise((done) => child.once('exit', done)));
    this.#kill();
    // Another Orca starts only once this one has gone.
    await Promise.all(ended);
    process.off('exit', this.#kill);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, this.#exit);
    rmSync(this.#home, {recursive: true, force: true, maxRetries: 5});
  }

  #exit = () => process.exit(143);

  #kill = () => {
    for (const {pid} of this.#children.splice(0).reverse()) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has already ended.
      }
    }
  };

  #spoken() {
    const text = readFileSync(this.#log, 'utf8');
    const end = text.lastIndexOf('\n') + 1;
    const lines = text.slice(this.#read, end).split('\n').filter(Boolean);
    this.#read = Math.max(this.#read, end);
    return lines.map((line) => JSON.parse(line).trim());
  }

  #spawn(command, args, stdio = ['ignore', 'ignore', 'ignore']) {
    const child = spawn(command, args, {env: this.#environment, stdio, detached: true});
    this.#children.push(child);
    return child;
  }

  // Starts a program, and resolves to the first line that it writes to its pipe 3.
  #firstLine(command, args) {
    const child = this.#spawn(command, args, ['ignore', 'ignore', 'ignore', 'pipe']);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => reject(new Error(`${command} ended with code ${code}`)));
      child.stdio[3].once('data', (data) => resolve(String(data).trim()));
    });
  }

  #hasAccessibilityBus() {
    const question = [
      '--session',
      '--print-reply',
      '--dest=org.freedesktop.DBus',
      '/',
      'org.freedesktop.DBus.NameHasOwner',
      'string:org.a11y.Bus',
    ];
    return spawnSync('dbus-send', question, {env: this.#environment, encoding: 'utf8'}).stdout.includes('true');
  }

  #run(command, args) {
    return new Promise((resolve, reject) => {
      spawn(command, args, {env: this.#environment, stdio: 'ignore'})
        .once('error', reject)
        .once('close', (code) => (code ? reject(new Error(`${command} ended with code ${code}`)) : resolve()));
    });
  }

  async #until(condition, message) {
    for (let checks = 0; checks < MOST; checks++) {
      if (condition()) return;
      await sleep(STEP);
    }
    throw new Error(message);
  }
}
