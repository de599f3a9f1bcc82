import {expect} from '@open-wc/testing';
import {readFeed} from '../../../src/elements/related-list/feed.js';
import type {Article} from '../../../src/foundation/config/schema.js';

const base = 'https://blog.example/feeds/rss.xml';
const namespaces =
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const rss = (...items: string[]) =>
  `${declaration}<rss version="2.0" ${namespaces}><channel><title>Blog</title>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`;
const atom = (...entries: string[]) =>
  `${declaration}<feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title>${entries.map((entry) => `<entry>${entry}</entry>`).join('')}</feed>`;
const jsonFeed = (item: object) => JSON.stringify({version: 'https://jsonfeed.org/version/1', items: [{title: 'A', ...item}]});
const post = (more: object) => JSON.stringify([{title: {rendered: 'A'}, ...more}]);

const one = (feed: string): Article | undefined => readFeed(feed, base)[0];
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Makes a test of each: what it is, the feed, and what its first article holds. */
function each(name: keyof Article, ...feeds: [what: string, feed: string, held: string | undefined][]) {
  for (const [what, feed, held] of feeds) it(what, () => expect(one(feed)?.[name]).to.equal(held));
}

/** What grows with the square of the length takes minutes, which the runner's limit for a test does not allow. */
function soon(text: string): void {
  try {
    expect(readFeed(text, base)).to.be.an('array');
  } catch (error) {
    expect((error as Error).message).to.match(/^It (is|defines) /);
  }
}

describe('a feed with a flaw', () => {
  describe('is read all the same', () => {
    const title = (text: string) => rss(`<title>${text}</title>`, '<title>Second</title>');
    each(
      'heading',
      ['a named entity', title('Hair&nbsp;loss &eacute; &hellip; &rarr; &frac12;'), 'Hair loss é … → ½'],
      ['one of two characters', title('&NotEqualTilde;'), '\u2242\u0338'],
      ['one in capitals', title('Hair&NBSP;loss &EACUTE; &AMP; &Eacute;'), 'Hair loss é & É'],
      ['one that nobody knows', title('a &b; &constructor; c'), 'a &b; &constructor; c'],
      ['one without its semicolon', title('AT&T &copy'), 'AT&T &copy'],
      ['a bare ampersand', title('Wash & care && more &'), 'Wash & care && more &'],
      ['a number', title('&#233;&#xE9;&#XE9;&#0233; &#128512;'), 'éééé 😀'],
      ['a number of Windows-1252', title('it&#146;s &#x93;so&#x94;'), 'it’s “so”'],
      ['a number that is no character', title('a&#8;b &#x1F;&#xFFFE; c'), 'a b c'],
      ['a number that is too large', title('a &#x110000; &#xD800; &#99999999999; &#0;'), 'a \ufffd \ufffd \ufffd \ufffd'],
      ['a number that is none', title('a &#x; &#; &#xyz;'), 'a &#x; &#; &#xyz;'],
      ['control characters', title('Wash\u0008 \u0000care\u000b\u001f\ufffe\uffff'), 'Wash care'],
      ['a lone surrogate', title('Wash \ud800care'), 'Wash care'],
      ['a bare less-than sign', title('1 < 2 <3 << a'), '1 < 2 <3 << a'],
      ['the end of CDATA without its start', title('a ]]> b'), 'a ]]> b'],
      ['emoji and other letters', title('头皮 😀 é'), '头皮 😀 é'],
      [
        'a prefix that is not declared',
        '<rss><channel><item><dc:creator x:y="z">B</dc:creator><title>A</title></item></channel></rss>',
        'A',
      ],
      ['two hyphens in a comment', `<!-- by -- us --><rss><!-- a -- b & <title> --><item><title>A</title></item></rss>`, 'A'],
      ['tags that are never closed, in the summary', rss('<description>One<br>two <b>three <p>four</description><title>A</title>'), 'A'],
      ['names in capitals', '<RSS><CHANNEL><ITEM><TITLE>A</TITLE></ITEM></CHANNEL></RSS>', 'A'],
      ['no namespace', '<feed><entry><title>A</title></entry></feed>', 'A'],
    );

    it('with all its articles', () => {
      const texts = ['&nbsp;', '&', '\u0008', '<', '&bad;', '<media:x/>', ']]>'];
      for (const text of texts) expect(readFeed(title(`A ${text}`), base), text).to.have.length(2);
    });
  });

  describe('is read whatever comes before', () => {
    const feed = '<rss><channel><item><title>A</title></item></channel></rss>';
    each(
      'heading',
      ['white space', `\n\t ${declaration}${feed}`, 'A'],
      ['a byte order mark', `\ufeff${declaration}${feed}`, 'A'],
      ['a mark after white space', ` \ufeff${declaration}${feed}`, 'A'],
      ['a warning', `Notice: Undefined index in /var/www/feed.php on line 3\n${declaration}${feed}`, 'A'],
      ['a warning in HTML', `<br />\n<b>Warning</b>: a & b in <b>/feed.php</b><br />\n${declaration}${feed}`, 'A'],
      ['a version of its own', `<?xml version="1.1" encoding="made-up" standalone="maybe"?>${feed}`, 'A'],
      ['a style sheet', `${declaration}<?xml-stylesheet href="/a?b&c" type="text/xsl"?>${feed}`, 'A'],
      ['a comment about another feed', `${declaration}<!-- <rss> & -->${feed}`, 'A'],
      ['a DOCTYPE', `<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "https://blog.example/rss-0.91.dtd">${feed}`, 'A'],
      [
        'a DOCTYPE with a parameter entity',
        `<!DOCTYPE rss [<!ENTITY % latin SYSTEM "https://blog.example/latin.ent"> %latin;]>${feed}`,
        'A',
      ],
    );
  });

  describe('expands nothing', () => {
    const doctype = (entities: string, text: string) => `<!DOCTYPE rss [${entities}]><rss><item><title>${text}</title></item></rss>`;
    each(
      'heading',
      ['an entity of its own', doctype('<!ENTITY own "boom">', 'a &own; b'), 'a &own; b'],
      ['a name of HTML with another meaning', doctype('<!ENTITY nbsp "boom">', 'a&nbsp;b'), 'a b'],
      ['a file', doctype('<!ENTITY own SYSTEM "file:///etc/passwd">', '&own;'), '&own;'],
    );

    it('entities in entities', () => {
      for (const quote of ['"', "'"]) {
        const nest = doctype(`<!ENTITY a ${quote}boom${quote}><!ENTITY b ${quote}&a;&a;${quote}>`, '&b;');
        expect(() => readFeed(nest, base)).to.throw(Error, /entities/);
      }
    });
  });

  it('keeps an entity that is only mentioned', () => {
    expect(one(rss('<title><![CDATA[What &amp;nbsp; and <!ENTITY a "b"> mean]]></title>'))?.heading).to.equal('What &nbsp; and mean');
    expect(one(rss('<title>A</title><description><![CDATA[&amp;eacute; is &eacute;]]></description>'))?.summary).to.equal('&eacute; is é');
    expect(one(atom('<title><![CDATA[What &nbsp; & <b> mean]]></title>'))?.heading).to.equal('What &nbsp; & <b> mean');
    expect(one(atom('<title>What &amp;nbsp; means</title>'))?.heading).to.equal('What &nbsp; means');
    expect(one(atom('<title><![CDATA[<!ENTITY a "&b;">]]></title>'))?.heading).to.equal('<!ENTITY a "&b;">');
  });
});

