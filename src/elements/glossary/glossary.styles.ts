import {css} from '../../foundation/lit.js';

export const glossaryStyles = css`
  dt {
    font-weight: var(--_smp-heading-weight);
  }
  dt::first-letter {
    text-transform: uppercase;
  }
  dl > div {
    padding-block: 0.7em;
    border-block-end: var(--_smp-line-width) solid var(--_smp-line);
    break-inside: avoid;
  }
  @container (min-width: 36em) {
    dl > div {
      display: grid;
      grid-template-columns: 11.5em 1fr;
    }
  }
`;
