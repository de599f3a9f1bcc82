import {css} from '../../foundation/lit.js';

export const costRangeStyles = css`
  .pair {
    display: grid;
    gap: calc(var(--_smp-space) * 2);
  }
  .price {
    font-size: 2.2em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .ask {
    font-size: 1.6em;
  }
  .band {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_smp-space);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    margin-block-end: 0.25em;
    max-inline-size: none;
  }
  [dir='rtl'] svg {
    transform: scaleX(-1);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.94em;
    margin-block: var(--_smp-space) 0.5em;
  }
  caption {
    text-align: start;
    font-weight: 700;
    padding-block-end: 0.4em;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding: 0.5em 0 0;
    vertical-align: baseline;
  }
  :is(th, td) + :is(th, td) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  thead th {
    color: var(--_smp-soft);
    font-size: 0.875em;
    padding: 0;
  }
  td svg {
    display: block;
    inline-size: 100%;
    border-block-end: 1px solid var(--_smp-line);
  }
  td path {
    stroke: var(--_smp-accent);
    stroke-width: 5;
    stroke-linecap: round;
  }
  [colspan] {
    padding: 0.1em 0 0;
  }
  ul {
    padding-inline-start: 1.2em;
    margin-block: 0.4em;
  }
  ul + .sub {
    margin-block-start: calc(var(--_smp-space) * 1.25);
  }
  @container (min-width: 44em) {
    .pair {
      grid-template-columns: 1fr 1fr;
      gap: calc(var(--_smp-space) * 3);
    }
  }
  @media (forced-colors: active) {
    td path {
      stroke: CanvasText;
    }
  }
`;
