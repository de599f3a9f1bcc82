import {css} from '../../foundation/lit.js';

export const relatedListStyles = css`
  header {
    --_smp-heading-size: clamp(1.4em, 8.5cqi, 1.15em * pow(var(--_smp-scale), 2));
    margin-block-end: 0.4em;
  }
  p {
    max-inline-size: var(--_smp-measure);
  }
  .soft {
    color: var(--_smp-ink-soft);
    font-size: var(--_smp-font-size-small);
    line-height: 1.5;
  }
  .cards,
  .waiting {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: calc(var(--_smp-space) * 1.25);
    margin-block-start: var(--_smp-space);
    padding: 0;
    list-style: none;
  }
  /* A card alone is no wider than one of three. */
  .cards > :only-child,
  .cards ::slotted(:only-child) {
    max-inline-size: 26em;
  }
  ::slotted(:is(br, p:empty)) {
    display: none;
  }
  /* The first are likely in sight: they would take that height for a frame, and move what follows. */
  li:where(:nth-child(n + 7)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 16em;
  }
  li > * {
    block-size: 100%;
  }
  .waiting span {
    block-size: 11em;
    border: var(--_smp-line-width) solid var(--_smp-line);
    border-radius: var(--_smp-radius);
    background:
      linear-gradient(var(--_smp-line), var(--_smp-line)) 1.25em 1.5em / 70% 1em no-repeat,
      linear-gradient(var(--_smp-line), var(--_smp-line)) 1.25em 3.5em / 80% 0.7em no-repeat;
  }
  [dir='rtl'] .waiting span {
    scale: -1 1;
  }
  [role='status'] {
    margin-block-start: 0.6em;
  }
  button {
    min-block-size: 44px;
    margin-block-start: 0.5em;
    padding: 0.3em 1.1em;
    border: var(--_smp-line-width) solid var(--_smp-accent);
    border-radius: var(--_smp-control-radius);
    background: none;
    font: inherit;
    font-weight: var(--_smp-label-weight);
    cursor: pointer;
  }
  @media print {
    button,
    .waiting {
      display: none;
    }
    .cards {
      display: block;
    }
    li {
      content-visibility: visible;
      margin-block-end: 4mm;
    }
  }
`;
