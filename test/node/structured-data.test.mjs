import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import fc from 'fast-check';
import {parse} from 'parse5';
import {importSource} from '../../tools/import-source.mjs';
import {faults, isProperty, isType, kinds} from '../support/vocabulary.mjs';

const {questionIds} = await importSource('src/elements/faq/faq.content.ts');
const {structuredData, structuredDataScript} = await importSource('src/delivery/structured-data.ts');
const {linkedData} = await importSource('src/elements/page/linked-data.ts');
const {checkedOn, isReview, today} = await importSource('src/evidence/review.ts');
const {sectionNames} = await importSource('src/elements/catalogue.ts');
const {allLocales} = await importSource('src/locales/locale-codes.ts');
const {setRenderLocale} = await importSource('src/foundation/language/locale.ts');
const {content: overview} = await importSource('src/elements/overview/overview.content.ts');
const {bibliography} = await importSource('src/evidence/bibliography.ts');
const {glossary} = await importSource('src/evidence/terms.ts');

const nodes = (data) => data['@graph'];
const node = (data, type) => nodes(data).find((one) => one['@type'] === type);
const made = async (type, options) => node(await structuredData(options), type);
const clinic = {name: 'Quietdot', telephone: '+44 1632 960000', booking: {href: '/book'}};
const prices = {
  currency: 'GBP',
  asOf: '2026-11',
  areas: [
    {area: 'hairline', low: 550, high: 800, visits: 4},
    {area: 'full', low: 1500},
  ],
};

/** All strings in some data. */
const strings = (value) =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(strings) : [];

const {warn} = console;
const warned = [];
beforeEach(() => {
  warned.length = 0;
  console.warn = (...said) => warned.push(said.join(' '));
});
afterEach(() => (console.warn = warn));

describe('the check against the vocabulary', () => {
  it('has all of the vocabulary before it', () => {
    assert.deepEqual([...kinds('MedicalProcedure')], ['MedicalProcedure', 'MedicalEntity', 'Thing']);
    assert.ok(isType('MedicalWebPage') && isProperty('followup'));
    assert.ok(!isType('followup') && !isProperty('MedicalWebPage') && !isType('Klinik') && !isType(undefined));
  });

  const procedure = {'@type': 'MedicalProcedure', name: 'SMP'};
  const wrong = {
    'a contraindication of a procedure': [{...procedure, contraindication: 'Tumour scars'}, 'MedicalProcedure.contraindication: not of'],
    'offers of a procedure': [{...procedure, offers: {'@type': 'Offer', price: 1}}, 'MedicalProcedure.offers: not of'],
    'a type that does not exist': [{'@type': 'Micropigmentation'}, 'no type'],
    'no type': [{name: 'SMP'}, 'no type undefined'],
    'a property that does not exist': [{...procedure, aftercare: 'Wait'}, 'no property'],
    'a property that another took the place of': [{'@type': 'Service', produces: {'@type': 'Thing'}}, 'superseded'],
    'a member of another enumeration': [{...procedure, procedureType: 'https://schema.org/Monday'}, 'no member of MedicalProcedureType'],
    'text where a member belongs': [{...procedure, procedureType: 'through the skin'}, 'is none of MedicalProcedureType'],
    'a person who is text': [{'@type': 'MedicalWebPage', reviewedBy: 'Dr A'}, 'is none of Organization, Person'],
    'a day that does not exist': [{'@type': 'MedicalWebPage', lastReviewed: '2026-02-30'}, 'is none of Date'],
    'a node of another type': [{'@type': 'MedicalWebPage', medicalAudience: procedure}, 'MedicalProcedure is none of'],
    'a fault further in': [{'@type': 'Service', offers: {'@type': 'Offer', followup: 'x'}}, 'Service.offers.followup: not of Offer'],
    'a reference that leads nowhere': [{'@type': 'MedicalWebPage', mainEntity: {'@id': '#x'}}, 'leads nowhere'],
    'an amount that is no number': [{'@type': 'PriceSpecification', minPrice: NaN}, 'NaN'],
    'an amount that is text': [{'@type': 'PriceSpecification', minPrice: '5 to 9'}, 'is none of Number'],
    'nothing at all': [{...procedure, followup: undefined}, 'undefined'],
    null: [{...procedure, followup: null}, 'null'],
    'an empty list': [{...procedure, followup: []}, 'empty'],
  };
  for (const [name, [given, expected]] of Object.entries(wrong)) {
    it(`finds ${name}`, () => {
      const found = faults({'@context': 'https://schema.org', '@graph': [given]});
      assert.ok(
        found.some((line) => line.includes(expected)),
        JSON.stringify(found),
      );
    });
  }

  it('finds a reference to a node of another type, an id that stands twice, and another context', () => {
    const graph = [
      {'@type': 'Service', provider: {'@id': '#a'}},
      {'@type': 'Offer', '@id': '#a'},
      {'@type': 'Offer', '@id': '#a'},
    ];
    const found = faults({'@context': 'https://example.com', '@graph': graph});
    assert.equal(found.length, 3, JSON.stringify(found));
  });

  it('finds nothing wrong with what is right', () => {
    assert.deepEqual(
      faults({'@context': 'https://schema.org', ...procedure, procedureType: 'https://schema.org/PercutaneousProcedure'}),
      [],
    );
  });
});

