import {css} from '../../foundation/lit.js';

export const aftercareStyles = css`
  .planner {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: center;
    margin-block: calc(var(--_smp-space) * 1.5);
    padding: var(--_smp-space) calc(var(--_smp-space) * 1.25);
    border: 1px solid var(--_smp-line);
    border-radius: var(--smp-radius, 10px);
  }
  .planner p {
    inline-size: 100%;
    margin: 0;
  }
  label {
    font-weight: 700;
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
    border-inline-start: 4px solid light-dark(#b3261e, #f2b8b5);
  }
  @media print {
    .alert,
    table {
      break-inside: avoid;
    }
  }
`;
