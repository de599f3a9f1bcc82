import {once} from 'node:events';
import {Readable} from 'node:stream';
import {setTimeout as sleep} from 'node:timers/promises';

const xml = (inner) => `<?xml version="1.0" encoding="UTF-8"?>\n${inner}`;
const json = (title, more = {}) =>
  JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{id: '1', title, url: 'posts/1', ...more}]});

const rss = xml(`<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
  <title>News</title><link>https://clinic.example/</link>
  <item>
    <media:title>Not this</media:title>
    <title>Fish &amp;amp; chips</title>
    <atom:link rel="self" href="https://clinic.example/self"/>
    <link>/posts/1</link>
    <description><![CDATA[<p>First&nbsp;words.</p><p>More&#8217;s <b>here</b>.</p>]]></description>
    <category>Care &amp;amp; healing</category><category>Second</category>
    <pubDate>Sun, 22 Nov 2026 23:30:00 -0500</pubDate>
    <enclosure url="https://clinic.example/talk.mp3" type="audio/mpeg" length="1"/>
    <media:group><media:content url="/film.mp4" medium="video"/><media:content url="/picture.jpg" medium="image"/></media:group>
  </item>
  <item>
    <title>Second</title><link>javascript:alert(1)</link><pubDate>yesterday</pubDate>
    <enclosure url="https://clinic.example/a.png" type="image/png" length="1"/>
  </item>
  <item><description>Only a summary</description><media:thumbnail url="thumb.jpg"/></item>
  <item><link>https://clinic.example/nothing</link></item>
</channel></rss>`);

const atom = xml(`<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
  <entry>
    <title type="html">Fish &amp;amp; chips</title>
    <link rel="self" href="/self"/><link rel="enclosure" href="/film.mp4"/><link href="posts/1"/>
    <summary>As text: 1 &lt; 2, &lt;b&gt;</summary>
    <category term="care" label="Care"/>
    <published>2026-11-22T23:30:00-05:00</published><updated>2027-01-01T00:00:00Z</updated>
  </entry>
  <entry>
    <title>Second</title><link rel="alternate" href="https://clinic.example/2"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two <em>and</em> a half.</p></div></content>
    <category term="news"/><updated>2026-11-23T00:00:00Z</updated>
  </entry>
</feed>`);

const wordpress = JSON.stringify([
  {
    title: {rendered: 'Care &#8211; day one'},
    excerpt: {rendered: '<p>Keep it dry&hellip; [&hellip;]</p>\n', protected: false},
    link: 'https://clinic.example/care',
    date: '2026-11-23T00:30:00',
    date_gmt: '2026-11-22T23:30:00',
    _embedded: {
      'wp:featuredmedia': [{source_url: '/media/scalp.jpg', alt_text: 'A scalp'}],
      'wp:term': [[{name: 'Care &amp; healing'}], []],
    },
  },
  {title: {rendered: 'Draft'}, excerpt: {rendered: ''}, link: '/draft', date_gmt: '0000-00-00T00:00:00', date: '2026-11-24T00:00:00'},
]);

const own = JSON.stringify([{heading: 'Ours', href: 'posts/1', image: 'a.jpg', tag: 'Care', date: '2026-11', readingMinutes: 6}]);

// Nested entities that would expand to gigabytes.
const bomb = xml(
  `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghij', (name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`).join('')}]>
