import {css} from '../../foundation/lit.js';

/** Styles of `smp-config`. They are `!important`, since a page's own rules for all elements would win otherwise. */
export const configStyles = css`
  :host {
    display: block !important;
  }
  :host([hidden]),
  ::slotted(script) {
    display: none !important;
  }
`;
