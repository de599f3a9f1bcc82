import {expect} from '@open-wc/testing';
import {height, hello} from '../../src/delivery/frame-message.js';
import {followFrame} from '../../src/delivery/frame.js';
import {
  type Holder,
  address,
  ask,
  drawn,
  elsewhere,
  first,
  fitting,
  folder,
  frame,
  holder,
  loaded,
  look,
  sandboxed,
  told,
  touch,
  ways,
} from '../support/framing.js';
import {matrix} from '../support/matrix.js';
import {type Page, close, live, load, open, quiet} from '../support/page.js';
import {until} from '../support/wait.js';

/** A page of somebody else's; as `stranger` the helper takes it for ours. */
const foreign = `${elsewhere}/__page__/foreign.html`;
const stranger = `${foreign}?embed.html`;

/** What comes back when the page that holds a frame says something to it, with a port. */
function answers(page: Page, to: HTMLIFrameElement, message: unknown, ports = 1): unknown[] {
  const {port1, port2} = new MessageChannel();
  const came: unknown[] = [];
  port1.onmessage = ({data}) => came.push(data);
  const more = Array.from({length: Math.max(ports - 1, 0)}, () => new MessageChannel().port2);
  (page.window as Holder).say(to, message, ports ? [port2, ...more] : []);
  return came;
}

/** The heights that a frame is given from now on. */
function heights({window}: Page, of: HTMLIFrameElement): string[] {
  const given: string[] = [];
  const observer = new (window as unknown as typeof globalThis).MutationObserver((records) =>
    records.forEach(() => given.push(of.style.height)),
  );
  observer.observe(of, {attributeFilter: ['style']});
  return given;
}

