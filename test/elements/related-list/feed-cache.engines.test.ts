import {expect} from '@open-wc/testing';
import {articlesAt} from '../../../src/elements/related-list/feed-cache.js';
import {fetchText} from '../../../src/foundation/loading/fetch-text.js';
import {type Timeouts, stopTimeouts} from '../../support/clock.js';
import {until} from '../../support/wait.js';

let ids = 0;
/** An address that no other test asks for. */
const page = (name: string, more = '') => {
  const id = `${Date.now()}-${Math.random()}-${ids++}`;
  return {id, url: `${location.origin}/__feed__/${name}?id=${id}${more}`};
};
const count = async (id: string) => Number(await (await fetch(`/__feed__/count?id=${id}`)).text());
// A request that a test has not ended would otherwise end by its own timeout.
let timeouts: Timeouts;
before(() => (timeouts = stopTimeouts()));
after(() => timeouts.start());

const never = () => new AbortController().signal;
const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error: Error) => error,
  );

/** Waits no time, and keeps how long it was told to. */
function clock() {
  const waits: number[] = [];
  return {waits, wait: (ms: number) => Promise.resolve(void waits.push(ms))};
}

describe('a text from a server', () => {
  it('comes as it was sent', async () => {
    const {id, url} = page('wrong-type');
    expect(await fetchText(url, never())).to.include('Wrong type');
    expect(await count(id)).to.equal(1);
    expect(await fetchText(page('split').url, never())).to.include('Año');
    expect(await fetchText(page('latin').url, never())).to.include('Año');
    expect(await fetchText(page('latin-declared').url, never())).to.include('Año');
    expect(await fetchText(page('no-charset').url, never())).to.include('Año');
  });

  for (const status of [400, 404, 429]) {
    it(`is not asked for again after ${status}`, async () => {
      const {id, url} = page('status', `&status=${status}`);
      const {waits, wait} = clock();
      expect((await failure(fetchText(url, never(), wait))).message).to.include(String(status));
      expect(waits).to.deep.equal([]);
      expect(await count(id)).to.equal(1);
    });
  }

  it('is asked for again after a fault of the server', async () => {
    const {id, url} = page('once-500');
    const {waits, wait} = clock();
    expect(await fetchText(url, never(), wait)).to.include('At last');
    expect(waits).to.have.length(1);
    expect(await count(id)).to.equal(2);
  });

  it('is asked for three times at most, each time later', async () => {
    const seen: number[][] = [];
    for (let round = 0; round < 8; round++) {
      const {id, url} = page('status', '&status=503');
      const {waits, wait} = clock();
      expect((await failure(fetchText(url, never(), wait))).message).to.include('503');
      expect(await count(id)).to.equal(3);
      expect(waits).to.have.length(2);
      expect(waits[0]).to.be.within(250, 750);
      expect(waits[1]).to.be.within(750, 2250);
      seen.push(waits);
    }
    expect(new Set(seen.flat()).size).to.be.above(2);
  });

  it('is asked for again where there is no answer in time', async () => {
    const {id, url} = page('twice-hang');
    const {waits, wait} = clock();
    const text = fetchText(url, never(), wait);
    for (const times of [1, 2]) {
      await until(async () => (await count(id)) === times);
      timeouts.expire();
    }
    expect(await text).to.include('At last');
    expect(waits).to.have.length(2);
    expect(await count(id)).to.equal(3);
  });

  for (const name of ['hang', 'half']) {
    it(`is given up in the end: ${name}`, async () => {
      const {id, url} = page(name);
      const failed = failure(fetchText(url, never(), clock().wait));
      for (const times of [1, 2, 3]) {
        await until(async () => (await count(id)) === times);
        timeouts.expire();
      }
      expect((await failed).message).to.equal('It takes too long');
      expect(await count(id)).to.equal(3);
      await until(async () => (await count(`${id}-gone`)) === 3);
    });
  }

  it('is 1 MiB at most', async () => {
    expect(await fetchText(page('sized', `&bytes=${1 << 20}`).url, never())).to.have.length(1 << 20);
    const {id, url} = page('sized', `&bytes=${(1 << 20) + 1}`);
    expect((await failure(fetchText(url, never(), clock().wait))).message).to.include('1 MiB');
    expect(await count(id)).to.equal(1);
  });

  it('is not read on when it is too long', async () => {
    const {id, url} = page('endless');
    expect((await failure(fetchText(url, never(), clock().wait))).message).to.include('1 MiB');
    await until(async () => (await count(`${id}-gone`)) === 1);
  });

  it('fails where redirects have no end, and where another origin does not allow it', async () => {
    const other = page('json-feed');
    const host = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    for (const url of [page('loop').url, other.url.replace(location.hostname, host)]) {
      const {waits, wait} = clock();
      expect(await failure(fetchText(url, never(), wait))).to.be.instanceOf(TypeError);
      expect(waits).to.have.length(2);
    }
    // It was there, and did answer.
    expect(await count(other.id)).to.equal(3);
  });

  it('is not asked for again when the browser is offline', async () => {
    // No test can take the network away from a browser in all engines.
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    try {
      const {id, url} = page('status', '&status=500');
      const {waits, wait} = clock();
      await failure(fetchText(url, never(), wait));
      expect(waits).to.deep.equal([]);
      expect(await count(id)).to.equal(1);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('ends at once when it is no longer wanted', async () => {
    for (const name of ['hang', 'half']) {
      const {id, url} = page(name);
      const controller = new AbortController();
      const {waits, wait} = clock();
      const failed = failure(fetchText(url, controller.signal, wait));
      await until(async () => (await count(id)) === 1);
      controller.abort('some reason');
      expect(await failed)
        .to.be.instanceOf(Error)
        .and.have.property('name', 'AbortError');
      expect(waits).to.deep.equal([]);
      await until(async () => (await count(`${id}-gone`)) === 1);
    }
  });

  it('ends while it waits, and asks for nothing when it never was wanted', async () => {
    const controller = new AbortController();
    const {id, url} = page('status', '&status=500');
    const forever = () => {
      controller.abort();
      return new Promise<void>(() => undefined);
    };
    expect((await failure(fetchText(url, controller.signal, forever))).name).to.equal('AbortError');
    expect(await count(id)).to.equal(1);
    expect((await failure(fetchText(url, controller.signal))).name).to.equal('AbortError');
    expect((await failure(articlesAt(url, controller.signal))).name).to.equal('AbortError');
    expect(await count(id)).to.equal(1);
  });
});

describe('the articles of a feed', () => {
  it('come with one request, however many ask', async () => {
    const {id, url} = page('json-feed');
    const lists = await Promise.all([url, url, url.replace(location.origin, '')].map((each) => articlesAt(each, never())));
    lists.push(await articlesAt(url, never()));
    for (const list of lists) expect(list).to.equal(lists[0]);
    expect(lists[0]).to.have.length(1);
    expect(lists[0]?.[0]?.href).to.equal(`${location.origin}/__feed__/posts/1`);
    expect(await count(id)).to.equal(1);
  });

  it('come to those who still want them', async () => {
    const {id, url} = page('json-feed');
    const controller = new AbortController();
    const gone = failure(articlesAt(url, controller.signal));
    const stays = articlesAt(url, never());
    controller.abort();
    expect((await gone).name).to.equal('AbortError');
    expect(await stays).to.have.length(1);
    expect(await count(id)).to.equal(1);
  });

  it('are not asked for any more when the last has gone', async () => {
    const {id, url} = page('hang');
    const controllers = [new AbortController(), new AbortController()];
    const asked = controllers.map(({signal}) => failure(articlesAt(url, signal)));
    await until(async () => (await count(id)) === 1);
    controllers[0]?.abort();
    await asked[0];
    // A round trip, in which the request would have ended.
    expect(await count(`${id}-gone`)).to.equal(0);
    controllers[1]?.abort();
    expect((await asked[1])?.name).to.equal('AbortError');
    await until(async () => (await count(`${id}-gone`)) === 1);
    const next = new AbortController();
    const again = failure(articlesAt(url, next.signal));
    await until(async () => (await count(id)) === 2);
    next.abort();
    await again;
  });

  it('are asked for again when they failed', async () => {
    const {id, url} = page('status', '&status=404');
    const failures = await Promise.all([failure(articlesAt(url, never())), failure(articlesAt(url, never()))]);
    expect(failures[0]).to.equal(failures[1]);
    expect(await count(id)).to.equal(1);
    await failure(articlesAt(url, never()));
    expect(await count(id)).to.equal(2);
    expect((await failure(articlesAt(page('html').url, never()))).message).to.match(/broken XML|no JSON Feed/);
  });

  it('are asked for anew by who wants them fresh, and stay when that fails', async () => {
    const {id, url} = page('good-once');
    const good = await articlesAt(url, never());
    const fresh = [articlesAt(url, never(), true), articlesAt(url, never(), true)].map(failure);
    // Who does not mind gets what there is, at once.
    expect(await articlesAt(url, never())).to.equal(good);
    expect((await Promise.all(fresh)).map(({message}) => message)).to.deep.equal(Array(2).fill('The server answers 404'));
    expect(await count(id)).to.equal(2);
    expect(await articlesAt(url, never())).to.equal(good);

    const other = page('json-feed');
    const first = await articlesAt(other.url, never());
    const second = await articlesAt(other.url, never(), true);
    expect(second).not.to.equal(first);
    expect(second).to.deep.equal(first);
    expect(await articlesAt(other.url, never())).to.equal(second);
  });

  it('are asked for on the web only', async () => {
    for (const url of ['data:application/json,[]', 'mailto:a@b.example', 'javascript:1', 'https://[']) {
      expect(await failure(articlesAt(url, never())), url).to.be.instanceOf(Error);
    }
  });
});
