import {type TemplateResult, html, nothing} from '../lit.js';

// Template strings by tag, as a literal would have them. Lit recognizes a template by its strings array.
const made = new Map<string, TemplateStringsArray>();

/**
 * Renders an smp element whose tag is only known at run time, because a page can choose its prefix.
 *
 * @param tag Built by this library, never taken from a page.
 * @param attributes Always the same names in the same order for one tag. Attributes without a value are left out.
 */
export function dynamicElement(tag: string, attributes: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  let strings = made.get(tag);
  if (!strings) {
    const raw = attributes.map(([name], at) => `${at ? '"' : `<${tag}`} ${name}="`);
    raw.push(`"></${tag}>`);
    made.set(tag, (strings = Object.assign([...raw], {raw})));
  }
  return html(strings, ...attributes.map(([, value]) => value || nothing));
}
