import {css} from '../../foundation/lit.js';

export const costRangeStyles = css`
  .cells {
    display: contents;
  }
  .price {
    font-size: 2.2em;
    font-weight: var(--_smp-heading-weight);
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
    text-wrap: balance;
  }
  .band {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_smp-space);
  }
  [dir='rtl'] .band {
    scale: -1 1;
  }
  ul {
    margin-block: 0.4em;
  }
`;
