import {allInside, clear, hydrated, inside, render, until} from '../support/render.js';
import '../../src/define/checklist.js';
import '../../src/define/overview.js';
import {expect} from '@open-wc/testing';
import {referencesModule} from '../../src/evidence/source-list.js';
import {fixtures} from '../fixtures.js';

const fixtureOf = (wanted: string) => {
  const fixture = fixtures.find(({name}) => name === wanted);
  if (!fixture) throw new Error(`There is no fixture "${wanted}"`);
  return fixture;
};
const texts = (element: Element) => allInside(element, '.sources [translate=no]').map(({textContent}) => textContent.trim());
const citations = (element: Element) => allInside(element, '.sources li').map((item) => item.getAttribute('data-citation') ?? '');
const extents = (element: Element) =>
  allInside(element, '.sources li').map((item) => item.querySelectorAll('.grade')[1]?.textContent ?? '');
const isFull = (element: Element) => inside(element, '.sources').matches('.full');
const open = (element: Element) => (inside<HTMLDetailsElement>(element, 'footer details').open = true);
const noteOf = (element: Element) => {
  inside(element, 'sup a').click();
  return inside(element, '#note').textContent;
};
const isFetched = () => performance.getEntriesByType('resource').some(({name}) => name.includes('/evidence/references.'));

// The references load once for all, so the order of these tests matters.
describe('the list of a section', () => {
  afterEach(clear);

  it('is hydrated without references, and keeps those of the server', async () => {
    const element = await hydrated(fixtureOf('overview/alone'));
    expect([isFetched(), isFull(element)]).to.deep.equal([false, true]);
    const written = [...texts(element), ...extents(element)];
    expect(written.every(Boolean)).to.equal(true);
    expect(written.join(' ')).to.include('Available from: https://');
    element.requestUpdate();
    await element.updateComplete;
    expect([...texts(element), ...extents(element)]).to.deep.equal(written);
    expect(noteOf(element)).to.include(citations(element)[0]);
  });

  it('shows short citations while it is closed, and so does a note', async () => {
    const element = await render('<smp-overview></smp-overview>');
    expect(texts(element)).to.deep.equal(citations(element));
    expect(isFull(element)).to.equal(false);
    expect(extents(element).every((extent) => !extent)).to.equal(true);
    expect(noteOf(element)).to.include(citations(element)[0]);
    expect(isFetched()).to.equal(false);
  });

  it('keeps them and works on when references cannot be loaded, and warns once', async () => {
    const lost = JSON.stringify({imports: {'/src/evidence/references.ts': 'data:text/plain,lost'}});
    const frame = document.createElement('iframe');
    frame.srcdoc = `<html lang="en"><script>said = []; console.warn = (...args) => said.push(args.join(' '))</script>
      <script type="importmap">${lost}</script>
      <script type="module" src="/src/define/overview.ts"></script><script type="module" src="/src/define/checklist.ts"></script>
      <smp-overview></smp-overview><smp-checklist></smp-checklist>`;
    document.body.append(frame);
    const sections = () => [...(frame.contentDocument?.querySelectorAll('smp-overview, smp-checklist') ?? [])];
    await until(() => sections().length === 2 && sections().every((one) => one.shadowRoot?.querySelector('footer details')), 'they render');
    const said = () => (frame.contentWindow as unknown as {said: string[]}).said.filter((line) => line.includes('references'));
    for (const section of sections()) open(section);
    await until(() => said().length, 'it warns');
    for (const section of sections()) {
      await (section as Element & {updateComplete: Promise<unknown>}).updateComplete;
      expect(texts(section)).to.deep.equal(citations(section));
    }
    expect(said()).to.have.length(1);
  });

  it('shows references, with what was read, once a reader opens it', async () => {
    const element = await render('<smp-checklist></smp-checklist>');
    const items = allInside(element, '.sources li');
    open(element);
    await until(() => isFull(element), 'the references are there');
    expect(allInside(element, '.sources li').every((item, at) => item === items[at])).to.equal(true);
    const {references} = referencesModule.value ?? {};
    expect(texts(element)).to.deep.equal(citations(element).map((citation) => references?.[citation]?.slice(0, 3).join('').trim()));
    expect(extents(element).every(Boolean)).to.equal(true);
    expect(noteOf(element)).to.include(references?.[citations(element)[0] ?? '']?.[1]);
  });

  it('links the title, and no seller', async () => {
    const element = await render('<smp-overview></smp-overview>');
    const {references} = referencesModule.value ?? {};
    const links = allInside<HTMLAnchorElement>(element, '.sources a');
    expect(links).not.to.be.empty;
    for (const link of links) {
      expect(link.textContent).to.equal(references?.[link.closest('li')?.getAttribute('data-citation') ?? '']?.[1]);
    }
  });
});
