// The one list of elements. All other lists are derived from it, or made from it by `npm run generate`. It holds data only and
// imports nothing, so that everything can read it.

/** An element, as the rest of the library knows it. */
interface Entry {
  /** Its tag without the prefix, and the name of its folder. */
  readonly name: string;
  /** A `setup` configures others; a `section` has a place in `smp-page`; a `block` stands in a page's own text. */
  readonly kind: 'setup' | 'section' | 'block' | 'page';
  /** Set where it has to be defined before the others: they would show one thing and then another. */
  readonly isFirst?: true;
  /** True where it says something without a word of the page's own, so that ready-made HTML of it is of use. */
  readonly isReadyMade: boolean;
  /** Set where it needs the library's sources without being a section. */
  readonly hasSources?: true;
  /**
   * The attributes that the address of a frame may give to it, beside `heading-level`; without them it is not shown in one.
   * None of them is free text, an address or a name: whoever makes a link could otherwise put words, pictures or a doctor's
   * review under the clinic's own address.
   */
  readonly frame?: readonly string[];
}

/** All elements, the sections in their usual order. */
export const catalogue = [
  {name: 'config', kind: 'setup', isFirst: true, isReadyMade: false},
  {name: 'overview', kind: 'section', isReadyMade: true, frame: []},
  {name: 'key-factors', kind: 'section', isReadyMade: true, frame: ['multiple', 'open']},
  {name: 'journey', kind: 'section', isReadyMade: true, frame: []},
  {name: 'aftercare', kind: 'section', isReadyMade: true, frame: []},
  {name: 'risks', kind: 'section', isReadyMade: true, frame: []},
  {
    name: 'cost-range',
    kind: 'section',
    isReadyMade: true,
    frame: ['low', 'high', 'currency', 'price-as-of', 'per', 'region'],
  },
  {name: 'cost-comparison', kind: 'section', isReadyMade: true, frame: ['region', 'years']},
  {name: 'checklist', kind: 'section', isReadyMade: true, frame: []},
  {name: 'faq', kind: 'section', isReadyMade: true, frame: ['multiple', 'open']},
  {name: 'glossary', kind: 'section', isReadyMade: true, frame: []},
  {name: 'sources', kind: 'section', isFirst: true, isReadyMade: true, frame: ['show']},
  {name: 'term', kind: 'block', hasSources: true, isReadyMade: false},
  {name: 'related-card', kind: 'block', isReadyMade: false},
  {name: 'related-list', kind: 'block', isReadyMade: true, frame: ['limit']},
  {name: 'before-after', kind: 'block', isReadyMade: true},
  {name: 'page', kind: 'page', hasSources: true, isReadyMade: true, frame: ['sections']},
] as const satisfies readonly Entry[];

type Listed = (typeof catalogue)[number];

/** An element's tag without its prefix. */
export type ElementName = Listed['name'];

/** The name of a section that `smp-page` can hold. */
export type SectionName = Extract<Listed, {kind: 'section'}>['name'];

/** The name of what can be shown in a frame. */
export type FrameName = Extract<Listed, {frame: readonly string[]}>['name'];

/** The sections that `smp-page` can hold, in their usual order. */
export const sectionNames: readonly SectionName[] = catalogue.flatMap((entry) => (entry.kind === 'section' ? [entry.name] : []));

/** The elements that need the library's sources. */
export const citingNames: readonly string[] = catalogue.flatMap((entry) =>
  entry.kind === 'section' || 'hasSources' in entry ? [entry.name] : [],
);
