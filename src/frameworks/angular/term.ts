// Made from custom-elements.json by npm run generate.
import {Directive, Input} from '@angular/core';
import '../../define/term.js';
import type {SmpTerm} from '../../elements/term/smp-term.js';

/** `<smp-term>`: Explains a word in your own text. */
@Directive({selector: 'smp-term', host: {'[attr.term]': 'term'}})
export class SmpTermDirective {
  /** Id of the term, such as `dermis`. With an unknown id the word stays as it is. */
  @Input() term: SmpTerm['term'];
}
