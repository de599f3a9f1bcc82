// The rules in which an engine's own `URL` and `Intl` decide. The other rules are tested in `*.unit.test.ts`.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readOptions} from '../../src/delivery/cdn/embed-options.js';
import {checkConfig} from '../../src/foundation/config/validate.js';
import {safeUrl} from '../../src/foundation/guards/url.js';
import {longDate, money, parseDate} from '../../src/foundation/language/format.js';
import {lookUp} from '../../src/foundation/language/locale.js';

describe('the URL guard', () => {
  const blank = fc.string({unit: fc.constantFrom('\t', '\n', '\r', ' ', '\0', '\u0001', '\u001f')});
  const scheme = fc.constantFrom('javascript', 'JavaScript', 'data', 'vbscript', 'blob', 'file', 'filesystem', 'view-source', 'ws');

  it('lets no address through that runs or reads something, however it is spelt', () => {
    fc.assert(
      fc.property(scheme, blank, fc.nat(20), blank, fc.string(), (name, before, at, within, rest) => {
        const inner = within.replace(/[^\t\n\r]/g, '');
        const spelt = `${before}${name.slice(0, at)}${inner}${name.slice(at)}:${rest}`;
        const result = safeUrl(spelt);
        if (result !== undefined) expect(new URL(result, 'https://x').protocol).to.equal('https:');
      }),
    );
  });

  it('never lets anything through that the browser would not load by an allowed scheme', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.anything()), (value) => {
        const result = safeUrl(value);
        if (result === undefined) return;
        const link = document.createElement('a');
        link.href = result;
        expect(['http:', 'https:', 'mailto:', 'tel:']).to.include(link.protocol);
      }),
    );
  });

  it('lets web, mail, telephone and relative addresses through as they are', () => {
    fc.assert(fc.property(fc.webUrl({withFragments: true, withQueryParameters: true}), (url) => safeUrl(url) === url));
    for (const url of ['/a', '../a?b#c', '#d', 'mailto:a@b.example', 'tel:+4420', '//host/a']) expect(safeUrl(url)).to.equal(url);
  });

  it('takes nothing for no address', () => {
    for (const value of [undefined, null, '', '  ', 7, {}, 'http://[']) expect(safeUrl(value)).to.equal(undefined);
  });
});

describe('what a frame’s address can ask for', () => {
  const base = 'https://clinic.example/smp/embed.html';

  it('is a configuration on the same server alone', () => {
    const config = (value: string) => readOptions(`#section=faq&config=${encodeURIComponent(value)}`, base).config;
    for (const [given, taken] of Object.entries({
      '/c.json': 'https://clinic.example/c.json',
      './c.json?v=2': 'https://clinic.example/smp/c.json?v=2',
    }))
      expect(config(given), given).to.equal(taken);
    for (const given of [
      'https://elsewhere.example/c.json',
      '//elsewhere.example/c.json',
      '\\\\elsewhere.example',
      'http://clinic.example/c.json',
      'https://clinic.example:444/c.json',
      'https://clinic.example@elsewhere.example/',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://clinic.example/x',
      'https://',
    ])
      expect(config(given), given).to.equal(undefined);
    expect(readOptions('#config=file:///c.json', 'file:///smp/embed.html').config).to.equal(undefined);
  });
});

