// node tools/bench/record-network.mjs [--check]: writes docs/network.md, which lists what a page with all elements requests
// and what it leaves in the browser. With --check it only reports if the file is stale.
import {readFile, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';
import {useAll} from '../../test/support/reader.mjs';
import {firefoxPath, launch} from '../browsers/browsers.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root));

/** Host of the recorded site: a secure origin, so that no feature that could be used is missing there. */
export const host = 'clinic.localhost';
const origin = `http://${host}`;
/** Host that this script's own beacon goes to when the page is left. It is the last request, after all that the page sends. */
const last = 'last.example';

const icon = '<link rel="icon" href="data:,">';
const more = `<smp-before-after before="/before.svg" after="/after.svg" before-alt="Before" after-alt="After"></smp-before-after>
  <smp-related-list src="/articles.json"><a href="/articles">Articles</a></smp-related-list>`;

/**
 * Returns the files that define all elements, with their tags to paste. Those with a language inside behave like the one
 * without.
 */
export async function entries() {
  const {files} = JSON.parse(await read('dist/cdn/integrity.json'));
  return Object.entries(files).filter(([file, {tag}]) => tag && /^smp(\.auto|\.classic)?(\.min)?\.js$/.test(file));
}

/** Returns a site's page with every element and the tag of one file. */
async function clinic([file, {tag}]) {
  const page = (await read('test/pages/site.html')).toString();
  // The tests' own scripts do not belong to a site.
  const bare = page.replace(/<script[^>]*><\/script>/g, '').replace('</smp-page>', `</smp-page>${more}`);
  const css = '<link rel="stylesheet" href="/smp/reserve.css">';
  return bare.replace('</title>', `</title>${icon}${css}${tag.replace(`"${file}"`, `"/smp/${file}"`)}`);
}

const types = {js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json'};
const sources = {'/smp/reserve.css': 'src/themes/reserve.css'};
const source = (path) => sources[path] ?? (path.startsWith('/smp/') ? `dist/cdn/${path.slice('/smp/'.length)}` : `demo${path}`);

/** Answers a request to the site. */
async function answer(path, html) {
  if (path === '/') return {status: 200, type: 'text/html; charset=utf-8', body: html};
  if (path === '/cookie') return {status: 204, cookie: 'a=b; Path=/'};
  const body = await read(source(path)).catch(() => undefined);
  return {status: body ? 200 : 404, type: types[path.replace(/.*\./, '')] ?? 'text/plain', body};
}

/**
 * Starts a proxy for everything that the browser requests. It also serves the site. Requests to other hosts are recorded
 * and refused.
 */
async function proxy(html) {
  const seen = [];
  let end;
  const ended = new Promise((done) => (end = done));
  const server = createServer(async ({method, url, headers}, response) => {
    const {host: asked, pathname, search} = new URL(url, 'http://unknown');
    if (asked === last) {
      end();
      return response.writeHead(204).end();
    }
    const {status, type, body, cookie} = asked === host ? await answer(pathname, html) : {status: 403};
    seen.push({method, host: asked, path: pathname + search, status, sent: headers.cookie, set: cookie});
    response.writeHead(status, {...(type && {'Content-Type': type}), ...(cookie && {'Set-Cookie': cookie})}).end(body);
  });
  const refuse = ({method, url}, socket) => {
    seen.push({method, host: url, path: '', status: 403});
    // A refused client may hang up at once.
    socket.on('error', () => {}).end('HTTP/1.1 403 Forbidden\r\n\r\n');
  };
  server.on('connect', refuse).on('upgrade', refuse);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {seen, ended, port: server.address().port, close: () => (server.closeAllConnections(), server.close())};
}

const quietly = [
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,DialMediaRouteProvider,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
];

/** Starts an engine behind the proxy. Nothing bypasses the proxy, not even loopback. */
async function start(engine, port) {
  if (engine === 'chromium') {
    // Without the proxy no host name resolves.
    const rules = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--force-webrtc-ip-handling-policy=disable_non_proxied_udp'];
    return launch({args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', ...rules, ...quietly]});
  }
  const {default: puppeteer} = await import('puppeteer-core');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  });
}

/** Runs in the page before all else: records connections that are no requests, beacons, and background workers. */
function watch() {
  globalThis.opened = [];
  const names = ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport', 'Worker', 'SharedWorker', 'BroadcastChannel'];
  for (const name of names.filter((name) => globalThis[name])) {
    globalThis[name] = new Proxy(globalThis[name], {
      construct(target, args) {
        globalThis.opened.push(name);
        return Reflect.construct(target, args);
      },
    });
  }
  for (const [owner, name] of [
    [Navigator.prototype, 'sendBeacon'],
    [globalThis.ServiceWorkerContainer?.prototype, 'register'],
  ]) {
    const was = owner?.[name];
    if (!was) continue;
    owner[name] = function (...args) {
      globalThis.opened.push(name);
      return was.apply(this, args);
    };
  }
}

/** Runs in the page: lists what the page can find in its storage. */
async function stored() {
  const names = (list) => list.map((each) => each.name ?? each.scope ?? String(each));
  return {
    'document.cookie': document.cookie.split(/; ?/).filter(Boolean),
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    IndexedDB: names(await indexedDB.databases()),
    'Cache storage': names(await caches.keys()),
    'Service workers': names(await navigator.serviceWorker.getRegistrations()),
  };
}

/** Lists what Chromium has stored for the site, by its own inspection. */
async function inspected(page) {
  const cdp = await page.createCDPSession();
  const at = {securityOrigin: origin};
  const workers = [];
  cdp.on('ServiceWorker.workerRegistrationUpdated', ({registrations}) => workers.push(...registrations.map(({scopeURL}) => scopeURL)));
  for (const domain of ['DOMStorage', 'IndexedDB', 'ServiceWorker']) await cdp.send(`${domain}.enable`);
  const items = async (isLocalStorage) => {
    const {entries} = await cdp.send('DOMStorage.getDOMStorageItems', {storageId: {...at, isLocalStorage}});
    return entries.map(([name]) => name);
  };
  const found = {
    localStorage: await items(true),
    sessionStorage: await items(false),
    IndexedDB: (await cdp.send('IndexedDB.requestDatabaseNames', at)).databaseNames,
    'Cache storage': (await cdp.send('CacheStorage.requestCacheNames', at)).caches.map(({cacheName}) => cacheName),
    'Service workers': workers,
    'Kinds of storage with any byte in use': (await cdp.send('Storage.getUsageAndQuota', {origin})).usageBreakdown.flatMap(
      ({storageType, usage}) => (usage ? [storageType] : []),
    ),
  };
  await cdp.detach();
  return found;
}

/** Merges two findings: what either has found counts. */
const joined = (one, other) => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]]));
};

