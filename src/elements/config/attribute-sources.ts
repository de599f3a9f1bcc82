import {type ConfigSource, configures, configuresNoMore} from '../../foundation/config/registry.js';
import type {Config} from '../../foundation/config/schema.js';
import {type Root, found, watch} from '../../foundation/dom/discover.js';
import {SmpElement} from '../../foundation/element/element.js';
import {isServer} from '../../foundation/lit.js';
import {type Reading, read, readFrom, report} from './load.js';

const NAME = 'data-smp-config';

/** An element of the page that names a configuration: its address or, where no script may stand, the JSON itself. */
class Named implements ConfigSource {
  checked: Config | undefined;
  waiting = false;
  private _holds = false;

  constructor(
    readonly element: Element,
    readonly value: string,
  ) {}

  // What has held one of ours stays for that, so that this is looked up once.
  get isEmpty(): boolean {
    return !(this._holds ||= found(this.element, ':not(smp-config, [data-smp=config])').some(isOurs));
  }
}

// By its name where it is not defined yet; under another prefix by its class.
const isOurs = (element: Element): boolean =>
  element.localName.startsWith('smp-') || element.hasAttribute('data-smp') || element instanceof SmpElement;

const known = new Map<Element, Named>();
let observer: MutationObserver | undefined;

function leave(element: Element): void {
  const source = known.get(element);
  known.delete(element);
  if (source) configuresNoMore(source);
}

function meet(element: Element): void {
  const value = element.getAttribute(NAME)?.trim() ?? '';
  if (value === known.get(element)?.value || !element.isConnected) return;
  leave(element);
  if (!value) return;
  const source = new Named(element, value);
  known.set(element, source);
  if (value.startsWith('{')) arrived(source, read(value));
  else {
    source.waiting = true;
    configures(source);
    void readFrom(value, element.baseURI, NAME).then((reading) => arrived(source, reading));
  }
}

// It may have gone meanwhile, or names another.
function arrived(source: Named, {config, fault}: Reading): void {
  if (known.get(source.element) !== source) return;
  source.waiting = false;
  source.checked = config;
  configures(source);
  report(source.element, fault);
}

function look(root: Root): void {
  if (!(root instanceof Element)) observer?.observe(root, {childList: true, subtree: true, attributeFilter: [NAME]});
  for (const element of found(root, `[${NAME}]`)) meet(element);
}

/** Hears `data-smp-config` on any element of the page, now and later, until the element goes. On a server it does nothing. */
export function followAddresses(): void {
  if (isServer || observer) return;
  observer = new MutationObserver((records) => {
    for (const {type, target} of records) if (type === 'attributes') meet(target as Element);
    for (const element of known.keys()) if (!element.isConnected) leave(element);
  });
  watch(look);
}
