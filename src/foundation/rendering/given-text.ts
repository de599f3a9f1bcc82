import {aroundPlace} from '../language/locale.js';
import {type TemplateResult, html} from '../lit.js';
import {toText} from './to-text.js';

/**
 * Renders an inline text that a site gives, in a run of its own: a name in another script would otherwise change the order of
 * the words around it.
 *
 * @param text A name, a telephone number, or another short text.
 */
export const givenText = (text: unknown): TemplateResult => html`<bdi>${toText(text)}</bdi>`;

/**
 * Renders a text of ours with a {@link givenText} in it.
 *
 * @param message A text with a place, such as `{name}`; filled but for that place.
 * @param place Name of the place.
 * @param text The given text.
 */
export function withGivenText(message: string, place: string, text: unknown): TemplateResult {
  const [before, after] = aroundPlace(message, place);
  return html`${before}${givenText(text)}${after}`;
}
