import {css} from '../lit.js';
import {tokenValues} from './token-values.styles.js';

/**
 * Styles that all elements share.
 *
 * Sizes that a page's reset could shrink have a minimum in px. The host's own rules are `!important`, because a page's
 * `* {all: initial !important}` would win otherwise.
 */
const sharedStyles = css`
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
    font: var(--_smp-font-size) / var(--_smp-line-height) system-ui;
    /* Apart: an empty --smp-font makes this one invalid, so that the page's family is inherited. */
    font-family: var(--_smp-font);
    color: var(--_smp-ink);
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
  [part='heading'] {
    font: var(--_smp-heading-weight) var(--_smp-heading-size, 1em) / 1.2 system-ui;
    font-family: var(--_smp-heading-font);
    text-wrap: balance;
  }
  /* A page's rules for its own headings would win. */
  ::slotted([slot='heading']) {
    display: block !important;
    margin: 0 !important;
    font: var(--_smp-heading-weight) var(--_smp-heading-size, 1em) / 1.2 system-ui !important;
    font-family: var(--_smp-heading-font) !important;
    color: inherit !important;
    text-wrap: balance;
  }
  a,
  button {
    color: var(--_smp-accent);
    text-underline-offset: 0.2em;
  }
  :where(a, button):is(:hover, :active) {
    color: var(--_smp-accent-strong);
  }
  /* Only under the pointer: a change of theme is no action of the reader. */
  :where(a, button) {
    transition: none var(--_smp-motion);
  }
  @media (prefers-reduced-motion: no-preference) {
    :where(a, button):hover {
      transition-property: color, background-color;
    }
  }
  ::selection {
    background: var(--_smp-selection);
    color: var(--_smp-ink);
  }
  :focus-visible {
    outline: var(--_smp-focus-width) solid var(--_smp-focus);
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

/** The tokens with their defaults, and the styles that all elements share. */
export const tokens = [tokenValues, sharedStyles];
