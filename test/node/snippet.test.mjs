// The core of `smp-elements snippet`: what a choice may hold besides names, and that a page in a browser can use it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {parse as parseSvelte} from 'svelte/compiler';
import ts from 'typescript';
import {parse as parseVue} from 'vue/compiler-sfc';
import {parseTemplate} from '@angular/compiler';
import {launch} from '../../tools/browsers/browsers.mjs';
import {importSource} from '../../tools/import-source.mjs';
import {fileIn, serve} from '../../tools/servers/serve.mjs';

const {choose, platforms, snippetFor} = await importSource('src/command/snippet/index.ts');
const {appFiles} = await importSource('src/command/snippet/app-files.ts');
const {attribute, childrenOf, parseHtml, textOf} = await importSource('src/command/html.ts');
const {readLibrary} = await importSource('src/command/library.ts');
const {headingsIn} = await importSource('src/command/words.ts');

const root = fileURLToPath(new URL('../../', import.meta.url));
const library = {...readLibrary(), headings: {en: await headingsIn('en', ['cost-range', 'faq'])}};
const make = (wish) => snippetFor(choose(wish, library), library);

const ofWay = (way) => Object.keys(platforms).filter((name) => platforms[name].way === way);
const css = ':root {\n  --smp-accent: #7a2e4d;\n}\n';
const hostile = `"it's" {a} \${b} \`c\` \\d @e & </style></script><b>`;
const priced = {
  schemaVersion: 1,
  prices: {currency: 'GBP', asOf: '2026-11', areas: [{area: 'full', low: 1500, high: 2200}]},
};

/** Returns all code of a snippet, as a reader pastes it. */
const codeOf = ({script, markup, files}) => [script, markup, ...files.map(({code}) => code)].join('\n');

