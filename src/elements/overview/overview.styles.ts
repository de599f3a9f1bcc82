import {css} from '../../foundation/lit.js';

export const overviewStyles = css`
  .lede {
    font-size: 1.2em;
    line-height: 1.5;
    max-inline-size: 56ch;
  }
  .grid {
    margin-block-start: calc(var(--_smp-space) * 2);
    padding: 0;
    list-style: none;
  }
  .sub + .grid {
    margin: 0;
    padding-block-start: var(--_smp-space);
    border-block-start: var(--_smp-line-width) solid var(--_smp-line);
  }
  .pillars {
    margin-block-start: calc(var(--_smp-space) * 2.5);
  }
  .drawing {
    display: grid;
    grid-template-columns: 1fr minmax(min-content, 42%);
    margin-block-end: 0.75em;
  }
  .drawing svg {
    /* As high as the labels beside it. */
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    border-radius: calc(var(--_smp-radius) * 0.4);
    background: var(--_smp-backdrop);
    print-color-adjust: exact;
  }
  .drawing ul {
    display: grid;
    grid-auto-rows: 1fr;
    padding: 0;
    list-style: none;
  }
  .drawing li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3.4em;
    font-size: var(--_smp-font-size-small);
    line-height: 1.25;
  }
  .drawing li::before {
    content: '';
    flex: none;
    inline-size: 1.75em;
    margin-inline-start: -1em;
    border-block-start: var(--_smp-line-width) solid;
  }
  .drawing li:nth-child(3) {
    font-weight: var(--_smp-heading-weight);
    color: var(--_smp-accent);
  }
  .skin {
    fill: var(--_smp-skin);
  }
  .epidermis {
    fill: var(--_smp-tissue);
    fill-opacity: 0.25;
  }
  .drawing path {
    stroke-linecap: round;
  }
  .hair {
    stroke: var(--_smp-pigment);
    stroke-width: 3;
  }
  .root {
    fill: none;
    stroke: var(--_smp-tissue);
    stroke-opacity: 0.4;
    stroke-width: 11;
  }
  .bulb {
    stroke-width: 8;
  }
  .layer {
    stroke: var(--_smp-tissue);
    stroke-opacity: 0.4;
    stroke-dasharray: 1 5;
  }
  @media (forced-colors: active) {
    .drawing path {
      fill: none;
      stroke: CanvasText;
    }
    .root {
      display: none;
    }
  }
`;
