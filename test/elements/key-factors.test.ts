import {allInside, clear, inside, render, until, warnings, texts} from '../support/render.js';
import '../../src/define/key-factors.js';
import {expect} from '@open-wc/testing';
import {emulate} from '../support/deep.js';
import {atRest} from '../support/wait.js';
import {sendKeys} from '@web/test-runner-commands';
import {factorIds} from '../../src/elements/key-factors/key-factors.content.js';
import type {SmpKeyFactors, SmpToggleEvent} from '../../src/index.js';

const openIds = (element: Element) => allInside<HTMLDetailsElement>(element, '.row details[open]').map(({id}) => id);
const click = (element: Element, id: string) => inside(element, `#${id}-answer`).click();
// The browser tells of a toggle in a task of its own.
const settled = () => atRest();

describe('smp-key-factors', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows all factors, each with its answer in a line or two', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    expect(allInside(element, '.row h3').map(({textContent}) => textContent)).to.have.length(factorIds.length);
    for (const answer of allInside(element, '.row summary')) {
      expect(answer.lastElementChild?.textContent.trim()).to.have.length.within(20, 100);
      expect(answer.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('names each disclosure by its factor and its answer', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    expect(texts(inside(element, '#cost-answer'))).to.deep.equal(['Cost:', 'Ask for one written price for all visits.']);
  });

  it('opens one at a time', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    click(element, 'cost');
    await settled();
    click(element, 'shade');
    await settled();
    expect(openIds(element)).to.deep.equal(['shade']);
  });

  it('opens one at a time where the browser does not know named disclosures', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    for (const details of allInside(element, 'details')) details.removeAttribute('name');
    click(element, 'cost');
    await settled();
    for (const details of allInside(element, 'details')) details.removeAttribute('name');
    click(element, 'shade');
    await settled();
    expect(openIds(element)).to.deep.equal(['shade']);
  });

  it('opens many with `multiple`', async () => {
    const element = await render('<smp-key-factors multiple></smp-key-factors>');
    click(element, 'cost');
    await settled();
    click(element, 'shade');
    await settled();
    expect(openIds(element)).to.deep.equal(['shade', 'cost']);
  });

  it('opens and closes all, by button and by method', async () => {
    const element = (await render('<smp-key-factors></smp-key-factors>')) as SmpKeyFactors;
    const button = inside(element, 'button');
    expect(button.textContent).to.equal('Open all');
    button.click();
    await settled();
    expect(openIds(element)).to.have.length(factorIds.length);
    expect(button.textContent).to.equal('Close all');
    button.click();
    await settled();
    expect(openIds(element)).to.be.empty;
    element.openAll();
    await settled();
    expect(openIds(element)).to.have.length(factorIds.length);
    element.closeAll();
    await settled();
    expect(openIds(element)).to.be.empty;
  });

  it('takes none away after all were opened', async () => {
    const element = (await render('<smp-key-factors></smp-key-factors>')) as SmpKeyFactors;
    element.openAll();
    await settled();
    click(element, 'cost');
    await settled();
    click(element, 'cost');
    await settled();
    expect(openIds(element)).to.have.length(factorIds.length);
  });

  it('tells what opened and closed, once each', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    const told: string[] = [];
    const listen = (event: Event) => told.push(`${(event as SmpToggleEvent).item} ${(event as SmpToggleEvent).open}`);
    document.addEventListener('smp-toggle', listen);
    click(element, 'cost');
    await settled();
    click(element, 'shade');
    await settled();
    document.removeEventListener('smp-toggle', listen);
    expect(told.sort()).to.deep.equal(['cost false', 'cost true', 'shade true']);
  });

  it('is opened by the keyboard (WCAG 2.1.1)', async () => {
    const element = await render('<smp-key-factors></smp-key-factors>');
    inside(element, 'button').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await settled();
    expect(openIds(element)).to.deep.equal(['aftercare']);
    expect(element.shadowRoot?.activeElement?.id).to.equal('aftercare-answer');
  });

  it('opens what `open` names, and warns of what it does not know', async () => {
    const said = await warnings(async () => {
      const element = await render('<smp-key-factors multiple open="cost  sauna shade"></smp-key-factors>');
      expect(openIds(element)).to.deep.equal(['shade', 'cost']);
      await render('<smp-key-factors multiple open="cost  sauna shade"></smp-key-factors>');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<smp-key-factors open="sauna">');
  });

  it('opens the factor that the address names, at once and later', async () => {
    history.replaceState(null, '', '#smp-key-factors-shade');
    const element = await render('<smp-key-factors></smp-key-factors>');
    await settled();
    expect(openIds(element)).to.deep.equal(['shade']);
    expect(element.shadowRoot?.activeElement?.id).to.equal('shade-answer');
    location.hash = '#smp-key-factors-health';
    await until(() => openIds(element).join() === 'health');
    await until(() => element.shadowRoot?.activeElement?.id === 'health-answer');
  });

  it('opens everything to print, and closes it again', async () => {
    const element = await render('<smp-key-factors open="cost"></smp-key-factors>');
    dispatchEvent(new Event('beforeprint'));
    await settled();
    expect(openIds(element)).to.have.length(factorIds.length);
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(openIds(element)).to.deep.equal(['cost']);
    const names = allInside(element, '.row details').map((details) => details.getAttribute('name'));
    expect(names, 'one at a time again').to.deep.equal(Array(factorIds.length).fill('rows'));
  });

  it('shows everything in print style alone, where the browser can, and no control', async function () {
    const element = await render('<smp-key-factors></smp-key-factors>');
    if (!(await emulate({media: 'print'})) || !CSS.supports('selector(::details-content)')) return this.skip();
    await until(() => matchMedia('print').matches);
    for (const more of allInside(element, '.more')) expect(more.checkVisibility(), more.textContent).to.equal(true);
    expect(getComputedStyle(inside(element, 'button')).display).to.equal('none');
    await emulate({});
    expect(inside(element, '.more').checkVisibility()).to.equal(false);
  });
});
