import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {run} from '../../dist/command/run.js';
import {today} from '../../dist/evidence/review.js';
import {importSource} from '../../tools/import-source.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const main = join(root, 'dist/command/main.js');
const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const {files} = JSON.parse(await readFile(join(root, 'dist/cdn/integrity.json'), 'utf8'));
const {integrity} = files['smp.min.js'];

/** Runs the built command as a process of its own, as a reader does. */
function spawned(args, {cwd, input = ''} = {}) {
  return new Promise((done) => {
    const child = execFile(process.execPath, [main, ...args], {cwd, encoding: 'utf8'}, (error, stdout, stderr) =>
      done({code: error ? error.code : 0, stdout, stderr}),
    );
    child.stdin.end(input);
  });
}

/** Runs the same in this process: to start one takes longer than all that the command does. */
async function here(args, {cwd = root, input = ''} = {}) {
  const said = {stdout: '', stderr: ''};
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await run(args, {
      out: (text) => (said.stdout += text),
      err: (text) => (said.stderr += text),
      stdin: async () => Buffer.from(input),
      isTty: false,
      today: today(),
      render: () => assert.fail('nothing is rendered here'),
    });
    return {code, ...said};
  } finally {
    process.chdir(before);
  }
}

// For each exit code, each way in and each way out, one test says `spawned` and has a process of its own always.
const command = process.env.SMP_TEST_FULL ? spawned : here;

