import {warnOnce} from '../guards/warn.js';
import {SmpConflictEvent} from './events.js';
import {version} from './version.js';

/** Class that {@link define} accepts. */
export interface Definable extends CustomElementConstructor {
  /** The tag without its prefix, for instance `overview`. */
  readonly tag: string;
}

/** Options of {@link define}. */
export interface DefineOptions {
  /** Part of the tag before the first hyphen. Default: `smp`. */
  prefix?: string;
  /** Default: the page's own registry. */
  registry?: CustomElementRegistry;
}

/** Prefixes under which this copy of the library has defined elements. */
export const prefixes = new Set(['smp']);

const told = new Set<string>();

// Before 1.0, only versions of one minor are compatible (semantic versioning).
const line = (v: string) => /^0\.\d+|^\d+/.exec(v)?.[0];

/**
 * Defines an element unless its tag is taken.
 *
 * A taken tag keeps its definition, and nothing throws. If the tag belongs to this or a compatible version, nothing else
 * happens. If it belongs to an incompatible version or to another script, one warning names both, and the window receives
 * one `smp-conflict` event.
 *
 * @param element The class. A second tag for it gets a subclass, because a registry accepts a class only once.
 * @param options Prefix and registry.
 */
export function define(element: Definable, {prefix = 'smp', registry = customElements}: DefineOptions = {}): void {
  prefixes.add(prefix);
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
  // A server can have a registry, but no dispatchEvent().
  globalThis.dispatchEvent?.(new SmpConflictEvent(tag, found));
}
