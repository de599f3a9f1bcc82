import {css} from '../../foundation/lit.js';

export const faqStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: end;
    justify-content: space-between;
    margin-block-end: var(--_smp-space);
  }
  .tools div {
    flex: 1 1 15em;
    max-inline-size: 26em;
  }
  label {
    display: block;
    font-weight: var(--_smp-label-weight);
  }
  input {
    inline-size: 100%;
  }
  .own:has(> p:not([hidden])) {
    padding-block: var(--_smp-space);
  }
  .own ::slotted(*) {
    display: block !important;
    margin-block: 0.75em 0 !important;
    padding: 0 !important;
    max-inline-size: var(--_smp-measure);
  }
  .own ::slotted([hidden]) {
    display: none !important;
  }
  @container (min-width: 36em) {
    .row {
      grid-template-columns: 15em 1fr;
    }
    .row summary::before {
      inset-inline-start: -16em;
    }
  }
`;
