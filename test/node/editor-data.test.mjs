// The data for editors, and the types and components for frameworks: nothing of custom-elements.json is missing.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {frameworkTypes} from '../../tools/generate/framework-types.mjs';
import {reactComponents} from '../../tools/generate/react-components.mjs';
import {importSource} from '../../tools/import-source.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const {catalogue} = await importSource('src/elements/catalogue.ts');
const manifest = read('custom-elements.json');
const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const tags = elements.map(({tagName}) => tagName).sort();
const tokens = [...new Set(elements.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)))].sort();

const names = (items = []) => items.map(({name}) => name).sort();
const publicNames = (items = []) => names(items.filter(({privacy = 'public'}) => privacy === 'public'));
/** Compares one kind of names of every element, with the element's tag in the message. */
function assertEach(found, wanted) {
  assert.deepEqual(Object.keys(found).sort(), tags);
  for (const one of elements) assert.deepEqual(found[one.tagName], wanted(one), one.tagName);
}

describe('the data for editors', () => {
  it('has every tag with its attributes, for VS Code', () => {
    const data = read('editors/html-custom-data.json');
    assertEach(Object.fromEntries(data.tags.map(({name, attributes}) => [name, names(attributes)])), (one) => publicNames(one.attributes));
  });

  it('has every tag with its attributes, slots and events, for JetBrains', () => {
    const all = read('editors/web-types.json').contributions.html.elements;
    const of = (kind) => Object.fromEntries(all.map((one) => [one.name, names(one[kind])]));
    assertEach(of('attributes'), (one) => publicNames(one.attributes));
    assertEach(of('slots'), (one) => names(one.slots));
    assertEach(of('events'), (one) => names(one.events));
  });

  it('has every token once', () => {
    assert.deepEqual(names(read('editors/css-custom-data.json').properties), tokens);
    assert.deepEqual(names(read('editors/web-types.json').contributions.css.properties), tokens);
  });
});

/** Parses TypeScript. */
const parse = (text) => ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
const memberName = ({name}) => name.text;

describe('the types for frameworks', async () => {
  const [text] = (await frameworkTypes(catalogue, manifest)).values();
  const interfaces = Object.fromEntries(
    parse(text)
      .statements.filter(ts.isInterfaceDeclaration)
      .map(({name, members}) => [name.text, members]),
  );
  const byTag = (name, does) => Object.fromEntries(interfaces[name].map((member) => [memberName(member), does(member.type)]));
  const memberNames = ({members}) => members.map(memberName).sort();

  it('have the class of every tag', () => {
    const classes = byTag('SmpElements', (type) => type.getText());
    assertEach(classes, ({name}) => name);
  });

  it('have every attribute and event', () => {
    assertEach(byTag('SmpAttributes', memberNames), (one) => publicNames(one.attributes));
    assertEach(byTag('SmpEvents', memberNames), (one) => names(one.events));
  });

  it('have every named slot', () => {
    const slots = byTag('SmpSlots', (type) => Array.from(type.getText().matchAll(/'([^']+)'/g), ([, name]) => name).sort());
    assertEach(slots, (one) => names(one.slots).filter(Boolean));
  });

  it('have every token once', () => {
    assert.deepEqual(interfaces.SmpTokens.map(memberName).sort(), tokens);
  });
});

describe('the components for React', async () => {
  const files = await reactComponents(catalogue, manifest);
  const file = (name) => files.get(`src/frameworks/react/${name}.ts`);

  it('are one for each tag, and all in the index', () => {
    assert.equal(files.size, tags.length + 1);
    for (const {tagName, name} of elements)
      assert.ok(file('index').includes(`export {${name}, type ${name}Props} from './${tagName.slice(4)}.js';`), tagName);
  });

  it('define their element and have a handler for each of its events', () => {
    for (const {tagName, name, events = []} of elements) {
      const text = file(tagName.slice(4));
      assert.match(text, new RegExp(`^import '../../define/${tagName.slice(4)}\\.js';$`, 'm'));
      assert.match(text, new RegExp(`export const ${name}: .*tagName: '${tagName}'`, 's'));
      const handlers = Array.from(text.matchAll(/(on\w+): '([\w-]+)' as/g), ([, handler, event]) => ({handler, name: event}));
      assert.deepEqual(names(handlers), names(events), tagName);
      for (const {handler, name} of handlers) assert.equal(handler.toLowerCase(), `on${name.replaceAll('-', '')}`);
    }
  });
});
