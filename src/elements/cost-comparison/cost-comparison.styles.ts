import {css} from '../../foundation/lit.js';

export const costComparisonStyles = css`
  .field {
    margin-block: var(--_smp-space);
  }
  [type='range'] {
    max-inline-size: 30em;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .boxes label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  [type='checkbox'] {
    inline-size: 1.3em;
    min-block-size: 1.3em;
    margin: 0;
    accent-color: var(--_smp-accent);
  }
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_smp-space) * 2);
    margin-block: var(--_smp-space);
  }
  .panels > :only-child {
    max-inline-size: 28em;
  }
  .chart {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.4em;
    direction: ltr;
  }
  .chart text {
    fill: var(--_smp-ink-soft);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .amount {
    text-anchor: end;
  }
  .year {
    text-anchor: middle;
  }
  .line {
    stroke: var(--_smp-line);
  }
  .chart .dots {
    stroke-width: 1.6;
    opacity: 0.7;
  }
  .edges,
  .dashes {
    fill: none;
    stroke: var(--_smp-accent);
    stroke-width: 1.5;
  }
  .band {
    fill: var(--_smp-ink-soft);
    opacity: 0.14;
  }
  .dashes {
    stroke: var(--_smp-ink-soft);
    stroke-dasharray: 6 4;
  }
  .notes {
    margin-block-start: 0.6em;
  }
  .scroll {
    overflow-x: auto;
  }
  .scroll :is(th, td) {
    padding-inline-end: 1.25em;
    white-space: nowrap;
  }
  .assumed {
    margin-block-start: calc(var(--_smp-space) * 1.25);
  }
  .assumed div {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.3em 1em;
    max-inline-size: 30em;
  }
  .assumed label {
    align-self: end;
    font-size: var(--_smp-font-size-small);
  }
  .assumed input {
    inline-size: 100%;
  }
  .assumed [aria-invalid]:not(:focus-visible) {
    outline: 2px solid var(--_smp-alert);
  }
  summary {
    font-weight: var(--_smp-label-weight);
    color: var(--_smp-accent);
  }
  @media (forced-colors: active) {
    .edges,
    .dashes,
    .line {
      stroke: CanvasText;
    }
    .band {
      display: none;
    }
  }
  @media print {
    .scroll {
      overflow: visible;
      font-size: max(0.8em, 12px);
    }
  }
`;
