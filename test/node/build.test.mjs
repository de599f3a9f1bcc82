import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {internal, parts} from '../../rollup.config.mjs';
import {leanLit} from '../../tools/rollup-lean-lit.mjs';
import {literals} from '../../tools/rollup-literals.mjs';
import {importSource, renderMarkup} from '../../tools/ssr-plugin.mjs';
import {parseAst} from 'rollup/parseAst';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const json = (path) => JSON.parse(read(path));
const list = json('dist/cdn/integrity.json');
const partFiles = Object.keys(parts)
  .map((name) => `${name}.js`)
  .sort();

describe('the version', () => {
  it('is the same in the package, the code and the hashes', async () => {
    const {version} = json('package.json');
    assert.equal((await importSource('src/foundation/version.ts')).version, version);
    assert.equal(json('dist/cdn/integrity.json').version, version);
    assert.match(read('CHANGELOG.md').toString(), new RegExp(`## \\[?${version.replaceAll('.', '\\.')}`));
  });
});

describe('dist/cdn/integrity.json', () => {
  const list = json('dist/cdn/integrity.json');

  it('fits its schema', () => {
    const validate = new Ajv().compile(json('dist/schemas/integrity.schema.json'));
    assert.ok(validate(list), JSON.stringify(validate.errors));
  });

  for (const [path, {integrity, bytes, tag}] of Object.entries(list.files)) {
    it(`has the hash of ${path}`, () => {
      const content = read(`dist/cdn/${path}`);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
      assert.equal(bytes, content.length);
      if (path.endsWith('.min.js')) assert.ok(tag.includes(`integrity="${integrity}"`));
    });
  }

  it('covers the entry, each language, and each part', () => {
    assert.deepEqual(Object.keys(list.files), ['locales/es.js', ...partFiles.map((path) => `parts/${path}`), 'smp.min.js']);
  });
});

