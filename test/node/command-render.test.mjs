import assert from 'node:assert/strict';
import {chmod, lstat, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {parse} from 'parse5';
import {importSource} from '../../tools/import-source.mjs';

const {run} = await importSource('src/command/run.ts');
const {stripRendering, inLanguage} = await importSource('src/command/render.ts');
const {allLocales} = await importSource('src/locales/locale-codes.ts');

/** Puts a shadow root into each element, as the server's renderer does; it tells what it was asked. */
function standIn(asked = []) {
  return async (html, options) => {
    const styles = options.styles ?? 'inline';
    asked.push({...options, html, styles: typeof styles === 'function' ? styles('smp-overview') : styles});
    const places = [];
    const walk = ({childNodes = [], tagName, sourceCodeLocation}) => {
      if (tagName?.startsWith('smp-') && sourceCodeLocation?.startTag) places.push(sourceCodeLocation.startTag.endOffset);
      childNodes.forEach(walk);
    };
    walk(parse(html, {sourceCodeLocationInfo: true}));
    const made = `<template shadowrootmode="open"><p>${options.lang ?? ''} <smp-faq></smp-faq></p><slot></slot></template>`;
    return places.sort((a, b) => b - a).reduce((text, at) => text.slice(0, at) + made + text.slice(at), html);
  };
}

const page =
  '<!doctype html>\r\n<html lang=en-GB>\n<body>\n\t<smp-overview>\n<p>Text &amp; "more"</p></smp-overview>\n<P>Other</P>\n</body>';

let folder;
let made;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smp-render-'));
  made = {out: '', err: '', asked: []};
});
afterEach(() => rm(folder, {recursive: true}));
const at = (...names) => join(folder, ...names);
const read = (...names) => readFile(at(...names), 'utf8');

/** Runs the command here, with a renderer of ours. */
function command(args, {render: renderer = standIn(made.asked), stdin = ''} = {}) {
  return run(['render', ...args], {
    out: (text) => (made.out += text),
    err: (text) => (made.err += text),
    stdin: async () => Buffer.from(stdin),
    isTty: false,
    today: '2026-12-01',
    render: renderer,
  });
}

