import {css} from '../lit.js';

/**
 * Styles of an element that is a container for queries. Containment takes away the width of its content, which flex rows,
 * centred columns and grids ask for. The element has that of an empty grid instead: 240 px at least, and the room it is
 * offered, as a long text would have. The grid has no items, so nothing overflows where there is less room.
 */
export const containerStyles = css`
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(240px, 80em);
  }
  .base {
    container-type: inline-size;
  }
`;
