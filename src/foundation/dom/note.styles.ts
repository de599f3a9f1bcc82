import {css} from '../lit.js';

/** Styles of notes and of the words that open them. note.ts repeats the width. */
export const noteStyles = css`
  .whole {
    white-space: nowrap;
  }
  /* With large text on a small screen, one word may be a line. */
  @container (max-width: 16em) {
    .whole {
      white-space: normal;
    }
  }
  .term {
    white-space: normal;
    min-inline-size: 0;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    text-align: start;
    /* One by one: WebKit does not know them together. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--_smp-accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
    cursor: help;
  }
  .note {
    inset: auto;
    inline-size: min(352px, 100% - 16px);
    margin: 0;
    padding: 0.75em 1em;
    border: var(--_smp-line-width) solid var(--_smp-line);
    border-block-start: 3px solid var(--_smp-accent);
    border-radius: calc(var(--_smp-radius) * 0.4);
    background: var(--_smp-raised);
    box-shadow: 0 6px 24px #0003;
    color: var(--_smp-ink);
    font: 400 16px/1.5 system-ui;
    font-family: var(--_smp-font);
    text-align: start;
    white-space: normal;
  }
  /* In place, where the browser shows nothing above the page. */
  .note:not([popover], [hidden]) {
    display: block;
    inline-size: auto;
    margin-block: 0.5em;
    box-shadow: none;
  }
  [popover] {
    position: absolute;
  }
  @supports not selector(:popover-open) {
    [popover] {
      display: none;
    }
  }
  .note span.soft {
    display: block;
    margin-block-start: 0.4em;
  }
  @media print {
    .term {
      text-decoration-line: none;
    }
    .note {
      display: none;
    }
  }
`;
