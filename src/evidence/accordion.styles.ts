import {css} from '../foundation/lit.js';

/** Styles of a list of disclosures. */
export const accordionStyles = css`
  .plain.live {
    float: inline-end;
  }
  .row {
    clear: both;
    padding-block-start: calc(var(--_smp-space) * 0.9);
    border-block: var(--_smp-line-width) solid var(--_smp-line);
    margin-block-end: -1px;
  }
  .row summary {
    position: relative;
    justify-content: space-between;
    align-items: baseline;
    padding-block-end: 0.6em;
    color: var(--_smp-ink-soft);
  }
  /* The whole row opens, the name too. */
  .row summary::before {
    content: '';
    position: absolute;
    inset: -2em 0 0;
  }
  .row summary:focus-visible {
    outline: none;
  }
  .row summary:focus-visible::before {
    outline: var(--_smp-focus-width) solid var(--_smp-focus);
  }
  .row summary:hover span {
    text-decoration: underline;
  }
  .more {
    padding-block-end: calc(var(--_smp-space) * 1.5);
  }
  @container (min-width: 36em) {
    .row {
      display: grid;
      grid-template-columns: 11.5em 1fr;
      column-gap: 1em;
      align-items: baseline;
    }
    .row > [part='heading'] {
      padding-block-end: 0.6em;
    }
    .row summary::before {
      inset-block-start: calc(var(--_smp-space) * -0.9);
      inset-inline-start: -12.5em;
    }
  }
  @media print {
    .row {
      break-inside: avoid;
    }
  }
`;