describe('smp-elements render', () => {
  it('prints the page with its elements filled in, and all else as it was', async () => {
    await writeFile(at('page.html'), page);
    assert.equal(await command([at('page.html')]), 0);
    assert.match(made.out, /<smp-overview><template shadowrootmode="open">/);
    assert.equal(made.out.replace(/<template[^]*?<\/template>/, ''), page);
    assert.equal(await read('page.html'), page);
  });

  it('reads the standard input', async () => {
    assert.equal(await command(['-'], {stdin: '<smp-faq></smp-faq>'}), 0);
    assert.match(made.out, /^<smp-faq><template/);
  });

  it('writes to a file, or into a folder', async () => {
    await writeFile(at('page.html'), page);
    await mkdir(at('there'));
    assert.equal(await command([at('page.html'), '--out', at('made.html')]), 0);
    assert.equal(await command([at('page.html'), '--out', at('there')]), 0);
    assert.equal(await command([at('page.html'), '--out', at('new/')]), 0);
    assert.match(await read('made.html'), /<template/);
    assert.equal(await read('there/page.html'), await read('made.html'));
    assert.equal(await read('new/page.html'), await read('made.html'));
    assert.equal(made.out, '');
  });

  it('writes in place, keeping the rights and the link of the file', async () => {
    await writeFile(at('page.html'), page);
    await chmod(at('page.html'), 0o640);
    await symlink(at('page.html'), at('link.html'));
    assert.equal(await command([at('link.html'), '--in-place']), 0);
    assert.match(await read('page.html'), /<template/);
    assert.equal((await stat(at('page.html'))).mode & 0o777, 0o640);
    assert.ok((await lstat(at('link.html'))).isSymbolicLink());
    assert.deepEqual((await readdir(folder)).sort(), ['link.html', 'page.html']);
  });

  it('doubles nothing when it runs again', async () => {
    await writeFile(at('page.html'), page);
    await command([at('page.html'), '--in-place', '--lang', 'es']);
    const once = await read('page.html');
    await command([at('page.html'), '--in-place', '--lang', 'es']);
    assert.equal(await read('page.html'), once);
    await command([at('page.html'), '--in-place', '--lang', 'en']);
    assert.equal((await read('page.html')).match(/<template/g).length, 1);
  });

  it('leaves all files as they were when one cannot be rendered', async () => {
    await writeFile(at('a.html'), page);
    await writeFile(at('b.html'), `${page}<!-- b -->`);
    const faults = {
      'throws at one page': async (html, options) => {
        if (html.includes('<!-- b -->')) throw new Error('no');
        return standIn()(html, options);
      },
      'tells of an element that failed': async (html, options) => {
        options.onError('smp-overview', new Error('no'));
        return html;
      },
    };
    for (const [what, renderer] of Object.entries(faults)) {
      made.err = '';
      assert.equal(await command([at('a.html'), at('b.html'), '--in-place'], {render: renderer}), 2, what);
      assert.match(made.err, /could not be rendered, so nothing was written:\n {2}.*no/);
      assert.doesNotMatch(made.err, /\n {4}at /);
      assert.equal(await read('a.html'), page);
      assert.deepEqual((await readdir(folder)).sort(), ['a.html', 'b.html']);
    }
  });

  it('leaves no half file where it cannot write', async () => {
    await writeFile(at('page.html'), page);
    assert.equal(await command([at('page.html'), '--out', at('page.html', 'below.html')]), 2);
    assert.match(made.err, /could not be written: (part of its path is no folder|something else has that name)/);
    assert.equal(await read('page.html'), page);
    // A folder that has the file's name is in the way only at the end.
    await mkdir(at('there', 'page.html'), {recursive: true});
    assert.equal(await command([at('page.html'), '--out', at('there')]), 2);
    assert.match(made.err, /could not be written: it is a folder/);
    assert.deepEqual(await readdir(at('there')), ['page.html']);
  });

  it('writes a file for each language, and the language into each', async () => {
    await writeFile(at('page.html'), page);
    assert.equal(await command([at('page.html'), '--lang', 'all']), 0);
    for (const lang of allLocales)
      assert.match(await read(`page.${lang}.html`), new RegExp(`<html lang="${lang}">[^]*<template shadowrootmode="open"><p>${lang} `));
    assert.equal(await read('page.html'), page);
    assert.equal(await command([at('page.html'), '--lang', 'all', '--out', at('all')]), 0);
    assert.deepEqual((await readdir(at('all'))).sort(), allLocales.map((lang) => `page.${lang}.html`).sort());
  });

  it('hands on language, configuration, styles and hydration', async () => {
    await writeFile(at('page.html'), page);
    await writeFile(at('clinic.json'), '{"clinic": {"name": "Quietdot"}}');
    await command([at('page.html'), '--lang', 'es-MX', '--config', at('clinic.json'), '--styles', '/smp/styles/', '--no-hydrate']);
    await command([at('page.html')]);
    const [first, second] = made.asked.map(
      ({onError, html, ...rest}) => (assert.equal(`${typeof onError} ${typeof html}`, 'function string'), JSON.parse(JSON.stringify(rest))),
    );
    assert.deepEqual(first, {lang: 'es-MX', config: {clinic: {name: 'Quietdot'}}, styles: '/smp/styles/smp-overview.css', hydrate: false});
    assert.deepEqual(second, {styles: 'inline', hydrate: true});
  });

  it('refuses a configuration that is not right, with its lines', async () => {
    await writeFile(at('page.html'), page);
    await writeFile(at('clinic.json'), '{\n  "prices": {\n    "currency": "EURO"\n  }\n}');
    assert.equal(await command([at('page.html'), '--config', at('clinic.json')]), 2);
    assert.match(made.err, /clinic\.json cannot be used as it is:\n {2}3:5 {2}prices\.currency: expected/);
    assert.equal(made.out, '');
  });

  it('keeps a byte order mark, and refuses what is not UTF-8', async () => {
    await writeFile(at('page.html'), `\uFEFF${page}`);
    await command([at('page.html'), '--in-place']);
    assert.equal((await read('page.html')).replace(/<template[^]*?<\/template>/, ''), `\uFEFF${page}`);
    assert.ok(made.asked[0].html.startsWith('<!doctype'));
    await writeFile(at('latin.html'), Buffer.from('<smp-faq>é</smp-faq>', 'latin1'));
    assert.equal(await command([at('latin.html'), '--in-place']), 2);
    assert.match(made.err, /is not written in UTF-8/);
    assert.equal((await readFile(at('latin.html'))).toString('latin1'), '<smp-faq>é</smp-faq>');
  });

  it('says that there is nothing to fill in', async () => {
    await writeFile(at('page.html'), '<p>x</p>');
    assert.equal(await command([at('page.html')]), 0);
    assert.equal(made.out, '<p>x</p>');
    assert.match(made.err, /has no element of smp-elements/);
    assert.deepEqual(made.asked, []);
  });

  it('tells what it wrote as an object', async () => {
    await writeFile(at('page.html'), page);
    await command([at('page.html'), '--out', at('made.html'), '--json']);
    assert.deepEqual(JSON.parse(made.out), {pages: [{page: at('page.html'), file: at('made.html'), elements: 1}]});
    made.out = '';
    await command([at('page.html'), '--json']);
    assert.match(JSON.parse(made.out).pages[0].html, /<template/);
  });

  const wrong = {
    'both in place and elsewhere': [['p.html', '--in-place', '--out', 'x'], /exclude each other/],
    'all languages in place': [['p.html', '--in-place', '--lang', 'all'], /makes several/],
    'the standard input in place': [['-', '--in-place'], /cannot be written in place/],
    'all languages of the standard input': [['-', '--lang', 'all'], /use --out FOLDER/],
    'several pages to print': [['p.html', 'q.html'], /do not go into one/],
    'two pages of one name into one folder': [['a/p.html', 'b/p.html', '--out', 'x/'], /Two pages would become/],
    'a language that there is not': [['p.html', '--lang', 'xx'], /There are no words in "xx"/],
  };
  for (const [what, [args, said]] of Object.entries(wrong)) {
    it(`refuses ${what}`, async () => {
      for (const name of ['p.html', 'q.html', 'a/p.html', 'b/p.html']) {
        await mkdir(at(name, '..'), {recursive: true});
        await writeFile(at(name), page);
      }
      const there = args.map((arg) => (/\.html$|\/$/.test(arg) ? at(arg) : arg));
      assert.equal(await command(there), 2);
      assert.match(made.err, said);
      assert.equal(made.out, '');
    });
  }
});