const folderOf = `/smp/${version}/`;
const tag = `<script type="module" src="${folderOf}smp.min.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
const good = `<!doctype html>\n<html lang="en">\n<head>${tag}</head>\n<body><main><smp-overview><p>Text</p></smp-overview></main></body>\n</html>\n`;
const bad = good.replace('smp-overview>', 'smp-overveiw>').replace('</smp-overview>', '</smp-overveiw>');

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smp-command-'));
  await writeFile(join(folder, 'good.html'), good);
  await writeFile(join(folder, 'bad.html'), bad);
  await writeFile(join(folder, 'clinic.json'), '{\n  "clinic": {"name": 1}\n}\n');
});
after(() => rm(folder, {recursive: true}));
const at = (name) => join(folder, name);

describe('smp-elements', () => {
  it('is what the package installs', async () => {
    const {bin} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    assert.equal(join(root, bin['smp-elements']), main);
    assert.match(await readFile(main, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('says what it can do, and its version', async () => {
    for (const args of [[], ['--help'], ['-h'], ['help']]) {
      const {code, stdout, stderr} = await (args.length ? command : spawned)(args);
      assert.equal(code, 0);
      assert.match(stdout, /snippet[^]*render[^]*doctor[^]*Exit codes/);
      assert.equal(stderr, '');
    }
    assert.deepEqual(await spawned(['--version']), {code: 0, stdout: `${version}\n`, stderr: ''});
  });

  it('teaches each command, by either way of asking', async () => {
    for (const topic of ['render', 'snippet', 'doctor']) {
      const asked = await command(['help', topic]);
      assert.equal(asked.code, 0);
      assert.match(asked.stdout, new RegExp(`^npx smp-elements ${topic} [^]*--json`));
      assert.deepEqual(await command([topic, '--help']), asked);
    }
    assert.match((await command(['help', 'elements'])).stdout, /<smp-cost-range>\n {2}attributes {2}.*price-as-of/);
  });

  it('names every option of a command in its help', async () => {
    const {help} = await importSource('src/command/help.ts');
    const {renderOptions} = await importSource('src/command/render.ts');
    const {snippetOptions} = await importSource('src/command/snippet.ts');
    const {doctorOptions} = await importSource('src/command/doctor.ts');
    for (const [topic, options] of Object.entries({render: renderOptions, snippet: snippetOptions, doctor: doctorOptions})) {
      for (const option of Object.keys(options)) assert.ok(help(topic).includes(`  --${option} `), `${topic} --${option}`);
    }
  });

  const wrong = {
    'a command that there is not': [['docter', 'x'], /^There is no command "docter"\. Did you mean "doctor"\?/],
    'a topic that there is not': [['help', 'rendr'], /^There is no help on "rendr"\. Did you mean "render"\?/],
    'an option that there is not': [['render', 'x', '--inplace'], /^render has no option --inplace\. Did you mean "--in-place"\?/],
    'an option without its value': [['render', 'x', '--out'], /^The option --out was given wrongly: it needs a value/],
    'a value that an option takes not': [['doctor', '--rules=all'], /^The option --rules was given wrongly: it takes no value/],
    'doctor without a page': [['doctor'], /^Name a page/],
    'render without a page': [['render'], /^Name a page/],
    'a file that there is not': [['doctor', 'none.html'], /^none\.html could not be read: there is no such file/],
    'a folder instead of a file': [['doctor', '.'], /^\. could not be read: it is a folder/],
    'a rule that there is not': [
      ['doctor', 'x', '--ignore', 'script-twise'],
      /^There is no rule "script-twise"\. Did you mean "script-twice"\?/,
    ],
    'an element that there is not': [['snippet', 'cost-rang'], /^There is no element "cost-rang"\. Did you mean "cost-range"\?/],
    'a language that there is not': [['snippet', '--lang', 'xx'], /^There are no words in "xx"\./],
    'a platform that there is not': [
      ['snippet', '--platform', 'wordpres'],
      /^There is no platform "wordpres"\. Did you mean "wordpress"\?/,
    ],
    'a build that there is not': [['snippet', '--build', 'singel'], /^There is no build "singel"\. Did you mean "single"\?/],
    'a build where there is no tag': [['snippet', '--platform', 'vue', '--build', 'all'], /^--build says which file/],
    'a folder that is none': [['snippet', '--base', 'smp'], /^"smp" is not a folder/],
  };
  for (const [what, [args, said]] of Object.entries(wrong)) {
    it(`says plainly what is wrong: ${what}`, async () => {
      const {code, stdout, stderr} = await (what.startsWith('a file') ? spawned : command)(args, {cwd: folder});
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, said);
      assert.doesNotMatch(stderr, /\n {4}at |Error:/);
    });
  }

  it('ends well when nobody reads on', async () => {
    const child = spawn(process.execPath, [main, 'doctor', '--rules'], {stdio: ['ignore', 'pipe', 'pipe']});
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    assert.equal(await new Promise((done) => child.on('close', done)), 0);
    assert.equal(said, '');
  });
});

describe('smp-elements doctor', () => {
  it('ends with 0 where nothing is wrong', async () => {
    const {code, stdout, stderr} = await spawned(['doctor', 'good.html'], {cwd: folder});
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^good\.html\n {2}Nothing found\.\n\n0 errors, 0 warnings, 0 hints\n$/);
  });

  it('ends with 1 where something is, and says where, what, why and how to mend it', async () => {
    const {code, stdout} = await spawned(['doctor', 'good.html', 'bad.html'], {cwd: folder});
    assert.equal(code, 1);
    assert.match(
      stdout,
      /bad\.html\n {2}4:13 {2}error {2}<smp-overveiw> is not known\. Did you mean "smp-overview"\? {2}unknown-element\n {6}why {2}.+\n {6}fix {2}.+\n\n1 error, 0 warnings, 0 hints\n$/,
    );
    assert.ok(!stdout.includes('\u001b'), 'colour goes to terminals alone');
  });

  it('reads the standard input', async () => {
    const {code, stdout} = await spawned(['doctor', '-', '--json'], {input: bad});
    assert.equal(code, 1);
    const {pages} = JSON.parse(stdout);
    assert.deepEqual(
      pages.map(({page, findings}) => [page, findings.map(({rule}) => rule)]),
      [['-', ['unknown-element']]],
    );
  });

  it('tells it as an object of one shape', async () => {
    const {stdout} = await command(['doctor', 'bad.html', '--json'], {cwd: folder});
    const told = JSON.parse(stdout);
    assert.deepEqual(Object.keys(told), ['version', 'ok', 'counts', 'pages']);
    assert.deepEqual([told.version, told.ok, told.counts], [version, false, {error: 1, warning: 0, hint: 0}]);
    assert.deepEqual(Object.keys(told.pages[0].findings[0]), ['rule', 'severity', 'line', 'column', 'what', 'cause', 'fix']);
    assert.equal(JSON.parse((await command(['doctor', 'good.html', '--json'], {cwd: folder})).stdout).ok, true);
  });

  it('leaves out what is ignored', async () => {
    assert.equal((await command(['doctor', 'bad.html', '--ignore', 'script-twice,unknown-element'], {cwd: folder})).code, 0);
  });

  it('looks at a configuration', async () => {
    const {code, stdout} = await command(['doctor', '--config', 'clinic.json'], {cwd: folder});
    assert.equal(code, 1);
    assert.match(stdout, /clinic\.json\n {2}2:14 {2}error {2}clinic\.name: expected string, not 1 {2}bad-config/);
  });

  it('lists its rules', async () => {
    const {stdout} = await command(['doctor', '--rules']);
    const {rules} = JSON.parse((await command(['doctor', '--rules', '--json'])).stdout);
    assert.ok(rules.length > 30);
    for (const {id, what} of rules) assert.ok(stdout.includes(`${id}  (`) && stdout.includes(what), id);
  });

  it('reads the files beside a page', async () => {
    const src = 'smp.min.js';
    await writeFile(at(src), 'mine');
    const hash = `sha256-${createHash('sha256').update('mine').digest('base64')}`;
    for (const [given, code] of [
      [hash, 0],
      [hash.replace(/.{5}=$/, 'aaaaa='), 1],
    ]) {
      await writeFile(at('local.html'), good.replace(`${folderOf}smp.min.js`, src).replace(integrity, given));
      assert.equal((await command(['doctor', 'local.html'], {cwd: folder})).code, code, given);
    }
  });
});

describe('smp-elements doctor, with an address', () => {
  let server;
  let origin;
  const asked = [];
  const pages = {
    '/good': [200, {'Content-Security-Policy': "script-src 'self'"}, good],
    '/blocked': [200, {'Content-Security-Policy': "script-src 'nonce-x'"}, good],
    '/report': [200, {'Content-Security-Policy-Report-Only': "script-src 'none'"}, good],
    '/two': [200, {'Content-Security-Policy': ["script-src 'self'", "trusted-types 'none'"]}, good],
    '/moved': [302, {Location: '/deep/good'}, ''],
    '/deep/good': [200, {}, good.replace('/smp/', '../smp/')],
    '/lost': [200, {}, good.replace('/smp/', '/nowhere/')],
    '/changed': [200, {}, good.replace('/smp/', '/changed/')],
    '/latin': [200, {'Content-Type': 'text/html; charset=iso-8859-1'}, Buffer.from(good.replace('Text', 'Tést'), 'latin1')],
    '/json': [200, {'Content-Type': 'application/json'}, '{}'],
    '/none': [404, {}, 'no'],
    [`/changed/${version}/smp.min.js`]: [200, {'Content-Type': 'text/javascript'}, 'changed'],
  };
  before(async () => {
    const bundle = await readFile(join(root, 'dist/cdn/smp.min.js'));
    pages[`${folderOf}smp.min.js`] = [200, {'Content-Type': 'text/javascript'}, bundle];
    server = createServer(({url}, response) => {
      asked.push(url);
      const [status, headers, body] = pages[url] ?? [404, {}, ''];
      response.writeHead(status, {'Content-Type': 'text/html', ...headers});
      response.end(body);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());

  const expected = {
    '/good': [],
    '/blocked': ['csp-script'],
    '/report': [],
    '/two': ['csp-trusted-types'],
    '/moved': [],
    '/lost': ['script-unreachable'],
    '/changed': ['integrity-wrong'],
    '/latin': [],
  };
  for (const [path, rules] of Object.entries(expected)) {
    it(`finds what a browser would meet at ${path}`, async () => {
      const {code, stdout} = await (path === '/moved' ? spawned : command)(['doctor', origin + path, '--json']);
      assert.deepEqual(
        JSON.parse(stdout).pages[0].findings.map(({rule}) => rule),
        rules,
        stdout,
      );
      assert.equal(code, rules.length ? 1 : 0);
    });
  }

  it('says plainly what it could not fetch', async () => {
    const cases = {
      [`${origin}/none`]: /could not be fetched: the server answers 404/,
      [`${origin}/json`]: /is not a page: its type is application\/json/,
      'http://127.0.0.1:1/': /could not be fetched: (nobody answers there|bad port)/,
      'http://': /is not an address/,
    };
    for (const [address, said] of Object.entries(cases)) {
      const {code, stderr} = await command(['doctor', address]);
      assert.equal(code, 2, address);
      assert.match(stderr, said);
    }
  });

  it('asks nobody where a file names an address', async () => {
    await writeFile(at('remote.html'), good.replace('/smp/', `${origin}/smp/`));
    asked.length = 0;
    await command(['doctor', 'remote.html'], {cwd: folder});
    await command(['doctor', '-'], {input: good.replace('/smp/', `${origin}/smp/`)});
    assert.deepEqual(asked, []);
  });
});

describe('smp-elements snippet', () => {
  it('prints the tag with the file’s hash, markup with a text, the policy, and why', async () => {
    const {code, stdout} = await spawned(['snippet', 'overview', 'smp-faq', '--lang', 'es']);
    assert.equal(code, 0);
    assert.ok(stdout.includes(tag) || /smp\.es\.min\.js" integrity="sha384-/.test(stdout));
    assert.match(stdout, /<smp-overview lang="es">\n {2}<p data-smp-fallback>Micropigmentación/);
    assert.match(stdout, /<smp-faq lang="es">/);
    assert.match(stdout, /^Content-Security-Policy: script-src 'self'; .*trusted-types lit-html$/m);
  });

  it('prints what doctor finds nothing wrong with', async () => {
    for (const platform of ['html', 'wordpress', 'wordpress-author', 'webflow', 'wix', 'squarespace', 'shopify', 'csp']) {
      const {stdout} = await command([
        'snippet',
        'overview',
        'config',
        'term',
        'related-card',
        'before-after',
        'related-list',
        '--platform',
        platform,
        '--json',
      ]);
      const {script, markup, csp, why} = JSON.parse(stdout);
      assert.equal(why.length, 2);
      const policy = csp.replace('Content-Security-Policy: ', '');
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
      const made = `<!doctype html><html lang="en"><head>${meta}${script}</head><body><main>${markup}</main></body></html>`;
      const {stdout: told} = await command(['doctor', '-', '--json'], {input: made});
      assert.deepEqual(JSON.parse(told).pages[0].findings, [], platform);
    }
  });

  it('takes a folder on another server', async () => {
    const {stdout} = await command(['snippet', '--base', `https://example.org/smp/${version}`]);
    assert.ok(stdout.includes(`src="https://example.org/smp/${version}/smp.min.js"`));
    assert.match(stdout, /script-src https:\/\/example\.org;/);
    assert.match(stdout, /<smp-page>/);
  });

  it('tells what this version has not', async () => {
    if (files['smp.auto.js']) return;
    const {code, stderr} = await command(['snippet', '--build', 'auto']);
    assert.equal(code, 2);
    assert.match(stderr, /has no file smp\.auto\.js\. It has: smp\.min\.js/);
  });
});

