import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {decodeText} from '../../../src/foundation/loading/decode-text.js';

const xml = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?><t>${text}</t>`;
const latin = (text: string) => Buffer.from(text, 'latin1');
const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
const mark = '\ufeff';

describe('a text from a server', () => {
  const texts: [what: string, bytes: Uint8Array, type: string | null, text: string][] = [
    ['nothing', new Uint8Array(), null, ''],
    ['UTF-8 of which nothing is said', Buffer.from('Después'), null, 'Después'],
    ['UTF-8 with a mark', Buffer.from(`${mark}Después`), 'text/xml; charset=iso-8859-1', 'Después'],
    ['UTF-8 that is called otherwise', Buffer.from(xml('ISO-8859-1', 'Después')), 'text/xml; charset=latin1', xml('ISO-8859-1', 'Después')],
    ['UTF-8 that is called UTF-16', Buffer.from(xml('utf-16', 'é')), null, xml('utf-16', 'é')],
    ['UTF-8 with a byte that is cut', Buffer.concat([Buffer.from('Día é'), Buffer.of(0xc3)]), 'text/xml; charset=utf-8', 'Día é\ufffd'],
    ['Latin-1 by the declaration', latin(xml('ISO-8859-1', 'Después')), 'application/rss+xml', xml('ISO-8859-1', 'Después')],
    [
      'Latin-1 by the declaration, in other quotes',
      latin(`<?xml version='1.0' encoding = 'latin1' ?>é`),
      null,
      `<?xml version='1.0' encoding = 'latin1' ?>é`,
    ],
    ['Latin-1 by the content type', latin('Después'), 'application/json; charset=iso-8859-1', 'Después'],
    ['Latin-1 by the content type, in quotes', latin('Después'), 'application/json;charset="ISO-8859-1"', 'Después'],
    ['Latin-1 by the content type, against the declaration', latin(xml('UTF-8', 'é')), 'text/xml; charset=iso-8859-1', xml('UTF-8', 'é')],
    [
      'Latin-1 by the declaration, against the content type',
      latin(xml('ISO-8859-1', 'é')),
      'text/xml; charset=utf-8',
      xml('ISO-8859-1', 'é'),
    ],
    ['Latin-1, and a charset that is none', latin(xml('ISO-8859-1', 'é')), 'text/xml; charset=nonsense', xml('ISO-8859-1', 'é')],
    ['Cyrillic', Buffer.from([0xcf, 0xf0]), 'text/xml; charset=windows-1251', 'Пр'],
    ['Shift_JIS', Buffer.concat([Buffer.from(xml('Shift_JIS', '')), Buffer.from([0x93, 0xfa])]), null, `${xml('Shift_JIS', '')}日`],
    ['UTF-16, small end first, with a mark', Buffer.from(mark + xml('utf-16', 'é'), 'utf16le'), null, xml('utf-16', 'é')],
    ['UTF-16, big end first, with a mark', big(mark + xml('utf-16', 'é')), 'text/xml; charset=utf-16', xml('utf-16', 'é')],
    ['UTF-16, small end first, without', Buffer.from(xml('utf-16', 'é'), 'utf16le'), null, xml('utf-16', 'é')],
    ['UTF-16, big end first, without', big(xml('utf-16', 'é')), null, xml('utf-16', 'é')],
    ['a charset that is named in the text only', Buffer.from('{"a":"charset=utf-16 é"}'), null, '{"a":"charset=utf-16 é"}'],
  ];
  for (const [what, bytes, type, text] of texts) it(what, () => assert.equal(decodeText(bytes, type), text));

  it('comes soon, however many encodings it names', () => {
    decodeText(Buffer.concat([Buffer.from('charset=latin9 encoding=gbk '.repeat(40_000)), Buffer.of(0xff)]), null);
  });
});