describe('structured data of a whole page', () => {
  for (const lang of allLocales) {
    it(`are valid in ${lang}, and say in its words what the issue of a page is`, async () => {
      const data = await structuredData({lang, config: {clinic, prices}, faq: true});
      assert.deepEqual(faults(data), []);
      assert.deepEqual(
        nodes(data).map((one) => one['@type']),
        ['MedicalWebPage', 'MedicalProcedure', 'DefinedTermSet', 'Service', 'FAQPage'],
      );
      const [page, procedure] = nodes(data);
      assert.equal(page.inLanguage, lang);
      assert.deepEqual(page.mainEntity, {'@id': procedure['@id']});
      assert.deepEqual(page.medicalAudience, {'@type': 'MedicalAudience', audienceType: 'Patient'});
      assert.equal(procedure.procedureType, 'https://schema.org/PercutaneousProcedure');
      for (const name of ['description', 'howPerformed', 'preparation', 'followup']) assert.ok(procedure[name].length > 100, name);
      assert.equal(procedure.bodyLocation.length, 3);
      // What the heading of the overview begins with.
      assert.ok(procedure.name.length > 5 && procedure.name.length < 40 && !procedure.name.includes(':'), procedure.name);
    });

    it(`hold no mark of a term and no place that was not filled in ${lang}`, async () => {
      const data = await structuredData({lang, config: {clinic, prices}, faq: true});
      setRenderLocale(lang);
      // The words that stand for a term are there, their mark is not.
      const [, marked] = /\{[\w-]+:([^}]+)\}/.exec(overview().lede[0][0]);
      assert.ok(node(data, 'MedicalProcedure').description.includes(marked));
      for (const text of strings(data)) assert.doesNotMatch(text, /[{}]|undefined|null|NaN|\[object|Invalid Date/, text);
    });
  }

  it('are in the language asked for, and each in its own where two are asked for at once', async () => {
    const [spanish, english] = await Promise.all([made('MedicalWebPage', {lang: 'es-MX'}), made('MedicalWebPage', {lang: 'en-GB'})]);
    assert.deepEqual([spanish.inLanguage, english.inLanguage], ['es', 'en']);
    assert.notEqual(spanish.name, english.name);
    for (const lang of ['', 'not a tag', 'xx', undefined]) assert.equal((await made('MedicalWebPage', {lang})).inLanguage, 'en');
  });

  it('cite each source that the page shows, once, with its address as it is shown', async () => {
    const {citation} = await made('MedicalWebPage');
    const known = new Map(bibliography.map(([, name, link]) => [name, link]));
    const here = citation.filter(({name}) => known.has(name));
    assert.ok(here.length > 60);
    assert.equal(new Set(citation.map(({name}) => name)).size, citation.length);
    for (const {'@type': type, name, url} of here) {
      const link = known.get(name);
      const isDoi = link?.startsWith('10.');
      assert.equal(url, isDoi ? `https://doi.org/${link}` : link, name);
      assert.equal(type, isDoi ? 'ScholarlyArticle' : link ? 'WebPage' : 'CreativeWork', name);
    }
    const less = await made('MedicalWebPage', {sections: ['overview']});
    assert.ok(less.citation.length > 3 && less.citation.length < 25);
    assert.equal((await made('MedicalWebPage', {sections: ['sources']})).citation, undefined);
  });

  it('explain each term of the glossary', async () => {
    const set = await made('DefinedTermSet', {url: 'https://clinic.example/smp'});
    setRenderLocale('en');
    assert.deepEqual(
      set.hasDefinedTerm.map(({'@id': id, name, description, termCode}) => [id, termCode, name, description]),
      glossary.map((term) => term().slice(0, 3)).map(([id, ...rest]) => [`https://clinic.example/smp#smp-glossary-${id}`, id, ...rest]),
    );
  });

  it('say when the sources were checked, unless the text was changed', async () => {
    assert.equal((await made('MedicalWebPage')).dateModified, checkedOn);
    assert.equal((await made('MedicalWebPage', {adaptedBy: 'Quietdot'})).dateModified, undefined);
  });

  it('are named by the page’s address, without its fragment, or by a fragment alone', async () => {
    const at = await made('MedicalWebPage', {url: 'https://clinic.example/smp?a=1#faq'});
    assert.deepEqual([at.url, at['@id']], ['https://clinic.example/smp?a=1', 'https://clinic.example/smp?a=1#smp-page']);
    for (const url of [undefined, '', '/smp', 'javascript:alert(1)', 'mailto:a@b.example', 'https://']) {
      const nowhere = await made('MedicalWebPage', {url});
      assert.deepEqual([nowhere.url, nowhere['@id']], [undefined, '#smp-page'], url);
    }
  });

  it('tell the questions only where that is asked for', async () => {
    assert.equal(await made('FAQPage'), undefined);
    assert.equal(await made('FAQPage', {faq: true, sections: ['overview']}), undefined);
    const {mainEntity} = await made('FAQPage', {faq: true});
    assert.equal(mainEntity.length, questionIds.length);
    for (const {acceptedAnswer} of mainEntity) assert.ok(acceptedAnswer.text.length > 40);
  });

  it('give the days of aftercare in the words of the page', async () => {
    const {followup} = await made('MedicalProcedure', {sections: ['aftercare']});
    assert.match(followup, /4–6 weeks/);
    assert.doesNotMatch(followup, /28–42 days/);
  });

  it('say nothing of a section that is not shown', async () => {
    const told = async (...sections) => {
      const data = await structuredData({sections, config: {clinic, prices}});
      const {description, howPerformed, preparation, followup} = node(data, 'MedicalProcedure');
      return [description && howPerformed, preparation, followup, node(data, 'DefinedTermSet'), node(data, 'Service')].map(Boolean);
    };
    assert.deepEqual(await told('checklist'), [false, false, false, false, false]);
    assert.deepEqual(await told('overview'), [true, false, false, false, false]);
    assert.deepEqual(await told('journey'), [false, true, true, false, false]);
    assert.deepEqual(await told('aftercare'), [false, false, true, false, false]);
    assert.deepEqual(await told('glossary'), [false, false, false, true, false]);
    assert.deepEqual(await told('cost-range'), [false, false, false, false, true]);
    assert.deepEqual(await told('sauna'), [false, false, false, false, false]);
  });
});