const pieces = [
  '<smp-overview>',
  '</smp-overview>',
  '<p>',
  '</p>',
  '<smp-faq id=x>',
  '</smp-faq>',
  '<template>',
  '</template>',
  '<!-- -->',
  ' ',
  '\r\n',
  'é',
  '<table>',
  '<html lang="en">',
  '<body>',
  '<script>"</script>',
];
const markup = fc
  .array(fc.oneof({weight: 4, arbitrary: fc.constantFrom(...pieces)}, fc.string({maxLength: 8})), {maxLength: 14})
  .map((parts) => parts.join(''));

describe('rendering again', () => {
  it('gives the same page, and the first takes nothing away', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (html) => {
        fc.pre(!/shadowrootmode/i.test(html));
        assert.equal(stripRendering(html), html);
        const once = await standIn()(html, {});
        assert.equal(stripRendering(once), html);
        assert.equal(await standIn()(stripRendering(once), {}), once);
      }),
    );
  });

  it('sets the language once', () => {
    fc.assert(
      fc.property(markup, fc.constantFrom('es', 'en-GB'), (html, lang) => {
        const once = inLanguage(html, lang);
        assert.equal(inLanguage(once, lang), once);
        const isPage = /<html lang="en">/.test(html);
        if (!isPage) assert.equal(once, html);
      }),
    );
    assert.equal(inLanguage('<!doctype html><HTML class=a><p>', 'es'), '<!doctype html><HTML lang="es" class=a><p>');
    assert.equal(inLanguage("<html lang='en' class=a>", 'es'), '<html lang="es" class=a>');
    assert.equal(inLanguage('<p lang="en">', 'es'), '<p lang="en">');
  });
});
