import {css} from '../../foundation/lit.js';

export const choicesStyles = css`
  .choices {
    margin-block: var(--_smp-space) calc(var(--_smp-space) * 1.5);
    padding: 0;
    list-style: none;
  }
  .choices > li {
    break-inside: avoid;
  }
  dl {
    margin-block: 0.25em 0;
  }
  dl div {
    margin-block-end: 0.4em;
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt {
    margin-inline-end: 0.35em;
    font-weight: 600;
  }
`;