describe('a review', () => {
  const reviewed = async (options) => {
    const {lastReviewed, reviewedBy} = await made('MedicalWebPage', options);
    return [lastReviewed, reviewedBy];
  };
  const none = [undefined, undefined];
  const person = (name) => ({'@type': 'Person', name});

  it('is claimed by nobody unless a reviewer is named, with a day that has come', async () => {
    assert.deepEqual(await reviewed(), none);
    assert.deepEqual(await reviewed({config: {clinic, prices}}), none);
    assert.deepEqual(await reviewed({reviewedBy: 'Dr A'}), none);
    assert.deepEqual(await reviewed({reviewedOn: '2026-11-01'}), none);
    assert.deepEqual(await reviewed({reviewedBy: ' ', reviewedOn: '2026-11-01'}), none);
    assert.deepEqual(await reviewed({reviewedBy: 'Dr A', reviewedOn: '2126-11-01'}), none);
    assert.deepEqual(await reviewed({reviewedBy: 'Dr A', reviewedOn: '2026-02-30'}), none);
  });

  it('is told with who and when, from the configuration or from the page, which wins', async () => {
    const config = {review: {by: 'Dr B', on: '2026-10'}};
    assert.deepEqual(await reviewed({reviewedBy: ' Dr A, dermatologist', reviewedOn: '2026-11-01 '}), [
      '2026-11-01',
      person('Dr A, dermatologist'),
    ]);
    assert.deepEqual(await reviewed({config}), ['2026-10', person('Dr B')]);
    assert.deepEqual(await reviewed({config, reviewedBy: 'Dr A', reviewedOn: '2026-11-01'}), ['2026-11-01', person('Dr A')]);
    assert.deepEqual(await reviewed({config, reviewedBy: 'Dr A'}), none);
    assert.deepEqual(await reviewed({config, adaptedBy: 'Quietdot'}), none);
  });

  it('begins on its day', () => {
    const facts = {locale: 'en', formatLang: 'en', sections: [], review: {by: 'Dr A', on: '2026-11-02'}};
    const on = (now) => nodes(linkedData(facts, now))[0].lastReviewed;
    assert.deepEqual([on('2026-11-01'), on('2026-11-02')], [undefined, '2026-11-02']);
  });
});

