import {css} from '../../foundation/lit.js';

export const risksStyles = css`
  .grid {
    margin-block: var(--_smp-space) calc(var(--_smp-space) * 2);
  }
  .three {
    --_smp-sub: 1.05em;
  }
  .risks {
    padding: 0;
    list-style: none;
  }
  .checked :is(th, td) {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_smp-line);
    vertical-align: top;
  }
  .checked td {
    padding-inline-start: calc(var(--_smp-space) * 1.5);
    text-align: start;
  }
  .checked th:first-child {
    inline-size: 38%;
  }
  .checked thead th + th {
    padding-inline-start: calc(var(--_smp-space) * 1.5);
    text-align: start;
  }
  .figure {
    margin-block: calc(var(--_smp-space) * 2);
  }
  .depths {
    display: flex;
    gap: min(var(--_smp-space) * 2, 6cqi);
    margin-block-end: 0.75em;
    padding: 0;
    list-style: none;
  }
  .depths li {
    flex: 0 1 11em;
  }
  .depths .ruler {
    display: grid;
    /* As the drawing beside it: air, then three millimetres. */
    grid-template-rows: 26fr repeat(3, 50fr);
    flex: none;
    align-items: end;
    align-self: start;
    block-size: calc(11em * 176 / 120);
  }
  .needle {
    display: block;
    inline-size: 100%;
    margin-block-end: 0.4em;
    print-color-adjust: exact;
  }
  .skin {
    fill: var(--smp-skin, light-dark(#f4e4d9, #b8937d));
  }
  .epidermis {
    fill: #8a5a3c80;
  }
  .layer {
    fill: none;
    stroke: #8a5a3c66;
    stroke-dasharray: 1 5;
  }
  .steel {
    fill: light-dark(#5b666f, #c8d0d6);
  }
  .pigment {
    fill: none;
    stroke: var(--smp-pigment, light-dark(#2b2421, #120e0c));
    stroke-width: 3;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .skin,
    .epidermis {
      fill: none;
      stroke: CanvasText;
    }
    .steel {
      fill: CanvasText;
    }
    .layer,
    .pigment {
      stroke: CanvasText;
    }
  }
`;
