import {type TemplateResult, html, nothing} from '../lit.js';

// A template's strings, as the browser would make them of a literal; one set for each tag, by which Lit knows it again.
const made = new Map<string, TemplateStringsArray>();

/**
 * An element of ours whose tag is only known at run time, since a page can choose its prefix.
 *
 * @param tag Of our own making, never from a page.
 * @param attributes Its attributes; for one tag always the same names in the same order. One without a value is left out.
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
