import {pageSingleton} from '../dom/page-singleton.js';
import type {Config} from './schema.js';

/** A place that configures: what is inside it or, where it holds nothing, the page. */
export interface ConfigSource {
  /** What it stands on: the source itself, or an element that names its address. */
  readonly element: Element;
  /** What it says, checked. */
  readonly validConfig: Config | undefined;
  /** Whether it is not known yet what it says. */
  readonly isLoading: boolean;
  /** Whether it holds no element that it could configure. */
  readonly isEmpty: boolean;
}

/** An element that asks what is configured. */
export interface ConfigReader extends Element {
  requestUpdate(): void;
}

interface Registry {
  // In the order in which they came; the later wins.
  readonly from: Set<ConfigSource>;
  readonly asking: Set<ConfigReader>;
  // What is waited for may go, or no longer count: each change ends the wait.
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

/** Tells that a source has come or has changed. */
export function addConfigSource(source: ConfigSource): void {
  from.add(source);
  notifyReaders();
}

/** Tells that a source has left the page. */
export function removeConfigSource(source: ConfigSource): void {
  from.delete(source);
  notifyReaders();
}

/** Sets the page's configuration; see `configure` of `smp-elements`. */
export function setPageConfig(config: Config | undefined): void {
  registry.page = config;
  notifyReaders();
}

/** Tells that an element no longer asks. */
export const removeConfigReader = (element: ConfigReader): void => void asking.delete(element);

// From the nearest outwards, through shadow hosts; then those for the page, the last first.
function sourcesFor(element: Element): ConfigSource[] {
  const near: ConfigSource[] = [];
  const latest = [...from].reverse();
  for (let at: Node | null = from.size ? element : null; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
    near.push(...latest.filter((source) => source.element === at));
  }
  return [...near, ...latest.filter(({isEmpty}) => isEmpty)];
}

/**
 * What is configured for an element: by the nearest source that says anything of it, else by the page.
 *
 * @param element It is told when that may have changed, until {@link removeConfigReader}.
 * @param key Which part of a configuration.
 */
export function getConfig<K extends keyof Config>(element: ConfigReader, key: K): Config[K] {
  if (element.isConnected) asking.add(element);
  return sourcesFor(element).find(({validConfig}) => validConfig?.[key])?.validConfig?.[key] ?? registry.page?.[key];
}

/** Settled by the next change, while a source that reaches an element is not known yet; `undefined` where all are. */
export const whenConfigReady = (element: Element): Promise<unknown> | undefined =>
  sourcesFor(element).some(({isLoading}) => isLoading) ? new Promise<void>((settle) => pending.add(settle)) : undefined;
