import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseFragment, serialize} from 'parse5';
import {sectionNames} from '../../dist/elements/catalogue.js';
import {allLocales} from '../../dist/locales/locale-codes.js';
import {markupOf} from '../../tools/build/ready-made-html.mjs';
import {attributesOf, shadowIn, walk} from '../support/lit-ssr.mjs';
import {render} from '../../dist/delivery/server.js';

const folder = new URL('../../dist/html/', import.meta.url);
const languages = readdirSync(folder).filter((name) => !name.includes('.'));
const files = languages.flatMap((lang) => readdirSync(new URL(`${lang}/`, folder)).map((name) => `${lang}/${name}`));
const read = (path) => readFileSync(new URL(path, folder), 'utf8');
const light = files.filter((path) => path.endsWith('.light.html'));
const shadows = files.filter((path) => !path.endsWith('.light.html'));
const tagOf = (path) => /([\w-]+)(\.light)?\.html$/.exec(path)[1];
const langOf = (path) => path.split('/')[0];

const textIn = (node) => node.value ?? (node.childNodes ?? []).map(textIn).join('');
const elementsIn = (node) => (node.childNodes ?? []).filter((child) => 'tagName' in child);
const hasClass = (node, ...names) => names.some((name) => (attributesOf(node).class ?? '').split(' ').includes(name));

// What is for those who can act on it, or only see it.
const isNoText = (node) =>
  ['style', 'svg', 'input', 'select', 'output', 'nav', 'img'].includes(node.tagName) ||
  ['popover', 'hidden'].some((name) => name in attributesOf(node)) ||
  attributesOf(node)['aria-hidden'] === 'true' ||
  (node.tagName === 'button' && !hasClass(node, 'term')) ||
  hasClass(node, 'live', 'waiting', 'pictures', 'unseen');

/** What a reader reads in shadow roots, piece by piece. */
function pieces(root) {
  return root.childNodes.flatMap((node) => {
    if (node.nodeName === '#text') return node.value.trim() ? [node.value.replace(/\s+/g, '')] : [];
    if (!('tagName' in node) || isNoText(node)) return [];
    return pieces(node);
  });
}

describe('ready-made HTML', () => {
  it('is there for each language and element, in two forms, and with its hashes', () => {
    assert.deepEqual(languages, [...allLocales]);
    assert.equal(light.length, shadows.length);
    for (const lang of languages) {
      for (const name of ['page', ...sectionNames, 'before-after', 'related-list'])
        assert.ok(files.includes(`${lang}/smp-${name}.html`), name);
    }
  });

  for (const path of shadows) {
    it(`is what a server renders: ${path}`, async () => {
      assert.equal(read(path), `${await render(markupOf(tagOf(path)), {lang: langOf(path)})}\n`);
    });
  }
});

