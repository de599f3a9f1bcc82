import {download} from '../foundation/dom/download.js';
import {exportedReferences} from './exported-references.js';
import type {Source} from './source.js';

/** A format that programs which manage references can read. */
export type ReferenceFormat = 'ris' | 'bib';

const types = {ris: 'application/x-research-info-systems', bib: 'application/x-bibtex'};

/** Offers the references of sources as a file to save. */
export function saveReferences(sources: readonly Source[], format: ReferenceFormat): void {
  const records = sources.map(([, citation]) => exportedReferences[citation]?.[format === 'ris' ? 0 : 1]);
  download(records.join(''), types[format], `smp-sources.${format}`);
}
