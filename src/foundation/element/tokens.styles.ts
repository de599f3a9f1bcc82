import {css} from '../lit.js';

/**
 * Styles that all elements share. Public tokens are read here, once, with their defaults. Elements use private copies on an
 * inner node, so that a token set on the element or on any ancestor applies.
 *
 * Sizes that a page's reset could shrink have a minimum in px. The host's own rules are `!important`, because a page's
 * `* {all: initial !important}` would win otherwise.
 */
export const tokens = css`
  :host {
    display: block !important;
  }
  :host([hidden]),
  ::slotted(script),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .base {
    --_smp-accent: var(--smp-accent, light-dark(#0e5a68, #7cc7d6));
    --_smp-soft: var(--smp-ink-soft, light-dark(#4a5867, #abb8c3));
    --_smp-line: var(--smp-line, light-dark(#d5dde3, #3a4752));
    --_smp-space: var(--smp-space, 1em);
    font: var(--smp-font-size, max(17px, 1em)) / 1.6 var(--smp-font, system-ui, sans-serif);
    color: var(--smp-ink, light-dark(#16202b, #e8edf1));
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* The page's content keeps the page's direction: around it may be our English on a page in Arabic. */
  ::slotted(:dir(rtl)) {
    direction: rtl;
  }
  ::slotted(:dir(ltr)) {
    direction: ltr;
  }
  [part='heading'],
  ::slotted([slot='heading']) {
    display: block !important;
    margin: 0 !important;
    font: 700 var(--_smp-heading, 1em) / 1.2 var(--smp-font, system-ui, sans-serif) !important;
    color: inherit !important;
    text-wrap: balance;
  }
  a,
  button {
    color: var(--_smp-accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_smp-accent);
    outline-offset: 3px;
  }
  /* Inside, where no box of the page can cut it off. */
  @media (forced-colors: active) {
    :focus-visible,
    :focus-visible::before,
    :focus-visible::after {
      outline-width: 2px !important;
      outline-offset: -2px !important;
    }
    /* Wider than their border. */
    :is(input, select, [part~='button'], [part~='cta']):focus-visible {
      outline-width: 3px !important;
      outline-offset: -3px !important;
    }
  }
  @media print {
    /* Paper is white, also where the page is dark. */
    .base {
      color-scheme: light;
      font-size: var(--smp-font-size, 10.5pt);
    }
  }
`;