describe('a price', () => {
  const service = (options) => made('Service', options);
  const amounts = ({offers}) => offers.map(({priceSpecification}) => priceSpecification);
  const specified = (more) => ({'@type': 'PriceSpecification', priceCurrency: 'GBP', ...more});

  it('is nobody’s where nobody named one', async () => {
    assert.equal(await service(), undefined);
    assert.equal(await service({lang: 'en-US'}), undefined);
    assert.equal(await service({lang: 'en-US', config: {clinic}}), undefined);
    assert.equal(await service({config: {prices: {currency: 'GBP', touchUp: {low: 100}}}}), undefined);
    assert.equal(await service({config: {prices: {currency: 'GBP', areas: []}}}), undefined);
    assert.equal(await service({price: {low: '', high: null, currency: 'GBP'}}), undefined);
    assert.equal(await service({price: {low: 'cheap', currency: 'GBP'}}), undefined);
    assert.equal(await service({lang: 'en-US', price: {region: 'US'}}), undefined);
  });

  it('is the clinic’s, by area, with how many visits it holds and since when', async () => {
    const found = await service({url: 'https://clinic.example/smp', config: {clinic, prices}});
    assert.equal(found.serviceType, 'Scalp micropigmentation');
    assert.deepEqual(found.provider, {
      '@type': 'Organization',
      '@id': 'https://clinic.example/smp#smp-clinic',
      name: 'Quietdot',
      telephone: '+44 1632 960000',
    });
    assert.deepEqual(
      found.offers.map(({'@type': type, name, url}) => [type, name, url]),
      [
        ['Offer', 'Hairline, visits: 4', 'https://clinic.example/book'],
        ['Offer', 'Full scalp, visits: 3', 'https://clinic.example/book'],
      ],
    );
    assert.deepEqual(amounts(found), [
      specified({minPrice: 550, maxPrice: 800, validFrom: '2026-11'}),
      specified({minPrice: 1500, validFrom: '2026-11'}),
    ]);
  });

  it('is told once for an area, and for the whole course where no areas are priced', async () => {
    const twice = {currency: 'GBP', areas: [...prices.areas, {area: 'full', low: 9}], course: {low: 5}};
    assert.deepEqual(amounts(await service({config: {prices: twice}})), [
      specified({minPrice: 550, maxPrice: 800}),
      specified({minPrice: 1500}),
    ]);
    const course = await service({config: {prices: {currency: 'GBP', course: {low: 900, high: 900}}}});
    assert.deepEqual(amounts(course), [specified({price: 900})]);
    assert.equal(course.provider, undefined);
  });

  it('is the page’s own where the page names one that can be used', async () => {
    const config = {prices};
    const price = {low: '900', high: 1800, currency: 'gbp', priceAsOf: ' 2026-10-01'};
    assert.deepEqual(amounts(await service({config, price})), [specified({minPrice: 900, maxPrice: 1800, validFrom: '2026-10-01'})]);
    assert.deepEqual(amounts(await service({price: {high: 700, currency: 'GBP', priceAsOf: 'May'}})), [specified({maxPrice: 700})]);
    assert.deepEqual(amounts(await service({price: {low: 300, currency: 'GBP', per: 'session'}})), [
      {...specified({minPrice: 300}), '@type': 'UnitPriceSpecification', unitText: 'For one visit'},
    ]);
    assert.equal(amounts(await service({config, price: {low: 'cheap', currency: 'GBP'}})).length, 2);
    // In pounds, since the page is British.
    assert.deepEqual(amounts(await service({lang: 'en-GB', price: {low: 300}})), [specified({minPrice: 300})]);
  });

  it('is booked on a page alone', async () => {
    const at = async (href, url) => (await service({url, config: {prices, clinic: {booking: {href}}}})).offers[0].url;
    assert.equal(await at('/book'), undefined);
    assert.equal(await at('/a b', 'https://clinic.example/smp'), 'https://clinic.example/a%20b');
    assert.equal(await at('/book', 'not an address'), undefined);
    assert.equal(await at('https://other.example/b'), 'https://other.example/b');
    assert.equal(await at('https://other.example/b', 'https://clinic.example/'), 'https://other.example/b');
    assert.equal(await at('tel:+441632960000', 'https://clinic.example/'), undefined);
    assert.equal(await at('mailto:a@b.example'), undefined);
  });

  it('that cannot be used is left out, and warned of', async () => {
    assert.equal(await service({config: {prices: {currency: 'GBP', course: {low: 9, high: 1}}}}), undefined);
    assert.match(warned.join('\n'), /structuredData\(\)[^]*prices\.course/);
  });
});

