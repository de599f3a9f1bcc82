import {clear, inside, render, texts, until, warnings} from '../../support/render.js';
import '../../../src/define/cost-range.js';
import '../../../src/define/overview.js';
import {expect} from '@open-wc/testing';
import {SmpHeadedElement} from '../../../src/foundation/element/headed-element.js';
import {type SmpErrorEvent, type SmpRelatedCard, SmpElement, SmpOverview, define, loadLocale} from '../../../src/index.js';
import {html} from '../../../src/foundation/lit.js';
import {msg} from '../../../src/foundation/language/locale.js';
import {dynamic} from '../../../src/foundation/rendering/markup.js';
import {SmpTextElement} from '../../../src/foundation/element/text-element.js';
import {loaders} from '../../../src/locales/loaders.js';

/** Renders what it is told, and fails when told. */
class Probe extends SmpHeadedElement {
  static override readonly tag: string = 'probe';
  static override properties = {fails: {}, at: {}};
  declare fails: boolean | undefined;
  declare at: number | undefined;

  protected override template() {
    if (this.fails) throw new Error('as told');
    return html`<p lang=${this.textLang} dir=${this.textDir}>${this.level(this.at)} ${msg('More detail', {id: 'related-card.more', desc: ''})}</p>`;
  }
}
define(Probe as unknown as Parameters<typeof define>[0]);

const probe = (attributes = '', children = '', lang = 'en') =>
  render(`<smp-probe ${attributes}>${children}</smp-probe>`, lang) as Promise<Probe>;
const said = (element: Element) => inside(element, 'p').textContent.trim();

describe('the heading level (WCAG 1.3.1)', () => {
  afterEach(clear);

  it('is 2 unless told, clamped, and 6 at most below', async () => {
    const cases = {
      '': '2',
      'heading-level="1"': '1',
      'heading-level="0"': '1',
      'heading-level="-3"': '1',
      'heading-level="7"': '6',
      'heading-level="2.6"': '3',
    };
    for (const [attributes, level] of Object.entries(cases)) expect(said(await probe(attributes))[0], attributes).to.equal(level);
    const element = await probe('heading-level="5"');
    element.at = 3;
    await element.updateComplete;
    expect(said(element)[0]).to.equal('6');
  });

  it('warns once of what is no number', async () => {
    const lines = await warnings(async () => {
      expect(said(await probe('heading-level="big"'))[0]).to.equal('2');
      await probe('heading-level="big"');
    });
    expect(lines).to.deep.equal(['<smp-probe heading-level="big">: expected 1 to 6; using the default']);
  });

  it('cuts a huge value short', async () => {
    const lines = await warnings(() => probe(`heading-level="${'x'.repeat(100_000)}"`));
    expect(lines[0]).to.have.length.below(150);
  });
});

describe('the language', () => {
  afterEach(clear);

  it('is that of the nearest ancestor', async () => {
    expect(said(await probe('', '', 'es'))).to.contain('Más detalles');
    expect(said(await probe('lang="en"', '', 'es'))).to.contain('More detail');
    expect(said(await probe('', '', 'es-MX'))).to.contain('Más detalles');
  });

  it('is that of the nearest host, across shadow roots', async () => {
    const host = document.createElement('div');
    host.lang = 'es';
    const middle = document.createElement('section');
    host.attachShadow({mode: 'open'}).append(middle);
    middle.attachShadow({mode: 'open'}).innerHTML = '<smp-probe></smp-probe>';
    document.body.append(host);
    const element = middle.shadowRoot?.firstElementChild as Probe;
    await element.updateComplete;
    expect(said(element)).to.contain('Más detalles');
    host.lang = 'en';
    await until(() => said(element).includes('More detail'));
    middle.lang = 'es';
    await until(() => said(element).includes('Más detalles'));
  });

  it('follows changes of `lang` on the page, near and far, and moves', async () => {
    document.documentElement.lang = 'en';
    const element = await probe('', '', 'en');
    element.parentElement?.removeAttribute('lang');
    document.documentElement.lang = 'es';
    await until(() => said(element).includes('Más detalles'));
    const english = document.createElement('div');
    english.lang = 'en';
    document.body.append(english);
    english.append(element);
    await until(() => said(element).includes('More detail'));
    expect(document.querySelectorAll('smp-probe')).to.have.length(1);
  });

  it('stands twice on one page without mixing', async () => {
    const [spanish, english] = await Promise.all([probe('', '', 'es'), probe('', '', 'en')]);
    spanish.requestUpdate();
    english.requestUpdate();
    await Promise.all([spanish.updateComplete, english.updateComplete]);
    expect([said(spanish), said(english)]).to.deep.equal(['2 Más detalles', '2 More detail']);
  });

  it('is understood with an underscore, as some systems write it', async () => {
    const element = await render('<smp-cost-range region="DE"></smp-cost-range>', 'es_ES');
    await until(() => inside(element, '.base').textContent.includes('Alemania'));
    expect(inside(element, '.base').hasAttribute('lang')).to.equal(false);
  });

  it('marks text that is not in the language of the page (WCAG 3.1.2)', async () => {
    expect(inside(await probe('', '', 'fr'), 'p').lang).to.equal('en');
    expect(inside(await probe('', '', 'ar'), 'p').dir).to.equal('ltr');
    expect(inside(await probe('', '', 'not a tag'), 'p').lang).to.equal('en');
    expect(inside(await probe('', '', 'en-GB'), 'p').hasAttribute('lang')).to.equal(false);
    expect(inside(await probe('', '', 'es-MX'), 'p').hasAttribute('lang')).to.equal(false);
  });

  it('is fetched once however many ask, and renders without waiting from then on', async () => {
    await loadLocale('es');
    await loadLocale('es');
    await loadLocale('no such language');
    const element = document.createElement('smp-probe') as Probe;
    element.lang = 'es';
    document.body.append(element);
    await Promise.resolve();
    await Promise.resolve();
    expect(said(element)).to.contain('Más detalles');
  });
});