<rss version="2.0"><channel><item><title>&j;</title></item></channel></rss>`,
);

/** Files served unchanged: type and text. */
const files = {
  'json-feed': ['application/feed+json', json('JSON Feed', {summary: 'Summary', tags: ['Care'], date_published: '2026-11-22T10:00:00Z'})],
  wordpress: ['application/json', wordpress],
  rss: ['application/rss+xml', rss],
  atom: ['application/atom+xml', atom],
  own: ['application/json', own],
  config: ['application/json', `{"schemaVersion":1,"articles":${own}}`],
  'wrong-type': ['application/octet-stream', json('Wrong type')],
  html: ['text/html', '<!doctype html><title>Not found</title><p>We could not find that <rss feed>.'],
  bomb: ['application/rss+xml', bomb],
  'latin-declared': ['application/rss+xml', Buffer.from(rss.replace('UTF-8', 'ISO-8859-1').replace('Second', 'Año'), 'latin1')],
  latin: ['application/json; charset=iso-8859-1', Buffer.from(json('Año'), 'latin1')],
  'no-charset': ['application/json; charset=nonsense', json('Año')],
};

// Reads the feed under the page's policy, and stores the result.
const reader = `<!doctype html><script type="module">
import {readFeed} from '/src/elements/related-list/feed.ts';
const name = new URLSearchParams(location.search).get('feed');
const text = await (await fetch(\`/__feed__/\${name}\`)).text();
try { window.result = readFeed(text, location.href).length + readFeed(text, location.href).length; } catch (error) { window.result = error.message; }
</script>`;

// Promises that `held` waits for, and functions that resolve them, by id.
const gates = new Map();
function gate(id) {
  if (!gates.has(id)) {
    let open;
    const opened = new Promise((resolve) => (open = resolve));
    gates.set(id, {opened, open});
  }
  return gates.get(id);
}

const counts = new Map();
const count = (key) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** Resolves when the client has gone, or when everything is sent. */
const closed = (context) => once(context.res, 'close');

/**
 * Serves feeds under `/__feed__/` with the faults of real servers; nothing is cached. With `id`, requests are counted:
 * `/__feed__/count?id=ID` returns how many, and with `id=ID-gone` how many the client aborted. `given` answers with the
 * text of `body`; `held` does so after a request for `/__feed__/release?id=ID`.
 */
export async function feedPages(context, next) {
  const [, name] = /^\/__feed__\/([\w-]+)$/.exec(context.path) ?? [];
  if (!name) return next();
  const {id, body: given, bytes, policy, status} = context.query;
  const {res} = context;
  context.set('Cache-Control', 'no-store');
  if (name === 'count') {
    context.body = String(counts.get(id) ?? 0);
    return;
  }
  if (name === 'release') {
    gate(id).open();
    context.body = '';
    return;
  }
  count(id);
  res.once('close', () => !res.writableFinished && count(`${id}-gone`));

  if (name in files) {
    const [type, body] = files[name];
    context.set('Content-Type', type);
    context.body = body;
  } else if (name === 'given' || name === 'held') {
    if (name === 'held') await gate(id).opened;
    context.type = 'json';
    context.body = given;
  } else if (name === 'status') {
    context.status = Number(status);
    context.body = 'Sorry';
  } else if (name === 'once-500' || name === 'twice-hang') {
    // Fails at first: `once-500` once, `twice-hang` twice, by never answering.
    const fails = name === 'once-500' ? 1 : 2;
    if (counts.get(id) > fails) context.body = json('At last');
    else if (fails === 1) context.status = 500;
    else await silence(context);
  } else if (name === 'good-once') {
    if (counts.get(id) > 1) context.status = 404;
    else context.body = json('Good');
  } else if (name === 'loop') {
    context.redirect(`/__feed__/loop?id=${id}`);
  } else if (name === 'sized') {
    context.body = json('Sized').padEnd(Number(bytes), ' ');
  } else if (name === 'page') {
    context.set('Content-Security-Policy', policy);
    context.type = 'html';
    context.body = reader;
  } else if (name === 'hang') {
    await silence(context);
  } else if (name === 'split') {
    // Splits one letter between two chunks, which a pause keeps apart.
    const body = Buffer.from(json('Año'));
    const within = body.indexOf(0xc3) + 1;
    context.type = 'json';
    context.body = Readable.from(
      (async function* () {
        yield body.subarray(0, within);
        await sleep(50);
        yield body.subarray(within);
      })(),
    );
  } else if (name === 'half' || name === 'endless') {
    context.respond = false;
    res.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
    res.write('{"version":');
    const more = name === 'endless' && setInterval(() => res.write(' '.repeat(1 << 16)), 1);
    await closed(context);
    clearInterval(more);
  } else {
    context.status = 404;
  }
}

async function silence(context) {
  // Keeps the request out of the test runner's list of files that were not found.
  context.status = 200;
  context.respond = false;
  await closed(context);
}
