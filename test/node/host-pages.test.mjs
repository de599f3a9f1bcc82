// What docs/accessible-pages.md says of the page around the elements: that its tests exist, and what takes a whole page to show.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from '../../tools/browsers/browsers.mjs';
import {importSource} from '../../tools/import-source.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');

const written = {};
const servePages = () => serve((path) => (path.startsWith('/dist/cdn/') ? fileIn(fileURLToPath(root), path) : (written[path] ?? '')));

describe('a whole page', () => {
  let browser;
  let server;
  before(async () => {
    server = await servePages();
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens a page on a phone, and waits until its elements have rendered. */
  async function visit(body, viewport = 'width=device-width') {
    written['/page'] =
      `<!doctype html><html lang="en"><head><meta name="viewport" content="${viewport}"><title>SMP</title>` +
      `<script type="module" src="/dist/cdn/smp.min.js"></script></head><body>${body}</body></html>`;
    const page = await browser.newPage();
    await page.setViewport({width: 390, height: 844, isMobile: true, hasTouch: true});
    await page.goto(`${server.origin}/page`);
    await page.waitForFunction(() => document.querySelector('smp-faq')?.shadowRoot?.querySelector('.base'));
    await page.evaluate(() => document.querySelector('smp-faq').updateComplete);
    return page;
  }

  it('zoom: a viewport without it ignores two fingers', async () => {
    const zoomed = async (viewport) => {
      const page = await visit('<main><smp-faq></smp-faq></main>', viewport);
      const devtools = await page.createCDPSession();
      await devtools.send('Input.synthesizePinchGesture', {x: 195, y: 300, scaleFactor: 2});
      const scale = await page.evaluate(() => globalThis.visualViewport.scale);
      await page.close();
      return scale > 1.5;
    };
    assert.equal(await zoomed('width=device-width, user-scalable=no'), false);
    assert.equal(await zoomed('width=device-width, maximum-scale=1'), false);
    assert.equal(await zoomed('width=device-width'), true);
  });

  it('role of an application: all the text is in it', async () => {
    const around = async (body) => {
      const page = await visit(body);
      const tree = await page.accessibility.snapshot({interestingOnly: false});
      await page.close();
      const paths = [];
      const walk = ({role, name, children = []}, path) => {
        if (role === 'heading' && name === 'Common questions') paths.push(path);
        for (const child of children) walk(child, [...path, role]);
      };
      walk(tree, []);
      assert.equal(paths.length, 1);
      return paths[0].filter((role) => role === 'application' || role === 'main');
    };
    assert.deepEqual(await around('<main><div role="application"><smp-faq></smp-faq></div></main>'), ['main', 'application']);
    assert.deepEqual(await around('<main><div><smp-faq></smp-faq></div></main>'), ['main']);
  });
});

describe('docs/accessible-pages.md', () => {
  const files = ['test/accessibility/host-pages.test.ts', 'test/node/host-pages.test.mjs'];
  let text;
  let lines;
  before(async () => {
    text = await read('docs/accessible-pages.md');
    lines = text
      .split('\n')
      .filter((line) => /^\| (?!Name |---)/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, name, what, otherwise, rule]) => ({name, what, otherwise, rule}));
  });

  it('has a test for each line, and a line for each test', async () => {
    const tests = (await Promise.all(files.map(read))).join('\n');
    const titles = [...tests.matchAll(/^ {2}it\((['"])([^:\n]+): [^\n]+\1, async/gm)].map(([, , name]) => name);
    assert.deepEqual(lines.map(({name}) => name).sort(), titles.sort());
    for (const file of files) assert.ok(text.includes(`\`${file}\``), file);
  });

  it('says what to do and what happens otherwise, and names each rule of doctor that can see it', async () => {
    const {accessibilityRules} = await importSource('src/command/doctor/accessibility-rules.ts');
    for (const {name, what, otherwise} of lines) assert.ok(what && otherwise, name);
    const named = new Set(lines.flatMap(({rule}) => (rule ? [rule.replaceAll('`', '')] : [])));
    assert.deepEqual([...named].sort(), accessibilityRules.map(({id}) => id).sort());
  });
});
