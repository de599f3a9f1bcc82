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
    color: var(--_smp-ink-soft);
    font-size: var(--_smp-font-size-small);
  }
`;
