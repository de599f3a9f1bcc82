// The one list of elements. All other lists are derived from it, or generated from it by `npm run generate`. It contains data
// only and imports nothing, so that every module and tool can import it.

/** An element, as the rest of the library sees it. */
interface Entry {
  /** Tag without the prefix, and name of its folder. */
  readonly name: string;
  /** A `setup` configures others, a `section` can be part of `smp-page`, a `block` is used inside a page's own text. */
  readonly kind: 'setup' | 'section' | 'block' | 'page';
  /** True if it must be defined before the others, which would otherwise render one thing and then another. */
  readonly isFirst?: true;
  /** True if it shows something without any text from the page, so that ready-made HTML of it is useful. */
  readonly isReadyMade: boolean;
  /** True if it needs the library's sources without being a section. */
  readonly hasSources?: true;
  /**
   * Attributes that the URL of a frame may set, besides `heading-level`. Without this list the element is not shown in a frame.
   * None of them is free text, a URL or a name: otherwise anyone who creates a link could publish words, pictures or a doctor's
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
  {name: 'choices', kind: 'section', isReadyMade: true, frame: []},
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

/** Tag of an element, without its prefix. */
export type ElementName = Listed['name'];

/** Name of a section that `smp-page` can contain. */
export type SectionName = Extract<Listed, {kind: 'section'}>['name'];

/** Name of an element that can be shown in a frame. */
export type FrameName = Extract<Listed, {frame: readonly string[]}>['name'];

/** Sections that `smp-page` can contain, in their usual order. */
export const sectionNames: readonly SectionName[] = catalogue.flatMap((entry) => (entry.kind === 'section' ? [entry.name] : []));

/** Elements that need the library's sources. */
export const citingNames: readonly string[] = catalogue.flatMap((entry) =>
  entry.kind === 'section' || 'hasSources' in entry ? [entry.name] : [],
);
