import {css} from '../../foundation/lit.js';

export const termStyles = css`
  :host {
    display: inline !important;
  }
  .base {
    font: inherit;
    color: inherit;
  }
  .note .soft {
    color: var(--_smp-soft);
    font-size: 0.875em;
  }
`;
