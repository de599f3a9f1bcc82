// The reference in docs/elements, as it is made from custom-elements.json.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {elementDocs} from '../../tools/generate/element-docs.mjs';
import {importSource} from '../../tools/import-source.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const {catalogue} = await importSource('src/elements/catalogue.ts');
const {render} = await importSource('src/delivery/server.ts');
const manifest = JSON.parse(read('custom-elements.json'));
const declared = new Map(manifest.modules.flatMap(({declarations}) => declarations.map((one) => [one.tagName, one])));
const docs = await elementDocs(catalogue, manifest);

/** The cells of a table, row by row, without its head; none where the page has no such heading. */
function rows(page, heading) {
  const [, list = ''] = page.split(`\n## ${heading}\n`);
  const lines = list
    .split('\n## ')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}
const names = (page, heading) => rows(page, heading).map(([name]) => name);
const ownFirst = (items = []) => [...items.filter((item) => !item.inheritedFrom), ...items.filter((item) => item.inheritedFrom)];

/** The page of an element that the manifest does not hold. */
async function pageOf(declaration) {
  const modules = [{declarations: [{tagName: 'smp-trial', name: 'SmpTrial', summary: 'A trial', ...declaration}]}];
  return (await elementDocs([{name: 'trial', kind: 'block'}], {modules})).get('docs/elements/trial.md');
}

describe('docs/elements', () => {
  it('has an index, and a page for each element of the catalogue', () => {
    const files = catalogue.map(({name}) => `${name}.md`);
    assert.deepEqual([...docs.keys()].toSorted(), ['README.md', ...files].map((file) => `docs/elements/${file}`).toSorted());
    for (const file of files) assert.ok(docs.get('docs/elements/README.md').includes(`](${file})`), file);
    for (const page of docs.values()) assert.match(page, /^<!-- Made by npm run generate /);
  });

  for (const {name} of catalogue) {
    const page = docs.get(`docs/elements/${name}.md`);
    const element = declared.get(`smp-${name}`);

    it(`${name}.md lists all that is public, what is the element's own first`, () => {
      const lists = {
        Attributes: [element.attributes, ({name}) => `\`${name}\``],
        Events: [element.events, ({name}) => `\`${name}\``],
        Slots: [element.slots, ({name}) => (name ? `\`${name}\`` : '(default)')],
        'CSS parts': [element.cssParts, ({name}) => `\`${name}\``],
        'CSS custom properties': [element.cssProperties, ({name}) => `\`${name}\``],
        States: [element.cssStates, ({name}) => `\`:state(${name})\``],
      };
      for (const [heading, [items, written]] of Object.entries(lists)) {
        assert.deepEqual(names(page, heading), ownFirst(items).map(written), heading);
        // A heading above nothing would be read as a fault of the page.
        assert.equal(page.includes(`\n## ${heading}\n`), Boolean(items?.length), heading);
      }
      const members = ownFirst(element.members.filter((member) => !member.attribute && !(member.kind === 'field' && member.static)));
      for (const [heading, kind] of [
        ['Properties without an attribute', 'field'],
        ['Methods', 'method'],
      ]) {
        const wanted = members.filter((member) => member.kind === kind);
        assert.deepEqual(
          names(page, heading).map((cell) => /^`([\w.]+)/.exec(cell)[1]),
          wanted.map((member) => (member.static ? `${element.name}.${member.name}` : member.name)),
          heading,
        );
      }
    });

    it(`${name}.md has an example whose attributes exist, and which renders without a warning`, async (t) => {
      const warn = t.mock.method(console, 'warn', () => {});
      const [, example] = /\n## Example\n\n```html\n([^]*?)\n```\n/.exec(page) ?? [];
      assert.match(example, new RegExp(`<smp-${name}\\b`));
      for (const [, tag, attributes] of example.matchAll(/<(smp-[\w-]+)([^>]*)>/g)) {
        const known = declared.get(tag).attributes.map((attribute) => attribute.name);
        for (const [, attribute] of attributes.matchAll(/\s([\w-]+)=/g)) assert.ok(known.includes(attribute), `${tag}: ${attribute}`);
      }
      assert.match(await render(example, {lang: 'en'}), new RegExp(`<smp-${name}\\b[^>]*><template shadowrootmode`));
      assert.deepEqual(
        warn.mock.calls.map((call) => call.arguments.join(' ')),
        [],
      );
    });
  }

  it('gives the property of an attribute only where it has another name', () => {
    const [low, , , asOf] = rows(docs.get('docs/elements/cost-range.md'), 'Attributes');
    assert.deepEqual(low.slice(0, 2), ['`low`', '']);
    assert.deepEqual(asOf.slice(0, 2), ['`price-as-of`', '`priceAsOf`']);
  });

  it('escapes bars, and keeps a description in its row', async () => {
    const page = await pageOf({
      attributes: [
        {name: 'per', fieldName: 'per', type: {text: "'course' | 'visit'"}, default: "'a|b'", description: 'One | two,\n\nthree.'},
      ],
    });
    assert.deepEqual(rows(page, 'Attributes'), [['`per`', "`'course' \\| 'visit'`", "`'a\\|b'`", 'One \\| two, three.']]);
  });

  it('says what a method takes and gives', async () => {
    const page = await pageOf({
      members: [
        {
          kind: 'method',
          name: 'open',
          description: 'Opens it.',
          parameters: [{name: 'how', optional: true, type: {text: 'How'}, description: 'Fast or slow.'}],
          return: {type: {text: 'Promise<void>'}},
        },
      ],
    });
    assert.deepEqual(rows(page, 'Methods'), [['`open(how?: How)`', '`Promise<void>`', 'Opens it. `how`: Fast or slow.']]);
  });

  it('names no private or protected member', async () => {
    const members = ['private', 'protected', 'public'].map((privacy) => ({
      kind: 'field',
      name: `${privacy}Field`,
      privacy,
      description: '.',
    }));
    assert.deepEqual(names(await pageOf({members}), 'Properties without an attribute'), ['`publicField`']);

    // Also those that the sources mark so, whatever the manifest says of them.
    const classes = readdirSync(new URL('../../src/elements', import.meta.url), {recursive: true})
      .map((path) => `src/elements/${String(path).replaceAll('\\', '/')}`)
      .filter((path) => /\/smp-[\w-]+\.ts$/.test(path));
    const bases = [
      'evidence/section',
      'evidence/accordion',
      'evidence/form-associated',
      ...['', 'headed-', 'text-'].map((kind) => `foundation/element/${kind}element`),
    ];
    const own = /^ {2}(?:private|protected) (?:(?:static|override|abstract|readonly|async|declare|get|set) )*(\w+)/gm;
    const kept = (path) => Array.from(read(path).matchAll(own), ([, member]) => member);
    const shared = bases.flatMap((base) => kept(`src/${base}.ts`));
    assert.ok(shared.length > 20);
    for (const path of classes) {
      const page = docs.get(`docs/elements/${/smp-([\w-]+)\.ts$/.exec(path)[1]}.md`);
      const said = [...names(page, 'Properties without an attribute'), ...names(page, 'Methods')].map((one) => /(\w+)[`(]/.exec(one)[1]);
      assert.deepEqual(
        [...shared, ...kept(path)].filter((member) => said.includes(member)),
        [],
        path,
      );
    }
  });

  it('refuses an element whose class says nothing of itself', async () => {
    await assert.rejects(elementDocs([{name: 'gone', kind: 'block'}], manifest), /<smp-gone> has no @summary/);
  });
});
