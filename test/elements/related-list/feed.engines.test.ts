import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {plainText} from '../../../src/elements/related-list/feed-html.js';
import {readFeed, toArticle} from '../../../src/elements/related-list/feed.js';
import type {Article} from '../../../src/foundation/config/schema.js';
import {until} from '../../support/wait.js';

const base = `${location.origin}/__feed__/base`;
const clinic = 'https://clinic.example';

const served = async (name: string) => (await fetch(`/__feed__/${name}`)).text();
const read = async (name: string) => readFeed(await served(name), base);
const feed = (...items: unknown[]) => JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items});
const rss = (...items: string[]) => `<rss version="2.0"><channel>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const names = ['heading', 'summary', 'href', 'image', 'imageAlt', 'tag', 'date', 'readingMinutes'];

/** What grows with the square of the length takes minutes, which the runner's limit for a test does not allow. */
const soon = (work: () => unknown): unknown => work();

describe('the kinds of feed', () => {
  it('JSON Feed', async () => {
    expect(await read('json-feed')).to.deep.equal([
      {heading: 'JSON Feed', summary: 'Summary', href: `${location.origin}/__feed__/posts/1`, tag: 'Care', date: '2026-11-22'},
    ]);
    expect(
      readFeed(
        feed(
          {title: 'A', content_text: '1 < 2 <b>', external_url: `${clinic}/a`, banner_image: '/b.png'},
          {title: 'B', content_html: '<p>1 &lt; 2</p><p>b</p>'},
        ),
        base,
      ),
    ).to.deep.equal([
      {heading: 'A', summary: '1 < 2 <b>', href: `${clinic}/a`, image: `${location.origin}/b.png`},
      {heading: 'B', summary: '1 < 2 b'},
    ]);
  });

  it('WordPress posts', async () => {
    expect(await read('wordpress')).to.deep.equal([
      {
        heading: 'Care – day one',
        summary: 'Keep it dry… […]',
        href: `${clinic}/care`,
        image: `${location.origin}/media/scalp.jpg`,
        imageAlt: 'A scalp',
        tag: 'Care & healing',
        date: '2026-11-22',
      },
      {heading: 'Draft', href: `${location.origin}/draft`, date: '2026-11-24'},
    ]);
    expect(readFeed('[]', base)).to.deep.equal([]);
  });

  it('RSS', async () => {
    expect(await read('rss')).to.deep.equal([
      {
        heading: 'Fish & chips',
        summary: 'First words. More’s here.',
        href: `${location.origin}/posts/1`,
        image: `${location.origin}/picture.jpg`,
        tag: 'Care & healing',
        date: '2026-11-22',
      },
      {heading: 'Second', image: `${clinic}/a.png`},
      {heading: 'Only a summary', image: `${location.origin}/__feed__/thumb.jpg`},
    ]);
  });

  it('Atom', async () => {
    expect(await read('atom')).to.deep.equal([
      {
        heading: 'Fish & chips',
        summary: 'As text: 1 < 2, <b>',
        href: `${location.origin}/__feed__/posts/1`,
        tag: 'Care',
        date: '2026-11-22',
      },
      {heading: 'Second', summary: 'One. Two and a half.', href: `${clinic}/2`, tag: 'news', date: '2026-11-23'},
    ]);
    const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Prefixed</a:title></a:entry></a:feed>`;
    expect(readFeed(prefixed, base)).to.deep.equal([{heading: 'Prefixed'}]);
  });

  it('our own articles, alone or in a configuration', async () => {
    const [one] = await read('own');
    expect(one).to.deep.equal({
      heading: 'Ours',
      href: `${location.origin}/__feed__/posts/1`,
      image: `${location.origin}/__feed__/a.jpg`,
      tag: 'Care',
      date: '2026-11',
      readingMinutes: 6,
    });
    expect(await read('config')).to.deep.equal([one]);
  });

  it('after a byte order mark and white space', () => {
    expect(readFeed(`\ufeff\n ${feed({title: 'A'})}`, base)).to.have.length(1);
    expect(readFeed(`\ufeff\n <?xml version="1.0"?>${rss('<title>A</title>')}`, base)).to.have.length(1);
  });
});

