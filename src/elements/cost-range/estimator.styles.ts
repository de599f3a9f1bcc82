import {css} from '../../foundation/lit.js';

export const estimatorStyles = css`
  fieldset {
    margin-block-end: var(--_smp-space);
  }
  fieldset label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
    min-block-size: 44px;
    border-block-end: var(--_smp-line-width) solid var(--_smp-line);
    cursor: pointer;
  }
  fieldset label .soft {
    margin-inline-start: auto;
  }
  .areas {
    display: flow-root;
  }
  .scalp {
    float: inline-end;
    inline-size: 7.5em;
    margin-inline-start: 1.25em;
  }
  .outline {
    fill: var(--_smp-skin);
  }
  .areas .dots {
    stroke: var(--_smp-ink-soft);
    opacity: 0.45;
  }
  .areas .chosen {
    stroke: var(--_smp-accent);
    opacity: 1;
  }
  .scar {
    fill: none;
    stroke: var(--_smp-accent);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-dasharray: 0 5;
  }
  input {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    accent-color: var(--_smp-accent);
  }
  .field {
    min-block-size: 44px;
    margin-block-end: 0.5em;
  }
  label + .field {
    margin-block-start: var(--_smp-space);
  }
  .field label {
    min-block-size: 0;
    border: 0;
  }
  [type='range'] {
    inline-size: auto;
    block-size: 44px;
  }
  select {
    min-block-size: 44px;
    padding-inline: 0.6em;
    border: var(--_smp-line-width) solid var(--_smp-field-line);
    border-radius: var(--_smp-control-radius);
    background: var(--_smp-surface);
    color: inherit;
    font: inherit;
  }
  /* How to reach the clinic stands under the estimate; what else there is to know fills the room beside it. */
  .grid {
    grid-auto-flow: dense;
  }
  @container (min-width: 44em) {
    .answer + .offer {
      grid-column: 2;
    }
  }
  .sum {
    font-weight: var(--_smp-heading-weight);
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: center;
  }
  .cta {
    padding: 0.6em 1.4em;
    border-radius: var(--_smp-control-radius);
    background: var(--_smp-accent);
    color: var(--_smp-on-accent);
    font-weight: var(--_smp-label-weight);
    text-decoration: none;
  }
  .cta:is(:hover, :active) {
    background: var(--_smp-accent-strong);
  }
  @media (forced-colors: active) {
    .cta {
      border: var(--_smp-line-width) solid;
    }
    .outline {
      fill: none;
      stroke: CanvasText;
    }
    .areas .dots {
      stroke: GrayText;
      opacity: 1;
    }
    .areas :is(.chosen, .scar) {
      stroke: Highlight;
    }
  }
  @media print {
    .reach a {
      padding: 0;
      background: none;
      color: inherit;
    }
    .reach a::after {
      content: ' ' attr(href);
    }
  }
`;
