import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {importSource} from '../../tools/import-source.mjs';

const messages = Object.entries(JSON.parse(readFileSync(new URL('../../src/locales/messages.json', import.meta.url), 'utf8')));
const {isBritish, toBritish} = await importSource('src/foundation/language/british-spelling.ts');
const {msg, setRenderLocale} = await importSource('src/foundation/language/locale.ts');

const BRITISH =
  /colour|grey|tumour|fibre|moistur\w*s(e|ing|er)|make-up|anaesthe|licence|odour|centre|\b\w+isation|\b(recogn|organ|steril|minim|special|apolog)is|ageing|programme|whilst|sunbath(?!e)/i;
const AMERICAN =
  /color|\bgray|tumor|\bfiber|moistur\w*z|makeup|anesthe|license(?!d)|odor\b|center|\b\w+ization|\b(recogn|organ|steril|minim|special)iz|\baging/i;

describe('English', () => {
  for (const [id, text] of messages) {
    it(`${id}: has one spelling, American, and another for Britain`, () => {
      assert.doesNotMatch(text, BRITISH);
      assert.doesNotMatch(toBritish(text), AMERICAN);
    });
  }

  it('keeps capitals, the marks of terms and everything else', () => {
    assert.equal(toBritish('Gray tumors; a license, licensed'), 'Grey tumours; a licence, licensed');
    assert.equal(
      toBritish('{dermis:upper dermis} {n, plural, one {# day} other {# days}}'),
      '{dermis:upper dermis} {n, plural, one {# day} other {# days}}',
    );
  });

  it('is British where Intl is', () => {
    for (const tag of ['en-GB', 'en-AU', 'en-IE', 'en-001', 'en-Latn-GB', 'EN-gb', 'en-GB-u-nu-arab', 'en-CA'])
      assert.ok(isBritish(tag), tag);
    for (const tag of ['en', 'en-US', 'en-PH', 'en-US-u-nu-arab', 'es-GB', 'en-Latn', 'enm-GB']) assert.ok(!isBritish(tag), tag);
  });

  it('is chosen by the tag that a page names', () => {
    const color = () => msg('The color', {id: 'x', desc: 'x'});
    setRenderLocale('en', 'en-GB');
    assert.equal(color(), 'The colour');
    setRenderLocale('en', 'en-US');
    assert.equal(color(), 'The color');
    setRenderLocale('en');
    assert.equal(color(), 'The color');
  });
});
