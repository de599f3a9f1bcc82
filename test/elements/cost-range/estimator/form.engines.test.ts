import {clear, inside} from '../../../support/render.js';
import {expect} from '@open-wc/testing';
import type {SmpChangeEvent, SmpConfig, SmpCostRange} from '../../../../src/index.js';
import {slide} from '../../../support/controls.js';
import {
  chosen,
  configure,
  controls,
  euros,
  kept,
  pick,
  pickArea,
  pickVisits,
  place,
  price,
  prices,
  radios,
  said,
  settle,
  slider,
} from '../../../support/estimator.js';

describe('the estimator', () => {
  afterEach(clear);

  describe('its events', () => {
    it('tell which option has changed and nothing of the choice', async () => {
      const {element} = await place();
      const told: SmpChangeEvent[] = [];
      document.body.addEventListener('smp-change', (event) => told.push(event));
      await pickArea(element, 'full');
      await pickArea(element, 'hairline');
      await pickVisits(element, 5);
      await pick(element, '[name=scar]');
      await pick(element, '[name=repair]');
      await slide(element, 3, false);
      expect(told.map(({option}) => option)).to.deep.equal(['area', 'area', 'visits', 'scar', 'repair']);
      await slide(element, 4);
      expect(told.at(-1)?.option).to.equal('years');
      for (const event of told) {
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
        expect(event.target === element).to.equal(true);
        expect(Object.getOwnPropertyNames(event).filter((name) => name !== 'isTrusted')).to.deep.equal(['option']);
        expect('detail' in event).to.equal(false);
      }
    });

    it('come when `value` already tells what is chosen', async () => {
      const {element} = await place();
      const values: unknown[] = [];
      element.addEventListener('smp-change', () => values.push(element.value));
      await pickArea(element, 'full');
      expect(values).to.deep.equal([element.value]);
      expect(element.value).to.include({area: 'full', low: '1600'});
    });

    it('come from nothing that no reader did', async () => {
      const {form, element} = await place();
      const told: string[] = [];
      for (const type of ['smp-change', 'smp-cta']) element.addEventListener(type, () => told.push(type));
      form.reset();
      kept(element, 'area=full&years=3');
      await configure(element, {prices: {...prices, areas: [{area: 'crown', low: 3}]}});
      expect(told).to.be.empty;
    });

    it('leave storage and the address alone', async () => {
      const state = () => [localStorage.length, sessionStorage.length, document.cookie, location.href, history.length];
      const before = state();
      const {element} = await place();
      await pickArea(element, 'full');
      await slide(element, 3);
      expect(state()).to.deep.equal(before);
      expect(element.getAttributeNames()).to.deep.equal(['name']);
    });
  });

  describe('in a form', () => {
    it('sends what is chosen and what it comes to, under its name', async () => {
      const {form, element, data} = await place();
      expect([...form.elements]).to.include(element);
      expect(data()).to.deep.equal({
        'cost-area': 'hairline',
        'cost-visits': '3',
        'cost-low': '700',
        'cost-high': '950',
        'cost-currency': 'EUR',
      });
      await pickVisits(element, 5);
      await pick(element, '[name=scar]');
      await pick(element, '[name=repair]');
      await slide(element, 10);
      expect(data()).to.deep.equal({
        'cost-area': 'hairline',
        'cost-visits': '5',
        'cost-scar': 'yes',
        'cost-repair': 'yes',
        'cost-years': '10',
        'cost-low': '1750.5',
        'cost-high': '3400',
        'cost-currency': 'EUR',
      });
      await pickArea(element, 'scar');
      expect(data(), 'an open end is none, and what is not offered is not sent').to.deep.equal({
        'cost-area': 'scar',
        'cost-visits': '3',
        'cost-repair': 'yes',
        'cost-years': '10',
        'cost-low': '850.5',
        'cost-currency': 'EUR',
      });
    });

    it('gives the same as `value`, whose keys have no name', async () => {
      const {element, data} = await place();
      await pickArea(element, 'full');
      expect(Object.entries(element.value).map(([key, value]) => [`cost-${key}`, value])).to.deep.equal(Object.entries(data()));
      const other = element.value;
      other.area = 'changed';
      expect(element.value.area).to.equal('full');
    });

    it('sends nothing without a name, and follows one that changes', async () => {
      const {element, data} = await place({prices}, '');
      await pickArea(element, 'full');
      expect(data()).to.deep.equal({});
      expect(element.value.area).to.equal('full');
      element.name = 'other';
      await settle(element);
      expect(data()).to.include({'other-area': 'full'});
      element.removeAttribute('name');
      element.name = undefined;
      await settle(element);
      expect(data()).to.deep.equal({});
    });

    it('goes back to the beginning with the form', async () => {
      const {form, element, data} = await place();
      const before = data();
      await pickArea(element, 'full');
      await pick(element, '[name=scar]');
      await slide(element, 10);
      form.reset();
      await settle(element);
      expect(data()).to.deep.equal(before);
      expect(chosen(element)).to.deep.equal(['hairline']);
      expect(slider(element).value).to.equal('0');
      expect(inside<HTMLInputElement>(element, '[name=scar]').checked).to.equal(false);
      expect(inside<HTMLSelectElement>(element, 'select').value).to.equal('3');
      expect(price(element)).to.equal(euros(700, 950));
      await pickArea(element, 'full');
      expect(data()).to.include({'cost-area': 'full', 'cost-low': '1600'});
    });

    it('takes back what a browser kept of it, as far as it can be (WCAG 3.3.7)', async () => {
      const {element, data} = await place();
      kept(element, 'area=hairline&visits=5&scar=yes&repair=yes&years=10');
      await settle(element);
      expect(data()).to.include({'cost-visits': '5', 'cost-scar': 'yes', 'cost-repair': 'yes', 'cost-years': '10', 'cost-low': '1750.5'});
      expect([slider(element).value, inside<HTMLSelectElement>(element, 'select').value]).to.deep.equal(['10', '5']);
      expect(inside<HTMLInputElement>(element, '[name=repair]').checked).to.equal(true);
      expect(said(element)).to.equal('');
      for (const state of [null, undefined, 7, new FormData()]) kept(element, state);
      await settle(element);
      expect(element.value.visits, 'of what is no text it takes nothing').to.equal('5');
      kept(element, 'area=beard&visits=99&years=1e9&scar&<b>');
      await settle(element);
      expect(element.value).to.include({area: 'hairline', visits: '8', years: '20', scar: 'yes'});
    });

    it('takes it back before it has rendered', async () => {
      const host = document.createElement('div');
      host.lang = 'en';
      host.innerHTML = '<form><smp-config><smp-cost-range name="cost"></smp-cost-range></smp-config></form>';
      (host.querySelector('smp-config') as SmpConfig).config = {prices};
      const element = host.querySelector('smp-cost-range') as SmpCostRange;
      expect(() => element.formResetCallback()).not.to.throw();
      kept(element, 'area=full&years=3');
      document.body.append(host);
      await settle(element);
      expect(chosen(element)).to.deep.equal(['full']);
      expect(Object.fromEntries(new FormData(host.querySelector('form') ?? undefined))).to.include({
        'cost-area': 'full',
        'cost-years': '3',
      });
    });

    it('cannot be changed with `disabled`, and sends nothing then', async () => {
      const {element, data} = await place();
      await pickArea(element, 'full');
      const before = data();
      for (const [on, off] of [
        [() => element.setAttribute('disabled', ''), () => element.removeAttribute('disabled')],
        [() => (element.disabled = true), () => (element.disabled = false)],
      ]) {
        on?.();
        await settle(element);
        for (const control of controls(element)) expect(control.matches(':disabled'), control.name).to.equal(true);
        expect(data()).to.deep.equal({});
        radios(element)[0]?.click();
        await element.updateComplete;
        expect(element.value.area).to.equal('full');
        off?.();
        await settle(element);
        expect(controls(element).some((control) => control.matches(':disabled'))).to.equal(false);
        expect(data()).to.deep.equal(before);
      }
    });

    it('cannot be changed in a disabled fieldset, and sends nothing then', async () => {
      const {form, element, data} = await place();
      const before = data();
      const around = form.querySelector('fieldset') as HTMLFieldSetElement;
      around.disabled = true;
      await settle(element);
      for (const control of controls(element)) expect(control.matches(':disabled'), control.name).to.equal(true);
      expect(data()).to.deep.equal({});
      around.disabled = false;
      await settle(element);
      expect(controls(element).some((control) => control.matches(':disabled'))).to.equal(false);
      expect(data()).to.deep.equal(before);
    });

    it('leaves another estimator on the page alone', async () => {
      const [one, two] = [await place(), await place()];
      await pickArea(one.element, 'full');
      await pickArea(two.element, 'scar');
      expect([one.element.value.area, two.element.value.area]).to.deep.equal(['full', 'scar']);
      expect([chosen(one.element), chosen(two.element)]).to.deep.equal([['full'], ['scar']]);
    });
  });
});