describe('a language that does not come', () => {
  it('leaves English, said once', async () => {
    // Spanish is here already; the loader is asked for a language under a name of its own.
    Object.assign(loaders, {qq: () => Promise.reject(new Error('offline'))});
    const lines = await warnings(async () => {
      await loadLocale('qq');
      await loadLocale('qq');
    });
    expect(lines).to.deep.equal(['smp-elements: the words for "qq" could not be loaded; English stays']);
  });
});

describe('an element with a translation that is missing or stale (WCAG 3.1.2)', () => {
  afterEach(clear);

  it('shows that sentence in English, marked as such, and all else translated', async () => {
    const heading = 'Traducido';
    Object.assign(loaders, {
      qm: () => Promise.resolve({templates: {'overview.heading': heading}, tags: [], preformatted: {}, glossaryOrder: []}),
    });
    await loadLocale('qm');
    class Partly extends SmpOverview {}
    Object.assign(Partly.prototype, {_wantedLocale: () => 'qm'});
    define(Partly, {prefix: 'partly'});
    const element = document.createElement('partly-overview') as Partly;
    document.body.append(element);
    await element.updateComplete;
    const root = element.shadowRoot as ShadowRoot;
    const shown = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    while (shown.nextNode()) {
      const {data, parentElement} = shown.currentNode as Text;
      // Numbers of sources, and citations, have no words of ours.
      if (data.trim() && !parentElement?.closest('style, [lang=en], sup, [translate=no]')) bare.push(data.trim());
    }
    expect(bare).to.include(heading);
    expect(bare.filter((text) => /\p{L}{4}/u.test(text) && text !== heading)).to.deep.equal([]);
    expect(root.querySelectorAll('[lang=en]').length).to.be.greaterThan(5);
  });
});

describe('an element whose words are on their way', () => {
  afterEach(clear);

  it('shows its children, and says so by a state, until they are here', async () => {
    let come = (): void => {};
    Object.assign(loaders, {
      qx: () => new Promise((done) => (come = () => done({templates: {}, tags: [], preformatted: {}, glossaryOrder: []}))),
    });
    // No page can ask for a language that is not listed; this element does.
    class Waiting extends Probe {
      static override readonly tag: string = 'waiting';
      protected override template() {
        return html`<p>2 here</p>`;
      }
    }
    Object.assign(Waiting.prototype, {_wantedLocale: () => 'qx'});
    define(Waiting as unknown as Parameters<typeof define>[0]);
    const element = document.createElement('smp-waiting') as Waiting;
    element.innerHTML = '<b>kept</b>';
    document.body.append(element);
    await Promise.resolve();
    expect(element.matches(':state(waiting)')).to.equal(true);
    expect(element.firstElementChild?.checkVisibility()).to.equal(true);
    come();
    await element.updateComplete;
    expect(said(element)).to.equal('2 here');
    expect(element.matches(':state(waiting)')).to.equal(false);
    expect(element.firstElementChild?.checkVisibility()).to.equal(false);
  });
});