describe('plain HTML', () => {
  const allowed = new Set(
    'h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td details summary figure figcaption sup a span strong em time section label input'.split(
      ' ',
    ),
  );
  const parents = {
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    caption: ['table'],
    thead: ['table'],
    tbody: ['table'],
    tr: ['thead', 'tbody'],
    th: ['tr'],
    td: ['tr'],
    summary: ['details'],
    figcaption: ['figure'],
    section: [undefined],
    label: ['li'],
    input: ['label'],
  };
  const children = {ul: ['li'], ol: ['li'], dl: ['dt', 'dd'], table: ['caption', 'thead', 'tbody'], tr: ['th', 'td'], sup: ['a']};
  const given = ['id', 'href', 'type', 'scope', 'colspan', 'datetime', 'lang', 'dir', 'translate'];

  for (const path of light) {
    describe(path, () => {
      const text = read(path);
      const root = parseFragment(text);
      const all = [...walk(root)];

      it('means what it says: each tag stands where it can', () => {
        assert.equal(serialize(root), text);
        assert.ok(root.childNodes.every((node) => !node.tagName || 'data-smp-fallback' in attributesOf(node)));
        for (const {tagName, parentNode, childNodes, attrs} of all) {
          assert.ok(allowed.has(tagName), tagName);
          assert.deepEqual(
            attrs.filter(({name}) => !given.includes(name) && (name !== 'data-smp-fallback' || parentNode !== root)),
            [],
          );
          if (parents[tagName]) assert.ok(parents[tagName].includes(parentNode.tagName), `<${tagName}> in <${parentNode.tagName}>`);
          if (!children[tagName]) continue;
          for (const child of childNodes) {
            if (child.nodeName === '#text') assert.match(child.value.trim(), tagName === 'sup' ? /^,?$/ : /^$/, tagName);
            else assert.ok(children[tagName].includes(child.tagName), `<${child.tagName}> in <${tagName}>`);
          }
        }
        for (const details of all.filter(({tagName}) => tagName === 'details')) {
          assert.equal(elementsIn(details)[0]?.tagName, 'summary');
          assert.ok(elementsIn(details).length > 1);
        }
      });

      it('has nothing empty, and no word of nothing', () => {
        for (const node of all) if (!['td', 'th', 'input'].includes(node.tagName)) assert.notEqual(textIn(node).trim(), '', node.tagName);
        assert.doesNotMatch(text, /undefined|null|NaN|\[object|Invalid Date/);
      });

      it('can be ticked where the element can', () => {
        const boxes = all.filter(({tagName}) => tagName === 'input');
        for (const box of boxes) assert.deepEqual([box.parentNode.tagName, attributesOf(box)], ['label', {type: 'checkbox'}]);
        assert.equal(boxes.length, read(path.replace('.light', '')).split('type="checkbox"').length - 1);
        if (/checklist|page/.test(path)) assert.ok(boxes.length > 20);
      });

      it('has headings in order', () => {
        let last = 1;
        for (const {tagName} of all) {
          const [, level] = /^h(\d)$/.exec(tagName) ?? [];
          if (!level) continue;
          assert.ok(level <= last + 1, `<${tagName}> after <h${last}>`);
          last = Number(level);
        }
      });

      it('has each id once, and each number leads to its source', () => {
        const ids = all.flatMap((node) => attributesOf(node).id ?? []);
        assert.equal(new Set(ids).size, ids.length);
        for (const id of ids) assert.ok(id.startsWith('smp-'), id);
        for (const link of all.filter(({tagName}) => tagName === 'a')) {
          const {href} = attributesOf(link);
          if (!href.startsWith('#')) {
            assert.match(href, /^https?:\/\//);
            continue;
          }
          const target = all.find((node) => attributesOf(node).id === href.slice(1));
          assert.ok(target, href);
          // The number is the place in the list.
          assert.equal(elementsIn(target.parentNode).indexOf(target) + 1, Number(textIn(link).replace(/–.*/, '')), href);
        }
        // Two beside each other are no third.
        for (const sup of all.filter(({tagName}) => tagName === 'sup')) {
          assert.equal(textIn(sup), elementsIn(sup).map(textIn).join(', '));
        }
        for (const source of all.filter((node) => /source-\d+$/.test(attributesOf(node).id ?? ''))) {
          assert.match(textIn(source), /^ ?\S.* – \S/);
        }
      });

      it('says all that the element says', async () => {
        const made = await render(markupOf(tagOf(path)), {lang: langOf(path), hydrate: false});
        const roots = [...walk(parseFragment(made))].flatMap((node) => shadowIn(node) ?? []);
        const expected = roots.flatMap(pieces);
        assert.ok(expected.length > 0);
        const said = textIn(root).replace(/\s+/g, '');
        let at = 0;
        for (const piece of expected) {
          const found = said.indexOf(piece, at);
          assert.ok(found >= 0, piece);
          at = found + piece.length;
        }
      });
    });
  }
});

describe('the hashes of styles', () => {
  const {policy, hashes} = JSON.parse(read('style-hashes.json'));
  const hash = (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

  it('cover each style of each file', () => {
    for (const path of shadows) {
      for (const [, tag, style] of read(path).matchAll(/<(smp-[\w-]+)[^>]*><template[^>]*><!--smp:\w*--><style>([^]*?)<\/style>/g)) {
        assert.equal(hashes[tag], hash(style), `${tag} in ${path}`);
      }
      const styles = [...read(path).matchAll(/<style>([^]*?)<\/style>/g)];
      assert.ok(styles.length);
      for (const [, style] of styles) assert.ok(policy.includes(hash(style)), path);
    }
  });

  it('are those of the style sheets beside them', () => {
    for (const [tag, value] of Object.entries(hashes)) assert.equal(hash(read(`../styles/${tag}.css`)), value);
    assert.ok(policy.startsWith("style-src 'self' 'sha256-"));
  });
});
