import type {SmpElement} from '../../foundation/element/element.js';
import {observeElements} from './discover.js';
import {citing, elementModules, sections} from './element-modules.js';

type Module = Partial<Record<string, typeof SmpElement>>;

// Key of the module for plain markup. No element can have this name.
const PLAIN = ' ';

// Maximum time to wait for all modules of a wave, in ms.
const PATIENCE = 3000;

// In order of definition. Nothing is imported statically, so that everything a page needs loads in one wave.
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  ...elementModules,
  [PLAIN]: async () => {
    (await import('../plain-markup.js')).upgradePlainMarkup();
    return {};
  },
};
const names = Object.keys(elements);

const asked = new Set<string>();
let wave: string[] = [];

function ask(name: string): void {
  if (!Object.hasOwn(elements, name) || asked.has(name)) return;
  asked.add(name);
  if (!wave.length) queueMicrotask(fetchWave);
  wave.push(name);
}

// As in foundation/guards/node.ts, which the autoloader does not import: a form's fields shadow its members.
const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);

function arrived(element: Element): void {
  if (attribute(element, 'data-smp-config') !== null) ask('config');
  const plain = attribute(element, 'data-smp');
  if (plain) ask(PLAIN);
  // No element of ours is a form, so nothing shadows this name.
  const {localName} = element;
  const name = plain ?? /^smp-(.+)/.exec(localName)?.[1];
  if (!name) return;
  ask(name);
  if (name !== 'page') return;
  // Load the sections that it will show. Without a known name, it shows all.
  const said = attribute(element, plain ? 'data-smp-sections' : 'sections')
    ?.split(/\s+/)
    .filter((section) => sections.includes(section));
  for (const section of said?.length ? said : sections) ask(section);
}

// One definition per task: all in one would block an old phone's first touch for their total time.
function define(module: Module): void {
  for (const element of Object.values(module)) if (element?.smpVersion) setTimeout(() => element.define());
  // Their content may contain other elements.
  clearTimeout(looking);
  looking = setTimeout(look);
}

function fetchWave(): void {
  const coming = names.filter((name) => wave.includes(name));
  wave = [];
  // Load shared code in parallel with the modules that import it, not after them.
  const core = import('./core.js');
  const evidence = coming.some((name) => citing.includes(name)) ? import('./evidence.js') : undefined;
  const loaded = coming.map((name) =>
    Promise.all([elements[name]?.() as Promise<Module>, core, citing.includes(name) && evidence]).then(
      ([module]) => module,
      () => (console.warn(`smp-elements: "${name}" could not be loaded`), {}),
    ),
  );
  // In order, unless one takes too long.
  void Promise.race([Promise.all(loaded), new Promise((next) => setTimeout(next, PATIENCE))]).then(() => {
    for (const module of loaded) void module.then(define);
  });
}

let looking: ReturnType<typeof setTimeout> | undefined;
const look = observeElements(arrived);
