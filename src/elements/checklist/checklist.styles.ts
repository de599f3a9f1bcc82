import {css} from '../../foundation/lit.js';

export const checklistStyles = css`
  fieldset {
    min-inline-size: 0;
    margin-block-start: calc(var(--_smp-space) * 1.5);
    border: 0;
    break-inside: avoid;
  }
  legend {
    inline-size: 100%;
  }
  .progress {
    font-weight: var(--_smp-label-weight);
    font-variant-numeric: tabular-nums;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    min-block-size: 44px;
    margin-block-start: var(--_smp-space);
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: flex-start;
    padding-block: 0.6em;
    min-block-size: 44px;
    border-block-end: var(--_smp-line-width) solid var(--_smp-line);
    cursor: pointer;
  }
  input {
    flex: none;
    inline-size: 1.3em;
    min-block-size: 1.3em;
    block-size: 1.3em;
    margin: 0.15em 0 0;
    accent-color: var(--_smp-accent);
  }
  @media print {
    label {
      padding-block: 0.25em;
      min-block-size: 0;
    }
  }
`;
