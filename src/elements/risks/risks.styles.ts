import {css} from '../../foundation/lit.js';

export const risksStyles = css`
  .grid {
    margin-block: var(--_smp-space) calc(var(--_smp-space) * 2);
  }
  .three {
    --_smp-subheading-size: 1.05em;
  }
  .risks {
    padding: 0;
    list-style: none;
  }
  .checked :is(th, td) {
    padding-block: 0.6em;
    border-block-end: var(--_smp-line-width) solid var(--_smp-line);
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
    fill: var(--_smp-skin);
  }
  .epidermis {
    fill: var(--_smp-tissue);
    fill-opacity: 0.5;
  }
  .layer {
    fill: none;
    stroke: var(--_smp-tissue);
    stroke-opacity: 0.4;
    stroke-dasharray: 1 5;
  }
  .steel {
    fill: var(--_smp-ink-soft);
  }
  .pigment {
    fill: none;
    stroke: var(--_smp-pigment);
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