describe('attributes and text of a chosen element', () => {
  const elements = [{name: 'cost-range', attributes: {low: '1200', 'price-as-of': '2026-11', disabled: ''}, content: 'Ask us.'}];

  it('are in the markup, as the platform writes them', () => {
    for (const platform of [...ofWay('script'), ...ofWay('npm')].filter((name) => name !== 'react-18')) {
      const written = codeOf(make({elements, platform}));
      assert.match(written, /<smp-cost-range low="1200" price-as-of="2026-11" disabled>\s+<p data-smp-fallback>Ask us\.<\/p>/, platform);
    }
    for (const platform of ofWay('plain')) {
      const {markup} = make({elements, platform});
      assert.match(
        markup,
        /<div data-smp="cost-range" data-smp-low="1200" data-smp-price-as-of="2026-11" data-smp-disabled>\s+<p[^>]*>Ask us/,
      );
    }
    assert.match(make({elements, platform: 'react-18'}).markup, /<SmpCostRange low="1200" priceAsOf="2026-11" disabled>\s+<p[^>]*>Ask us/);
  });

  it('have the name of the property in React 18, even if it is another word', () => {
    const photos = [{name: 'before-after', attributes: {before: '/a.jpg'}}];
    assert.match(make({elements: photos, platform: 'react-18'}).markup, /<SmpBeforeAfter beforeImage="\/a\.jpg">/);
  });

  it('take the place of samples', () => {
    assert.match(make({elements: ['related-card']}).markup, /heading="Aftercare, day by day"/);
    assert.match(make({elements: [{name: 'related-card', attributes: {heading: 'Mine'}}]}).markup, /<smp-related-card heading="Mine">/);
  });

  it('are in the address of a frame if they may be, and the note names the others', () => {
    const chosen = [{name: 'cost-range', attributes: {low: '1200', 'reviewed-by': 'A'}, content: 'Ask us.'}];
    const {markup, note} = make({elements: chosen, platform: 'frame'});
    assert.match(markup, /embed\.html#section=cost-range&amp;low=1200"/);
    assert.match(note, /cannot have: reviewed-by\.\nA frame has no place for your text\./);
    assert.throws(() => make({elements: ['term'], platform: 'frame'}), /A frame does not show smp-term\. It shows: overview/);
  });

  it('may differ between two elements of the same name, which are then both there', () => {
    const twice = [
      {name: 'term', attributes: {term: 'dermis'}},
      {name: 'term', attributes: {term: 'minoxidil'}},
    ];
    assert.equal(make({elements: [...twice, twice[0]]}).markup.match(/<smp-term/g).length, 2);
  });

  it('are refused if they do not exist', () => {
    assert.throws(
      () => make({elements: [{name: 'faq', attributes: {'onclick="x"': ''}}]}),
      /There is no attribute of smp-faq "onclick="x""\. There are: multiple, open/,
    );
    assert.throws(() => make({elements: [{name: 'cost-range', attributes: {curency: 'GBP'}}]}), /Did you mean "currency"\?/);
    assert.throws(() => make({elements: [{name: 'config', content: 'x'}]}), /smp-config shows nothing/);
  });

  it('are refused in a build that reads no plain markup', () => {
    assert.throws(() => make({platform: 'plain', build: 'single'}), /read no plain markup/);
  });

  it('name the servers that a policy has to allow', () => {
    const chosen = [
      {name: 'related-list', attributes: {src: 'https://feeds.example/a.xml'}},
      {name: 'before-after', attributes: {before: 'https://photos.example/a.jpg'}},
    ];
    assert.match(make({elements: chosen}).csp, /connect-src https:\/\/feeds\.example; img-src 'self' https:\/\/photos\.example;/);
  });
});

describe('a configuration', () => {
  it('stands beside the elements in a page, and around plain markup', () => {
    for (const platform of ofWay('script')) {
      const [, json] = /^<smp-config>\n {2}<script type="application\/json">([^]*?)<\/script>\n<\/smp-config>\n<smp-faq>/.exec(
        make({elements: ['faq'], platform, config: priced}).markup,
      );
      assert.deepEqual(JSON.parse(json), priced, platform);
    }
    for (const platform of ofWay('plain'))
      assert.match(
        make({elements: ['faq'], platform, config: priced}).markup,
        /^<div data-smp-config="\{&quot;schemaV[^>]*>\n {2}<div data-smp="faq">/,
      );
  });

  it('brings the file of its element', () => {
    assert.match(make({elements: ['faq'], build: 'single', config: priced}).script, /smp-config\.min\.js.*\n.*smp-faq\.min\.js/);
  });

  it('replaces the element that names a file, and the samples of a list', () => {
    const config = {articles: [{heading: 'Aftercare', image: 'https://photos.example/a.jpg'}]};
    const {markup, csp} = make({elements: ['config', 'related-list'], config});
    assert.doesNotMatch(markup, / src=/);
    assert.match(csp, /img-src 'self' https:\/\/photos\.example;/);
  });

  it('is set by configure() in an app, and handed to the server in others', () => {
    for (const platform of ofWay('npm')) {
      const code = codeOf(make({elements: ['faq'], platform, config: priced}));
      const how = {
        astro: /<Information lang="en"\n {2}config=\{\{\n {4}schemaVersion: 1,/,
        next: /config=\{\{\n {8}schemaVersion: 1,/,
        nuxt: /const config = \{\n[^]*<smp-config :config="JSON\.stringify\(config\)">/,
        sveltekit: /const config = \{\n[^]*<smp-config config=\{JSON\.stringify\(config\)\}>/,
      }[platform];
      assert.match(code, how ?? /import \{configure\} from 'smp-elements';[^]*\n *configure\(\{\n *schemaVersion: 1,/, platform);
    }
  });

  it('is a file for a frame', () => {
    const {markup, files, note} = make({elements: ['faq'], platform: 'frame', config: priced});
    assert.match(markup, /section=faq&amp;config=clinic\.json"/);
    assert.deepEqual([files[0].path, JSON.parse(files[0].code)], ['clinic.json', priced]);
    assert.match(note, /put clinic\.json beside embed\.html/);
  });

  it('is an object', () => {
    for (const config of ['{}', [], null]) assert.throws(() => make({config}), /A configuration is an object/);
  });
});

describe('a theme', () => {
  it('is a style element in a page', () => {
    for (const platform of [...ofWay('script'), ...ofWay('plain')].filter((name) => name !== 'csp')) {
      const {script, csp} = make({css, platform});
      assert.ok(script.startsWith(`<style>\n${css}</style>\n<script`), platform);
      assert.match(csp, /style-src 'self' 'nonce-…'/);
    }
    assert.doesNotMatch(make({css: 'a {}\n\n\nb {}'}).script, /\n\n/);
    assert.equal(make({css: ' \n'}).script, make({}).script);
  });

  it('is a file where a policy allows no style element', () => {
    const {script, files, csp, note} = make({css, platform: 'csp'});
    assert.match(script, /^<link rel="stylesheet" href="\/smp-theme\.css">\n<script/);
    assert.deepEqual(files, [{path: 'smp-theme.css', code: css}]);
    assert.match(csp, /style-src 'self';/);
    assert.match(note, /smp-theme\.css/);
  });

  it('is a file that an app imports', () => {
    for (const platform of ofWay('npm')) {
      const {files, markup} = make({css, platform});
      assert.ok(
        files.some(({path, code}) => path.endsWith('.css') && code === css),
        platform,
      );
      if (platform !== 'angular') assert.match(markup, /import '\.\/smp\.css';/, platform);
    }
  });

  it('cannot reach into a frame, and the note says so', () => {
    assert.match(make({css, platform: 'frame'}).note, /do not reach into a frame/);
  });
});

describe('hostile text', () => {
  const value = `${hostile}\nx`;
  const wish = {
    elements: [{name: 'cost-range', attributes: {currency: value}, content: hostile}],
    config: {clinic: {name: hostile}},
    css: `a::after { content: '</style><b>'; }`,
  };

  /** Reads markup as a browser does: the value of `currency`, and the text. */
  const readMarkup = (html, isPlain) => {
    const [element] = parseHtml(html).elements.filter(
      ({tagName, attrs}) => tagName === 'smp-cost-range' || attrs[0]?.value === 'cost-range',
    );
    return [attribute(element, isPlain ? 'data-smp-currency' : 'currency'), textOf(childrenOf(element)[0])];
  };

  it('stays text and values in a page', () => {
    for (const platform of [...ofWay('script'), ...ofWay('plain')]) {
      const {script, markup} = make({...wish, platform});
      const isPlain = platforms[platform].way === 'plain';
      assert.deepEqual(readMarkup(markup, isPlain), [value, hostile], platform);
      const {elements} = parseHtml(script + markup);
      const tags = elements.map(({tagName}) => tagName);
      assert.ok(!tags.includes('b'), platform);
      const json = isPlain
        ? elements.map((one) => attribute(one, 'data-smp-config')).find(Boolean)
        : textOf(elements.find((one) => attribute(one, 'type') === 'application/json'));
      assert.deepEqual(JSON.parse(json), wish.config);
      if (platform !== 'csp')
        assert.equal(textOf(elements.find(({tagName}) => tagName === 'style')).trim(), wish.css.replace('</', '<\\/'));
    }
  });

  /** Runs a module in JSX. Returns what it configures, and the one element that has props of its own. */
  const runJsx = (code) => {
    const nodes = [];
    const configured = [];
    const options = {jsx: ts.JsxEmit.React, module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022};
    const {outputText} = ts.transpileModule(code, {fileName: 'Smp.tsx', compilerOptions: options});
    const React = {createElement: (type, props, ...children) => nodes.push({type, props, children})};
    const require = () => ({configure: (config) => configured.push(config)});
    new Function('React', 'require', 'exports', `${outputText}; exports.Smp();`)(React, require, {});
    const inner = nodes.find(({type}) => type === 'p')?.children[0];
    return {configured, inner, props: nodes.map(({props}) => props).find((props) => props?.currency ?? props?.markup)};
  };

  it('stays text and values in JSX', () => {
    for (const platform of ['react', 'react-18', 'preact', 'solid']) {
      const {configured, inner, props} = runJsx(make({...wish, platform}).markup);
      assert.deepEqual([props.currency, inner, configured], [value, hostile, [wish.config]], platform);
    }
    const {props} = runJsx(make({...wish, platform: 'next'}).markup);
    assert.deepEqual([...readMarkup(props.markup), props.config], [value, hostile, wish.config]);
  });

  it('stays text and values in the templates of Vue, Svelte and Angular', () => {
    for (const platform of ['vue', 'nuxt']) {
      const {descriptor, errors} = parseVue(make({...wish, platform}).markup);
      assert.deepEqual(errors, []);
      const element = descriptor.template.ast.children.find(({tag}) => tag === 'smp-cost-range');
      assert.equal(element.props[0].value.content, value);
      assert.deepEqual(
        element.children[0].children.map(({content}) => content),
        [hostile],
      );
    }
    for (const platform of ['svelte', 'sveltekit']) {
      const {fragment} = parseSvelte(make({...wish, platform}).markup, {modern: true});
      const element = fragment.nodes.find(({name}) => name === 'smp-cost-range');
      assert.deepEqual(
        element.attributes[0].value.map(({data}) => data),
        [value],
      );
      assert.deepEqual(
        element.fragment.nodes.find(({name}) => name === 'p').fragment.nodes.map(({data}) => data),
        [hostile],
      );
    }
    const [, template] = /template: (`[^]*?`)/.exec(make({...wish, platform: 'angular'}).markup);
    const {nodes, errors} = parseTemplate(new Function(`return ${template}`)(), 'smp.html');
    assert.equal(errors, null);
    assert.equal(nodes[0].attributes[0].value, value);
    assert.deepEqual(
      nodes[0].children[0].children.map(({value}) => value),
      [hostile],
    );
  });
});

describe('files that a guide shows too', () => {
  it('are what snippet writes, but for the elements', async () => {
    for (const [platform, files] of Object.entries(appFiles)) {
      const guide = await readFile(`${root}docs/frameworks/${platform}.md`, 'utf8');
      for (const {path, code} of files) {
        for (const part of code.split('// imports')) assert.ok(guide.includes(part.trim()), `${platform}: ${path}`);
        if (/elements|client/i.test(path)) assert.ok(code.includes('// imports'), path);
      }
    }
  });

  it('define the elements of the choice', () => {
    for (const platform of ['astro', 'next', 'nuxt', 'sveltekit'])
      assert.match(
        codeOf(make({elements: ['faq'], platform})),
        /import 'smp-elements\/hydrate';\nimport 'smp-elements\/define\/faq\.js';\n/,
        platform,
      );
  });

  it('are written for each framework that has a guide', async () => {
    const guides = await readFile(`${root}docs/frameworks/README.md`, 'utf8');
    const named = Array.from(guides.matchAll(/\[[^\]]+\]\(([\w-]+)\.md\)/g), ([, name]) => name);
    for (const name of named.filter((one) => !['vanilla', 'servers', 'bundlers'].includes(one))) assert.ok(name in platforms, name);
  });
});

describe('the core in a browser', () => {
  const bundled = () =>
    build({
      stdin: {contents: `export * from './src/command/snippet/index.ts'`, resolveDir: root},
      bundle: true,
      platform: 'browser',
      format: 'esm',
      metafile: true,
      write: false,
    });

  it('has nothing of Node, and neither the texts nor the parser', async () => {
    const {metafile, warnings} = await bundled();
    assert.deepEqual(warnings, []);
    const [{inputs, imports}] = Object.values(metafile.outputs);
    assert.deepEqual(imports, []);
    const used = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput);
    assert.deepEqual(
      used.filter((path) => !/^src\/(command|delivery|elements\/catalogue|foundation\/language|locales\/en)\b/.test(path)),
      [],
    );
  });

  describe('on a page', () => {
    let browser;
    let server;
    const served = {};
    before(async () => {
      const [{text}] = (await bundled()).outputFiles;
      served['/core.js'] = text;
      const folder = `/smp/${library.version}/`;
      server = await serve(
        (path) => served[path] ?? (path.startsWith(folder) ? fileIn(`${root}dist/cdn`, path.slice(folder.length)) : undefined),
      );
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    it('makes the same as the command', async () => {
      served['/'] = '';
      const page = await browser.newPage();
      await page.goto(`${server.origin}/core.js`);
      const wish = {elements: ['faq'], platform: 'next', config: priced, css};
      const made = await page.evaluate(
        async (wish, library) => {
          // Named apart: esbuild, which finds what tests depend on, would look for the file.
          const core = '/core.js';
          const {choose, snippetFor} = await import(core);
          const facts = {...library, elements: new Map(library.elements)};
          return JSON.stringify(snippetFor(choose(wish, facts), facts));
        },
        wish,
        {...library, elements: [...library.elements]},
      );
      assert.deepEqual(JSON.parse(made), JSON.parse(JSON.stringify(make(wish))));
      await page.close();
    });

    const forms = {html: ['all', 'auto', 'single', 'classic'], plain: ['all', 'auto', 'classic']};
    for (const [platform, builds] of Object.entries(forms)) {
      for (const build of builds) {
        it(`shows the prices, the text and the colours that it was given: ${platform}, ${build}`, async () => {
          const elements = [{name: 'cost-range', attributes: {'heading-level': '3'}}, 'faq'];
          const {script, markup} = make({platform, build, elements, config: priced, css: ':root { --smp-accent: rgb(1, 2, 3); }'});
          served['/page'] =
            `<!doctype html><html lang="en-GB"><head><title>SMP</title>${script}</head><body><main>${markup}</main></body></html>`;
          const page = await browser.newPage();
          const said = [];
          page.on('console', (message) => ['error', 'warn'].includes(message.type()) && said.push(message.text()));
          await page.goto(`${server.origin}/page`);
          const price = () => document.querySelector('smp-cost-range')?.shadowRoot?.querySelector('[part~=price]')?.textContent.trim();
          await page.waitForFunction(price);
          assert.equal(await page.evaluate(price), '£1,500 – £2,200');
          assert.ok(await page.$('smp-cost-range >>> h3'));
          assert.equal(await page.$eval('smp-faq', (one) => getComputedStyle(one).getPropertyValue('--smp-accent')), 'rgb(1, 2, 3)');
          assert.deepEqual(
            said.filter((text) => !text.includes('favicon')),
            [],
          );
          await page.close();
        });
      }
    }
  });
});
