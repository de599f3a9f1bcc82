import {css} from '../../foundation/lit.js';

export const relatedCardStyles = css`
  /* An empty grid: its width is the least that the card asks for, and overflows nothing where there is less room. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: 160px;
  }
  .base {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    block-size: 100%;
    padding: calc(var(--_smp-space) * 1.25);
    border: var(--_smp-line-width) solid var(--_smp-line);
    border-radius: var(--_smp-radius);
    background: var(--_smp-surface);
  }
  .linked:hover {
    border-color: var(--_smp-accent);
  }
  img,
  ::slotted([slot='image']) {
    display: block !important;
    inline-size: 100% !important;
    block-size: auto !important;
    aspect-ratio: 16/9;
    object-fit: cover;
    border-radius: calc(var(--_smp-radius) / 2);
  }
  /* What the page wrote may be in another script than the page. */
  a [part],
  .summary,
  span {
    unicode-bidi: plaintext;
  }
  .meta,
  .summary {
    color: var(--_smp-ink-soft);
    font-size: 0.95em;
    line-height: 1.55;
  }
  .meta {
    font-size: max(0.8em, 12px);
  }
  a {
    --_smp-heading-size: 1.1em;
    color: inherit;
    text-decoration: none;
  }
  a:focus-visible {
    outline: none;
  }
  :any-link::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_smp-radius);
  }
  :focus-visible::after {
    outline: var(--_smp-focus-width) solid var(--_smp-focus);
    /* Inside: the later cards of a list cut off what is outside. */
    outline-offset: -3px;
  }
  .label {
    margin-block-start: auto;
    font-weight: var(--_smp-label-weight);
    color: var(--_smp-accent);
  }
  .label::after {
    content: ' →' / '';
  }
  .label:dir(rtl)::after {
    content: ' ←' / '';
  }
  @media print {
    .base {
      break-inside: avoid;
    }
    [href*='/']::after {
      content: attr(href);
      position: static;
      font-size: max(0.8em, 12px);
    }
    .label {
      display: none;
    }
  }
`;
