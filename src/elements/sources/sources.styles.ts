import {css} from '../../foundation/lit.js';

export const sourcesStyles = css`
  .grid {
    margin-block-end: calc(var(--_smp-space) * 2);
  }
  .sources {
    /* Numbers of three digits. */
    padding-inline-start: 2.9em;
  }
  .saving {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block: var(--_smp-space);
  }
  @container (min-width: 44em) {
    .sources {
      columns: 2;
      column-gap: 4.5em;
    }
    .sources li {
      break-inside: avoid;
    }
  }
`;
