import {css} from '../../foundation/lit.js';

export const relatedCardStyles = css`
  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: calc(var(--_smp-space) * 0.4);
    block-size: 100%;
    padding: calc(var(--_smp-space) * 1.25);
    border: 1px solid var(--_smp-line);
    border-radius: var(--smp-radius, 10px);
    background: var(--smp-surface, none);
    overflow-wrap: anywhere;
  }
  .base:has(a[href]:hover) {
    border-color: var(--_smp-accent);
  }
  img,
  ::slotted([slot='image']) {
    display: block !important;
    inline-size: 100% !important;
    aspect-ratio: 16/9;
    object-fit: cover;
    border-radius: calc(var(--smp-radius, 10px) / 2);
    margin-block-end: 0.4em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.8em;
    line-height: 1.5;
    color: var(--_smp-soft);
  }
  .meta :not(:empty) ~ :not(:empty)::before {
    content: '·';
    content: '·' / '';
    margin-inline: 0.5em;
  }
  a {
    font-size: 1.1em;
    color: inherit;
    text-decoration: none;
  }
  a[href]::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--smp-radius, 10px);
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible::after {
    outline: 3px solid var(--_smp-accent);
    outline-offset: 2px;
  }
  .summary {
    font-size: 0.94em;
    line-height: 1.55;
    color: var(--_smp-soft);
  }
  .label {
    margin-block-start: auto;
    padding-block-start: 0.4em;
    font-weight: 600;
    color: var(--_smp-accent);
  }
  .label::after {
    content: ' →';
    content: ' →' / '';
  }
  .label:dir(rtl)::after {
    content: ' ←';
    content: ' ←' / '';
  }
  @media print {
    .base {
      break-inside: avoid;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 0.7em;
    }
    .label {
      display: none;
    }
  }
`;
