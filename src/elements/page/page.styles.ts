import {css} from '../../foundation/lit.js';

export const pageStyles = css`
  header {
    --_smp-heading-size: clamp(1.7em, 9cqi, 1em * pow(var(--_smp-scale), 4));
    margin-block-end: calc(var(--_smp-space) * 2);
  }
  .greeting {
    max-inline-size: 34em;
    margin-block: 0.75em 0;
    font-size: 1.15em;
  }
  .unclear {
    padding-block-start: var(--_smp-space);
    border-block-start: var(--_smp-line-width) solid var(--_smp-line);
  }
  .sections {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_smp-space) * 4.5);
  }
  /* Keeps what follows the page out of sight meanwhile. */
  [data-coming] {
    min-block-size: 100vh;
  }
  .section:focus {
    outline: none;
  }
  nav {
    margin-block-end: calc(var(--_smp-space) * 2.5);
    padding-block: calc(var(--_smp-space) * 0.75);
    border-block: var(--_smp-line-width) solid var(--_smp-line);
  }
  nav p {
    font-weight: var(--_smp-heading-weight);
  }
  ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: 0 1.25em;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: 44px;
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }
  [aria-current] {
    font-weight: var(--_smp-heading-weight);
    color: inherit;
  }
  [aria-current]::before {
    content: '' / '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: 0.6em;
    border-radius: 50%;
    background: var(--_smp-accent);
  }
  [aria-pressed] {
    border-color: transparent;
    padding-inline: 0;
    text-decoration: underline;
  }
  [aria-pressed='true']::before {
    content: '✓ ' / '';
  }
  .uncited {
    --_smp-citation: none;
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
  @container (min-width: 62em) {
    .columns {
      display: grid;
      grid-template-columns: 13em minmax(0, 1fr);
      gap: calc(var(--_smp-space) * 4);
      align-items: start;
    }
    nav {
      position: sticky;
      inset-block-start: var(--_smp-space);
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      /* Room for the focus rings of its links, which it would cut off. */
      margin-inline: -6px;
      padding-inline: 6px;
      border: 0;
    }
    ol {
      grid-template-columns: 1fr;
    }
  }
  @media (scripting: none) {
    button {
      display: none;
    }
  }
  @media print {
    nav {
      display: none;
    }
    .columns,
    .sections {
      display: block;
    }
    .section + .section {
      margin-block-start: 10mm;
    }
  }
`;