describe('the height of a frame', () => {
  describe('on a page with others', () => {
    /** A page with the script that follows frames, and one without. */
    let page: Page;
    let unhelped: Page;
    before(async () => {
      page = await holder();
      unhelped = await holder(false);
    });
    afterEach(() => {
      for (const {document, window} of [page, unhelped]) {
        document.querySelectorAll('iframe').forEach((each) => each.remove());
        (window as Holder).heard.length = 0;
      }
    });
    after(close);

    for (const [way, attributes] of Object.entries(ways)) {
      describe(way.replace('in', 'of'), () => {
        it('is that of what it holds, and follows when a reader opens more', async () => {
          const shown = frame(page, address('section=key-factors'), attributes);
          const before = await fitting(shown);
          await ask(shown, 'click', 'summary');
          const after = await look(shown, (now) => now.open.join() !== before.open.join() && shown.clientHeight === now.height);
          expect(after.height).not.to.equal(before.height);
          expect(shown.style.height).to.equal(`${after.height}px`);
          quiet(page);
        });

        it('is nothing that a stranger learns of, to whom a frame was led; and is followed again when ours is back', async () => {
          const shown = frame(page, address('section=overview', {at: location.origin + folder}), attributes);
          await fitting(shown);
          const left = loaded(shown);
          await ask(shown, 'go', foreign);
          await left;
          expect(await ask(shown, 'told')).to.deep.equal([]);
          shown.style.height = '100px';
          const back = loaded(shown);
          shown.src = address('section=faq', {at: location.origin + folder});
          await back;
          await look(shown, (now) => now.elements.join() === '<smp-faq>' && shown.clientHeight === now.height);
          quiet(page);
        });

        it('is told to nobody but the page that holds the frame', async () => {
          const shown = frame(unhelped, address('section=overview'), attributes);
          const other = frame(unhelped, foreign, attributes);
          await look(shown, first);
          // The window above that page.
          const {port1, port2} = new MessageChannel();
          const heard: unknown[] = [];
          port1.onmessage = ({data}) => heard.push(data);
          shown.contentWindow?.postMessage(hello(location.origin, 'dark'), '*', [port2]);
          // A frame beside it.
          for (const origin of [location.origin, elsewhere, 'null']) await ask(other, 'greet', 0, hello(origin, 'dark'));
          await ask(other, 'ask', 0);
          const {scheme} = await look(shown, () => true);
          expect(scheme).to.equal('light dark');
          expect([heard, await ask(other, 'told')]).to.deep.equal([[], []]);
        });

        it('is told to nobody who lies about where he is, and only by a port', async () => {
          const shown = frame(unhelped, address('section=overview'), attributes);
          await look(shown, first);
          const good = hello(location.origin, 'dark');
          const refused = [
            ...['https://elsewhere.example', elsewhere, 'null', '', '*', null, [location.origin]].map((origin) => ({...good, origin})),
            ...[2, '1', undefined].map((version) => ({...good, version})),
            {...good, type: 'smp-other'},
            ...['smp-frame', null, 1, [], [good]],
          ].map((message) => answers(unhelped, shown, message));
          refused.push(answers(unhelped, shown, good, 0), answers(unhelped, shown, good, 2));
          // Asked last, answered last.
          await ask(shown, 'look');
          const taken = answers(unhelped, shown, good);
          await until(() => taken.length);
          expect(refused.flat()).to.be.empty;
          expect((unhelped.window as Holder).heard).to.be.empty;
          expect(taken).to.deep.equal([height((await look(shown, () => true)).height)]);
        });
      });
    }

    // What is measured does not depend on what a frame may do; whether it is spoken to again does, where it is sandboxed.
    for (const [way, attributes] of Object.entries(ways).slice(matrix(1, 0))) {
      describe(way.replace('in', 'of'), () => {
        it('follows when the width changes', async () => {
          const shown = frame(page, address('section=overview'), attributes);
          const before = await fitting(shown);
          shown.width = '600';
          const after = await look(shown, (now) => now.height < before.height && shown.clientHeight === now.height);
          expect(after.over).to.be.at.most(0);
        });

        it('is not asked for by itself: another height changes nothing', async () => {
          const shown = frame(page, address('section=page&sections=overview+sources'), attributes);
          await look(shown, (now) => now.headings.length > 3);
          const {height: own} = await fitting(shown);
          const given = heights(page, shown);
          for (const other of ['3000px', '50px', `${own + 1}px`]) {
            shown.style.height = other;
            await drawn(page);
            await ask(shown, 'look');
            await drawn(page);
            expect((await look(shown, () => true)).height).to.equal(own);
            // A bar to scroll takes width, and gives it back.
            await until(() => shown.style.height === other || shown.style.height === `${own}px`);
          }
          // Each of ours, and at most two that come of a bar which came and went.
          expect(given.length).to.be.at.most(9);
        });

        it('is followed again in a frame put elsewhere', async () => {
          const shown = frame(page, address('section=overview'), attributes);
          await fitting(shown);
          shown.style.height = '100px';
          page.document.querySelector('main')?.append(shown);
          await fitting(shown);
        });
      });
    }

    it('follows a reader’s touch', async () => {
      const shown = frame(page, address('section=key-factors'));
      const before = await fitting(shown);
      await touch(page, shown, 'summary');
      await look(shown, (now) => now.open.join() !== before.open.join() && shown.clientHeight === now.height);
    });

    it('is each frame’s own', async () => {
      const [one, other] = [frame(page, address('section=overview')), frame(page, address('section=faq'), sandboxed)];
      const [a, b] = await Promise.all([fitting(one), fitting(other)]);
      expect(one.style.height).to.equal(`${a.height}px`);
      expect(other.style.height).to.equal(`${b.height}px`);
      expect(a.height).not.to.equal(b.height);
      const given = heights(page, other);
      await ask(one, 'write', 'p', '[More]');
      await look(one, (now) => now.height > a.height && one.clientHeight === now.height);
      expect(given).to.be.empty;
    });

    it('is never that of a page whose sections are still to come, each as high as the frame', async () => {
      const shown = frame(page, address('section=page'), {height: '9000'});
      const given = heights(page, shown);
      const {height: own} = await fitting(shown);
      expect(Math.max(...given.map(parseFloat))).to.be.below(own * 1.2);
    });

    it('is given to frames of this page’s own server too', async () => {
      const shown = frame(page, address('section=overview', {at: location.origin + folder}));
      expect((await fitting(shown)).origin).to.equal(location.origin);
    });

    it('counts a border in where the page’s reset does', async () => {
      const shown = frame(page, address('section=overview'), {style: 'box-sizing: border-box; border: 5px solid'});
      const {height: own} = await fitting(shown);
      expect(shown.style.height).to.equal(`${own + 10}px`);
    });

    it('is taken from the frame’s port alone: not from a window, and no rubbish', async () => {
      const shown = frame(page, address('section=overview'));
      const {height: own} = await fitting(shown);
      const given = heights(page, shown);
      const attacker = frame(page, foreign);
      await ask(attacker, 'say', 'parent', height(777));
      await ask(attacker, 'say', 'parent', hello(elsewhere, 'dark'));
      await until(() => (page.window as Holder).heard.length === 2);
      shown.contentWindow?.postMessage(height(777), '*');
      await drawn(page);
      expect([given, shown.style.height, attacker.style.height]).to.deep.equal([[], `${own}px`, '']);

      const claimed = frame(page, stranger);
      await until(() => claimed.contentWindow);
      await look(shown, () => true);
      await told(claimed);
      const taken = heights(page, claimed);
      const good = height(500);
      // Each is drawn at once: of two in one picture only the last would be seen.
      const {requestAnimationFrame: draw} = page.window;
      page.window.requestAnimationFrame = (picture) => (queueMicrotask(() => picture(0)), 0);
      try {
        await ask(
          claimed,
          'answer',
          ...[NaN, Infinity, -Infinity, -1, 0, 39, 100_001, 1e9, 200.5, '300', '300px', null, undefined, [400], {valueOf: 1}].map((px) => ({
            ...good,
            height: px,
          })),
          ...[
            '300',
            300,
            null,
            undefined,
            [],
            [good],
            {},
            {height: 300},
            {...good, type: 'smp'},
            {...good, version: 2},
            {...good, version: '1'},
          ],
        );
        await ask(claimed, 'answer', good);
        await until(() => claimed.style.height);
      } finally {
        page.window.requestAnimationFrame = draw;
      }
      expect(taken).to.deep.equal(['500px']);
      quiet(page);
    });

    it('is given once in each picture, however often it is asked for', async () => {
      const shown = frame(page, stranger);
      await told(shown);
      let pictures = 0;
      const count = () => {
        pictures++;
        page.window.requestAnimationFrame(count);
      };
      page.window.requestAnimationFrame(count);
      const given = heights(page, shown);
      await ask(shown, 'answer', ...Array.from({length: 2000}, (_, at) => height(100 + at)));
      await until(() => shown.style.height === '2099px');
      expect(given.length).to.be.at.most(pictures + 1);
      expect(given.length).to.be.below(1000);
    });

    it('is followed again after the frame has loaded again', async () => {
      const shown = frame(page, address('section=overview'));
      await fitting(shown);
      shown.style.height = '100px';
      const again = loaded(shown);
      await ask(shown, 'reload');
      await again;
      await fitting(shown);
    });

    it('is left alone where there is no address', async () => {
      for (const src of ['', 'about:blank', 'https://', 'javascript:void 0', 'data:text/html,x']) {
        const shown = frame(unhelped, src);
        followFrame(shown)();
        expect(shown.style.height).to.equal('');
      }
      quiet(unhelped);
    });
  });

  describe('on a page of its own', () => {
    afterEach(close);

    it('is given whenever a frame comes, or is marked, or the script comes late; and to marked frames of ours alone', async () => {
      const page = await holder(false);
      const early = frame(page, address('section=overview'));
      await look(early, first);
      await load(page, `${folder}smp.frame.min.js`, 'text/javascript');
      await fitting(early);
      const unmarked = frame(page, address('section=overview'));
      unmarked.removeAttribute('data-smp-frame');
      const other = frame(page, foreign);
      const host = page.document.createElement('div');
      const inner = frame(page, address('section=overview'));
      host.append(inner);
      page.document.body.append(host);
      await fitting(inner);
      expect([unmarked.style.height, other.style.height]).to.deep.equal(['', '']);
      expect(await ask(other, 'told')).to.deep.equal([]);
      unmarked.setAttribute('data-smp-frame', '');
      await fitting(unmarked);
      quiet(page);
    });

    it('leaves nothing behind when a frame is removed', async () => {
      const page = await open('count.html');
      await load(page, `${folder}smp.frame.min.js`, 'text/javascript');
      const before = [live(page).listeners.length, live(page).observers.size];
      const shown = frame(page, address('section=overview'));
      await fitting(shown);
      shown.remove();
      await drawn(page);
      expect([live(page).listeners.length, live(page).observers.size]).to.deep.equal(before);
      quiet(page);
    });

    it('is followed by followFrame until that is ended', async () => {
      const page = {document, window} as unknown as Page;
      const shown = frame(page, address('section=key-factors'));
      const end = followFrame(shown);
      const {height: own} = await fitting(shown);
      end();
      await ask(shown, 'write', 'p', '[More]');
      await look(shown, (now) => now.height > own);
      await drawn(page);
      expect(shown.style.height).to.equal(`${own}px`);
    });

    it('is not given any more once that is ended, also when it was asked for before', async () => {
      const shown = frame({document} as unknown as Page, stranger);
      const end = followFrame(shown);
      await told(shown);
      const held: FrameRequestCallback[] = [];
      const {requestAnimationFrame: draw} = window;
      window.requestAnimationFrame = (picture) => held.push(picture);
      try {
        await ask(shown, 'answer', height(500));
        await until(() => held.length);
        end();
        for (const picture of held) picture(0);
      } finally {
        window.requestAnimationFrame = draw;
      }
      expect(shown.style.height).to.equal('');
    });
  });
});