/** Runs in the page: waits until all elements are defined and rendered. */
async function shown() {
  const elements = () => [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('smp-'));
  await Promise.all(elements().map(({localName}) => customElements.whenDefined(localName)));
  await Promise.all(elements().map(({updateComplete}) => updateComplete));
}

/** Does what a reader does: uses everything, prints the page, and reads it in another language. */
async function visit(page, engine) {
  await page.evaluate(shown);
  await page.evaluate(async () => {
    for (const picture of document.querySelectorAll('smp-before-after, smp-related-list')) {
      picture.scrollIntoView();
      await new Promise((next) => requestAnimationFrame(next));
    }
  });
  const used = await page.evaluate(`(${useAll})(document)`);
  // In Firefox, printing takes as long as everything else.
  if (engine === 'chromium') await page.pdf();
  const heading = () => document.querySelector('smp-overview').shadowRoot.querySelector('[part=heading]').textContent;
  const english = await page.evaluate(heading);
  await page.evaluate(() => (document.documentElement.lang = 'es'));
  await page.waitForFunction(
    (english) => document.querySelector('smp-overview').shadowRoot.querySelector('[part=heading]').textContent !== english,
    // After printing, it can be long until the next frame.
    {polling: 50},
    english,
  );
  await page.waitForNetworkIdle({idleTime: 250});
  return used;
}

