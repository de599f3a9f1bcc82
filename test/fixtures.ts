/** One state of one element, as a page's author would write it. Feeds tests, server rendering, axe, screenshots and demo. */
export interface Fixture {
  /** Unique; the element's tag without prefix, a slash, and what is shown. */
  readonly name: string;
  /** The page's language. Default `en`. */
  readonly lang?: string;
  /** The markup, with one element of ours at its root. Texts of authors stand in [brackets], as pseudo-language does. */
  readonly html: string;
  /** Shows most of its element, one of each: on these is tried what is the same in its other states. */
  readonly isFullest?: boolean;
}

/** A picture that needs no network and no file. */
const picture = '/test/support/picture.svg';

/** A clinic's own prices, all invented. */
const prices = `{"schemaVersion": 1, "clinic": {"name": "[Quietdot]", "telephone": "+34 600 000 000", "booking": {"href": "/book"},
  "practitioners": [{"name": "[A. Example, technician]", "registration": "[Register 123]", "href": "https://register.example/123"}]},
  "prices": {"currency": "EUR", "asOf": "2026-11", "included": ["[All visits]", "[A check after six weeks]"],
  "areas": [{"area": "hairline", "low": 700, "high": 950, "extraVisit": {"low": 150, "high": 200}}, {"area": "full", "low": 1600, "high": 2400, "visits": 4},
  {"area": "scar", "low": 350}], "scar": {"low": 250, "high": 400}, "repair": {"low": 300, "high": 600}, "touchUp": {"low": 200, "high": 350}}}`;

/** Two articles, as a page hands them over. */
const articles = `[{"heading": "[Aftercare]", "summary": "[Ten days.]", "href": "/care", "date": "2026-11-22", "tag": "[Guide]"}, {"heading": "[Costs]"}]`;
const quoted = (json: string): string => json.replaceAll('"', '&quot;');

