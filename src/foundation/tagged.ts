import {template} from './markup.js';
import {type TemplateResult, nothing} from './lit.js';

/**
 * An element of ours whose tag is only known at run time, since a page can choose its prefix.
 *
 * @param tag Of our own making, never from a page.
 * @param attributes Its attributes, by names of our own. One without a value is left out.
 */
export function tagged(tag: string, attributes: readonly (readonly [name: string, value: unknown])[]): TemplateResult {
  const strings = attributes.map(([name], at) => `${at ? '"' : `<${tag}`} ${name}="`);
  return template(
    [...strings, `"></${tag}>`],
    attributes.map(([, value]) => value || nothing),
  );
}
