import {citingNames} from '../../dist/elements/catalogue.js';
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {languages} from '../../rollup.config.mjs';
import {literals} from '../../tools/build/rollup-literals.mjs';
import {importSource} from '../../tools/import-source.mjs';
import {renderMarkup} from '../../tools/browsers/ssr-plugin.mjs';
import {parseAst} from 'rollup/parseAst';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));
const json = (path) => JSON.parse(read(path));
const list = json('dist/cdn/integrity.json');
const paths = Object.keys(list.files);
/** What is fetched later, and what a page begins with. */
const later = paths.filter((path) => path.includes('/'));
const first = paths.filter((path) => !path.includes('/'));
const elements = readdirSync(new URL('src/define', root)).flatMap((name) => (name === 'all.ts' ? [] : [`smp-${name.replace('.ts', '')}`]));

describe('the version', () => {
  it('is the same in the package, the code and the hashes', async () => {
    const {version} = json('package.json');
    assert.equal((await importSource('src/foundation/element/version.ts')).version, version);
    assert.equal(json('dist/cdn/integrity.json').version, version);
    assert.match(read('CHANGELOG.md').toString(), new RegExp(`## \\[?${version.replaceAll('.', '\\.')}`));
  });
});

describe('dist/cdn/integrity.json', () => {
  it('fits its schema', () => {
    const validate = new Ajv().compile(json('dist/schemas/integrity.schema.json'));
    assert.ok(validate(list), JSON.stringify(validate.errors));
  });

  for (const [path, {integrity, bytes, tag}] of Object.entries(list.files)) {
    it(`has the hash of ${path}`, () => {
      const content = read(`dist/cdn/${path}`);
      assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`);
      assert.equal(bytes, content.length);
      const how = /^smp\.(classic|embed|frame)\./.test(path) ? 'defer' : 'type="module"';
      const expected = `<script ${how} src="${path}" integrity="${integrity}" crossorigin="anonymous"></script>`;
      assert.equal(tag, first.includes(path) ? expected : undefined);
    });
  }

  const parts = ['calendar', 'reference-file', 'references'].map((name) => `parts/${name}.js`);

  it('covers all that is built', () => {
    const built = readdirSync(new URL('dist/cdn', root), {recursive: true}).filter((path) => path.endsWith('.js'));
    assert.deepEqual(paths, built.map((path) => path.replaceAll('\\', '/')).sort());
    const whole = [
      'smp.auto.js',
      'smp.classic.min.js',
      'smp.embed.min.js',
      'smp.frame.min.js',
      'smp.min.js',
      ...languages.map((language) => `smp.${language}.min.js`),
    ];
    assert.deepEqual(first, [...whole, ...elements.map((name) => `${name}.min.js`)].sort());
    const chunks = ['core', 'estimator', 'evidence', 'plain-markup', 'structured-data', ...elements].map((name) => `auto/${name}.js`);
    assert.deepEqual(later, [...chunks, ...languages.map((language) => `locales/${language}.js`), ...parts].sort());
  });
});

describe('dist/cdn/importmap.json', () => {
  const map = json('dist/cdn/importmap.json');

  it('fits its schema', () => {
    const validate = new Ajv().compile(json('dist/schemas/importmap.schema.json'));
    assert.ok(validate(map), JSON.stringify(validate.errors));
  });

  it('has the hash of all that is fetched later', () => {
    assert.deepEqual(map.integrity, Object.fromEntries(later.map((path) => [`./${path}`, list.files[path].integrity])));
  });
});

/** What a file imports, now or later, relative to its own folder. */
const imported = (path) => {
  const found = read(`dist/cdn/${path}`)
    .toString()
    .matchAll(/\bimport\b\s*\(?(?:new URL\()?(?:[^"';()]*\bfrom)?\s*["']([^"']*)["']/g);
  return [...new Set(Array.from(found, ([, source]) => source))].sort();
};

// What a frame needs holds no element.
const holding = first.filter((path) => !/auto|embed|frame/.test(path));

describe('the files for a CDN', () => {
  const spoken = languages.map((language) => `./locales/${language}.js`);

  it('import nothing but other languages, and what few readers need', () => {
    for (const path of holding) {
      const isWhole = path.startsWith('smp.');
      const name = /^smp-([\w-]+)\.min/.exec(path)?.[1];
      const parts = [
        ...(isWhole || /^(aftercare|page)$/.test(name) ? ['calendar'] : []),
        ...(isWhole || /^(sources|page)$/.test(name) ? ['reference-file'] : []),
        // The whole files have the references inside, and a term has no list.
        ...(!isWhole && name !== 'term' && citingNames.includes(name) ? ['references'] : []),
      ];
      const own = /^smp\.(\w+)\.min\.js$/.exec(path)?.[1];
      const languages = spoken.filter((source) => source !== `./locales/${own}.js`);
      assert.deepEqual(imported(path), [...languages, ...parts.map((part) => `./parts/${part}.js`)], path);
    }
    for (const path of later.filter((path) => !path.startsWith('auto/'))) assert.deepEqual(imported(path), [], path);
  });

  it('import what is there', () => {
    for (const path of paths) {
      for (const source of imported(path)) {
        assert.ok(list.files[new URL(source, `https://x/${path}`).pathname.slice(1)], `${path} imports ${source}`);
      }
    }
  });

  it('fetch for an element its own and what all stand on, in one go', () => {
    assert.deepEqual(imported('smp.auto.js'), ['core', 'evidence', 'plain-markup', ...elements].map((name) => `./auto/${name}.js`).sort());
    for (const name of elements) {
      // A list is made of cards.
      const more = name === 'smp-related-list' ? ['./smp-related-card.js'] : citingNames.includes(name.slice(4)) ? ['./evidence.js'] : [];
      const needed = imported(`auto/${name}.js`).filter((source) => !/estimator|parts\/|structured-data/.test(source));
      assert.deepEqual(needed, ['./core.js', ...more], name);
    }
  });

  it('leave nothing for a classic script to declare', () => {
    const [statement, ...others] = parseAst(read('dist/cdn/smp.classic.min.js').toString()).body;
    assert.deepEqual([statement.type, others], ['ExpressionStatement', []]);
  });

  it('name their licences, and those lie beside them', () => {
    const firstLine = (path) => read(`dist/cdn/${path}`).toString().split('\n', 1)[0];
    for (const path of first) assert.match(firstLine(path), /^\/\*! smp-elements \S+ MIT/, path);
    assert.match(firstLine('smp.min.js'), /, holds Lit BSD-3-Clause, valibot MIT, d3-array ISC, see LICENSES\.txt \*\/$/);
    assert.match(firstLine('parts/calendar.js'), /^\/\*! smp-elements \S+ MIT\. Holds ical\.js, MPL-2\.0, unchanged: https:/);
    assert.match(
      read('dist/cdn/LICENSES.txt').toString(),
      /^(?=[^]*Google LLC[^]*Redistribution)(?=[^]*Mozilla Public License Version 2\.0)(?=[^]*Mike Bostock)[^]*Fabian Hiller/,
    );
  });

  it('ship no note for translators', () => {
    for (const path of paths) assert.doesNotMatch(read(`dist/cdn/${path}`).toString(), /desc:|Under "A clean room"/, path);
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
      const cited = new Map(
        Array.from(
          markup.matchAll(/<a(?: href="[^"]*")? data-source="[\d ]+" aria-label="Sources? ([^"]+)"[^>]*>([^<]+)<\/a>/g),
          ([, id, n]) => [n, id],
        ),
      );
      assert.ok(cited.size > 1, tag);
      for (const [n, id] of cited) assert.equal(n, id, tag);
      const [, limits] = /comparison group\.<sup part="citation">(.*?)<\/sup>/.exec(markup) ?? [];
      if (tag === 'smp-sources') {
        assert.match(limits, />1–3</);
        assert.match(markup, /id="source-1"[^]{0,200}Dhurat 2017[^]*id="source-2"[^]{0,200}Park 2014[^]*id="source-3"[^]{0,200}Liu 2025/);
      }
    }
  });

  it('keeps the fallback in the markup, for readers without declarative shadow DOM', async () => {
    assert.match(await renderMarkup('<smp-overview><p>fallback</p></smp-overview>', 'en'), /<\/template>\s*<p>fallback<\/p>/);
  });
});
