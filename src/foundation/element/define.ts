import {warnOnce} from '../guards/warn.js';
import {SmpConflictEvent} from './events.js';
import {version} from './version.js';

/** What {@link define} needs of a class: its name without prefix. */
export interface Definable extends CustomElementConstructor {
  /** The tag without its prefix, for instance `overview`. */
  readonly tag: string;
}

/** Where and under what name to define. */
export interface DefineOptions {
  /** Comes before the hyphen of the tag. Default `smp`. */
  prefix?: string;
  /** Default: the page's own registry. */
  registry?: CustomElementRegistry;
}

const told = new Set<string>();

// 0.x versions promise nothing to each other but within one minor, as semantic versioning has it.
const line = (v: string) => /^0\.\d+|^\d+/.exec(v)?.[0];

/**
 * Defines an element unless its tag is taken.
 *
 * Taken by this or a compatible version: kept, without a word. Taken by another major version or by a stranger:
 * kept, one warning names both, and the window receives one `smp-conflict` event. Never throws for a taken tag.
 *
 * @param element The class; a second tag for the same class gets a subclass, since a registry takes a class once.
 * @param options Prefix and registry.
 */
export function define(element: Definable, {prefix = 'smp', registry = customElements}: DefineOptions = {}): void {
  const tag = `${prefix}-${element.tag}`;
  const there: (CustomElementConstructor & {smpVersion?: unknown}) | undefined = registry.get(tag);
  if (!there) {
    registry.define(tag, registry.getName(element) ? class extends element {} : element);
    return;
  }
  const found = typeof there.smpVersion === 'string' ? there.smpVersion : undefined;
  if (found && line(found) === line(version)) return;
  if (told.has(tag)) return;
  told.add(tag);
  warnOnce(`<${tag}>`, `already defined by ${found ? `version ${found}` : 'another script'}; version ${version} leaves it`);
  // A server has a registry, but nobody to tell.
  globalThis.dispatchEvent?.(new SmpConflictEvent(tag, found));
}
