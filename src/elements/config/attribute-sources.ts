import {type ConfigSource, addConfigSource, removeConfigSource} from '../../foundation/config/registry.js';
import type {Config} from '../../foundation/config/schema.js';
import {type Root, queryAll, observeRoots} from '../../foundation/dom/discover.js';
import {prefixes} from '../../foundation/element/define.js';
import type {SmpElement} from '../../foundation/element/element.js';
import {attributeOf, baseOf, hasAttribute, isElement, isInPage, localNameOf} from '../../foundation/guards/node.js';
import {isObjectText} from '../../foundation/guards/object-text.js';
import {isServer} from '../../foundation/lit.js';
import {type Reading, readConfig, loadConfig, reportFault} from './load.js';

const NAME = 'data-smp-config';

/** An element with `data-smp-config`: the URL of a configuration or, where no script element is allowed, the JSON itself. */
class AttributeSource implements ConfigSource {
  validConfig: Config | undefined;
  isLoading = false;
  private _holds = false;

  constructor(
    readonly element: Element,
    readonly value: string,
  ) {}

  // Stays false once an smp element was found inside, so that the search need not run again.
  get isEmpty(): boolean {
    return !(this._holds ||= queryAll(this.element, ':not(smp-config, [data-smp=config])').some(isOurs));
  }
}

// True for an smp element but SmpConfig: by class, also of another version; by name if it is not defined yet.
function isOurs(element: Element): boolean {
  const {smpVersion, tag} = element.constructor as Partial<typeof SmpElement>;
  if (smpVersion) return tag !== 'config';
  return [...prefixes].some((prefix) => localNameOf(element).startsWith(`${prefix}-`)) || hasAttribute(element, 'data-smp');
}

const sources = new Map<Element, AttributeSource>();
let observer: MutationObserver | undefined;

function removeSource(element: Element): void {
  const source = sources.get(element);
  sources.delete(element);
  if (source) removeConfigSource(source);
}

function updateSource(element: Element): void {
  const value = attributeOf(element, NAME)?.trim() ?? '';
  if (value === sources.get(element)?.value || !isInPage(element)) return;
  removeSource(element);
  if (!value) return;
  const source = new AttributeSource(element, value);
  sources.set(element, source);
  if (value.startsWith('{') || isObjectText(value)) setLoaded(source, readConfig(value));
  else {
    source.isLoading = true;
    addConfigSource(source);
    void loadConfig(value, baseOf(element), NAME).then((reading) => setLoaded(source, reading));
  }
}

// Meanwhile the element may have been removed, or may name another configuration.
function setLoaded(source: AttributeSource, {config, fault}: Reading): void {
  if (sources.get(source.element) !== source) return;
  source.isLoading = false;
  source.validConfig = config;
  addConfigSource(source);
  reportFault(source.element, fault);
}

function findSources(root: Root): void {
  if (!isElement(root)) observer?.observe(root, {childList: true, subtree: true, attributeFilter: [NAME]});
  for (const element of queryAll(root, `[${NAME}]`)) updateSource(element);
}

/** Observes `data-smp-config` on any element of the page, now and later, until the element is removed. No-op on a server. */
export function observeAttributeSources(): void {
  if (isServer || observer) return;
  observer = new MutationObserver((records) => {
    for (const {type, target} of records) if (type === 'attributes') updateSource(target as Element);
    for (const element of sources.keys()) if (!isInPage(element)) removeSource(element);
  });
  observeRoots(findSources);
}
