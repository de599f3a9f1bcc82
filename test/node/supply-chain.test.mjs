import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {faults as releaseFaults} from '../../tools/release/check-release.mjs';
import {fileFaults, licenceFaults, lockFaults, packageFaults, workflowFaults} from '../../tools/check/check-supply-chain.mjs';

const integrity = 'sha512-AAAA';

describe('the package', () => {
  it('runs nothing where it is installed', () => {
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish']) {
      assert.match(packageFaults({scripts: {[hook]: 'node x.js'}}).join(), new RegExp(`"${hook}"`));
    }
    assert.deepEqual(
      packageFaults({scripts: {test: 'x', prepack: 'x'}, dependencies: {a: '^1.2.3-beta.1', b: '1 || >=2 <3.0.0', c: '~1.x'}}),
      [],
    );
    assert.equal(packageFaults({}, true).length, 1);
  });

  it('takes nothing from elsewhere than the registry', () => {
    for (const range of [
      'file:../x',
      'git+https://example.org/x.git',
      'owner/name',
      'https://example.org/x.tgz',
      'npm:other@1',
      'latest',
      'link:x',
    ]) {
      assert.equal(packageFaults({dependencies: {a: range}}).length, 1, range);
      assert.equal(packageFaults({optionalDependencies: {a: range}}).length, 1, range);
    }
    assert.equal(packageFaults({bundleDependencies: ['a']}).length, 1);
  });
});

describe('the lock file', () => {
  const root = {'': {dependencies: {a: '1'}, devDependencies: {b: '1'}}};

  it('holds each package to its hash and comes from one place', () => {
    assert.deepEqual(
      lockFaults({
        ...root,
        'node_modules/a': {integrity},
        'node_modules/b': {integrity, resolved: 'https://registry.npmjs.org/b/-/b-1.tgz'},
      }),
      [],
    );
    assert.match(lockFaults({...root, 'node_modules/a': {}})[0], /a has no SHA-512/);
    assert.match(lockFaults({...root, 'node_modules/a': {integrity: 'sha1-AAAA'}})[0], /a has no SHA-512/);
    for (const resolved of [
      'https://mirror.example/a.tgz',
      'http://registry.npmjs.org/a.tgz',
      'https://registry.npmjs.org.example/a',
      'git+ssh://x',
    ]) {
      assert.match(lockFaults({...root, 'node_modules/a': {integrity, resolved}})[0], /comes from/, resolved);
    }
  });

  it('lets no script of a package run at users, however deep it lies', () => {
    const script = {integrity, hasInstallScript: true};
    assert.deepEqual(lockFaults({...root, 'node_modules/a': {integrity}, 'node_modules/b': script}), []);
    assert.equal(
      lockFaults({...root, 'node_modules/a': {integrity, dependencies: {c: '1'}}, 'node_modules/a/node_modules/c': script}).length,
      1,
    );
  });
});