describe('a text', () => {
  each(
    'summary',
    [
      'with entities in escaped HTML',
      rss(`<title>A</title><description>${escaped('<p>Caf&eacute; &euro;5 &#8217; &hearts;</p>')}</description>`),
      'Café €5 ’ ♥',
    ],
    ['with tags as they are', rss('<title>A</title><description><p>One</p><p>1 &lt; 2, &lt;b&gt;</p></description>'), 'One 1 < 2, <b>'],
    ['with tags that are never closed', rss('<title>A</title><description>One<br>two <b>three<p>four</description>'), 'One two three four'],
    [
      'in CDATA and with tags that are never closed',
      rss('<title>A</title><description><![CDATA[One<br>two <b>three <a href="]]></description>'),
      'One two three',
    ],
    ['in content:encoded alone', rss('<title>A</title><content:encoded><![CDATA[<p>One</p><p>two</p>]]></content:encoded>'), 'One two'],
    ['in content:encoded, with an empty description', rss('<title>A</title><description/><content:encoded>One</content:encoded>'), 'One'],
    ['in the description first', rss('<title>A</title><content:encoded>Long</content:encoded><description>Short</description>'), 'Short'],
    ['in encoded without a prefix', rss('<title>A</title><encoded>One</encoded>'), 'One'],
    ['in media:description alone', rss('<title>A</title><media:description>One</media:description>'), 'One'],
    [
      'in XHTML',
      atom(
        '<title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>&lt;b&gt; &amp;amp;</p></div></content>',
      ),
      'One <b> &amp;',
    ],
    [
      'in XHTML with a prefix',
      atom(
        '<title>A</title><content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One</x:p><x:p>two</x:p></x:div></content>',
      ),
      'One two',
    ],
    ['in HTML by its media type', atom('<title>A</title><content type="TEXT/HTML" mode="escaped">&lt;p&gt;One&lt;/p&gt;</content>'), 'One'],
    ['as text in Atom', atom('<title>A</title><summary>1 &lt; 2 &amp;amp; &lt;b&gt;</summary>'), '1 < 2 &amp; <b>'],
    ['of WordPress', post({excerpt: {rendered: '<p>Caf&eacute; &frac12; &#8217; &NBSP;</p>'}}), 'Café ½ ’'],
    ['of WordPress, without an excerpt', post({excerpt: {rendered: ''}, content: {rendered: '<p>One</p>'}}), 'One'],
    ['of JSON Feed', jsonFeed({content_html: '<p>Caf&eacute; &rarr;</p>'}), 'Café →'],
  );
});

