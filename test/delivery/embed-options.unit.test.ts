import {describe, it} from 'node:test';
import {expect} from 'chai';
import fc from 'fast-check';
import {attributesOf, readOptions, sections} from '../../src/delivery/cdn/embed-options.js';
import {sectionNames} from '../../src/elements/catalogue.js';
import * as library from '../../src/index.js';

const base = 'https://clinic.example/smp/embed.html';

const elements = Object.values(library).filter((each) => typeof each === 'function' && 'observedAttributes' in each);
const observed = (section: string): readonly string[] => {
  const element = elements.find((each) => 'tag' in each && each.tag === section);
  if (!element) throw new Error(`There is no smp-${section}`);
  return element.observedAttributes;
};

/** What an element observes and an address may not give: words and names, addresses, and what only a form needs. */
const kept = ['reviewed-by', 'reviewed-on', 'adapted-by', 'src', 'items', 'name', 'disabled', 'structured-data'];

describe('what a frame’s address can ask for', () => {
  it('is the page, each of its sections, and a list of articles', () => {
    expect(sections).to.have.members(['page', ...sectionNames, 'related-list']);
  });

  for (const section of sections) {
    it(`is for ${section} what it observes, and no words`, () => {
      expect(attributesOf(section)).to.have.members(observed(section).filter((name) => !kept.includes(name)));
    });
  }

  it('is read from the fragment', () => {
    expect(
      readOptions('#section=cost-range&lang=es-mx&low=900&high=&price-as-of=2026-11&theme=dark&config=clinic.json', base),
    ).to.deep.equal({
      section: 'cost-range',
      lang: 'es-MX',
      theme: 'dark',
      config: 'https://clinic.example/smp/clinic.json',
      attributes: [
        ['low', '900'],
        ['high', ''],
        ['price-as-of', '2026-11'],
      ],
    });
  });

  it('is English, and nothing else, where it asks for nothing', () => {
    const nothing = {section: undefined, lang: 'en', theme: undefined, config: undefined, attributes: []};
    for (const fragment of ['', '#', '#section', '#section=&lang=&theme=&config=', '#low=1', '#smp-faq'])
      expect(readOptions(fragment, base), fragment).to.deep.equal(nothing);
  });

  it('is the first of what is given twice', () => {
    expect(readOptions('#section=faq&section=risks&heading-level=3&heading-level=4', base)).to.deep.include({
      section: 'faq',
      attributes: [['heading-level', '3']],
    });
  });

  it('is nothing but what is allowed, whatever the address holds', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('section', '__proto__', 'constructor', 'onclick', 'style', ...sections, ...kept),
    );
    const fragment = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(fc.tuple(piece, piece)).map((pairs) => `#${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`),
      fc
        .tuple(fc.constantFrom(...sections), fc.array(fc.tuple(piece, piece)))
        .map(
          ([section, pairs]) =>
            `#section=${section}&${new URLSearchParams(pairs).toString()}&lang=${encodeURIComponent(pairs[0]?.[1] ?? '')}`,
        ),
    );
    fc.assert(
      fc.property(fragment, (given) => {
        const {section, lang, theme, config, attributes} = readOptions(given, base);
        expect(section === undefined || sections.includes(section)).to.be.true;
        expect(new Intl.Locale(lang).toString()).to.equal(lang);
        expect([undefined, 'light', 'dark']).to.include(theme);
        if (config) expect(new URL(config).origin).to.equal(new URL(base).origin);
        if (!section) expect(attributes).to.be.empty;
        for (const [name, value] of attributes) {
          expect(section && attributesOf(section)).to.include(name);
          expect(kept).not.to.include(name);
          expect(value.length).to.be.at.most(200);
        }
      }),
    );
  });
});
