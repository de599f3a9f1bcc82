import {allInside, clear, inside, render, until} from '../support/render.js';
import '../../src/define/checklist.js';
import {expect} from '@open-wc/testing';
import {content} from '../../src/elements/checklist/checklist.content.js';
import {emulate} from '../support/deep.js';
import {sendKeys} from '@web/test-runner-commands';
import {accessibilityNodes} from '../support/accessibility.js';
import type {SmpChecklist} from '../../src/index.js';

const list = async (attributes = '', lang = 'en') => (await render(`<smp-checklist ${attributes}></smp-checklist>`, lang)) as SmpChecklist;
const inForm = async (attributes = '', around: 'form' | 'fieldset' = 'form') => {
  const form = document.createElement('form');
  document.body.append(form);
  form.innerHTML = `<${around}><smp-checklist ${attributes}></smp-checklist></${around}>`.replace(/<\/?form>/g, '');
  const element = form.querySelector('smp-checklist') as SmpChecklist;
  await element.updateComplete;
  return {form, element, asked: () => new FormData(form).getAll('asked')};
};

const boxes = (element: Element) => allInside<HTMLInputElement>(element, 'input');
const ids = (element: Element) => boxes(element).map(({value}) => value);
const checked = (element: Element) => allInside<HTMLInputElement>(element, 'input:checked').map(({value}) => value);
const disabled = (element: Element) => allInside(element, 'input:disabled').length;
const box = (element: Element, id: string) => inside<HTMLInputElement>(element, `input[value="${id}"]`);
const numbers = (element: Element) => inside(element, '.progress').textContent.match(/\d+/g)?.map(Number);

const ticked = async (element: SmpChecklist, ...which: string[]) => {
  for (const id of which) box(element, id).click();
  await element.updateComplete;
};

