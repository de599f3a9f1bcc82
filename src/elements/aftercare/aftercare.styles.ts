import {css} from '../../foundation/lit.js';

export const aftercareStyles = css`
  .planner {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    margin-block: calc(var(--_smp-space) * 1.5);
    padding: var(--_smp-space) calc(var(--_smp-space) * 1.25);
    border: var(--_smp-line-width) solid var(--_smp-line);
    border-radius: var(--_smp-radius);
  }
  .planner p {
    inline-size: 100%;
    margin: 0;
  }
  label {
    font-weight: var(--_smp-heading-weight);
  }
  input {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  ul {
    margin-block: var(--_smp-space);
  }
  .alert {
    margin-block: calc(var(--_smp-space) * 2);
    padding-inline-start: calc(var(--_smp-space) * 1.25);
    border-inline-start: 4px solid var(--_smp-alert);
  }
  @media print {
    .alert,
    table {
      break-inside: avoid;
    }
  }
`;