describe('a snippet', async () => {
  const {choose, platforms, snippetFor} = await importSource('src/command/snippet/index.ts');
  const {readLibrary} = await importSource('src/command/library.ts');
  const {headingsIn} = await importSource('src/command/words.ts');
  const names = [
    'smp.min.js',
    'smp.es.min.js',
    'smp.auto.js',
    'smp.classic.min.js',
    'smp.frame.min.js',
    'smp-overview.min.js',
    'smp-faq.min.js',
  ];
  const library = {
    ...readLibrary(),
    files: Object.fromEntries(names.map((name) => [name, {integrity: `sha384-${name}`, bytes: 1}])),
    importMap: {'./auto/overview.js': 'sha384-chunk'},
  };
  const elementNames = Array.from(library.elements.keys(), (one) => one.replace('smp-', ''));
  const headings = {en: await headingsIn('en', elementNames), es: await headingsIn('es', elementNames)};
  const make = (elements, values) => snippetFor(choose({...values, elements}, library), {...library, headings});
  const sources = ({script}) => Array.from(script.matchAll(/src="([^"]+)"/g), ([, src]) => src);

  it('takes the file of its language, element or build', async () => {
    assert.deepEqual(sources(make(['overview'], {})), [`${folderOf}smp.min.js`]);
    assert.deepEqual(sources(make(['overview'], {lang: 'es-MX'})), [`${folderOf}smp.es.min.js`]);
    assert.deepEqual(sources(make(['overview', 'faq', 'faq'], {build: 'single'})), [
      `${folderOf}smp-overview.min.js`,
      `${folderOf}smp-faq.min.js`,
    ]);
    assert.equal(
      make([], {build: 'classic'}).script,
      `<script defer src="${folderOf}smp.classic.min.js" integrity="sha384-smp.classic.min.js" crossorigin="anonymous"></script>`,
    );
  });

  it('brings the autoloader’s hashes before it', async () => {
    const {script} = make([], {build: 'auto', base: `https://example.org/a/${version}/`});
    const [, map, src] = /^<script type="importmap">([^]*?)<\/script>\n<script type="module" src="([^"]+)" integrity=/.exec(script);
    assert.equal(src, `https://example.org/a/${version}/smp.auto.js`);
    assert.deepEqual(JSON.parse(map), {integrity: {[`https://example.org/a/${version}/auto/overview.js`]: 'sha384-chunk'}});
  });

  it('writes plain markup for authors of WordPress', async () => {
    const {markup} = make(['cost-range', 'related-list'], {platform: 'wordpress-author', lang: 'es'});
    assert.match(
      markup,
      /^<div data-smp="cost-range" lang="es">\n {2}<p data-smp-fallback>.+<\/p>\n<\/div>\n<div data-smp="related-list" lang="es" data-smp-src="\/articles\.json">/,
    );
    assert.doesNotMatch(markup, /<smp-| slot=|<script/);
  });

  it('puts each section into a frame of its own', async () => {
    const {markup, script, csp} = make(['faq', 'cost-range'], {
      platform: 'frame',
      lang: 'es',
      base: `https://example.org/smp/${version}/`,
    });
    assert.match(
      markup,
      /<iframe data-smp-frame src="https:\/\/example\.org\/smp\/[\d.]+\/embed\.html#section=faq&amp;lang=es" title="[^"]+"/,
    );
    assert.equal(markup.match(/<iframe/g).length, 2);
    assert.match(script, /defer src="https:\/\/example\.org\/smp\/[\d.]+\/smp\.frame\.min\.js" integrity/);
    assert.match(csp, /frame-src https:\/\/example\.org$/);
  });

  it('says for each platform what to import or to paste, and why', async () => {
    for (const [platform, {way}] of Object.entries(platforms)) {
      const made = make(way === 'frame' ? ['overview'] : ['overview', 'term'], {platform});
      const all = [made.script, made.markup, ...made.files.map(({code}) => code)].join('\n');
      if (way === 'npm') {
        assert.match(all, /import .*'smp-elements\/(define\/overview\.js|angular|react)';/, platform);
        assert.match(all, /<(smp-overview|SmpOverview)>\n *<p data-smp-fallback>/, platform);
      }
      if (way === 'npm') assert.match(all, /npm install smp-elements/);
      if (way === 'script') assert.match(all, /integrity="sha384-smp\.min\.js" crossorigin="anonymous"[^]*<smp-overview>/, platform);
      for (const line of made.why) assert.ok(line.length > 20 && line.length < 160, `${platform}: ${line}`);
      assert.doesNotMatch(JSON.stringify(made), /undefined|NaN|\[object/);
    }
  });

  it('gives a file a hash only where the folder is of its version', async () => {
    for (const base of ['/smp/', '/smp/latest/', 'https://example.org/smp/', '/smp/99.0.0/']) {
      for (const build of ['all', 'auto', 'classic', 'single']) {
        const {script, csp, note} = make(['overview'], {base, build});
        assert.doesNotMatch(script, /integrity|importmap|crossorigin/, base);
        assert.doesNotMatch(csp, /nonce/);
        assert.match(note, /^No hash: the folder (does not name the version|is of version 99\.0\.0)/);
      }
    }
    for (const base of [undefined, `https://example.org/${version}/`]) {
      const {script, note} = make(['overview'], {base});
      assert.match(script, /integrity="sha384-/);
      assert.equal(note, null);
    }
  });

  it('puts the files where the zip file, README and docs put them', async () => {
    const [script] = sources(make([], {}));
    const {unzipSync, strFromU8} = await import('fflate');
    const {zip} = await import('../../tools/build/zip.mjs');
    const unzipped = unzipSync(zip());
    assert.ok(unzipped[script.slice(1)], `the zip file has no ${script}`);
    const told = {'READ-ME.txt': strFromU8(unzipped[`smp/${version}/READ-ME.txt`])};
    for (const path of ['README.md', 'docs/guide.md', 'docs/delivery.md', 'docs/frameworks/README.md', 'docs/accessible-pages.md'])
      told[path] = await readFile(join(root, path), 'utf8');
    for (const [path, text] of Object.entries(told)) {
      const addresses = Array.from(text.matchAll(/(?:src|href)="(\/smp\/[^"#]*)/g), ([, address]) => address);
      if (path !== 'docs/frameworks/README.md') assert.ok(addresses.includes(script) || path === 'docs/guide.md', path);
      for (const address of addresses) assert.ok(unzipped[address.slice(1)], `${address} in ${path}`);
    }
    // What has a hash is in a folder of its version, in every example.
    for (const [path, text] of Object.entries(told)) {
      for (const [pasted, src] of text.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*\bintegrity=[^>]*>/g))
        assert.match(src, /\/\d+\.\d+\.\d+\//, `${pasted} in ${path}`);
    }
  });

  it('writes modules that TypeScript reads, with the types of the framework', async () => {
    const options = {jsx: ts.JsxEmit.Preserve, experimentalDecorators: true};
    for (const [platform, types] of Object.entries({react: 'react', preact: 'preact', solid: 'solid', angular: undefined})) {
      const {markup} = make(['cost-range', 'overview'], {platform});
      const {diagnostics} = ts.transpileModule(markup, {reportDiagnostics: true, fileName: 'smp.tsx', compilerOptions: options});
      assert.deepEqual(diagnostics, [], platform);
      const wanted = types ? `import 'smp-elements/types/${types}'` : 'import {SmpCostRangeDirective, SmpOverviewDirective}';
      assert.ok(markup.includes(wanted), `${platform}: ${markup}`);
    }
    const {markup} = make(['overview'], {platform: 'svelte'});
    assert.match(markup, /import 'smp-elements\/types\/svelte'/);
  });

  it('gives every element a text for readers without JavaScript', async () => {
    for (const tag of library.elements.keys()) {
      const {markup} = make([tag], {});
      if (tag !== 'smp-config') assert.match(markup.replace(/<[^>]+>/g, '').trim(), /\w{4}/, tag);
    }
  });

  it('lets no address out of its attribute', () => {
    for (const base of ['/a"b/', '/a b/', 'javascript:alert(1)/', '//x/<', 'https://']) {
      assert.throws(() => choose({base}, library), /is not a folder/, base);
    }
  });
});
