import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkJson} from '../../dist/foundation/check-config.js';
import {classes} from '../../dist/delivery/server/element.js';
import {prepared, render} from '../../dist/delivery/server.js';
import {importSource} from '../../tools/ssr-plugin.mjs';
import {attributesOf, byLit, isShadow, normal, parsed, shadowIn, stampOf, walk} from '../support/lit-ssr.mjs';

const {fixtures} = await importSource('test/fixtures.ts');
await prepared();

describe('a shadow root', () => {
  /** Compares all shadow roots of a rendering with Lit's own. */
  function compare(made, {lang = '', config = {}} = {}) {
    const elements = [...walk(parsed(made))].filter(({tagName}) => classes.has(tagName));
    const where = (element) => {
      let language;
      let near = config;
      for (let at = element; at?.attrs; at = at.parentNode) {
        language ??= attributesOf(at).lang;
        const script = at.tagName === 'smp-config' && at.childNodes.find(({tagName}) => tagName === 'script');
        if (script) near = {...checkJson(script.childNodes[0].value).config, ...near};
      }
      const slots = element.childNodes.filter((node) => 'tagName' in node && !isShadow(node)).map((node) => attributesOf(node).slot ?? '');
      return {language: language ?? lang, config: near, slots};
    };
    const lit = (element, sources) => byLit(element.tagName, attributesOf(element), {...where(element), sources});
    // What a page's list numbers is what all its sections cite.
    const hasList = elements.some(({tagName}) => tagName === 'smp-sources');
    const sources = hasList ? [...new Set(elements.flatMap((element) => lit(element).cited))] : [];
    for (const element of elements) {
      const root = shadowIn(element);
      assert.ok(root, element.tagName);
      const expected = lit(element, sources);
      assert.equal(normal(root), normal(expected.root), element.tagName);
      assert.equal(stampOf(root), expected.stamp, `the stamp of ${element.tagName}`);
    }
    return elements.length;
  }

  for (const {name, lang = 'en', html: markup} of fixtures) {
    it(`is the one that Lit renders: ${name}`, async () => {
      const made = await render(markup, {lang});
      assert.ok(compare(made, {lang}) >= (name.startsWith('page/') ? 4 : 1));
    });
  }

  it('is the one that Lit renders where a configuration is given', async () => {
    const config = checkJson(/<script[^>]*>([^]*?)<\/script>/.exec(fixtures.find(({name}) => name === 'config/estimator').html)[1]).config;
    for (const lang of ['en-GB', 'es', 'fr']) {
      const made = await render('<smp-cost-range></smp-cost-range><smp-page></smp-page><smp-sources></smp-sources>', {lang, config});
      compare(made, {lang, config});
    }
  });
});
