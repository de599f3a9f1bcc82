import {css} from '../foundation/lit.js';

/** Styles of all sections: header, prose, disclosures, sources. */
export const sectionStyles = css`
  header {
    /* The longest word of a heading fits 280 px. */
    --_smp-heading-size: clamp(1.4em, 8.5cqi, 1.15em * pow(var(--_smp-scale), 2));
    break-after: avoid;
    break-inside: avoid;
  }
  .sub {
    --_smp-heading-size: var(--_smp-subheading-size, calc(1em * var(--_smp-scale)));
    margin-block-end: 0.4em;
  }
  * + .sub {
    margin-block-start: calc(var(--_smp-space) * 1.5);
  }
  .rule {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block: 0.6em calc(var(--_smp-space) * 1.25);
  }
  .dots {
    fill: none;
    stroke: var(--_smp-accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_smp-space) * 2) calc(var(--_smp-space) * 2.5);
  }
  p,
  li {
    max-inline-size: var(--_smp-measure);
  }
  p + p {
    margin-block-start: 0.6em;
  }
  .soft {
    color: var(--_smp-ink-soft);
    font-size: var(--_smp-font-size-small);
    line-height: 1.5;
  }
  .unseen {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  sup {
    display: var(--_smp-citation, inline);
    font-size: max(0.7em, 12px);
    line-height: 1;
    font-weight: var(--_smp-heading-weight);
    white-space: nowrap;
  }
  sup a {
    padding: 0.3em 0.1em;
    text-decoration: none;
  }
  footer {
    margin-block-start: calc(var(--_smp-space) * 1.5);
  }
  ul,
  ol {
    padding-inline-start: 1.6em;
  }
  .note ol {
    padding-inline-start: 2em;
  }
  :is(.sources, .note) li {
    padding-block: 0.25em;
  }
  .plain {
    min-block-size: 44px;
    border: 0;
    background: none;
    font: inherit;
    font-size: var(--_smp-font-size-small);
    font-weight: var(--_smp-label-weight);
    text-decoration: underline;
    cursor: pointer;
  }
  table {
    /* Without a doctype, tables inherit neither. */
    font: inherit;
    color: inherit;
    inline-size: 100%;
    border-collapse: collapse;
    margin-block: var(--_smp-space) 0.5em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    font-weight: var(--_smp-heading-weight);
  }
  caption,
  th {
    text-align: start;
  }
  th {
    font-weight: 400;
  }
  thead th {
    color: var(--_smp-ink-soft);
    font-size: var(--_smp-font-size-small);
  }
  th,
  td {
    padding-block-start: 0.5em;
  }
  :is(th, td) + :is(th, td) {
    text-align: end;
  }
  [colspan] {
    padding: 0.1em 0 0;
  }
  input,
  [part='button']:not(.plain) {
    min-block-size: 44px;
    padding: 0.3em 0.8em;
    border: var(--_smp-line-width) solid var(--_smp-field-line);
    border-radius: var(--_smp-control-radius);
    background: var(--_smp-surface);
    font: inherit;
    color: inherit;
  }
  [part='button']:not(.plain) {
    border-color: var(--_smp-accent);
    color: var(--_smp-accent);
    font-weight: var(--_smp-label-weight);
    cursor: pointer;
  }
  .span {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border-block-end: var(--_smp-line-width) solid var(--_smp-line);
  }
  .span path {
    stroke-width: 5;
  }
  .scale {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
  }
  [dir='rtl'] .span {
    scale: -1 1;
  }
  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    min-block-size: 44px;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '+' / '';
    font-size: 1.25em;
    color: var(--_smp-accent);
  }
  [open] > summary::after {
    content: '−' / '';
  }
  footer summary {
    inline-size: fit-content;
    font-weight: var(--_smp-label-weight);
    color: var(--_smp-accent);
  }
  /* With large text on a small screen, many numbers may be a line. */
  @container (max-width: 16em) {
    sup {
      white-space: normal;
    }
  }
  @container (min-width: 44em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
    .three {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (forced-colors: active) {
    .dots {
      stroke: CanvasText;
    }
  }
  /* What only a script can answer. */
  @media print, (scripting: none) {
    .live {
      display: none !important;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after {
      display: none;
    }
    /* A full reference has its address. */
    .sources:not(.full) a::after {
      content: ' ' attr(href);
    }
    .sub {
      break-after: avoid;
    }
    li,
    tr,
    .figure {
      break-inside: avoid;
    }
  }
`;