describe('smp-checklist', () => {
  afterEach(clear);

  it('groups its questions, each group named by a heading in its legend (WCAG 1.3.1)', async () => {
    const element = await list('heading-level="3"');
    const groups = allInside(element, 'fieldset');
    expect(groups).to.have.length(5);
    for (const group of groups) {
      expect(group.firstElementChild?.localName).to.equal('legend');
      expect(group.querySelector('legend h4')?.textContent).to.have.length.above(3);
      expect(group.querySelectorAll('input').length).to.be.at.least(3);
      expect(group.querySelectorAll('sup a').length, 'why it matters, with a source').to.be.at.least(1);
    }
  });

  it('has a box for each question, with an id of its own, named by the question', async () => {
    const element = await list();
    expect(ids(element)).to.have.length(content().groups.flatMap(({questions}) => questions).length);
    expect(new Set(ids(element)).size).to.equal(ids(element).length);
    for (const {labels} of boxes(element)) {
      expect(labels).to.have.length(1);
      expect(labels?.[0]?.textContent.trim()).to.match(/\?$/);
    }
  });

  it('tells assistive technology each question once, as a box that is not ticked (WCAG 4.1.2)', async function () {
    const element = await list();
    const nodes = await accessibilityNodes();
    if (!nodes) return this.skip();
    for (const {labels} of boxes(element)) {
      const name = labels?.[0]?.textContent.trim();
      expect(
        nodes.some((node) => node.role === 'checkbox' && node.name === name),
        name,
      ).to.be.true;
    }
  });

  it('gives each box a target of 44 pixels (WCAG 2.5.8)', async () => {
    const element = await list();
    for (const label of allInside(element, 'label')) expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('ticks and unticks by a click on the question', async () => {
    const element = await list();
    const [label] = allInside(element, 'label');
    label?.click();
    await element.updateComplete;
    expect(checked(element)).to.deep.equal(ids(element).slice(0, 1));
    expect(element.value).to.deep.equal(checked(element));
    label?.click();
    await element.updateComplete;
    expect(checked(element)).to.be.empty;
    expect(element.value).to.be.empty;
  });

  it('ticks by the keyboard (WCAG 2.1.1)', async () => {
    const element = await list();
    box(element, 'needles').focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(element.value).to.deep.equal(['needles']);
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(element.value).to.be.empty;
    expect(element.shadowRoot?.activeElement).to.equal(box(element, 'needles'));
  });

  it('says how many are ticked', async () => {
    const element = await list();
    const all = boxes(element).length;
    expect(numbers(element)).to.deep.equal([0, all]);
    await ticked(element, 'shade', 'needles', 'price');
    expect(numbers(element)).to.deep.equal([3, all]);
    await ticked(element, 'needles');
    expect(numbers(element)).to.deep.equal([2, all]);
  });

  it('lists what is ticked in its own order, whatever was ticked first', async () => {
    const element = await list();
    await ticked(element, 'price', 'training', 'depth');
    expect(element.value).to.deep.equal(['training', 'depth', 'price']);
  });

  it('offers to clear the ticks once there are some', async () => {
    const element = await list();
    const button = inside(element, 'button');
    expect(button.checkVisibility()).to.equal(false);
    await ticked(element, 'price', 'training');
    expect(button.checkVisibility()).to.equal(true);
    button.click();
    await element.updateComplete;
    expect([...element.value, ...checked(element)]).to.be.empty;
    expect(numbers(element)?.[0]).to.equal(0);
    expect(button.checkVisibility()).to.equal(false);
    await ticked(element, 'price');
    expect(checked(element), 'a box can be ticked again').to.deep.equal(['price']);
  });

  it('keeps the focus when the button that cleared goes (WCAG 2.4.3)', async () => {
    const element = await list();
    await ticked(element, 'price');
    inside(element, 'button').focus();
    await sendKeys({press: 'Enter'});
    await until(() => !inside(element, 'button').checkVisibility());
    expect(element.shadowRoot?.activeElement?.checkVisibility()).to.equal(true);
  });

  it('keeps its ticks when the language changes', async () => {
    const element = await list();
    await ticked(element, 'price', 'training');
    const before = inside(element, 'footer').textContent;
    element.lang = 'es';
    await until(() => inside(element, 'footer').textContent !== before);
    expect(element.value).to.deep.equal(['training', 'price']);
    expect(checked(element)).to.deep.equal(element.value);
  });

  it('takes over what a reader ticked in the markup of a server', async () => {
    const served = ((await (await fetch('/__ssr__/fixtures.json')).json()) as Record<string, string>)['checklist/alone'];
    const host = document.createElement('div');
    host.lang = 'en';
    host.setHTMLUnsafe(served ?? '');
    const element = host.firstElementChild as SmpChecklist;
    box(element, 'price').click();
    document.body.append(host);
    await element.updateComplete;
    await ticked(element, 'training');
    expect(checked(element)).to.deep.equal(['training', 'price']);
    expect(element.value).to.deep.equal(checked(element));
    expect(numbers(element)?.[0]).to.equal(2);
  });

  it('is accessible with ticks', async () => {
    const element = await list();
    await ticked(element, 'price', 'training');
    await expect(element).to.be.accessible();
  });

  it('stores nothing and leaves the address alone', async () => {
    const state = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length];
    const before = state();
    const element = await list('name="asked"');
    await ticked(element, 'price', 'training');
    inside(element, 'button').click();
    await element.updateComplete;
    expect(state()).to.deep.equal(before);
  });

  it('sends no event, and adds nothing to those of the browser', async () => {
    const element = await list('name="asked"');
    const sent: string[] = [];
    element.dispatchEvent = (event) => Boolean(sent.push(event.type));
    const listen = (event: Event) => {
      if (event.type === 'change' || event.target !== element || (event as CustomEvent).detail) sent.push(event.type);
    };
    for (const type of ['change', 'input']) document.addEventListener(type, listen);
    await ticked(element, 'price', 'training');
    inside(element, 'button').click();
    await element.updateComplete;
    for (const type of ['change', 'input']) document.removeEventListener(type, listen);
    expect(sent).to.be.empty;
    expect(element.getAttributeNames()).to.deep.equal(['name']);
  });

  it('leaves another checklist on the page alone', async () => {
    const [one, two] = [await list('name="asked"'), await list('name="asked"')];
    await ticked(one, 'price');
    await ticked(two, 'training', 'depth');
    expect([one.value, two.value]).to.deep.equal([['price'], ['training', 'depth']]);
    inside(two, 'button').click();
    await two.updateComplete;
    expect([one.value, two.value]).to.deep.equal([['price'], []]);
    expect(numbers(one)?.[0]).to.equal(1);
  });

  it('prints its boxes without its tools, in print style alone, where the browser can', async function () {
    const element = await list();
    await ticked(element, 'price');
    if (!(await emulate({media: 'print'}))) return this.skip();
    await until(() => matchMedia('print').matches);
    const tools = allInside(element, 'button, .progress').filter((tool) => tool.checkVisibility()).length;
    const shown = boxes(element).filter((input) => input.checkVisibility()).length;
    const kept = checked(element);
    await emulate({});
    expect([tools, shown, kept]).to.deep.equal([0, boxes(element).length, ['price']]);
    expect(inside(element, '.progress').checkVisibility()).to.equal(true);
  });

  describe('in a form', () => {
    it('is one of its elements', async () => {
      const {form, element} = await inForm('name="asked"');
      expect([...form.elements]).to.include(element);
      expect(form.elements.namedItem('asked')).to.equal(element);
    });

    it('sends the ids of what is ticked under its name', async () => {
      const {element, asked} = await inForm('name="asked"');
      expect(asked()).to.be.empty;
      await ticked(element, 'price', 'training');
      expect(asked()).to.deep.equal(['training', 'price']);
      await ticked(element, 'training');
      expect(asked()).to.deep.equal(['price']);
    });

    it('follows a name that changes, and sends nothing without one', async () => {
      const {form, element} = await inForm();
      await ticked(element, 'price');
      expect([...new FormData(form)]).to.be.empty;
      element.name = 'other';
      await element.updateComplete;
      expect([...new FormData(form)]).to.deep.equal([['other', 'price']]);
      element.name = undefined;
      await element.updateComplete;
      expect([...new FormData(form)]).to.be.empty;
    });

    it('belongs to a form elsewhere that `form` names', async () => {
      const {form} = await inForm();
      form.id = 'booking';
      const element = await list('form="booking" name="elsewhere"');
      await ticked(element, 'depth');
      expect(new FormData(form).getAll('elsewhere')).to.deep.equal(['depth']);
    });

    it('is cleared by the form', async () => {
      const {form, element, asked} = await inForm('name="asked"');
      await ticked(element, 'price', 'training');
      form.reset();
      await element.updateComplete;
      expect([...element.value, ...checked(element), ...asked()]).to.be.empty;
      expect(numbers(element)?.[0]).to.equal(0);
    });

    it('can be cleared before it has ever been on the page', () => {
      const element = document.createElement('smp-checklist');
      expect(() => element.formResetCallback()).not.to.throw();
      expect(element.value).to.be.empty;
    });

    it('cannot be ticked in a disabled fieldset', async () => {
      const {form, element, asked} = await inForm('name="asked"', 'fieldset');
      await ticked(element, 'price');
      const around = form.querySelector('fieldset') as HTMLFieldSetElement;
      around.disabled = true;
      await element.updateComplete;
      expect(disabled(element)).to.equal(boxes(element).length);
      await ticked(element, 'training');
      expect(element.value).to.deep.equal(['price']);
      expect(asked(), 'as of every disabled field').to.be.empty;
      around.disabled = false;
      await element.updateComplete;
      expect(disabled(element)).to.equal(0);
      expect(asked()).to.deep.equal(['price']);
    });

    it('cannot be ticked or cleared with `disabled`, and sends nothing then', async () => {
      const {element, asked} = await inForm('name="asked"');
      await ticked(element, 'price');
      element.setAttribute('disabled', '');
      await element.updateComplete;
      expect(disabled(element)).to.equal(boxes(element).length);
      expect(asked()).to.be.empty;
      inside(element, 'button').click();
      await ticked(element, 'training');
      expect(element.value).to.deep.equal(['price']);
      element.removeAttribute('disabled');
      await element.updateComplete;
      expect(asked()).to.deep.equal(['price']);
    });

    it('takes `disabled` as a property too', async () => {
      const {element, asked} = await inForm('name="asked"');
      await ticked(element, 'price');
      element.disabled = true;
      await element.updateComplete;
      expect(disabled(element)).to.equal(boxes(element).length);
      expect(asked()).to.be.empty;
    });

    it('takes back what a browser kept of it, as far as it knows the ids (WCAG 3.3.7)', async () => {
      const {element, asked} = await inForm('name="asked"');
      element.formStateRestoreCallback('price  sauna training <b>');
      await element.updateComplete;
      expect(element.value).to.deep.equal(['training', 'price']);
      expect(checked(element)).to.deep.equal(element.value);
      expect(asked()).to.deep.equal(['training', 'price']);
      for (const state of [null, undefined, 7, new FormData()]) element.formStateRestoreCallback(state);
      expect(element.value, 'of what is no text it takes nothing').to.deep.equal(['training', 'price']);
      element.formStateRestoreCallback('');
      expect(element.value).to.be.empty;
    });

    it('takes back what a browser kept of it before it has rendered', async () => {
      const form = document.createElement('form');
      document.body.append(form);
      form.innerHTML = '<smp-checklist name="asked"></smp-checklist>';
      const element = form.firstElementChild as SmpChecklist;
      element.formStateRestoreCallback('price training');
      await element.updateComplete;
      expect(element.value).to.deep.equal(['training', 'price']);
      expect(checked(element)).to.deep.equal(element.value);
      expect(new FormData(form).getAll('asked')).to.deep.equal(['training', 'price']);
    });
  });
});