export const fixtures: readonly Fixture[] = [
  {name: 'overview/alone', isFullest: true, html: '<smp-overview></smp-overview>'},
  {name: 'overview/spanish', lang: 'es', html: '<smp-overview></smp-overview>'},
  {name: 'overview/level-4', html: '<smp-overview heading-level="4"></smp-overview>'},
  {name: 'overview/heading-slot', html: '<smp-overview><h3 slot="heading">[What we do]</h3></smp-overview>'},

  {name: 'key-factors/alone', html: '<smp-key-factors></smp-key-factors>'},
  {name: 'key-factors/spanish-open', lang: 'es', html: '<smp-key-factors open="health"></smp-key-factors>'},
  {name: 'key-factors/all-open', isFullest: true, html: '<smp-key-factors multiple open="all" heading-level="1"></smp-key-factors>'},
  {name: 'key-factors/two-open', html: '<smp-key-factors multiple open="aftercare cost"></smp-key-factors>'},

  {name: 'choices/alone', isFullest: true, html: '<smp-choices></smp-choices>'},
  {name: 'choices/spanish', lang: 'es', html: '<smp-choices></smp-choices>'},

  {name: 'cost-range/no-price', html: '<smp-cost-range></smp-cost-range>'},
  {name: 'cost-range/us', lang: 'en-US', html: '<smp-cost-range></smp-cost-range>'},
  {name: 'cost-range/us-session', lang: 'en-US', html: '<smp-cost-range per="session"></smp-cost-range>'},
  {name: 'cost-range/uk', isFullest: true, lang: 'en-GB', html: '<smp-cost-range></smp-cost-range>'},
  {name: 'cost-range/germany', html: '<smp-cost-range region="DE"></smp-cost-range>'},
  {name: 'cost-range/spain', lang: 'es-ES', html: '<smp-cost-range></smp-cost-range>'},
  {
    name: 'cost-range/own',
    lang: 'en-GB',
    html: '<smp-cost-range low="1200" high="3000" currency="GBP" price-as-of="2026-11-01"></smp-cost-range>',
  },
  {name: 'cost-range/own-from', html: '<smp-cost-range low="350" currency="EUR" per="session" price-as-of="2026-11"></smp-cost-range>'},
  {name: 'cost-range/own-up-to', html: '<smp-cost-range high="99.50" currency="USD" price-as-of="2026"></smp-cost-range>'},

  {
    name: 'config/estimator',
    isFullest: true,
    html: `<smp-config><script type="application/json">${prices}</script><smp-cost-range name="cost"></smp-cost-range></smp-config>`,
  },

  {name: 'cost-comparison/alone', html: '<smp-cost-comparison></smp-cost-comparison>'},
  {name: 'cost-comparison/us', lang: 'en-US', html: '<smp-cost-comparison></smp-cost-comparison>'},
  {name: 'cost-comparison/uk', isFullest: true, lang: 'en-GB', html: '<smp-cost-comparison years="20"></smp-cost-comparison>'},
  {name: 'cost-comparison/germany', lang: 'es', html: '<smp-cost-comparison region="DE" heading-level="4"></smp-cost-comparison>'},

  {name: 'before-after/drawing', html: '<smp-before-after></smp-before-after>'},
  {
    name: 'before-after/pictures',
    isFullest: true,
    html: `<smp-before-after heading="[A crown]" heading-level="3" before="${picture}" after="${picture}?after" before-alt="[A bare crown]"
      after-alt="[A crown with dots]" caption="[A man of 41.]" visits="3" healed-weeks="6" position="40"></smp-before-after>`,
  },
  {
    name: 'before-after/ended',
    html: `<smp-before-after before="${picture}" after="${picture}?after" consent-until="2020-01-31"></smp-before-after>`,
  },
  {
    name: 'before-after/spanish',
    lang: 'es',
    html: `<smp-before-after before="${picture}" after="${picture}?after" before-alt="[Una coronilla sin pelo]" after-alt="[Una coronilla con puntos]"
      visits="1" healed-weeks="0" consent-until="2999-12-31"></smp-before-after>`,
  },

  {name: 'related-list/none', html: '<smp-related-list></smp-related-list>'},
  {
    name: 'related-list/items',
    isFullest: true,
    lang: 'es',
    html: `<smp-related-list heading-level="3" items="${quoted(articles)}"></smp-related-list>`,
  },
  {
    name: 'related-list/cards',
    html: `<smp-related-list><h2 slot="heading">[Our articles]</h2><smp-related-card heading-level="3" heading="[Aftercare]" href="/care"></smp-related-card></smp-related-list>`,
  },

  {name: 'journey/alone', isFullest: true, html: '<smp-journey></smp-journey>'},
  {name: 'journey/spanish', lang: 'es', html: '<smp-journey heading-level="3"></smp-journey>'},

  {name: 'aftercare/alone', isFullest: true, html: '<smp-aftercare></smp-aftercare>'},
  {name: 'aftercare/spanish', lang: 'es', html: '<smp-aftercare></smp-aftercare>'},

  {name: 'risks/alone', isFullest: true, html: '<smp-risks></smp-risks>'},
  {name: 'risks/spanish', lang: 'es', html: '<smp-risks heading-level="5"></smp-risks>'},

  {name: 'checklist/alone', isFullest: true, html: '<smp-checklist></smp-checklist>'},
  {name: 'checklist/disabled', lang: 'es', html: '<smp-checklist name="asked" disabled></smp-checklist>'},

  {name: 'faq/alone', html: '<smp-faq></smp-faq>'},
  {
    name: 'faq/own',
    isFullest: true,
    html: `<smp-faq open="pain" heading-level="3"><details slot="first"><summary>[Do you have parking?]</summary><p>[Yes.]</p></details>
      <details slot="last"><summary>[Are you open on Sundays?]</summary><p>[No.]</p></details></smp-faq>`,
  },
  {name: 'faq/spanish-open', lang: 'es', html: '<smp-faq multiple open="all"></smp-faq>'},

  {name: 'glossary/alone', isFullest: true, html: '<smp-glossary></smp-glossary>'},
  {name: 'glossary/spanish', lang: 'es', html: '<smp-glossary></smp-glossary>'},

  {name: 'sources/alone', html: '<smp-sources></smp-sources>'},
  {name: 'sources/all', isFullest: true, lang: 'es', html: '<smp-sources show="all"></smp-sources>'},
  {name: 'sources/reviewed', html: '<smp-sources reviewed-by="[Dr A. Example, dermatologist]" reviewed-on="2026-11-01"></smp-sources>'},
  {
    name: 'sources/adapted',
    html: '<smp-sources adapted-by="[Quietdot]"><p slot="text">[Our own words about sources.]</p></smp-sources>',
  },

  {name: 'term/alone', isFullest: true, html: '<smp-term term="dermis"></smp-term>'},
  {name: 'term/words', lang: 'es', html: '<smp-term term="touch-up">[los retoques]</smp-term>'},

  {name: 'page/alone', html: '<smp-page></smp-page>'},
  {name: 'page/three', isFullest: true, lang: 'es', html: '<smp-page sections="cost-range overview faq" heading-level="1"></smp-page>'},
  {
    name: 'page/own-section',
    lang: 'en-GB',
    html: `<smp-page sections="overview cost-range sources" reviewed-by="[Dr A. Example]" reviewed-on="2026-11-01"><h2 slot="heading">[All we know]</h2>
      <smp-cost-range slot="cost-range" heading-level="3" low="900" high="1800" currency="GBP" price-as-of="2026-11"></smp-cost-range></smp-page>`,
  },

  {
    // The teaser of the page that the library is built from.
    name: 'related-card/teaser',
    html: `<smp-related-card
      heading="[Scalp Micropigmentation for Androgenic Alopecia: A Long-Term Hair Loss Solution]"
      summary="[Step-by-step guidance, cost insights and expert FAQs.]"
      href="/articles/smp-androgenic-alopecia"></smp-related-card>`,
  },
  {
    name: 'related-card/full',
    isFullest: true,
    lang: 'es',
    html: `<smp-related-card heading-level="3" heading="[Cuidados]" summary="[Los primeros diez días.]" href="https://clinic.example/care"
      image="${picture}" image-alt="[Puntos sobre una línea]" label="[Leer]" reading-minutes="6" date="2026-11-22" tag="[Guía]"></smp-related-card>`,
  },
  {
    name: 'related-card/slots',
    html: `<smp-related-card href="/a"><h4 slot="heading">[Aftercare]</h4><span slot="summary">[Ten days.]</span><img slot="image"
      src="${picture}" alt="" width="160" height="90"><span slot="label">[Read]</span></smp-related-card>`,
  },
  {
    name: 'related-card/no-link',
    html: '<smp-related-card heading="[Aftercare]" summary="[Ten days.]" href="javascript:alert(1)"></smp-related-card>',
  },
  {name: 'related-card/fallback', html: '<smp-related-card><a href="/a">[Aftercare]</a></smp-related-card>'},
  {
    name: 'related-card/right-to-left',
    lang: 'ar',
    html: '<smp-related-card heading="[العناية بعد الجلسة]" summary="[الأيام العشرة الأولى]" href="/ar" tag="[دليل]" reading-minutes="4"></smp-related-card>',
  },
];

/**
 * Returns a fixture by its name.
 *
 * @throws {Error} When there is none.
 */
export function fixtureOf(name: string): Fixture {
  const fixture = fixtures.find((one) => one.name === name);
  if (!fixture) throw new Error(`There is no fixture "${name}"`);
  return fixture;
}
