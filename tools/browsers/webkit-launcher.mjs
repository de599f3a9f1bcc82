import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {freePort} from '../servers/free-port.mjs';

// Keys by puppeteer's names, with the code points that WebDriver uses.
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** Test launcher for WebKitGTK. Starts a virtual display, WebKit's driver and its MiniBrowser, and ends them. */
class WebKitLauncher extends WebdriverLauncher {
  // The runner's commands do more for this type, through getPage(), than for 'webdriver'.
  type = 'playwright';
  // With more than one, tests would share a page, each in a frame.
  concurrency = 1;
  #paths;
  #home;
  #processes = [];

  constructor(paths) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        // Safari has this feature; WebKitGTK 2.50 has it switched off.
        'webkitgtk:browserOptions': {binary: paths.browser, args: ['--automation', '--features=+ScopedCustomElementRegistry']},
      },
    });
    this.#paths = paths;
  }

  async initialize(config) {
    await super.initialize({...config, concurrency: 1});
    this.name = 'WebKit';
  }

  async createDriverManager() {
    process.once('exit', () => this.#end());
    // By default these signals end the process without an 'exit' event.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(143));
    this.options.port = await freePort();
    this.#start(this.#paths.driver, ['-p', String(this.options.port)], {env: await this.#environment(), stdio: 'ignore'});
    await this.#answer();
    return super.createDriverManager();
  }

  async stop() {
    await Promise.race([super.stop(), sleep(2000, undefined, {ref: false})]);
    this.#end();
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.#resize(800, 600);
    return super.startSession(id, url);
  }

  /** Returns the parts of a playwright page that the runner's commands use. */
  getPage() {
    return {
      setViewportSize: ({width, height}) => this.#resize(width, height),
      keyboard: this.#keyboard(),
      mouse: this.#mouse(),
    };
  }

  // No D-Bus, no stored settings, and a window without borders or bars, whose minimum width would keep it from being narrow.
  async #environment() {
    this.#home = mkdtempSync(join(tmpdir(), 'smp-webkit-'));
    mkdirSync(join(this.#home, 'gtk-3.0'));
    const bare = '* {min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px}';
    writeFileSync(join(this.#home, 'gtk-3.0/gtk.css'), bare);
    const quiet = {XDG_CONFIG_HOME: this.#home, NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory', GDK_BACKEND: 'x11'};
    return {
      ...process.env,
      WAYLAND_DISPLAY: undefined,
      ...quiet,
      ...(this.#paths.xvfb && {DISPLAY: await this.#display(this.#paths.xvfb)}),
    };
  }

  #display(xvfb) {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = this.#start(xvfb, args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    return new Promise((resolve, reject) => {
      server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
      server.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    });
  }

  #start(command, args, options) {
    const child = spawn(command, args, {...options, detached: true});
    child.on('error', ({message}) => console.error(`${command}: ${message}`));
    this.#processes.push(child);
    return child;
  }

  async #answer() {
    for (let tries = 0; tries < 200; tries++) {
      if (
        await fetch(`http://127.0.0.1:${this.options.port}/status`).then(
          ({ok}) => ok,
          () => false,
        )
      )
        return;
      await sleep(50);
    }
    throw new Error('WebKitWebDriver does not answer');
  }

  #end() {
    for (const {pid} of this.#processes.splice(0).reverse()) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has already ended.
      }
    }
    if (this.#home) rmSync(this.#home, {recursive: true, force: true});
  }

  async #resize(width, height) {
    for (let tries = 0; tries < 50; tries++) {
      const [inner, high] = await this.driver.execute('return [innerWidth, innerHeight]');
      if (inner === width && high === height) return;
      if (tries % 5 === 0) {
        const outer = await this.driver.getWindowRect();
        await this.driver.setWindowRect(null, null, outer.width + width - inner, outer.height + height - high);
      }
      await sleep(20);
    }
    throw new Error(`WebKit's window cannot be ${width} by ${height}`);
  }

  #keyboard() {
    const act = (actions) => this.driver.performActions([{type: 'key', id: 'keyboard', actions}]);
    const down = (key) => ({type: 'keyDown', value: keys[key] ?? key});
    const up = (key) => ({type: 'keyUp', value: keys[key] ?? key});
    return {
      type: (text) => act([...text].flatMap((key) => [down(key), up(key)])),
      press: (key) => act([down(key), up(key)]),
      down: (key) => act([down(key)]),
      up: (key) => act([up(key)]),
    };
  }

  #mouse() {
    const act = (...actions) => this.driver.performActions([{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}]);
    const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
    const button = (type, options) => ({type, button: ['left', 'middle', 'right'].indexOf(options?.button ?? 'left')});
    return {
      move: (x, y) => act(move(x, y)),
      click: (x, y, options) => act(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => act(button('pointerDown', options)),
      up: (options) => act(button('pointerUp', options)),
    };
  }
}

/**
 * Creates a launcher for WebKitGTK.
 *
 * @param {{browser: string, driver: string, xvfb?: string}} paths From `webkitPaths()`.
 */
export const webkitLauncher = (paths) => new WebKitLauncher(paths);
