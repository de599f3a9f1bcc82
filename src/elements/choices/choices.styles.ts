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
  .fact + .fact {
    margin-block-start: 0.4em;
  }
`;