describe('a link', () => {
  const link = (elements: string) => rss(`<title>A</title>${elements}`);
  const entry = (elements: string) => atom(`<title>A</title>${elements}`);
  const a = 'https://blog.example/a';
  each(
    'href',
    ['with bare ampersands', link('<link>https://blog.example/a?x=1&y=2&copy=3&lt=4</link>'), `${a}?x=1&y=2&copy=3&lt=4`],
    [
      'in an attribute, with bare ampersands',
      entry('<link href="https://blog.example/a?x=1&y=2&amp;z=3&reg=4"/>'),
      `${a}?x=1&y=2&z=3&reg=4`,
    ],
    ['in CDATA', link('<link><![CDATA[https://blog.example/a?x=1&y=2]]></link>'), `${a}?x=1&y=2`],
    ['with quotes in it', entry(`<link href='/a?q="b"'/>`), `${a}?q=%22b%22`],
    ['as a permalink', link(`<guid isPermaLink="true">${a}</guid>`), a],
    ['as a permalink by default', link(`<guid> ${a}\n</guid>`), a],
    ['as a permalink, with an empty link', link(`<link></link><guid>${a}</guid>`), a],
    ['as a permalink, with a link that is closed at once', link(`<guid>${a}</guid><link/>`), a],
    ['before the permalink', link(`<guid isPermaLink="true">https://blog.example/b</guid><link>${a}</link>`), a],
    ['not as an id', link(`<guid isPermaLink="false">${a}</guid>`), undefined],
    ['not as an id that is no address', link('<guid>12345</guid>'), undefined],
    ['not as a script', link('<guid>javascript://a</guid>'), undefined],
    ['as Atom has it, in RSS', link(`<atom:link rel="self" href="/self"/><atom:link href="${a}"/>`), a],
    ['as alternate', entry(`<link rel="self" href="/b"/><link rel="enclosure" href="/c"/><link rel="alternate" href="${a}"/>`), a],
    ['as alternate by its full name', entry(`<link rel="http://www.iana.org/assignments/relation/alternate" href="${a}"/>`), a],
    ['in capitals', entry(`<link rel="Alternate" href="${a}"/>`), a],
    ['without a value', entry(`<link rel="" href="${a}"/>`), a],
    ['of another kind only', entry('<link rel="edit" href="/b"/><link rel="via" href="/c"/>'), undefined],
    ['of its source only', entry('<source><link href="/b"/></source>'), undefined],
    ['relative to the feed', link('<link>../a</link>'), a],
    ['relative to the feed, in JSON Feed', jsonFeed({url: '../a'}), a],
  );

  describe('with xml:base', () => {
    const based = (root: string, item: string, href: string, of = '') =>
      `<feed xmlns="http://www.w3.org/2005/Atom" ${root}><entry ${item}><title>A</title><link href="${href}" ${of}/></entry></feed>`;
    each(
      'href',
      ['of the feed', based('xml:base="https://x.example/b/"', '', 'c'), 'https://x.example/b/c'],
      ['of feed and article', based('xml:base="https://x.example/b/"', 'xml:base="c/d/"', 'e'), 'https://x.example/b/c/d/e'],
      ['of the link, too', based('xml:base="https://x.example/b/"', 'xml:base="c/"', 'e', 'xml:base="d/"'), 'https://x.example/b/c/d/e'],
      ['relative to the address of the feed', based('xml:base="../b/"', '', 'c'), 'https://blog.example/b/c'],
      ['that is nonsense', based('xml:base="https://["', '', 'c'), 'https://blog.example/feeds/c'],
      ['that is a script', based('xml:base="javascript:alert(1)//"', '', '#c'), undefined],
      ['that is a file', based('xml:base="file:///etc/"', '', 'passwd'), undefined],
      [
        'in RSS',
        '<rss xml:base="https://x.example/b/"><channel xml:base="c/"><item><title>A</title><link>d</link></item></channel></rss>',
        'https://x.example/b/c/d',
      ],
    );
  });
});