describe('what is no feed', () => {
  const refused: Record<string, [RegExp, ...string[]]> = {
    empty: [/empty/, '', ' \n', '\ufeff'],
    'broken JSON': [/broken JSON/, '{', '[{"heading":"A"', '{"version":"https://jsonfeed.org/version/1.1","items":[', '[1]x'],
    'broken XML': [/broken XML/, '<rss', '<rss><channel><item><title>A</item></rss>', '<rss></rss><rss></rss>'],
    'something else': [
      /no JSON Feed/,
      'Not found',
      '1',
      '"jsonfeed.org"',
      '{}',
      '[1, null, [], "heading"]',
      '{"articles":{"length":1}}',
      '{"articles":1}',
      '{"code":"rest_no_route","message":"No route","data":{"status":404}}',
      '{"version":"https://jsonfeed.org/version/1.1"}',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '<html><rss/></html>',
    ],
  };
  for (const [what, [message, ...texts]] of Object.entries(refused)) {
    it(`is ${what}`, () => {
      for (const text of texts) expect(() => readFeed(text, base), text).to.throw(Error, message);
    });
  }

  it('is a page that says that there is none', async () => {
    const text = await served('html');
    expect(() => readFeed(text, base)).to.throw(Error, /broken XML|no JSON Feed/);
    expect(() => readFeed('<!doctype html><p>No', base)).to.throw(Error, /no JSON Feed/);
  });

  it('is a nest of entities', async () => {
    const text = await served('bomb');
    soon(() => expect(() => readFeed(text, base)).to.throw(Error, /entities/));
  });

  it('is any text that gives no articles', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<feed>',
      '<item>',
      '</item>',
      '<title>',
      '&amp;',
      '{"articles":',
      '[',
      ']',
      '}',
      '"heading":"a"',
      '{',
    );
    const text = fc.oneof(fc.string(), fc.string({unit: piece}), fc.json());
    fc.assert(
      fc.property(text, (given) => {
        try {
          expect(readFeed(given, base)).to.be.an('array');
        } catch (error) {
          expect(error).to.be.instanceOf(Error);
          expect((error as Error).message).to.match(/^It (is|defines) /);
        }
      }),
    );
  });
});

describe('what comes from a stranger', () => {
  it('has links and pictures of the web only, and stays without', () => {
    for (const url of ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,a', 'file:///a', 'blob:a', 'https://[']) {
      const bare = [{heading: 'A'}];
      expect(readFeed(feed({title: 'A', url, image: url}), base), url).to.deep.equal(bare);
      expect(readFeed(JSON.stringify([{heading: 'A', href: url, image: url}]), base), url).to.deep.equal(bare);
      // XML makes a space of a tab that is not escaped.
      const inXml = url.replace('\t', '&#9;');
      const item = `<title>A</title><link>${inXml}</link><enclosure type="image/png" url="${inXml}"/>`;
      expect(readFeed(rss(item), base), url).to.deep.equal(bare);
    }
    expect(readFeed(feed({title: 'A', url: 'mailto:a@b.example', image: 'mailto:a@b.example'}), base)).to.deep.equal([
      {heading: 'A', href: 'mailto:a@b.example'},
    ]);
    // Sound below https, and nothing below http.
    expect(readFeed(feed({title: 'A', url: 'https:'}), 'http://a.example/')).to.deep.equal([{heading: 'A'}]);
  });

  it('is named by its summary where it has no title, and left out where it has neither', () => {
    const long = 'Healing takes ten days, '.repeat(10).trim();
    const [one, ...others] = readFeed(feed({summary: 'Short'}, {summary: long}, {url: '/c'}, null, 7, {title: ' ', summary: '<'}), base);
    expect(one).to.deep.equal({heading: 'Short'});
    expect(others).to.deep.equal([
      {heading: 'Healing takes ten days, Healing takes ten days, Healing takes ten days,…', summary: long},
      {heading: '<'},
    ]);
    expect(readFeed(rss('<link>/a</link>', '<title/>'), base)).to.deep.equal([]);
  });

  it('is cut at a word, and in a language without spaces between two characters', () => {
    const summary = (content_text: string) => readFeed(feed({title: 'A', content_text}), base)[0]?.summary ?? '';
    const text = 'word '.repeat(100);
    expect(summary(text))
      .to.match(/^(word )+word…$/)
      .and.have.length.within(280, 300);
    expect(summary('x'.repeat(300))).to.have.length(300);
    expect(summary('头皮'.repeat(300))).to.have.length(300);
    for (const odd of ['', 'a']) expect(summary(odd + '😀'.repeat(300))).to.match(/^a?(😀)+…$/u);
  });

  it('is never more than 500 articles', () => {
    const many = Array.from({length: 600}, (_, at) => ({title: `A${at}`, heading: `A${at}`}));
    const kinds = [
      feed(...many),
      JSON.stringify(many),
      JSON.stringify({articles: many}),
      rss(...many.map(({title}) => `<title>${title}</title>`)),
    ];
    for (const text of kinds) {
      const articles = readFeed(text, base);
      expect(articles).to.have.length(500);
      expect(articles.at(-1)).to.deep.equal({heading: 'A499'});
    }
  });

  it('has dates that exist, or none', () => {
    const dates = (element: string, ...given: string[]) =>
      given.map((date) => readFeed(rss(`<title>A</title><${element}>${date}</${element}>`), base)[0]?.date);
    expect(dates('pubDate', '22 Nov 2026 10:00 GMT', 'Sun, 22 Nov 2026 10:00:00 EST', '2026-11-22T10:00:00Z', '2026-11')).to.deep.equal([
      '2026-11-22',
      '2026-11-22',
      '2026-11-22',
      '2026-11',
    ]);
    expect(
      dates('pubDate', '', 'yesterday', 'post 1', '2026-02-30', '99 Foo 2026 10:00 GMT', '22 Nov 2026 99:00 GMT', '31 Feb 2026 10:00 GMT'),
    ).to.deep.equal(Array(7).fill(undefined));
  });

  it('keeps no object, whatever it looks like, and pollutes nothing', () => {
    const marked = '{"_$litType$":1,"_$litDirective$":{},"strings":["<img src=x>"],"values":[]}';
    const own = ['heading', 'summary', 'href', 'image', 'imageAlt', 'tag', 'date', 'readingMinutes'];
    const all = own.map((name) => `"${name}":${marked}`).join();
    const text = `[{"heading":"A"},{${all}},{"heading":"B",${all.replace('"heading"', '"other"')}},
      {"__proto__":{"heading":"C","polluted":1},"constructor":{"prototype":{"polluted":1}}},
      {"heading":["D"],"summary":{"toString":"D"}},${marked}]`;
    expect(readFeed(text, base)).to.deep.equal([{heading: 'A'}, {heading: 'B'}]);
    const title = `{"title":${marked},"summary":"S","tags":{"0":"T"},"url":["/a"],"image":${marked}}`;
    expect(readFeed(`{"version":"https://jsonfeed.org/version/1","items":[${title}]}`, base)).to.deep.equal([{heading: 'S', tag: 'T'}]);
    expect('polluted' in {}).to.equal(false);
    expect(toArticle(Object.create({heading: 'inherited'}))).to.equal(undefined);
  });
});

