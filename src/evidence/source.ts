/**
 * Reliability of a source. A: read in a peer-reviewed paper or at an authority. B: read on a clinic, health or trade
 * site, or an authority's words read elsewhere. Sources known only from memory (C) are not in the bibliography.
 */
export type Grade = 'A' | 'B';

/**
 * A source as cited: its grade, its short citation, which is unique, and its DOI or address if one was verified. Sellers
 * have no address here: they are named, not linked.
 */
export type Source = readonly [grade: Grade, citation: string, link?: string];

/** Extent to which a work was read: all of it, its summary, a part, or a copy elsewhere. */
export type Extent = 'whole' | 'abstract' | 'part' | 'copy';

/**
 * The full reference of a source: the text before the title, the title, the text after it, and what was read. The title is
 * apart because it is the link. No text is empty: hydration would not find it. The language is there if it is not English.
 */
export type Reference = readonly [before: string, title: string, after: string, extent: Extent, language?: string];