describe('language look-up', () => {
  const available = ['en', 'es', 'pt-Latn', 'zh-Hans', 'zh-Hant', 'ar'];

  /** What each tag finds among some languages. */
  const found = (among: readonly string[], ...tags: string[]) => Object.fromEntries(tags.map((tag) => [tag, lookUp(tag, among)]));

  it('finds the language, and the script where scripts matter', () => {
    expect(
      found(available, 'es-MX', 'ES', 'zh-CN', 'zh-TW', 'zh-HK', 'zh', 'en-Latn-GB', 'fr', '', 'x', 'e!', 'ar-EG', 'es-419'),
    ).to.deep.equal({
      'es-MX': 'es',
      ES: 'es',
      'zh-CN': 'zh-Hans',
      'zh-TW': 'zh-Hant',
      'zh-HK': 'zh-Hant',
      zh: 'zh-Hans',
      'en-Latn-GB': 'en',
      fr: undefined,
      '': undefined,
      x: undefined,
      'e!': undefined,
      'ar-EG': 'ar',
      'es-419': 'es',
    });
  });

  it('never gives another script: who reads traditional characters gets English, not simplified ones', () => {
    const tags = ['zh-TW', 'zh-HK', 'zh-Hant', 'zh-Hant-HK', 'sr-Latn'];
    expect(Object.values(found(['en', 'zh-Hans', 'sr'], ...tags))).to.deep.equal(tags.map(() => undefined));
    expect(found(['en', 'zh-Hans', 'sr'], 'zh-SG', 'zh-Hans-HK', 'sr-RS')).to.deep.equal({
      'zh-SG': 'zh-Hans',
      'zh-Hans-HK': 'zh-Hans',
      'sr-RS': 'sr',
    });
  });

  it('takes a whole tag before a part of it, the same region before another, and any region before none', () => {
    expect(found(['en', 'pt-BR'], 'pt-BR', 'pt', 'pt-PT', 'pt-br', 'pt-AO')).to.deep.equal({
      'pt-BR': 'pt-BR',
      pt: 'pt-BR',
      'pt-PT': 'pt-BR',
      'pt-br': 'pt-BR',
      'pt-AO': 'pt-BR',
    });
    expect(found(['pt-BR', 'pt', 'pt-PT'], 'pt-PT', 'pt', 'pt-AO', 'pt-BR')).to.deep.equal({
      'pt-PT': 'pt-PT',
      pt: 'pt',
      'pt-AO': 'pt',
      'pt-BR': 'pt-BR',
    });
  });

  it('understands an underscore', () => {
    expect(found(available, 'es_ES', 'en_GB', 'zh_Hant_TW')).to.deep.equal({es_ES: 'es', en_GB: 'en', zh_Hant_TW: 'zh-Hant'});
  });

  it('is found without Intl where that would find the same', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const {Locale} = Intl;
    const expected = new Map(
      available.flatMap((locale) =>
        letters.flatMap((one) =>
          letters.map((other) => {
            const tag = `${locale.slice(0, 2)}-${one}${other}`;
            const wanted = new Locale(tag).maximize();
            const fits = (a: string) => {
              const {language, script} = new Locale(a).maximize();
              return language === wanted.language && script === wanted.script;
            };
            return [tag, available.find(fits)] as const;
          }),
        ),
      ),
    );
    for (const [tag, locale] of expected) expect(lookUp(tag, available), tag).to.equal(locale);
    Object.assign(Intl, {Locale: undefined});
    try {
      expect(['en', 'en-US', 'es-MX', 'ar'].map((tag) => lookUp(tag, available))).to.deep.equal(['en', 'en', 'es', 'ar']);
      expect(lookUp('zh-TW', available)).to.be.undefined;
    } finally {
      Object.assign(Intl, {Locale});
    }
  });
});

describe('dates', () => {
  it('are never off by one day, and never invalid', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true}), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const parts = parseDate(iso);
        expect(parts).to.deep.equal(iso.split('-').map(Number));
        const written = longDate('en-GB', parts ?? [0]);
        expect(written).to.match(new RegExp(`^${Number(iso.slice(8))} [A-Z][a-z]+ ${Number(iso.slice(0, 4))}`));
      }),
    );
  });

  it('are written as exactly as they were given', () => {
    expect([[2026], [2026, 11], [2026, 11, 22]].map((parts) => longDate('en-GB', parts as unknown as [number]))).to.deep.equal([
      '2026',
      'November 2026',
      '22 November 2026',
    ]);
  });
});

describe('amounts of money', () => {
  it('show cents only where there are some, and one amount for two that read alike', () => {
    for (const tag of ['en-US', 'en-CA-u-nu-latn']) {
      const currency = tag === 'en-US' ? 'USD' : 'CAD';
      expect([5, 5.5].map((amount) => money(tag, currency, amount))).to.deep.equal(['$5', '$5.50']);
      expect(money(tag, currency, 5, 5)).to.equal('$5');
      expect(money(tag, currency, 5, 6)).to.match(/^\$5 – \$6$/);
    }
  });

  it('are in a currency that there is', () => {
    const problems = (currency: unknown) => checkConfig({prices: {currency}}).problems.length;
    for (const currency of ['EUR', 'USD', 'GBP', 'MXN', 'JPY', 'KWD']) expect(problems(currency), currency).to.equal(0);
    for (const currency of ['eur', 'EURO', 'XYZ', '€', '', 'EUR ', 978, null]) expect(problems(currency), String(currency)).to.equal(1);
  });
});