// Vendors, which browsers contact on their own for updates and lists. Requests of a page to them are recorded in the page.
const vendors = /(^|\.)(google|googleapis|gvt1|mozilla|firefox|microsoft|bing|brave)\.(com|net|org)(:443)?$/;
const named = ({method, host, path}) => `${method} ${host}${path}`;
const askedElsewhere = (asked) =>
  [...asked.keys()].filter((request) => !request.includes(` ${origin}/`)).map((request) => request.replace(/ \w+:\/\//, ' '));

/**
 * Opens a page in an engine behind a proxy. Records what is requested and what is stored.
 *
 * @param {'chromium' | 'firefox'} engine Name of the engine.
 * @param {string} html Markup of the page.
 * @param {(page: import('puppeteer-core').Page) => Promise<unknown>} [use] Actions on the page. Default: all that a
 *   reader can do.
 */
export async function record(engine, html, use = visit) {
  const {seen, ended, port, close} = await proxy(html);
  const browser = await start(engine, port);
  try {
    const page = await browser.newPage();
    const asked = new Map();
    const opened = [];
    page.on('request', (request) => {
      if (/^(data|blob|about):/.test(request.url()) || request.url().includes(last)) return;
      const isPages = request.isNavigationRequest() || request.initiator()?.type === 'parser';
      asked.set(`${request.method()} ${request.url()}`, {by: isPages ? 'page' : 'library'});
    });
    browser.on('targetcreated', (target) => opened.push(target.type()));
    await page.evaluateOnNewDocument(watch);
    await page.goto(origin);
    const used = await use(page, engine);
    const atPage = await page.evaluate(stored);
    const atBrowser = engine === 'chromium' ? await inspected(page) : {};
    opened.push(...(await page.evaluate(() => globalThis.opened)));
    // When this beacon arrives, everything that is sent on leaving a page has been recorded.
    await page.evaluate((last) => addEventListener('pagehide', () => navigator.sendBeacon(`http://${last}`)), last);
    await page.goto('about:blank');
    await ended;
    const cookies = (await browser.cookies()).map(({name, domain}) => `${name} of ${domain}`);
    const requests = seen.map((each) => ({...each, ...asked.get(`${each.method} http://${each.host}${each.path}`)}));
    const isBackground = (each) => each.host !== host && !each.by && vendors.test(each.host);
    return {
      used,
      requests: requests.filter((each) => each.host === host),
      elsewhere: [
        ...new Set([...requests.filter((each) => each.host !== host && !isBackground(each)).map(named), ...askedElsewhere(asked)]),
      ],
      background: requests.filter(isBackground).map(named),
      opened,
      stored: {Cookies: cookies, ...joined(atPage, atBrowser)},
    };
  } finally {
    await browser.close();
    close();
  }
}

/** Records a page with all elements and the tag of one file. */
export const recordEntry = async (engine, entry) => record(engine, await clinic(entry));

const row = (...cells) => `| ${cells.join(' | ')} |`;
const asker = ({by, path}) => {
  if (by === 'page') return 'the page';
  return path.startsWith('/smp/') ? 'the library' : 'the library, at an address that the page names';
};
const none = (list) => (list.length ? list.join(', ') : 'none');

function section(file, {requests, opened, elsewhere, stored}) {
  const sorted = requests.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const lines = sorted.map((each) =>
    row(each.method, each.host, `\`${each.path}\``, each.status, asker(each), each.sent ? 'yes' : 'no', each.set ? 'yes' : 'no'),
  );
  const kept = Object.entries(stored).map(([name, found]) => row(name, none(found)));
  return `## \`${file}\`

${row('Method', 'Host', 'Path', 'Status', 'Asked for by', 'Cookie sent', 'Cookie set')}
${row('---', '---', '---', '---', '---', '---', '---')}
${lines.join('\n')}

Requests to anybody else: ${none(elsewhere)}. Connections of other kinds, beacons, workers: ${none(opened)}.

${row('Left in the browser', 'Found')}
${row('---', '---')}
${kept.join('\n')}
`;
}

const path = 'docs/network.md';

/** Formats the records of all files in Chromium as a page of the documentation. */
export async function documented(records) {
  const sections = [...records].map(([file, record]) => section(file, record));
  const text = `# What goes over the network, and what stays in the browser

Written by \`node tools/bench/record-network.mjs\`; a test compares it with what happens, in Chromium and in Firefox. A page of the site
\`${host}\` has every element once, with pictures, articles and prices of its own. A script uses all that a reader can use:
opens and closes everything, ticks, types, slides, plans a visit and saves the calendar, prints, changes the page's language,
and leaves. All of the browser goes through a proxy that writes down each request and refuses those to anybody but that site.
Afterwards the browser itself is asked what it has stored.

${sections.join('\n')}`;
  return format(text, {...(await resolveConfig(path)), filepath: path});
}

async function main() {
  const {values} = parseArgs({options: {check: {type: 'boolean'}}});
  const records = new Map();
  for (const entry of await entries()) records.set(entry[0], await recordEntry('chromium', entry));
  const text = await documented(records);
  const isFresh = text === (await read(path).catch(() => '')).toString();
  if (!values.check) await writeFile(new URL(path, root), text);
  else if (!isFresh) {
    console.error(`${path} is stale. Run: node tools/bench/record-network.mjs`);
    process.exitCode = 1;
  }
  console.log(`record-network: ${path} ${isFresh ? 'is fresh' : values.check ? 'is stale' : 'written'}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(fileURLToPath(root));
  await main();
}
