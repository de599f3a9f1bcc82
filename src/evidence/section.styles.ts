import {css} from '../foundation/lit.js';

/** What all sections look like: header, prose, disclosures, sources. */
export const sectionStyles = css`
  .base {
    container-type: inline-size;
    contain-intrinsic-inline-size: 17em;
  }
  .dots {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block: calc(var(--_smp-space) * 0.6) calc(var(--_smp-space) * 1.25);
  }
  .stipple {
    fill: none;
    stroke: var(--_smp-accent);
    stroke-width: 2;
    stroke-linecap: round;
  }
  header :is(h1, h2, h3, h4, h5, h6),
  header ::slotted([slot='heading']) {
    font-size: 1.8em !important;
    line-height: 1.15 !important;
    letter-spacing: -0.01em;
  }
  .sub {
    font-size: 1.25em;
  }
  p,
  li {
    max-inline-size: 68ch;
  }
  p + p {
    margin-block-start: calc(var(--_smp-space) * 0.6);
  }
  .soft {
    color: var(--_smp-soft);
    font-size: 0.875em;
    line-height: 1.5;
  }
  sup {
    font: 700 0.7em/1 var(--smp-font, system-ui, sans-serif);
    margin-inline-start: 0.15em;
  }
  sup a {
    padding: 0.3em 0.15em;
    text-decoration: none;
  }
  sup a:hover {
    text-decoration: underline;
  }
  footer {
    margin-block-start: calc(var(--_smp-space) * 2);
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .sources summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    font-weight: 600;
    color: var(--_smp-accent);
  }
  summary::after {
    content: '+';
    content: '+' / '';
    font-weight: 400;
    font-size: 1.25em;
    line-height: 1;
    color: var(--_smp-accent);
  }
  [open] > summary::after {
    content: '−';
    content: '−' / '';
  }
  ol {
    padding-inline-start: 1.6em;
    margin-block-end: calc(var(--_smp-space) * 0.6);
  }
  @media (forced-colors: active) {
    .stipple {
      stroke: CanvasText;
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
    summary::after,
    button {
      display: none !important;
    }
    .sources a::after {
      content: ' (' attr(href) ')';
    }
    li,
    figure,
    tr {
      break-inside: avoid;
    }
    header {
      break-after: avoid;
    }
  }
`;