describe('the script', () => {
  const names = ['</script><script>alert(1)</script>', '<!--<script>', 'a]]>b', 'Häär & "Co" \u2028', '\\u003c', "O'Dot"];

  it('holds the data and nothing else, whatever a clinic is called', async () => {
    for (const name of names) {
      const data = await structuredData({config: {clinic: {name}, prices}});
      const [script, ...more] = scripts(structuredDataScript(data));
      assert.equal(more.length, 0);
      assert.deepEqual(JSON.parse(script.text), data);
      assert.equal(node(JSON.parse(script.text), 'Service').provider.name, name);
      assert.deepEqual(script.attributes, {type: 'application/ld+json', 'data-smp-structured-data': ''});
      assert.ok(!script.text.includes('<'));
    }
  });

  /** The scripts of a page, as a browser reads it; and that nothing else came of it. */
  function scripts(markup) {
    const found = [];
    const walk = ({nodeName, attrs, childNodes = []}) => {
      assert.ok(['#document', 'html', 'head', 'body', 'script', '#text', '#documentType'].includes(nodeName), nodeName);
      if (nodeName === 'script') {
        const attributes = Object.fromEntries(attrs.map(({name, value}) => [name, value]));
        found.push({attributes, text: childNodes.map(({value}) => value).join('')});
      }
      for (const child of childNodes) walk(child);
    };
    walk(parse(`<html><head></head><body>${markup}</body></html>`));
    return found;
  }
});

