import {css} from '../../foundation/lit.js';

export const journeyStyles = css`
  .steps {
    margin-block: calc(var(--_smp-space) * 1.5) var(--_smp-space);
    padding: 0;
    list-style: none;
  }
  /* The line of time, with a dot at each step. */
  .step {
    position: relative;
    max-inline-size: none;
    padding-block-end: calc(var(--_smp-space) * 2);
    padding-inline-start: 1.6em;
    border-inline-start: 3px dotted var(--_smp-accent);
  }
  .step:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: -9px;
    inline-size: 15px;
    block-size: 15px;
    border-radius: 50%;
    background: var(--_smp-accent);
    forced-color-adjust: none;
  }
  .when {
    max-inline-size: 22em;
    margin-block-end: 0.4em;
  }
  .step p + p {
    margin-block-start: 0.4em;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_smp-space) calc(var(--_smp-space) * 1.5);
    margin-block-end: 0.75em;
    padding: 0;
    list-style: none;
  }
  .field {
    display: block;
    inline-size: 100%;
    print-color-adjust: exact;
  }
  .skin {
    fill: var(--_smp-skin);
  }
  .pigment {
    fill: none;
    stroke: var(--_smp-pigment);
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  .figure {
    margin-block-start: calc(var(--_smp-space) * 2);
  }
  @container (min-width: 36em) {
    .fields {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @container (min-width: 44em) {
    .step {
      display: grid;
      grid-template-columns: 13em 1fr;
      gap: 0 calc(var(--_smp-space) * 2);
    }
  }
  @media (forced-colors: active) {
    .skin {
      fill: none;
      stroke: CanvasText;
    }
    .pigment {
      stroke: CanvasText;
    }
    .step::before {
      background: CanvasText;
    }
  }
`;
