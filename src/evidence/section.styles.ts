import {css} from '../foundation/lit.js';

/** What all sections look like: header, prose, disclosures, sources. */
export const sectionStyles = css`
  .base {
    container-type: inline-size;
    /* Without it a section in a flex row would have no width of its own. */
    contain-intrinsic-inline-size: 17em;
  }
  header {
    /* The longest word of a heading fits 280 px. */
    --_smp-heading: clamp(1.4em, 8.5cqi, 1.8em);
    break-after: avoid;
    break-inside: avoid;
  }
  .sub {
    --_smp-heading: 1.25em;
    margin-block-end: 0.4em;
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
    gap: calc(var(--_smp-space) * 2) calc(var(--_smp-space) * 2.5);
  }
  p,
  li {
    max-inline-size: 68ch;
  }
  p + p {
    margin-block-start: 0.6em;
  }
  .soft {
    color: var(--_smp-soft);
    font-size: 0.875em;
    line-height: 1.5;
  }
  sup {
    font-size: 0.7em;
    line-height: 1;
    font-weight: 700;
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
  footer li {
    padding-block: 0.25em;
  }
  [translate] + span::before {
    content: '· ' / '';
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
    font-weight: 600;
    color: var(--_smp-accent);
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
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary::after,
    button {
      display: none;
    }
    footer a::after {
      content: ' ' attr(href);
    }
    li,
    figure {
      break-inside: avoid;
    }
  }
`;
