import {sourceLocale} from '../../locales/locale-codes.js';
import {isUntranslated} from '../language/locale.js';
import {html} from '../lit.js';
import {boundOf, dynamic, isDynamic, isTemplate} from './markup.js';

/** Wraps an English text that stands for a missing translation, so that a screen reader reads it as English. */
export const inEnglish = (text: unknown): unknown => html`<span lang=${sourceLocale} dir="ltr">${text}</span>`;

/**
 * Wraps all such texts in a template, see {@link inEnglish}. Attributes stay as they are: they have no language of their own.
 *
 * @param value A template, or what stands in one.
 */
export function markUntranslated(value: unknown): unknown {
  if (isUntranslated(value)) return inEnglish(value);
  if (Array.isArray(value)) return value.map(markUntranslated);
  if (isDynamic(value)) return dynamic(markUntranslated(value.value));
  if (!isTemplate(value)) return value;
  const bound = boundOf(value.strings);
  return {...value, values: value.values.map((inner, at) => (bound[at]?.name ? inner : markUntranslated(inner)))};
}