describe('an article', () => {
  const value = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.webUrl(),
    fc.constantFrom('2026-11-22', '2026-11   x', ' 7 ', 'mailto:a@b', '600', 601, 1.5),
  );
  const given = fc.oneof(fc.anything({withNullPrototype: true}), fc.dictionary(fc.constantFrom(...names), value));

  it('is of texts and a number only, whatever it was', () => {
    fc.assert(
      fc.property(given, (thing) => {
        const article = toArticle(thing);
        if (!article) return;
        expect(article.heading).to.be.a('string').and.not.equal('');
        for (const [name, held] of Object.entries(article)) {
          expect(names).to.include(name);
          expect(typeof held).to.equal(name === 'readingMinutes' ? 'number' : 'string');
        }
      }),
    );
  });

  it('stays as it is once it is clean', () => {
    fc.assert(
      fc.property(given, (thing) => {
        const article = toArticle(thing);
        if (article) expect(toArticle(article)).to.deep.equal(article);
      }),
    );
  });

  it('keeps what can be used', () => {
    const whole: Article = {
      heading: 'A',
      summary: 'B',
      href: 'tel:+34600000000',
      image: '../a.png',
      imageAlt: 'C',
      tag: 'D',
      date: '2026-11-22',
      readingMinutes: 600,
    };
    expect(toArticle(whole)).to.deep.equal(whole);
    expect(toArticle({heading: ' A ', date: '2026-11-22T10:00:00Z', readingMinutes: '6', tag: 7})).to.deep.equal({
      heading: 'A',
      date: '2026-11-22',
      readingMinutes: 6,
      tag: '7',
    });
    expect(toArticle({heading: 'A', image: 'tel:1', date: '2026-02-30', readingMinutes: 0, imageAlt: NaN})).to.deep.equal({heading: 'A'});
  });
});