describe('the file for a CDN', () => {
  const file = read('dist/cdn/smp.min.js').toString();

  it('is one module that imports nothing but languages and parts, and those nothing', () => {
    const parts = partFiles.map((path) => `import("./parts/${path}"`);
    assert.deepEqual(new Set(file.match(/\bimport\b[^;,)]{0,60}/g)), new Set(['import("./locales/es.js"', ...parts]));
    for (const path of ['locales/es.js', ...partFiles.map((path) => `parts/${path}`)]) {
      assert.doesNotMatch(read(`dist/cdn/${path}`).toString(), /\bimport\b/, path);
    }
  });

  it('shares what its parts need, under its version', () => {
    const named = `Symbol.for("smp-elements ${list.version}")`;
    assert.ok(file.includes(named) || /Symbol\.for\(`smp-elements \$\{/.test(file) || /Symbol\.for\("smp-elements "\+/.test(file));
    for (const path of partFiles.filter((path) => path !== 'calendar.js')) {
      assert.ok(read(`dist/cdn/parts/${path}`).toString().includes(named), path);
    }
  });

  it('shortens no name of a configuration', () => {
    const schema = JSON.parse(read('src/schemas/config.schema.json'));
    const names = [];
    const walk = ({properties = {}, items}) => {
      for (const [name, value] of Object.entries(properties)) {
        names.push(name);
        walk(value);
      }
      if (items) walk(items);
    };
    walk(schema);
    assert.ok(names.length > 30);
    assert.deepEqual(
      names.filter((name) => internal.test(name)),
      [],
    );
  });

  it('names its licences, and they lie beside it', () => {
    assert.match(file, /^\/\*! smp-elements \S+ MIT, holds Lit BSD-3-Clause, see LICENSES\.txt \*\//);
    assert.match(read('dist/cdn/LICENSES.txt').toString(), /Google LLC[^]*Redistribution[^]*Mozilla Public License Version 2\.0/);
    for (const [part, held] of Object.entries({
      calendar: 'ical.js, MPL-2.0, unchanged: https:',
      configuration: 'valibot, MIT',
      'cost-comparison': 'd3-array and d3-shape, ISC',
    })) {
      assert.match(
        read(`dist/cdn/parts/${part}.js`).toString().slice(0, 300),
        new RegExp(`/\\*! smp-elements \\S+ MIT\\. Holds ${held}`),
        part,
      );
    }
    assert.match(read('dist/cdn/LICENSES.txt').toString(), /Mike Bostock[^]*Fabian Hiller/);
  });

  it('ships no note for translators', () => {
    assert.doesNotMatch(file, /desc:|Under "A clean room"/);
  });
});

describe('lean Lit', () => {
  const run = (code, id) =>
    leanLit().transform.call(
      {
        error: (message) => {
          throw new Error(message);
        },
      },
      code,
      id,
    );

  it('stops the build when Lit is shaped otherwise', () => {
    assert.throws(() => run('const DEV_MODE = true;', '/x/node_modules/lit-html/development/lit-html.js'), /shaped otherwise/);
  });

  it('stops the build when an element uses what it has not', () => {
    assert.throws(() => run('', '/x/node_modules/lit-html/development/directives/repeat.js'), /directive/);
    assert.throws(() => run('', '/x/node_modules/lit-html/lit-html.js'), /development sources/);
  });

  it('leaves all else alone', () => {
    assert.equal(run('const DEV_MODE = true;', '/x/src/foundation/element.ts'), null);
  });
});

describe('the minifier of literals', () => {
  const run = async (code) => (await literals().transform.call({parse: parseAst}, code, '/x/src/a.ts'))?.code;

  it('takes out what is layout, as JSX does, and leaves the space between words', async () => {
    assert.equal(
      await run('html`<p>\n  <b>${a}</b>\n  two words <i>x</i> <i>y</i>\n</p>`'),
      'html`<p><b>${a}</b>two words <i>x</i> <i>y</i></p>`',
    );
  });

  it('makes styles small and keeps what browsers of our floor read', async () => {
    assert.equal(
      await run('css`\n  a {\n    color: #ffffff;\n    fill: light-dark(#fff, #000);\n  }\n`'),
      'css`a{color:#fff;fill:light-dark(#fff,#000)}`',
    );
  });

  it('refuses an attribute whose value is more than one expression', async () => {
    await assert.rejects(run('html`<a class="x ${a}"></a>`'), /one expression/);
  });

  it('refuses styles with expressions', async () => {
    await assert.rejects(run('css`a {color: ${a}}`'), /expression/);
  });
});

describe('a server', () => {
  it('renders two languages at once without mixing', async () => {
    const [english, spanish, again] = await Promise.all(
      ['en', 'es', 'en'].map((lang) => renderMarkup('<smp-overview></smp-overview>', lang)),
    );
    assert.match(english, /It does not grow hair/);
    assert.match(spanish, /No hace crecer el pelo/);
    assert.doesNotMatch(spanish, /It does not grow hair/);
    assert.equal(english, again);
  });

  it('numbers the sources of each section as its own list has them, the list of all too', async () => {
    for (const tag of ['smp-overview', 'smp-sources']) {
      const markup = (await renderMarkup(`<${tag}></${tag}>`, 'en')).replace(/<!--[^]*?-->/g, '');
      const cited = new Map(Array.from(markup.matchAll(/<a href="#source-(\d+)"[^>]*>(\d+)<\/a>/g), ([, id, n]) => [n, id]));
      assert.ok(cited.size > 3, tag);
      for (const [n, id] of cited) assert.equal(n, id, tag);
      const [, limits] = /comparison group\.<sup>(.*?)<\/sup>/.exec(markup) ?? [];
      if (tag === 'smp-sources') {
        assert.match(limits, />1<[^]*>2<[^]*>3</);
        assert.match(markup, /id="source-1"[^]{0,200}Dhurat 2017[^]*id="source-2"[^]{0,200}Park 2014[^]*id="source-3"[^]{0,200}Liu 2025/);
      }
    }
  });

  it('keeps the fallback in the markup, for readers without declarative shadow DOM', async () => {
    assert.match(await renderMarkup('<smp-overview><p>fallback</p></smp-overview>', 'en'), /<\/template>\s*<p>fallback<\/p>/);
  });
});
