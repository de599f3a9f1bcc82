import {css} from '../../foundation/lit.js';

export const overviewStyles = css`
  .lede {
    font-size: 1.2em;
    line-height: 1.5;
    max-inline-size: 56ch;
  }
  .pair,
  .grid {
    display: grid;
    gap: calc(var(--_smp-space) * 2);
    margin-block-start: calc(var(--_smp-space) * 2);
  }
  .grid {
    list-style: none;
  }
  .sub {
    margin-block-end: calc(var(--_smp-space) * 0.4);
  }
  .pillars {
    margin-block-start: calc(var(--_smp-space) * 2.5);
  }
  .pillars .grid {
    border-block-start: 1px solid var(--_smp-line);
    margin-block-start: 0;
    padding-block-start: var(--_smp-space);
  }
  .pillars p {
    margin-block-start: 0.25em;
  }
  .drawing {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(min-content, 42%);
    margin-block-end: var(--_smp-space);
  }
  .drawing svg {
    /* Its height is that of the labels. */
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    border-radius: 4px;
  }
  .drawing ul {
    display: grid;
    grid-auto-rows: 1fr;
    list-style: none;
  }
  .drawing li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 3.4em;
    font-size: 0.875em;
    line-height: 1.25;
  }
  .drawing li::before {
    content: '';
    flex: none;
    inline-size: 1.75em;
    margin-inline-start: -1em;
    border-block-start: 1px solid currentColor;
  }
  .drawing li:nth-child(3) {
    font-weight: 700;
    color: var(--_smp-accent);
  }
  .dermis {
    fill: var(--smp-skin, light-dark(#f3e2d6, #6b5245));
  }
  .epidermis {
    fill: var(--smp-skin, light-dark(#e6c7b2, #8a6a58));
  }
  .layer {
    fill: none;
    stroke: light-dark(#0002, #fff2);
    stroke-dasharray: 2 4;
  }
  .hair,
  .bulb,
  .pigment {
    fill: none;
    stroke: var(--smp-pigment, light-dark(#2b2421, #14100e));
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .bulb {
    stroke-width: 8;
  }
  .pigment {
    stroke-width: 3;
  }
  @container (min-width: 44em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    .grid {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (forced-colors: active) {
    .dermis,
    .epidermis {
      fill: Canvas;
      stroke: CanvasText;
    }
    .layer,
    .hair,
    .bulb,
    .pigment {
      stroke: CanvasText;
    }
  }
  @media print {
    .drawing svg {
      print-color-adjust: exact;
    }
  }
`;