describe('a licence', () => {
  it('must be on the list, MPL-2.0 for one package alone', () => {
    assert.deepEqual(
      licenceFaults([
        ['a', 'MIT'],
        ['b', '0BSD'],
        ['ical.js', 'MPL-2.0'],
      ]),
      [],
    );
    assert.deepEqual(
      licenceFaults([
        ['a', 'MPL-2.0'],
        ['b', undefined],
        ['c', 'GPL-3.0-only'],
        ['d', '(MIT OR GPL-2.0)'],
      ]).map((fault) => fault[0]),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('that is not on the list is told of, whatever it is called', () => {
    fc.assert(fc.property(fc.string(), (id) => licenceFaults([['a', `${id} `]]).length === 1));
  });
});

describe('a workflow', () => {
  const sha = 'a'.repeat(40);
  const good = `on: push\npermissions:\n  contents: read\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@${sha} # v1.2.3\n        with:\n          persist-credentials: false\n      - run: npm ci --ignore-scripts\n        env:\n          TOKEN: \${{ github.token }}\n`;

  it('that keeps the rules passes, and ours do', () => {
    assert.deepEqual(workflowFaults(good), []);
    for (const file of readdirSync('.github/workflows'))
      assert.deepEqual(workflowFaults(readFileSync(`.github/workflows/${file}`, 'utf8')), [], file);
  });

  for (const [what, change, wanted] of [
    ['a tag instead of a commit', (text) => text.replace(`${sha} # v1.2.3`, 'v1'), /no full commit/],
    ['a short commit', (text) => text.replace(sha, sha.slice(1)), /no full commit/],
    ['no version beside the commit', (text) => text.replace(' # v1.2.3', ''), /no full commit/],
    ['a value inside a script', (text) => `${text}      - run: echo \${{ github.head_ref }}\n`, /puts a value into a script/],
    [
      'a value inside a script of lines',
      (text) => `${text}      - run: |\n          echo \${{ github.head_ref }}\n`,
      /puts a value into a script/,
    ],
    ['a secret', (text) => text.replace('github.token', 'secrets.NPM_TOKEN'), /uses a secret/],
    ['rights for what others wrote', (text) => text.replace('on: push', 'on: pull_request_target'), /gives rights/],
    ['scripts of packages', (text) => text.replace(' --ignore-scripts', ''), /runs scripts/],
    ['all permissions', (text) => text.replace('permissions:\n  contents: read\n', ''), /no permissions/],
    ['a token left on the disk', (text) => text.replace('persist-credentials: false', 'fetch-depth: 0'), /keeps its token/],
  ]) {
    it(`with ${what} does not`, () => {
      const found = workflowFaults(change(good));
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0], wanted);
    });
  }
});

describe('a built file', () => {
  const map = (...sources) => JSON.stringify({version: 3, sources, mappings: ''});

  it('names no place on the machine that built it', () => {
    for (const text of [
      '"/home/ann/x.js"',
      'at /Users/ann/x',
      "'/root/x'",
      'C:\\Users\\ann',
      '"C:\\\\Users"',
      'file:///srv/x',
      'x/secret/place/y',
    ]) {
      assert.ok(fileFaults('a.js', text, ['/secret/place']).length, text);
    }
    assert.deepEqual(fileFaults('a.js', 'href="/home" a/home/b https://example.org/Users/x ./root/y', ['/secret/place']), []);
  });

  it('has a source map with relative paths alone', () => {
    assert.deepEqual(fileFaults('a.js.map', map('../src/a.ts', 'b.ts')), []);
    for (const source of ['/srv/a.ts', 'D:/a.ts', 'webpack://a.ts', 'file://a.ts'])
      assert.equal(fileFaults('a.js.map', map(source)).length, 1, source);
    assert.equal(fileFaults('a.js.map', JSON.stringify({sourceRoot: '/srv/', sources: ['a.ts']})).length, 1);
  });
});

describe('a release', () => {
  const address = 'https://github.com/owner/name';
  const good = {
    tag: 'v1.2.3',
    address,
    pkg: {version: '1.2.3', repository: {url: `git+${address}.git`}},
    changelog: '# Changelog\n\n## 1.2.3, 2026-12-01\n\n## 1.2.2, 2026-11-01\n',
  };

  it('may be made', () => assert.deepEqual(releaseFaults(good), []));

  for (const [what, change, wanted] of [
    ['of another version', {tag: 'v1.2.4'}, /The tag is v1\.2\.4/],
    ['without the address that npm checks', {pkg: {version: '1.2.3'}}, /repository\.url .* is missing/],
    [
      'with the address that stands in until there is one',
      {pkg: {version: '1.2.3', repository: JSON.parse(readFileSync('package.json', 'utf8')).repository}},
      /still the placeholder|must be git\+/,
    ],
    [
      'even if its address is that one',
      {address: 'https://a.invalid/b', pkg: {version: '1.2.3', repository: {url: 'git+https://a.invalid/b.git'}}},
      /placeholder/,
    ],
    ['from a fork', {address: 'https://github.com/other/name'}, /repository\.url/],
    ['without a date', {changelog: '## 1.2.3, not yet released\n'}, /CHANGELOG/],
    ['that the changelog does not know', {changelog: '## 1.2.2, 2026-11-01\n'}, /CHANGELOG/],
  ]) {
    it(`${what} may not`, () => {
      const found = releaseFaults({...good, ...change});
      assert.equal(found.length, 1);
      assert.match(found[0], wanted);
    });
  }
});

describe('the check', () => {
  it('passes for this build', () => {
    assert.doesNotMatch(execFileSync(process.execPath, ['tools/check/check-supply-chain.mjs'], {encoding: 'utf8'}), /FAIL/);
  });
});