describe('structured data, whatever is asked for', () => {
  const day = fc.oneof(
    fc.constantFrom('2026', '2026-11', '2026-11-01', '2026-02-30', '2999-01-01', '', ' 2026-11-01 ', today()),
    fc.string(),
  );
  const text = fc.oneof(fc.string(), fc.constantFrom('Dr A', '', ' ', '</script>', '{dermis:dermis}', '\u0000'));
  // JSON knows no -0.
  const amount = fc.oneof(
    {weight: 6, arbitrary: fc.nat(2000)},
    fc.double().map((n) => n + 0),
    fc.constantFrom(-1, NaN, Infinity, 1e9, '9', 'x', null, undefined),
  );
  const range = fc.record({low: amount, high: amount}, {requiredKeys: []});
  const some = (shape) => fc.record(shape, {requiredKeys: []});
  const area = some({
    area: fc.constantFrom('hairline', 'crown', 'full', 'scar', 'knee'),
    low: amount,
    high: amount,
    visits: fc.oneof(fc.nat(25), amount),
    extraVisit: range,
  });
  // Most of what is made at random is left out as wrong; these can all be used.
  const right = fc
    .tuple(fc.nat(2000), fc.option(fc.nat(2000), {nil: undefined}))
    .map(([low, more]) => (more === undefined ? {low} : {low, high: low + more}));
  const usable = fc.record(
    {
      currency: fc.constantFrom('GBP', 'EUR'),
      asOf: fc.constantFrom('2026', '2026-11', '2026-11-01'),
      course: right,
      areas: fc.array(
        fc.tuple(fc.constantFrom('hairline', 'crown', 'full', 'scar'), right).map(([where, one]) => ({area: where, ...one})),
        {maxLength: 5},
      ),
    },
    {requiredKeys: ['currency']},
  );
  const config = some({
    clinic: some({
      name: text,
      telephone: text,
      booking: some({
        href: fc.oneof(fc.webUrl(), fc.constantFrom('/book', 'tel:+44', 'javascript:1', '//', 'https://', '?x#y', 'a b'), fc.string()),
      }),
    }),
    prices: fc.oneof(
      usable,
      some({
        currency: fc.constantFrom('GBP', 'EUR', 'gbp', 'XXX', ''),
        asOf: day,
        course: range,
        areas: fc.array(area, {maxLength: 5}),
        touchUp: range,
      }),
    ),
    review: some({by: text, on: day}),
  });
  const options = some({
    lang: fc.oneof(fc.constantFrom('en', 'es', 'es-MX', 'en-GB', 'ar', 'zh-CN', '', 'x'), fc.string()),
    url: fc.oneof(fc.webUrl({withFragments: true, withQueryParameters: true}), fc.string()),
    sections: fc.oneof(fc.subarray([...sectionNames], {minLength: 6}), fc.array(fc.string(), {maxLength: 3})),
    config,
    price: some({low: amount, high: amount, currency: text, priceAsOf: day, per: fc.constantFrom('course', 'session', 'x'), region: text}),
    reviewedBy: text,
    reviewedOn: day,
    adaptedBy: text,
    faq: fc.boolean(),
  });
  const always = (holds) =>
    fc.assert(
      fc.asyncProperty(options, async (given) => holds(await structuredData(given), given)),
      {numRuns: 300},
    );

  it('are valid, and the same after JSON', () =>
    always((data) => {
      assert.deepEqual(faults(data), []);
      assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
      assert.ok(!structuredDataScript(data).slice(1, -9).includes('<'));
    }));

  it('claim a review exactly where a reviewer and a day that has come are named', () =>
    always((data, {config: {review} = {}, reviewedBy, reviewedOn, adaptedBy}) => {
      const {lastReviewed, reviewedBy: who} = node(data, 'MedicalWebPage');
      const {by, on} = reviewedBy || reviewedOn ? {by: reviewedBy, on: reviewedOn} : (review ?? {});
      assert.equal(Boolean(lastReviewed), Boolean(who));
      if (!by?.trim() || !on?.trim() || adaptedBy || on.trim() > today()) assert.equal(who, undefined);
      // A configuration takes no day with space around it.
      else if (reviewedBy && isReview(by, on, today())) assert.deepEqual([lastReviewed, who.name], [on.trim(), by.trim()]);
    }));

  it('name no price that nobody named, and none that is not in order', () =>
    always((data, {config: {prices: {course, areas = []} = {}} = {}, price = {}}) => {
      const service = node(data, 'Service');
      const named = [price, course ?? {}, ...areas].flatMap(({low, high}) => [low, high]).map(Number);
      for (const {priceSpecification: one} of service?.offers ?? []) {
        const told = [one.price, one.minPrice, one.maxPrice].filter((amount) => amount !== undefined);
        assert.ok(told.length > 0);
        for (const amount of told) assert.ok(named.includes(amount) && amount >= 0, `${amount}`);
        assert.ok((one.minPrice ?? 0) <= (one.maxPrice ?? Infinity));
        assert.match(one.priceCurrency, /^[A-Z]{3}$/);
      }
    }));

  it('hold questions only where that is asked for', () =>
    always((data, {faq, sections = sectionNames}) => {
      assert.equal(Boolean(node(data, 'FAQPage')), Boolean(faq) && sections.includes('faq'));
    }));
});