describe('a picture', () => {
  const picture = (elements: string) => rss(`<title>A</title>${elements}`);
  const p = 'https://blog.example/p.jpg';
  each(
    'image',
    ['without a type', picture(`<media:content url="${p}" width="800" height="600"/>`), p],
    ['with a type', picture('<media:content url="/p" type="image/jpeg"/>'), 'https://blog.example/p'],
    [
      'in a group',
      picture(`<media:group><media:content url="/v.mp4" type="video/mp4"/><media:content url="${p}" medium="image"/></media:group>`),
      p,
    ],
    ['with an empty type', picture(`<media:content url="${p}" type="" medium="image"/>`), p],
    ['as an enclosure without a type', picture(`<enclosure url="${p}" length="1"/>`), p],
    ['as an enclosure of bytes', picture(`<enclosure url="${p}?w=1&h=2" type="application/octet-stream"/>`), `${p}?w=1&h=2`],
    ['as a thumbnail', picture('<media:thumbnail url="/p"/>'), 'https://blog.example/p'],
    [
      'as a thumbnail in its content',
      picture(`<media:content url="/v.mp4" medium="video"><media:thumbnail url="${p}"/></media:content>`),
      p,
    ],
    ['under another prefix', picture('<m:thumbnail xmlns:m="http://search.yahoo.com/mrss/" url="/p"/>'), 'https://blog.example/p'],
    ['of a podcast', picture('<itunes:image href="/p"/>'), 'https://blog.example/p'],
    ['in escaped HTML', picture(`<description>${escaped(`<img src="${p}"> text`)}</description>`), p],
    [
      'in content:encoded',
      picture(`<description>A</description><content:encoded><![CDATA[<p><img alt='' src='/p.jpg?a=1&amp;b=2'></p>]]></content:encoded>`),
      `${p}?a=1&b=2`,
    ],
    ['in HTML without quotes', picture(`<description><![CDATA[<IMG SRC=/p.jpg>]]></description>`), p],
    [
      'after a dot that counts readers',
      picture(`<description><![CDATA[<img src="/dot" width="1" height="1"><img width="100" src="/p.jpg">]]></description>`),
      p,
    ],
    ['after a data URL', picture(`<description><![CDATA[<img src="data:image/png;base64,AA"><img src="/p.jpg">]]></description>`), p],
    ['as an enclosure of Atom', atom(`<title>A</title><link rel="enclosure" type="image/jpeg" href="/p"/>`), 'https://blog.example/p'],
    [
      'in the content of Atom',
      atom(`<title>A</title><content type="html" xml:base="https://x.example/b/">${escaped('<img src="p.jpg">')}</content>`),
      'https://x.example/b/p.jpg',
    ],
    ['in the content of WordPress', post({content: {rendered: '<img src="/p.jpg">'}}), p],
    ['in the content of JSON Feed', jsonFeed({content_html: '<img src="../p.jpg">'}), p],
    ['not of a film', picture('<enclosure url="/v.mp4" type="video/mp4"/><enclosure url="/a.mp3"/>'), undefined],
    [
      'not of a script',
      picture('<enclosure url="javascript:alert(1)" type="image/png"/><description>&lt;img src="javascript:1"&gt;</description>'),
      undefined,
    ],
  );

  it('is no text', () => {
    expect(one(picture(`<description>${escaped('<img src="/p.jpg" alt="no"> text')}</description>`))?.summary).to.equal('text');
  });
});