describe('the text of HTML', () => {
  const texts: [html: string, text: string][] = [
    ['<p>One</p><p>two<br>three</p>', 'One two three'],
    ['a<b>b</b><em class="x">c</em>', 'abc'],
    ['a<!-- <b>no</b> -->b<!-- no', 'ab'],
    ['a<script>if (a < b) alert("</p>")</script>b<STYLE>p{}</STYLE >c<script>no', 'abc'],
    ["a <img alt=\"x > y\" src='>'> b <b it's> c", 'a b c'],
    ['1 < 2 <3 a <b', '1 < 2 <3 a'],
    ['&amp;lt;b&amp;gt; &amp;amp;', '&lt;b&gt; &amp;'],
    ['&lt;b&gt; &quot;&apos;&nbsp;&hellip;', '<b> "\' …'],
    ['&#8217; &#x2019; &#X41; &#0; &#xd800; &#x110000; &#99999999; &#x;', '’ ’ A \ufffd \ufffd \ufffd \ufffd &#x;'],
    ['&eacute;&Ntilde;&uuml;&ccedil;&aring;&Scaron;&egrave;&ocirc; &iquest;&szlig;', 'éÑüçåŠèô ¿ß'],
    ['&unknown; &constructor; &__proto__; AT&T &', '&unknown; &constructor; &__proto__; AT&T &'],
    ['&acute; &frac12; &rarr; &Alpha; &fjlig; &CounterClockwiseContourIntegral;', '´ ½ → Α fj ∳'],
    ['&NBSP;&EACUTE; &#146;&#x80;', 'é ’€'],
    [' \u0000a\u00a0\n\t b\u0007 ', 'a b'],
    ['&l<b></b>t; <<b></b>i>', '&lt; <i>'],
    ['', ''],
  ];
  for (const [html, text] of texts) it(JSON.stringify(html), () => expect(plainText(html)).to.equal(text));

  const piece = fc.constantFrom(
    '<',
    '>',
    '&',
    '&amp;',
    '&lt;',
    '&#60;',
    'lt;',
    'b',
    '/',
    '!--',
    '-->',
    '"',
    '=',
    ' ',
    '<p>',
    '<script>',
    '\n',
    '&nbsp;',
    '\t',
    '\u0085',
  );

  it('is on one line, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: piece})), (html) => {
        expect(plainText(html)).not.to.match(/\s\s|[^\S ]|\p{Cc}|^ | $/u);
      }),
    );
  });

  it('gives back what was escaped, once', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces
          .join('')
          .replace(/[\s\u0085]+/g, ' ')
          .trim();
        expect(plainText(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))).to.equal(text);
      }),
    );
  });

  it('is given up by no engine, however many attributes a tag has', () => {
    soon(() => expect(plainText(`a${'<a '.repeat(1000)}${'='.repeat(1 << 20)}>b`)).to.equal('ab'));
  });

  for (const unit of [
    '<',
    '&',
    '<a',
    '<a ',
    '<!--',
    '<!--a>',
    '<style>',
    '<script',
    '</script ',
    '<a="',
    "<a='",
    '<a = ',
    '&#x',
    '&a',
    ' ',
    '=',
    '>',
    '<b>',
    '&amp;',
  ]) {
    it(`takes no longer than its length allows: ${JSON.stringify(unit)}`, () => {
      for (const start of ['', '<a ', '<script>', 'a']) soon(() => plainText(start + unit.repeat((1 << 20) / unit.length)));
    });
  }
});

describe('a page with Trusted Types', () => {
  const result = async (policy: string, feed = 'rss') => {
    const frame = document.createElement('iframe');
    frame.src = `/__feed__/page?${new URLSearchParams({policy, feed})}`;
    document.body.append(frame);
    try {
      const seen = () => (frame.contentWindow as {result?: unknown} | null)?.result;
      await until(() => seen() !== undefined, 'the page has a result');
      return seen();
    } finally {
      frame.remove();
    }
  };
  const needs = "require-trusted-types-for 'script'";

  it('reads XML by its own policy, made once', async () => {
    expect(await result(`${needs}; trusted-types smp-elements`)).to.equal(6);
    expect(await result(needs)).to.equal(6);
  });

  it('reads JSON without a policy', async () => {
    expect(await result(`${needs}; trusted-types other`, 'wordpress')).to.equal(4);
    expect(await result(`${needs}; trusted-types 'none'`, 'wordpress')).to.equal(4);
  });

  it('is told what to allow', async function () {
    if (!('trustedTypes' in window)) return this.skip();
    expect(await result(`${needs}; trusted-types other`)).to.include('trusted-types smp-elements');
  });
});
