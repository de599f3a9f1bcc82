import {css} from '../../foundation/lit.js';

export const keyFactorsStyles = css`
  button {
    float: inline-end;
    min-block-size: 44px;
    border: 0;
    background: none;
    font: inherit;
    font-size: 0.875em;
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }
  .factor {
    clear: both;
    padding-block-start: calc(var(--_smp-space) * 0.9);
    border-block: 1px solid var(--_smp-line);
    margin-block-end: -1px;
  }
  .factor summary {
    position: relative;
    justify-content: space-between;
    align-items: baseline;
    padding-block-end: 0.6em;
    color: var(--_smp-soft);
  }
  /* The whole row opens, the name too. */
  .factor summary::before {
    content: '';
    position: absolute;
    inset: -2em 0 0;
  }
  .factor summary:focus-visible {
    outline: none;
  }
  .factor summary:focus-visible::before {
    outline: 3px solid var(--_smp-accent);
  }
  .factor summary:hover span {
    text-decoration: underline;
  }
  .more {
    padding-block-end: calc(var(--_smp-space) * 1.5);
  }
  @container (min-width: 36em) {
    .factor {
      display: grid;
      grid-template-columns: 11.5em 1fr;
      align-items: baseline;
    }
    .factor summary::before {
      inset-block-start: calc(var(--_smp-space) * -0.9);
      inset-inline-start: -11.5em;
    }
  }
  @media print {
    .factor {
      break-inside: avoid;
    }
  }
`;