describe('an element that cannot render', () => {
  afterEach(clear);

  const failing = async () => {
    const errors: SmpErrorEvent[] = [];
    const listen = (event: Event) => errors.push(event as SmpErrorEvent);
    document.addEventListener('smp-error', listen);
    const element = await probe('', '<b>kept</b><i slot="heading">named</i>');
    const lines = await warnings(async () => {
      element.fails = true;
      await element.updateComplete;
    });
    document.removeEventListener('smp-error', listen);
    return {element, errors, lines};
  };

  it('shows its children, named slots too, and tells once', async () => {
    const {element, errors, lines} = await failing();
    for (const child of element.children) expect(child.checkVisibility()).to.equal(true);
    expect(inside.bind(null, element, 'p')).to.throw();
    expect(errors.map(({code, composed}) => [code, composed])).to.deep.equal([['render', true]]);
    expect(String(errors[0]?.error)).to.contain('as told');
    expect(lines).to.deep.equal(['<smp-probe>: could not render, shows its fallback: Error: as told']);
    expect(element.matches(':state(fallback)')).to.equal(true);
  });

  it('leaves its siblings alone', async () => {
    const sibling = await probe();
    await failing();
    expect(said(sibling)).to.equal('2 More detail');
  });

  it('comes back when it can', async () => {
    const {element} = await failing();
    element.fails = false;
    await element.updateComplete;
    expect(said(element)).to.equal('2 More detail');
    expect(element.firstElementChild?.checkVisibility()).to.equal(false);
    expect(element.matches(':state(fallback)')).to.equal(false);
  });

  it('comes back from a first rendering that failed', async () => {
    const element = document.createElement('smp-probe') as Probe;
    element.fails = true;
    element.textContent = 'kept';
    await warnings(async () => {
      document.body.append(element);
      await element.updateComplete;
    });
    expect(texts(element)).to.deep.equal(['kept']);
    element.fails = false;
    await element.updateComplete;
    expect(said(element)).to.equal('2 More detail');
  });
});

/** Its second part takes long, and fails when told. */
class InParts extends SmpTextElement {
  static override readonly tag: string = 'in-parts';
  static override properties = {fails: {}};
  declare fails: boolean | undefined;

  protected override template() {
    const drawing = () => {
      if (this.fails) throw new Error('as told');
      return 'drawn';
    };
    return html`<section class="base"><p>text</p><i>${dynamic(drawing)}</i></section>`;
  }
}
define(InParts as unknown as Parameters<typeof define>[0]);

describe('an element with a part that takes long', () => {
  afterEach(clear);

  const parts = (element: InParts) => [texts(element).join(' '), element.matches(':state(waiting)'), element.matches(':state(fallback)')];
  const begun = (fails = false) => {
    const element = document.createElement('smp-in-parts') as InParts;
    element.fails = fails;
    element.innerHTML = '<b>kept</b>';
    // Below what is seen.
    element.style.cssText = 'position: absolute; inset-block-start: 200vh';
    document.body.append(element);
    return element;
  };

  it('shows its text first, and says by a state that more is coming', async () => {
    const element = begun();
    await Promise.resolve();
    expect(parts(element)).to.deep.equal(['text', true, false]);
    await element.updateComplete;
    expect(parts(element)).to.deep.equal(['text drawn', false, false]);
  });

  it('shows its children where that part cannot be made, and comes back when it can', async () => {
    const element = begun(true);
    const lines = await warnings(() => element.updateComplete);
    expect(lines).to.deep.equal(['<smp-in-parts>: could not render, shows its fallback: Error: as told']);
    expect(parts(element)).to.deep.equal(['kept', false, true]);
    element.fails = false;
    await element.updateComplete;
    expect(parts(element)).to.deep.equal(['text drawn', false, false]);
  });
});

describe("a server's markup", () => {
  afterEach(clear);

  const serve = async (markup: string) => {
    const host = document.createElement('div');
    document.body.append(host);
    host.setHTMLUnsafe(`<smp-probe><template shadowrootmode="open">${markup}</template></smp-probe>`);
    // Firefox upgrades what it parsed in a task of its own.
    await until(() => host.firstElementChild instanceof Probe);
    return host.firstElementChild as Probe;
  };

  it('that does not fit is rendered afresh, once and styled', async () => {
    const element = await serve('<!--lit-part AAAAAAAAAAA=--><b>stale</b><!--/lit-part-->');
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.equal('2 More detail');
    expect(element.shadowRoot?.textContent).not.to.contain('stale');
  });

  it('that is not ours is not shown twice', async () => {
    const element = await serve('<p>stale</p>');
    await element.updateComplete;
    expect(said(element)).to.equal('2 More detail');
    expect(element.shadowRoot?.textContent).not.to.contain('stale');
  });
});

describe('a page', () => {
  afterEach(clear);

  it('finds nothing on the host that it did not set', async () => {
    expect((await probe()).getAttributeNames()).to.be.empty;
  });

  it('can set a property before the element is defined', async () => {
    const element = document.createElement('smp-late') as SmpRelatedCard;
    element.heading = 'kept';
    document.body.append(element);
    class Late extends SmpElement {
      static override readonly tag = 'late';
      static override properties = {heading: {}};
      declare heading: string;
      protected override template() {
        return html`<p>${this.heading}</p>`;
      }
    }
    define(Late as unknown as Parameters<typeof define>[0]);
    await element.updateComplete;
    expect(said(element)).to.equal('kept');
  });

  it('hides an element with `hidden`', async () => {
    const element = (await render('<smp-overview hidden></smp-overview>')) as SmpElement;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
