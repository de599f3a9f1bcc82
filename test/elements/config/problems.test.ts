import {clear} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {stopTimeoutsInTests} from '../../support/clock.js';
import {
  config,
  count,
  found,
  fresh,
  from,
  heard,
  inAttribute,
  later,
  one,
  page,
  price,
  put,
  reset,
  says,
  script,
  shows,
  tasks,
} from '../../support/configuration.js';

// An address that a test keeps waiting would otherwise be given up.
stopTimeoutsInTests();

describe('smp-config', () => {
  afterEach(reset);

  describe('where something is wrong', () => {
    it('warns once, in one line that names it, tells it by one event, and uses the rest', async () => {
      const [name, other] = [fresh(), fresh()];
      const {said, codes, events} = await heard(async () => {
        put(
          `<smp-config>${script({...from(61), clinic: {telephone: 7, [name]: 1}, [other]: 1})}<smp-cost-range></smp-cost-range></smp-config>`,
        );
        await shows(one(), 'From $61');
        await later();
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<smp-config>: .*clinic\.telephone: expected .*; the rest is used$/);
      expect(said[0]).to.contain(`clinic.${name}: expected a name that smp-elements knows`).and.contain(`${other}: expected`);
      expect(codes).to.deep.equal(['config']);
      expect(events[0]?.target).to.equal(config());
      expect(events[0]?.error).to.be.an.instanceOf(Error);
      expect(String(events[0]?.error)).to.contain('clinic.telephone');
    });

    it('says of an object that became text how to pass it', async () => {
      for (const markup of ['<smp-config config="[object Object]"></smp-config>', '<div data-smp-config="[object Object]"></div>']) {
        const {said, codes} = await heard(async () => {
          put(`${markup}<smp-cost-range></smp-cost-range>`);
          await shows(one(), found);
        });
        expect(said).to.have.length(1);
        expect(said[0]).to.match(/expected JSON, not an object that became text: import the element before the framework renders/);
        expect(codes).to.deep.equal(['config']);
      }
    });

    it('warns of the same thing once, however many say it', async () => {
      const markup = `<smp-config ${inAttribute({[fresh()]: 1})}></smp-config>`;
      const {said, codes} = await heard(async () => {
        put(markup.repeat(3));
        await later();
      });
      expect(said).to.have.length(1);
      expect(codes).to.deep.equal(['config', 'config', 'config']);
    });

    it('warns in one line of a script of several lines that is no JSON', async () => {
      const {said, codes} = await heard(async () => {
        put(`<smp-config>${script(`{\n"clinic": {\n"${fresh()}": Clinic\n}\n}`)}<smp-cost-range></smp-cost-range></smp-config>`);
        await shows(one(), found);
      });
      expect(codes).to.deep.equal(['config']);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('JSON').and.not.contain('\n');
    });

    it('keeps what was there while a newer one cannot be had', async () => {
      put(`<smp-config ${inAttribute(from(62))}><smp-cost-range></smp-cost-range></smp-config>`);
      await shows(one(), 'From $62');
      const {codes} = await heard(async () => {
        config().config = '{';
        await later();
      });
      expect(codes).to.deep.equal(['config']);
      expect(price(one())).to.equal('From $62');
    });

    it('names a name that stands twice', async () => {
      const name = fresh();
      const {said} = await heard(async () => {
        put(
          `<smp-config>${script(`{"clinic": {"telephone": "111", "telephone": "222"}, "${name}": 1}`)}<smp-cost-range></smp-cost-range></smp-config>`,
        );
        await says(one(), 'Telephone: 222');
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('clinic.telephone: expected each name once');
    });

    it('shows the default where its address is not there, with one warning and one event', async () => {
      const {url, id} = page('status', '', '&status=404');
      const {said, codes, events} = await heard(async () => {
        put(`<smp-config src="${url}"><smp-cost-range></smp-cost-range></smp-config>`);
        await shows(one(), found);
        await later();
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<smp-config>: src="\/__feed__\/status.*could not be used: .*404/);
      expect(codes).to.deep.equal(['load']);
      expect(events[0]?.target).to.equal(config());
      expect(await count(id)).to.equal(1);
      // The next that asks may have more luck.
      put(`<smp-config id="next" src="${url}"></smp-config>`);
      for (let i = 0; i < 100 && (await count(id)) < 2; i++) await tasks();
      expect(await count(id)).to.equal(2);
    });

    it('shows the default where its address gives no configuration', async () => {
      for (const [body, expected] of [
        ['{"prices":', 'JSON'],
        ['[]', 'an object'],
        ['<!doctype html>', 'JSON'],
        ['', 'JSON'],
      ] as const) {
        const {codes, events} = await heard(async () => {
          put(`<smp-config src="${page('given', body).url}"><smp-cost-range></smp-cost-range></smp-config>`);
          await shows(one(), found);
        });
        expect(codes, body).to.deep.equal(['config']);
        expect(String(events[0]?.error), body).to.contain(`expected ${expected}`);
        clear();
      }
    });

    it('uses the rest of what its address gives', async () => {
      const {said, codes} = await heard(async () => {
        put(`<smp-config src="${page('given', from(63, {[fresh()]: 1})).url}"><smp-cost-range></smp-cost-range></smp-config>`);
        await shows(one(), 'From $63');
      });
      expect(said).to.have.length(1);
      expect(codes).to.deep.equal(['config']);
    });

    it('fetches nothing from an address that is none of the web', async () => {
      const {fetch} = window;
      const asked: unknown[] = [];
      window.fetch = (input) => {
        asked.push(input);
        return Promise.reject(new Error('not here'));
      };
      try {
        for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'mailto:a@b.example', 'http://[']) {
          const {codes} = await heard(async () => {
            put(`<smp-config src="${src}"><smp-cost-range></smp-cost-range></smp-config>`);
            await shows(one(), found);
          });
          expect(codes, src).to.deep.equal(['load']);
          clear();
        }
      } finally {
        window.fetch = fetch;
      }
      expect(asked).to.deep.equal([]);
    });
  });
});
