// The directives of smp-elements/angular, as they are made and as they are built.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {angularDirectives} from '../../tools/generate/angular-directives.mjs';
import {importSource} from '../../tools/import-source.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const {catalogue} = await importSource('src/elements/catalogue.ts');
const manifest = JSON.parse(read('custom-elements.json'));

/** The directive of an element with one attribute. */
async function directiveOf(attribute) {
  const declaration = {tagName: 'smp-trial', name: 'SmpTrial', summary: 'A trial', attributes: [{description: 'Tries', ...attribute}]};
  const made = await angularDirectives([{name: 'trial', kind: 'block'}], {modules: [{declarations: [declaration]}]});
  return made.get('src/frameworks/angular/trial.ts');
}

describe('a directive for Angular', () => {
  it('is there for each element, and for each of its attributes and properties', async () => {
    const made = await angularDirectives(catalogue, manifest);
    for (const {tagName, name, attributes} of manifest.modules.flatMap(({declarations}) => declarations).filter((one) => one.tagName)) {
      const text = made.get(`src/frameworks/angular/${tagName.replace('smp-', '')}.ts`);
      assert.ok(made.get('src/frameworks/angular/index.ts').includes(`export {${name}Directive}`), tagName);
      for (const {name: attribute, fieldName} of attributes) {
        assert.match(text, new RegExp(`@Input\\([^]*?\\)\\s+${fieldName}: ${name}\\['${fieldName}'\\];`), tagName);
        if (attribute !== fieldName) assert.match(text, new RegExp(`alias: '${attribute}'[^]*?\\)\\s+${fieldName}Attribute: `), tagName);
      }
    }
  });

  it('writes text to the attribute, by either name', async () => {
    const text = await directiveOf({name: 'price-as-of', fieldName: 'priceAsOf', type: {text: 'number | string'}});
    assert.match(text, /'\[attr\.price-as-of\]': 'priceAsOf \?\? priceAsOfAttribute'/);
  });

  it('writes true as an attribute without a value, and false as none', async () => {
    const flag = await directiveOf({name: 'disabled', fieldName: 'disabled', type: {text: 'boolean'}});
    assert.match(flag, /'\[attr\.disabled\]': "disabled \? '' : null"/);
    const flagOrText = await directiveOf({name: 'data', fieldName: 'data', type: {text: "boolean | '' | 'faq'"}});
    assert.match(flagOrText, /'\[attr\.data\]': 'data'/);
    assert.match(flagOrText, /value === true \? '' : value === false \? undefined : value/);
  });

  it('gives an object to the property', async () => {
    const text = await directiveOf({name: 'items', fieldName: 'items', type: {text: 'readonly Article[] | string'}});
    assert.match(text, /'\[items\]': 'items'/);
    assert.doesNotMatch(text, /attr\./);
  });

  for (const {name} of catalogue) {
    it(`of smp-${name} is built for Angular 20 and newer`, () => {
      const text = read(`dist/frameworks/angular/${name}.js`);
      assert.match(text, new RegExp(`ɵɵngDeclareDirective\\([^]*selector: "smp-${name}"`));
      assert.ok(text.includes(`import '../../define/${name}.js';`));
      const versions = Array.from(text.matchAll(/minVersion: "(\d+)\./g), ([, major]) => Number(major));
      assert.ok(versions.length && Math.max(...versions) <= 20, versions.join(', '));
      // The types of its events are in the element's module.
      assert.match(read(`dist/frameworks/angular/${name}.d.ts`), new RegExp(`from '\\.\\./\\.\\./elements/${name}/smp-${name}\\.js'`));
    });
  }
});
