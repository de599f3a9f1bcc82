import {allInside, inside, texts, until, warnings} from '../../support/render.js';
import {expect} from '@open-wc/testing';
import {questionIds} from '../../../src/elements/faq/faq.content.js';
import {type Config, type SmpFaq, type SmpRelatedList, configure} from '../../../src/index.js';
import {stopTimeoutsInTests} from '../../support/clock.js';
import {config, fresh, heard, inAttribute, later, one, page, put, reset, says, script} from '../../support/configuration.js';

// An address that a test keeps waiting would otherwise be given up.
stopTimeoutsInTests();

describe('smp-config', () => {
  afterEach(reset);

  describe('holds text only', () => {
    const marked = (name: string) => `<b>${name}</b>`;
    const markup: Config = {
      clinic: {
        name: marked('clinic'),
        telephone: marked('telephone'),
        booking: {href: '/book', label: marked('label')},
        practitioners: [{name: marked('practitioner'), registration: marked('registration'), href: '/register'}],
      },
      prices: {currency: 'USD', areas: [{area: 'crown', low: 7}], included: [marked('included')]},
      review: {by: marked('reviewer'), on: '2020-01-02'},
      articles: [
        {
          heading: marked('heading'),
          summary: marked('summary'),
          tag: marked('tag'),
          image: '/test/support/picture.svg',
          imageAlt: marked('alt'),
          href: '/a',
        },
      ],
      questions: [
        {question: marked('first'), answer: marked('one'), place: 'first'},
        {question: marked('last'), answer: `${marked('two')}\n\n${marked('three')}`},
      ],
    };
    const elements = '<smp-cost-range></smp-cost-range><smp-faq></smp-faq><smp-related-list></smp-related-list>';
    const ways: Record<string, () => void> = {
      'in a script': () => put(`<smp-config>${script(markup)}${elements}</smp-config>`),
      'at an address': () => put(`<smp-config src="${page('given', markup).url}">${elements}</smp-config>`),
      'of configure()': () => {
        configure(markup);
        put(elements);
      },
    };

    for (const [way, come] of Object.entries(ways)) {
      it(`and shows markup as it is written, ${way}`, async () => {
        come();
        await says(one(), marked('telephone'));
        await says(one('smp-faq'), marked('three'));
        await says(one('smp-related-list'), marked('heading'));
        const shown = texts(document.body, 'style, script').join(' ');
        for (const name of JSON.stringify(markup).match(/(?<=<b>)\w+/g) ?? []) expect(shown).to.contain(marked(name));
        const roots: ShadowRoot[] = [];
        const walk = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            expect(element.localName).not.to.equal('b');
            if (!element.shadowRoot) continue;
            roots.push(element.shadowRoot);
            walk(element.shadowRoot);
          }
        };
        walk(document.body);
        expect(roots.length).to.be.at.least(4);
      });
    }
  });

  describe('names who reviewed the text', () => {
    const review = (by: string, on = '2020-01-02') => inAttribute({review: {by, on}});
    const foot = (element = one('smp-overview')) => element.shadowRoot?.querySelector('footer')?.textContent ?? '';

    it('in the foot of each section', async () => {
      put(`<smp-config ${review('Dr Ana')}><smp-overview></smp-overview><smp-risks></smp-risks></smp-config>`);
      for (const name of ['smp-overview', 'smp-risks']) await until(() => /Review: Dr Ana, January 2, 2020/.test(foot(one(name))), name);
      expect(foot()).not.to.contain('No clinician');
    });

    it('unless attributes do, which are not mixed with it', async () => {
      put(`<smp-config ${review('Dr Ana')}><smp-overview reviewed-by="Dr Ben" reviewed-on="2021"></smp-overview></smp-config>`);
      await until(() => foot().includes('Review: Dr Ben, 2021'));
      const said = await warnings(async () => {
        one('smp-overview').removeAttribute('reviewed-on');
        await until(() => foot().includes('No clinician has reviewed'));
      });
      expect(foot()).not.to.match(/Dr (Ana|Ben)/);
      expect(said.join()).to.contain('reviewed-on');
      one('smp-overview').removeAttribute('reviewed-by');
      await until(() => foot().includes('Review: Dr Ana'));
    });

    it('and not on a day to come', async () => {
      await warnings(async () => {
        put(`<smp-config ${review('Dr Ana', '9999')}><smp-overview></smp-overview></smp-config>`);
        await until(() => foot().includes('No clinician has reviewed'));
      });
    });
  });

  describe('adds questions to smp-faq', () => {
    const questions = {
      questions: [
        {question: 'Do you have parking?', answer: 'Two places.\n\nBoth are free.', place: 'first'},
        {question: 'Are you open on Saturday?', answer: 'In the\nmorning.\n \t\nSome of us.\r\n\r\nAsk.', place: 'last'},
        {question: 'Is there coffee?', answer: 'Yes.'},
      ],
    };
    const faq = async (config: unknown = questions, children = '') => {
      put(`<smp-config>${script(config)}<smp-faq>${children}</smp-faq></smp-config>`);
      const element = one<SmpFaq>('smp-faq');
      await element.updateComplete;
      await until(() => own(element).length);
      return element;
    };
    const own = (element: Element) => allInside<HTMLDetailsElement>(element, '[part=own] details');
    const summary = (details: Element) => details.querySelector('summary')?.textContent.trim();
    const seen = (elements: readonly Element[]) => elements.filter((element) => element.checkVisibility());
    const marks = (element: Element) =>
      allInside(element, '[part=own]').map((part) => seen([...part.querySelectorAll(':scope > p')]).length);
    const numbers = (element: Element) => inside(element, '#found').textContent.match(/\d+/g)?.map(Number);
    const search = async (element: SmpFaq, query: string) => {
      const field = inside<HTMLInputElement>(element, 'input');
      field.value = query;
      field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await element.updateComplete;
    };

    it('first or last, in their order, each place marked once as the clinic’s', async () => {
      const element = await faq();
      const order = allInside(element, '[part=own] > p:not([hidden]), .row summary, [part=own] summary').map(
        (part) => [part.closest('.row') ? 'row' : part.localName, part.getBoundingClientRect().top] as const,
      );
      const tops = order.map(([, top]) => top);
      expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
      expect(order.map(([what]) => what).join(' ')).to.equal(`p summary ${'row '.repeat(questionIds.length)}p summary summary`);
      expect(own(element).map(summary)).to.deep.equal(questions.questions.map(({question}) => question));
      expect(marks(element)).to.deep.equal([1, 1]);
      for (const mark of allInside(element, '[part=own] > p:not([hidden])'))
        expect(mark.textContent).to.contain('clinic').and.contain('smp-elements');
    });

    it('with answers in paragraphs, split at blank lines', async () => {
      const element = await faq();
      const paragraphs = own(element).map((details) => [...details.querySelectorAll('.more p')].map(({textContent}) => textContent.trim()));
      expect(paragraphs).to.deep.equal([['Two places.', 'Both are free.'], ['In the\nmorning.', 'Some of us.', 'Ask.'], ['Yes.']]);
    });

    it('without empty paragraphs', async () => {
      const element = await faq({questions: [{question: 'Q?', answer: '\n\nYes.\n\n\n\nNo.\n\n'}]});
      expect(
        own(element).flatMap((details) => [...details.querySelectorAll('.more p')].map(({textContent}) => textContent.trim())),
      ).to.deep.equal(['Yes.', 'No.']);
    });

    it('that open, and are as large as the others', async () => {
      const element = await faq();
      const [first] = own(element);
      expect(first?.open).to.equal(false);
      expect(first?.querySelector('summary')?.getBoundingClientRect().height).to.be.at.least(44);
      first?.querySelector('summary')?.click();
      expect(first?.open).to.equal(true);
      expect(first?.querySelector('.more p')?.getBoundingClientRect().height).to.be.above(0);
    });

    it('that are found by what they ask and answer, and counted', async () => {
      const element = await faq(questions, '<p slot="last">Tea and coffee are free.</p>');
      await search(element, 'parking');
      expect(seen(own(element)).map(summary)).to.deep.equal(['Do you have parking?']);
      expect(marks(element)).to.deep.equal([1, 0]);
      expect(numbers(element)).to.deep.equal([1 + seen(allInside(element, '.row')).length, questionIds.length + 4]);
      await search(element, 'SOME morning');
      expect(seen(own(element)).map(summary)).to.deep.equal(['Are you open on Saturday?']);
      expect(marks(element)).to.deep.equal([0, 1]);
      await search(element, 'zzzz');
      expect(seen(own(element))).to.be.empty;
      expect(marks(element)).to.deep.equal([0, 0]);
      await search(element, '');
      expect(seen(own(element))).to.have.length(3);
      expect(marks(element)).to.deep.equal([1, 1]);
    });

    it('that are open in print, and closed after it', async () => {
      const element = await faq();
      const [first] = own(element);
      if (first) first.open = true;
      dispatchEvent(new Event('beforeprint'));
      expect(own(element).map(({open}) => open)).to.deep.equal([true, true, true]);
      dispatchEvent(new Event('afterprint'));
      expect(own(element).map(({open}) => open)).to.deep.equal([true, false, false]);
    });

    it('beside those that stand inside it, and no more when the configuration goes', async () => {
      const element = await faq(questions, '<p slot="first">We are at home.</p>');
      expect(marks(element)).to.deep.equal([1, 1]);
      config().config = {};
      await until(() => !own(element).length);
      await element.updateComplete;
      expect(marks(element)).to.deep.equal([1, 0]);
    });

    it('accessibly', async () => {
      await expect(await faq()).to.be.accessible();
    });
  });

  describe('gives articles to smp-related-list', () => {
    const articles = Array.from({length: 8}, (_, at) => ({heading: `Article ${at}`, href: `/article-${at}`}));
    const lists = (config: unknown, attributes = '', children = '') => {
      put(`<smp-config>${script(config)}<smp-related-list ${attributes}>${children}</smp-related-list></smp-config>`);
      return one<SmpRelatedList>('smp-related-list');
    };
    const headings = (element: Element) => allInside(element, 'smp-related-card').map((card) => card.getAttribute('heading'));
    const has = (element: Element, expected: readonly string[]) =>
      until(() => headings(element).join() === expected.join(), `${expected.join()}, last ${headings(element).join()}`);
    const titles = articles.map(({heading}) => heading);

    it('in their order, as many as it shows', async () => {
      const element = lists({articles});
      await has(element, titles.slice(0, 6));
      element.limit = 7;
      await has(element, titles.slice(0, 7));
      expect(inside(element, 'smp-related-card').getAttribute('href')).to.equal('/article-0');
    });

    it('with all that is said of them', async () => {
      const all = {
        heading: 'A',
        summary: 'B',
        href: '/c',
        image: '/test/support/picture.svg',
        imageAlt: 'D',
        tag: 'E',
        date: '2026-11',
        readingMinutes: 6,
      };
      const element = lists({articles: [all]});
      await has(element, ['A']);
      const said = texts(element).join(' ');
      for (const expected of ['A', 'B', 'D', 'E', 'November 2026', '6 min']) expect(said).to.contain(expected);
    });

    it('and takes them back', async () => {
      const element = lists({articles});
      await has(element, titles.slice(0, 6));
      config().config = {articles: articles.slice(6)};
      await has(element, titles.slice(6));
      config().config = {};
      await has(element, []);
    });

    it('that has none of its own', async () => {
      const element = lists({articles}, '', '<smp-related-card heading="Own" href="/own"></smp-related-card>');
      await until(() => !element.matches(':state(waiting)') && element.shadowRoot?.querySelector('section'));
      await later();
      expect(headings(element)).to.deep.equal([]);
      element.items = [{heading: 'Handed'}];
      await has(element, ['Handed']);
      element.items = undefined;
      element.replaceChildren();
      await has(element, titles.slice(0, 6));
    });

    it('which waits for them while they are on their way, its children shown', async () => {
      const {url, release} = page('held', {articles});
      put(`<smp-config src="${url}"><smp-related-list></smp-related-list></smp-config>`);
      const element = one<SmpRelatedList>('smp-related-list');
      await config().updateComplete;
      expect(element.matches(':state(waiting)')).to.equal(true);
      await release();
      await has(element, titles.slice(0, 6));
    });

    it('without the bad ones', async () => {
      const {said} = await heard(async () => {
        const element = lists({
          articles: [{heading: ''}, articles[0], {summary: fresh()}, {...articles[1], href: 'javascript:alert(1)'}],
          [fresh()]: 1,
        });
        await has(element, titles.slice(0, 2));
        expect(allInside(element, 'smp-related-card').map((card) => card.getAttribute('href'))).to.deep.equal(['/article-0', null]);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('articles[0].heading').and.contain('articles[2].heading').and.contain('articles[3].href');
    });
  });
});
