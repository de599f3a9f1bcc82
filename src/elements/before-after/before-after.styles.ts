import {css} from '../../foundation/lit.js';

export const beforeAfterStyles = css`
  .base {
    --_smp-heading-size: clamp(1.3em, 6cqi, 1em * pow(var(--_smp-scale), 2));
    --_smp-thumb: 44px;
    display: flex;
    flex-direction: column;
    gap: 0.6em;
  }
  figure {
    max-inline-size: 42em;
  }
  /* Side by side, or one under the other: in print, without script, and where a picture is missing. */
  .pictures {
    /* Where the middle of the thumb is, from the start; the thumb stays inside the picture. */
    --_smp-line-at: calc(var(--_smp-thumb) / 2 + (100% - var(--_smp-thumb)) * var(--_smp-at, 0.5));
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    align-items: start;
    gap: var(--_smp-space);
  }
  .before,
  .after {
    display: flex;
    flex-direction: column;
    break-inside: avoid;
  }
  .drawing {
    order: 1;
  }
  img,
  ::slotted([slot='before']),
  ::slotted([slot='after']) {
    display: block !important;
    inline-size: 100% !important;
    block-size: auto !important;
    min-inline-size: 0 !important;
    max-inline-size: none !important;
    max-block-size: none !important;
    margin: 0 !important;
    /* Until it has come its room is kept. */
    aspect-ratio: auto 4/3 !important;
    object-fit: cover !important;
    border-radius: var(--_smp-radius) !important;
  }
  .missing {
    padding: var(--_smp-space);
    border: var(--_smp-line-width) dashed var(--_smp-ink-soft);
    border-radius: var(--_smp-radius);
  }
  .label {
    display: block;
    margin-block-end: 0.3em;
    font-size: var(--_smp-font-size-small);
    font-weight: var(--_smp-label-weight);
    line-height: 1.4;
  }
  /* What the page wrote may be in another script than the page. */
  p,
  label,
  span {
    unicode-bidi: plaintext;
  }
  input,
  label {
    display: none;
  }
  .soft {
    color: var(--_smp-ink-soft);
    font-size: var(--_smp-font-size-small);
    line-height: 1.5;
  }
  figcaption {
    max-inline-size: var(--_smp-measure);
    margin-block-start: 0.6em;
  }
  .meta {
    font-variant-numeric: tabular-nums;
  }
  .field {
    display: block;
    inline-size: 100%;
    print-color-adjust: exact;
  }
  .skin {
    fill: var(--_smp-skin);
  }
  .pigment {
    fill: none;
    stroke: var(--_smp-pigment);
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  @media screen and (scripting: enabled) {
    .pair {
      grid-template-columns: 1fr;
      gap: 0;
    }
    /* A slider goes by the direction of its text, and :dir() by markup: they are made one. */
    .pair:dir(ltr) {
      direction: ltr;
    }
    .pair:dir(rtl) {
      direction: rtl;
    }
    /* The first picture gives its row the height; what is said of a drawing stands in a row of its own. */
    .pair .before {
      display: contents;
    }
    .pair .before > *,
    .pair .before img,
    .pair .before .field,
    .pair .after,
    .pair input,
    .pair::after {
      grid-area: 1 / 1 / 2 / 2;
    }
    .pair ::slotted([slot='before']) {
      grid-area: 1 / 1 / 2 / 2 !important;
    }
    .pair label {
      display: block;
      grid-row: 2;
      margin-block-start: 0.3em;
    }
    .pair .before .drawing {
      grid-area: 3 / 1;
      margin-block-start: 0.6em;
    }
    .pair .after {
      position: absolute;
      inset: 0;
      border-radius: var(--_smp-radius);
      clip-path: inset(0 calc(100% - var(--_smp-line-at)) 0 0);
    }
    .pair .after:dir(rtl) {
      clip-path: inset(0 0 0 calc(100% - var(--_smp-line-at)));
    }
    .pair .after img,
    .pair ::slotted([slot='after']) {
      block-size: 100% !important;
    }
    /* Each in a corner of its own picture: it is uncovered with it, and covered. */
    .pair .label {
      z-index: 1;
      max-inline-size: 46%;
      margin: 0.5em;
      padding: 0.15em 0.6em;
      border-radius: calc(var(--_smp-radius) / 2);
      background: var(--_smp-surface);
    }
    .pair .before .label {
      align-self: end;
      justify-self: end;
    }
    .pair .after .label {
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: 0;
    }
    .pair::after {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: calc(var(--_smp-line-at) - 1.5px);
      border-inline-start: 3px solid var(--_smp-surface);
      outline: var(--_smp-line-width) solid var(--_smp-accent);
      pointer-events: none;
    }
    .pair input {
      position: absolute;
      inset: 0;
      z-index: 1;
      display: block;
      inline-size: 100%;
      block-size: 100%;
      appearance: none;
      border-radius: var(--_smp-radius);
      background: none;
      cursor: ew-resize;
      /* A finger that moves up or down scrolls the page. */
      touch-action: pan-y;
    }
    .pair input::-webkit-slider-runnable-track {
      background: none;
    }
    .pair input::-moz-range-track {
      background: none;
    }
    /* Twice, since an engine drops a list that names another's pseudo-element. */
    .pair input::-webkit-slider-thumb {
      appearance: none;
      box-sizing: border-box;
      inline-size: var(--_smp-thumb);
      block-size: var(--_smp-thumb);
      padding-inline: var(--_smp-grip, 7px);
      border: 2px solid var(--_smp-accent);
      border-radius: 50%;
      background:
        radial-gradient(circle, var(--_smp-accent) 2.5px, transparent 3px) 50% / 9px 9px repeat-x content-box,
        var(--_smp-surface);
    }
    .pair input::-moz-range-thumb {
      box-sizing: border-box;
      inline-size: var(--_smp-thumb);
      block-size: var(--_smp-thumb);
      padding-inline: var(--_smp-grip, 7px);
      border: 2px solid var(--_smp-accent);
      border-radius: 50%;
      background:
        radial-gradient(circle, var(--_smp-accent) 2.5px, transparent 3px) 50% / 9px 9px repeat-x content-box,
        var(--_smp-surface);
    }
  }
  @media (forced-colors: active) {
    /* Without its dots the handle is all ground. */
    .pair input {
      --_smp-grip: 0;
    }
    /* The ring is over the picture, which may be as dark or as light as it is. */
    .pair:has(input:focus-visible)::before {
      content: '';
      position: absolute;
      inset: 0;
      z-index: 1;
      grid-area: 1 / 1 / 2 / 2;
      border: 6px solid Canvas;
      border-radius: var(--_smp-radius);
      pointer-events: none;
    }
    .skin {
      fill: none;
      stroke: CanvasText;
    }
    .pigment {
      stroke: CanvasText;
    }
  }
`;
