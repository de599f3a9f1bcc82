import {css} from '../foundation/lit.js';

/** Styles of form controls, the same wherever costs are counted. Separate from the section styles: few elements need them. */
export const formControlStyles = css`
  fieldset {
    min-inline-size: 0;
    border: 0;
  }
  legend,
  .field label {
    font-weight: var(--_smp-label-weight);
  }
  .field {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: center;
  }
  [type='range'] {
    flex: 1 0 100%;
    /* Firefox gives it a least width that grows with the text. */
    min-inline-size: 0;
    block-size: 44px;
    margin: 0;
    /* Else the track would begin before zero. */
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_smp-accent);
  }
`;