describe('a date', () => {
  const dated = (element: string, date: string) => rss(`<title>A</title><${element}>${date}</${element}>`);
  each(
    'date',
    ['with the name of a zone', dated('pubDate', 'Wed, 31 Dec 2025 09:30:00 CET'), '2025-12-31'],
    ['in dc:date', dated('dc:date', '2025-12-31T23:30:00-05:00'), '2025-12-31'],
    ['in another letter case', dated('pubdate', '31 dec 2025'), '2025-12-31'],
    ['in Atom’s element', dated('atom:updated', '2025-12-31T09:30:00Z'), '2025-12-31'],
    ['that is right, after one that is not', rss('<title>A</title><pubDate>soon</pubDate><dc:date>2025-12-31</dc:date>'), '2025-12-31'],
    [
      'of publication, before that of a change',
      atom('<title>A</title><updated>2026-01-02T00:00:00Z</updated><published>2025-12-31T09:00:00Z</published>'),
      '2025-12-31',
    ],
    ['as RSS has it, in Atom', atom('<title>A</title><updated>Wed, 31 Dec 2025 09:30:00 GMT</updated>'), '2025-12-31'],
    ['of Atom 0.3', atom('<title>A</title><issued>2025-12-31T09:00:00Z</issued><modified>2026-01-02T00:00:00Z</modified>'), '2025-12-31'],
    ['as RSS has it, in JSON Feed', jsonFeed({date_published: 'Wed, 31 Dec 2025 09:30:00 GMT'}), '2025-12-31'],
  );

  it('is the same day in each kind of feed', () => {
    for (const zone of ['-05:00', '+14:00', 'Z']) {
      const iso = `2025-12-31T23:30:00${zone}`;
      const mail = `Wed, 31 Dec 2025 23:30:00 ${zone.replace(':', '').replace('Z', 'GMT')}`;
      const feeds = [dated('pubDate', mail), dated('dc:date', iso), atom(`<title>A</title><published>${iso}</published>`)];
      feeds.push(jsonFeed({date_published: iso}), post({date: iso}));
      expect(feeds.map((feed) => one(feed)?.date)).to.deep.equal(Array(5).fill('2025-12-31'));
    }
  });
});

describe('other kinds of feed', () => {
  it('RSS 1.0', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="/"><title>Blog</title><items><rdf:Seq><rdf:li rdf:resource="/a"/></rdf:Seq></items></channel>
      <item rdf:about="/b"><title>A &amp;amp; B</title><link>/a</link><description>One</description><dc:date>2025-12-31</dc:date></item></rdf:RDF>`;
    expect(readFeed(feed, base)).to.deep.equal([{heading: 'A & B', summary: 'One', href: 'https://blog.example/a', date: '2025-12-31'}]);
    expect(readFeed(feed.replace(/ xmlns(:\w+)?="[^"]*"/g, ''), base)).to.have.length(1);
  });

  it('with a prefix on all its own elements', () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel/>
      <rss:item><media:title>B</media:title><rss:title>A</rss:title><rss:link>/a</rss:link></rss:item></rdf:RDF>`;
    expect(one(feed.replace('<media:title>B</media:title>', ''))).to.deep.equal({heading: 'A', href: 'https://blog.example/a'});
  });

  it('RSS 0.91 and 0.92', () => {
    for (const version of ['0.91', '0.92']) {
      expect(one(`<rss version="${version}"><channel><item><title>A</title><link>/a</link></item></channel></rss>`)?.heading).to.equal('A');
    }
  });
});

describe('hostile text', () => {
  const units = [
    '&',
    '&a',
    '&#',
    '&nbsp;',
    '&NBSP;',
    '<',
    '<!--',
    '<![CDATA[',
    ']]>',
    '<title>',
    '<title ',
    '<content',
    '<!ENTITY',
    '<rss',
    '<a:',
    ' a:b="',
  ];
  units.push('<item>', '<item><title>', '<?', '<!DOCTYPE', '\u0000', '<img ', '<img src=', '</title', '<item xml:base="a/">', "'", '"');
  for (const unit of units) {
    it(`takes no longer than its length allows: ${JSON.stringify(unit)}`, () => {
      const many = unit.repeat((1 << 20) / unit.length);
      for (const start of ['', '<rss>', '<rss><item><title>', '<rss><item><title><![CDATA[']) soon(start + many);
      soon(rss(`<title>A</title><description><![CDATA[${many}]]></description>`));
    });
  }

  it('takes no longer where each name is another', () => {
    const names = Array.from({length: 100_000}, (_, at) => `&n${at};`).join('');
    expect(readFeed(rss(`<title>A</title><description>${names}</description>`), base)).to.have.length(1);
  });

  it('takes no longer where elements are deep', () => {
    const deep = (tag: string) => `${`<${tag}>`.repeat(4000)}${`</${tag.split(' ')[0]}>`.repeat(4000)}`;
    const items = `<item><title>A</title>${'<enclosure url="a.mp3"/>'.repeat(20)}</item>`.repeat(500);
    for (const tag of ['a xml:base="b/"', 'item', 'media:group']) soon(`<rss><channel>${deep(tag)}${items}</channel></rss>`);
  });

  it('grows tenfold at most, and is never markup', () => {
    const feed = rss(
      '<title>&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt;</title><description>&#60;script&#62;a&#60;/script&#62;b</description>',
    );
    expect(one(feed)).to.deep.equal({heading: '<b>', summary: 'b'});
  });
});
