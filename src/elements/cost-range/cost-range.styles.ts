import {css} from '../../foundation/lit.js';

export const costRangeStyles = css`
  .price {
    font-size: 2.2em;
    font-weight: 700;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  .band {
    margin-block-start: var(--_smp-space);
  }
  [dir='rtl'] svg {
    scale: -1 1;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: var(--_smp-space) 0.5em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    font-weight: 700;
  }
  caption,
  th {
    text-align: start;
  }
  th {
    font-weight: 400;
  }
  th,
  td {
    padding-block-start: 0.5em;
  }
  :is(th, td) + :is(th, td) {
    text-align: end;
  }
  td svg {
    border-block-end: 1px solid var(--_smp-line);
  }
  td path {
    stroke-width: 5;
  }
  [colspan] {
    padding: 0.1em 0 0;
  }
  ul {
    margin-block: 0.4em;
  }
  ul + .sub {
    margin-block-start: calc(var(--_smp-space) * 1.25);
  }
`;
