import {css} from '../../foundation/lit.js';

export const keyFactorsStyles = css`
  .controls {
    text-align: end;
    margin-block-end: 0.25em;
    max-inline-size: none;
  }
  button {
    font: 600 0.875em/1 var(--smp-font, system-ui, sans-serif);
    color: var(--_smp-accent);
    background: none;
    border: 0;
    min-block-size: 44px;
    padding-inline: 0.25em;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .factor {
    --_smp-name: 0px;
    border-block-start: 1px solid var(--_smp-line);
    padding-block-start: calc(var(--_smp-space) * 0.9);
  }
  .factor:last-child {
    border-block-end: 1px solid var(--_smp-line);
  }
  summary {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 1em;
    min-block-size: 44px;
    padding-block: 0.1em calc(var(--_smp-space) * 0.9);
    color: var(--_smp-soft);
  }
  /* The whole row opens, the name too. */
  summary::before {
    content: '';
    position: absolute;
    inset-block: -2em 0;
    inset-inline: calc(-1 * var(--_smp-name)) 0;
  }
  summary:focus-visible {
    outline: none;
  }
  summary:focus-visible::before {
    outline: 3px solid var(--_smp-accent);
    border-radius: 2px;
  }
  summary:hover span {
    text-decoration: underline;
    text-decoration-color: var(--_smp-accent);
    text-underline-offset: 0.25em;
  }
  .more {
    padding-block-end: calc(var(--_smp-space) * 1.5);
  }
  @container (min-width: 36em) {
    .factor {
      --_smp-name: 11.5em;
      display: grid;
      grid-template-columns: var(--_smp-name) 1fr;
    }
    summary::before {
      inset-block: calc(var(--_smp-space) * -0.9) 0;
    }
  }
  @media print {
    .factor {
      break-inside: avoid;
    }
  }
`;
