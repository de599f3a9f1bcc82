import {pageSingleton} from '../dom/page-singleton.js';
import {parentOrHostOf} from '../guards/node.js';
import type {Config} from './schema.js';

/** Source of configuration: for the elements inside it or, if it is empty, for the whole page. */
export interface ConfigSource {
  /** Position of the source: the source itself, or an element with `data-smp-config`. */
  readonly element: Element;
  /** The checked configuration. */
  readonly validConfig: Config | undefined;
  /** True while its configuration is loading. */
  readonly isLoading: boolean;
  /** True if it contains no element that it could configure. Then it applies to the page. */
  readonly isEmpty: boolean;
}

/** An element that reads the configuration. */
export interface ConfigReader extends Element {
  requestUpdate(): void;
}

interface Registry {
  // In order of registration; the later wins.
  readonly from: Set<ConfigSource>;
  readonly asking: Set<ConfigReader>;
  // Resolvers of pending whenConfigReady() promises. Every change resolves them all.
  readonly pending: Set<() => void>;
  page?: Config | undefined;
}

const registry = pageSingleton<Registry>('configuration', () => ({from: new Set(), asking: new Set(), pending: new Set()}));
const {from, asking, pending} = registry;

function notifyReaders(): void {
  for (const settle of pending) settle();
  pending.clear();
  for (const element of asking) element.requestUpdate();
}

/** Registers a source, or reports that it has changed. */
export function addConfigSource(source: ConfigSource): void {
  from.add(source);
  notifyReaders();
}

/** Unregisters a source. */
export function removeConfigSource(source: ConfigSource): void {
  from.delete(source);
  notifyReaders();
}

/** Sets the page's configuration; see `configure` of `smp-elements`. */
export function setPageConfig(config: Config | undefined): void {
  registry.page = config;
  notifyReaders();
}

/** Stops updating an element when the configuration changes. */
export const removeConfigReader = (element: ConfigReader): void => void asking.delete(element);

// The nearest first, through shadow hosts; then those for the page, the latest first.
function sourcesFor(element: Element): ConfigSource[] {
  const near: ConfigSource[] = [];
  const latest = [...from].reverse();
  for (let at: Node | null = from.size ? element : null; at; at = parentOrHostOf(at)) {
    near.push(...latest.filter((source) => source.element === at));
  }
  return [...near, ...latest.filter(({isEmpty}) => isEmpty)];
}

/**
 * Returns the configuration of an element, from the nearest source that has this part, else from the page.
 *
 * @param element If connected, it is updated on every change, until {@link removeConfigReader}.
 * @param key Part of the configuration.
 */
export function getConfig<K extends keyof Config>(element: ConfigReader, key: K): Config[K] {
  if (element.isConnected) asking.add(element);
  return sourcesFor(element).find(({validConfig}) => validConfig?.[key])?.validConfig?.[key] ?? registry.page?.[key];
}

/** Resolves with the next change, if a source that applies to an element is still loading; otherwise `undefined`. */
export const whenConfigReady = (element: Element): Promise<unknown> | undefined =>
  sourcesFor(element).some(({isLoading}) => isLoading) ? new Promise<void>((settle) => pending.add(settle)) : undefined;
