import {expect} from '@open-wc/testing';
import type {SmpElement} from '../../src/index.js';
import '../support/define-all.js';
import {allInside, clear, inside} from '../support/render.js';

const src = '/test/support/picture.svg';

/** Puts markup on the page, and waits for its first element of ours. */
async function put(markup: string): Promise<SmpElement> {
  document.body.innerHTML = markup;
  const element = document.body.querySelector<SmpElement>('smp-before-after, smp-related-card, smp-overview, smp-faq');
  if (!element) throw new Error('The markup has no element of ours');
  await element.updateComplete;
  return element;
}

const pictures = (element: Element) => allInside<HTMLImageElement>(element, 'img').map((image) => [image.getAttribute('src'), image.alt]);

afterEach(clear);

describe('a picture that an editor has wrapped', () => {
  const image = (slot: string) => `<img slot="${slot}" src="${src}?${slot}" alt="${slot}">`;
  const wrappers = {
    picture: (slot: string) => `<picture><source type="image/webp" srcset="/none.webp">${image(slot)}</picture>`,
    p: (slot: string) => `<p>${image(slot)}</p>`,
    a: (slot: string) => `<a href="${src}">${image(slot)}</a>`,
    'a figure, with the slot on a picture': (slot: string) => `<figure><picture slot="${slot}">${image('')}</picture></figure>`,
  };
  for (const [name, wrap] of Object.entries(wrappers)) {
    it(`is shown: in ${name}`, async () => {
      const photos = await put(`<smp-before-after>${wrap('before')}${wrap('after')}</smp-before-after>`);
      expect(pictures(photos).map(([address]) => address?.split('?')[0])).to.deep.equal([src, src]);
      expect(allInside(photos, '.drawing, svg')).to.have.length(0);
      const card = await put(`<smp-related-card heading="A" href="/a">${wrap('image')}</smp-related-card>`);
      expect(pictures(card)).to.have.length(1);
    });
  }

  it('keeps its text, and is gone when consent has ended', async () => {
    const photos = await put(`<smp-before-after>${wrappers.p('before')}${wrappers.p('after')}</smp-before-after>`);
    expect(pictures(photos)).to.deep.equal([
      [`${src}?before`, 'before'],
      [`${src}?after`, 'after'],
    ]);
    photos.setAttribute('consent-until', '2020');
    await photos.updateComplete;
    expect(pictures(photos)).to.have.length(0);
  });

  it('gives way to one that is slotted', async () => {
    const photos = await put(`<smp-before-after>${wrappers.p('before')}${image('before')}${image('after')}</smp-before-after>`);
    const slotted = inside<HTMLSlotElement>(photos, 'slot[name=before]').assignedElements();
    expect(slotted.map(({localName}) => localName)).to.deep.equal(['img']);
  });
});

describe('a fallback that an editor has pushed out of its element', () => {
  const text = '<p data-smp-fallback>One</p>';
  const fallen = {
    'behind the tag': `<smp-overview></smp-overview>\n${text}`,
    'behind the paragraph of the tag': `<p><smp-overview></smp-overview></p>\n${text}<p></p>`,
    'in two paragraphs, with an empty one between': `<p><smp-overview></smp-overview><br></p>\n<p></p>${text}\n${text.replace('One', 'Two')}`,
  };
  for (const [place, markup] of Object.entries(fallen)) {
    it(`is back in it: ${place}`, async () => {
      const element = await put(`${markup}<p>More</p>`);
      const outside = [...document.body.querySelectorAll('[data-smp-fallback]')].filter((one) => one.parentElement !== element);
      expect(outside).to.have.length(0);
      expect(element.textContent.trim()).to.match(/^One(Two)?$/);
      expect(document.body.textContent).to.contain('More');
      expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
    });
  }

  it('is left alone where other content is between, or where it is edited', async () => {
    for (const markup of [
      `<smp-overview></smp-overview><p>Ours</p>${text}`,
      `<p><smp-overview></smp-overview><b>x</b></p>${text}`,
      `<div contenteditable>${fallen['behind the tag']}</div>`,
    ]) {
      const element = await put(markup);
      expect(element.children, markup).to.have.length(0);
    }
  });
});
