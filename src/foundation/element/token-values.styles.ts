// Made from src/themes/tokens.json by npm run generate.
import {css} from '../lit.js';

/** Private copies of the tokens, with their defaults. A token set on an element or on anything around it applies. */
export const tokenValues = css`
  .base {
    --_smp-ink: var(--smp-ink, light-dark(#16202b, #e8edf1));
    --_smp-ink-soft: var(--smp-ink-soft, light-dark(#4a5867, #abb8c3));
    --_smp-accent: var(--smp-accent, light-dark(#0e5a68, #7cc7d6));
    --_smp-accent-strong: var(--smp-accent-strong, color-mix(in oklab, var(--_smp-accent), var(--_smp-ink) 20%));
    --_smp-on-accent: var(--smp-on-accent, light-dark(#fff, #10181d));
    --_smp-surface: var(--smp-surface, light-dark(#fff, #1b242c));
    --_smp-raised: var(--smp-raised, var(--_smp-surface));
    --_smp-line: var(--smp-line, light-dark(#d5dde3, #3a4752));
    --_smp-field-line: var(--smp-field-line, var(--_smp-ink-soft));
    --_smp-alert: var(--smp-alert, light-dark(#b3261e, #f2b8b5));
    --_smp-focus: var(--smp-focus, var(--_smp-accent));
    --_smp-selection: var(--smp-selection, color-mix(in oklab, var(--_smp-surface), var(--_smp-accent) 25%));
    --_smp-skin: var(--smp-skin, light-dark(#f4e4d9, #b8937d));
    --_smp-pigment: var(--smp-pigment, light-dark(#2b2421, #120e0c));
    --_smp-tissue: var(--smp-tissue, #8a5a3c);
    --_smp-backdrop: var(--smp-backdrop, light-dark(transparent, #5b666f));
    --_smp-font: var(--smp-font, system-ui, sans-serif);
    --_smp-font-size: var(--smp-font-size, max(17px, 1em));
    --_smp-font-size-small: var(--smp-font-size-small, 0.875em);
    --_smp-line-height: var(--smp-line-height, 1.6);
    --_smp-heading-font: var(--smp-heading-font, var(--_smp-font));
    --_smp-heading-weight: var(--smp-heading-weight, 700);
    --_smp-label-weight: var(--smp-label-weight, 600);
    --_smp-scale: var(--smp-scale, 1.25);
    --_smp-measure: var(--smp-measure, 68ch);
    --_smp-space: var(--smp-space, 1em);
    --_smp-radius: var(--smp-radius, 10px);
    --_smp-control-radius: var(--smp-control-radius, calc(var(--_smp-radius) * 0.6));
    --_smp-line-width: var(--smp-line-width, 1px);
    --_smp-focus-width: var(--smp-focus-width, 3px);
    --_smp-motion: var(--smp-motion, 150ms);
  }
`;
