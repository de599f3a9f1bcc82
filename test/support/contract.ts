import {sectionNames} from '../../src/elements/catalogue.js';
import type {SmpElement} from '../../src/index.js';
import {type Fixture, fixtures} from '../fixtures.js';
import {ours} from './hydration.js';
import {allInside, inside} from './inside.js';
import {type Page, open} from './page.js';
import {states} from './states.js';
import {atRest, until} from './wait.js';

interface Named {
  readonly name: string;
}

/** Element as `custom-elements.json` describes it. */
export interface Declared {
  readonly tagName: string;
  readonly attributes?: readonly (Named & {readonly fieldName: string; readonly type: {readonly text: string}})[];
  readonly members?: readonly (Named & {readonly kind: string; readonly privacy?: string; readonly static?: boolean})[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssStates?: readonly Named[];
  readonly cssProperties?: readonly (Named & {readonly syntax: string})[];
  readonly events?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Partial<Declared>[]}[];
}

/** All elements of the manifest. */
export const declared: readonly Declared[] = ((await (await fetch('/custom-elements.json')).json()) as Manifest).modules.flatMap(
  ({declarations}) => declarations.flatMap((declaration) => (declaration.tagName ? [declaration as Declared] : [])),
);

const picture = '/test/support/picture.svg';
const pictures = `before="${picture}" after="${picture}?after"`;
const article = '{"heading": "[A]"}';
const prices = `{"prices": {"currency": "EUR", "areas": [{"area": "full", "low": 700, "high": 900}]}}`;

/** Trial of an attribute or property: its value, and the context that it needs to have an effect. */
interface Trial {
  readonly value: unknown;
  /** Other attributes of the element. */
  readonly beside?: string;
  readonly children?: string;
  /** True if '' is a value of its own. */
  readonly hasEmptyValue?: boolean;
  /** Action before the effect is checked. */
  readonly act?: (element: SmpElement) => unknown;
}

const review = {
  'reviewed-by': {value: '[Dr A]', beside: 'reviewed-on="2026-01-01"'},
  'reviewed-on': {value: '2026-01-01', beside: 'reviewed-by="[Dr A]"'},
  'adapted-by': {value: '[Clinic]', children: '<p slot="text">[Ours.]</p>'},
};
const level = {'heading-level': {value: 4}};
const section = {...review, ...level};
/** Adds further attributes to trials. */
const besides = (attributes: string, some: Readonly<Record<string, Trial>>): Record<string, Trial> =>
  Object.fromEntries(Object.entries(some).map(([name, trial]) => [name, {...trial, beside: `${trial.beside ?? ''} ${attributes}`}]));
const tickFirst = (element: SmpElement) => allInside<HTMLInputElement>(element, '[type=checkbox]')[0]?.click();
const estimator = `<script type="application/json">${prices}</script>`;

/** Trials of all documented attributes and properties. */
export const trials: Readonly<Record<string, Readonly<Record<string, Trial>>>> = {
  // Sections without attributes of their own have those of every section.
  ...Object.fromEntries(sectionNames.map((name) => [`smp-${name}`, section])),
  'smp-before-after': {
    'heading-level': {value: 4, beside: 'heading="[A]"'},
    heading: {value: '[A crown]'},
    before: {value: picture, beside: `after="${picture}"`},
    after: {value: picture, beside: `before="${picture}"`},
    'before-alt': {value: '[Bare]', beside: pictures},
    'after-alt': {value: '[Dots]', beside: pictures},
    'before-label': {value: '[Then]', beside: pictures},
    'after-label': {value: '[Now]', beside: pictures},
    caption: {value: '[A man of 41.]', beside: pictures},
    visits: {value: 3, beside: pictures},
    'healed-weeks': {value: 6, beside: pictures},
    'consent-until': {value: '2020-01-31', beside: pictures},
    position: {value: 20, beside: pictures},
  },
  'smp-checklist': {...section, name: {value: 'asked', act: tickFirst}, disabled: {value: true}},
  'smp-config': {
    src: {value: `/__feed__/given?body=${encodeURIComponent(prices)}`, children: '<smp-cost-range></smp-cost-range>'},
    config: {value: prices, children: '<smp-cost-range></smp-cost-range>'},
  },
  'smp-cost-comparison': {...section, region: {value: 'US'}, years: {value: 20, beside: 'region="US"'}},
  'smp-cost-range': {
    ...section,
    low: {value: 900, beside: 'currency="GBP"'},
    high: {value: 1800, beside: 'low="900" currency="GBP"'},
    currency: {value: 'GBP', beside: 'low="900" high="1800" currency="USD"'},
    'price-as-of': {value: '2026-01', beside: 'low="900" currency="GBP"'},
    per: {value: 'session', beside: 'low="900" currency="GBP"'},
    region: {value: 'DE'},
    name: {value: 'cost', children: estimator},
    disabled: {value: true, children: estimator},
  },
  'smp-faq': {...section, multiple: {value: true}, open: {value: 'pain'}},
  'smp-key-factors': {...section, multiple: {value: true}, open: {value: 'cost'}},
  'smp-page': {
    // One section shows the effect as well as all do.
    ...besides('sections="overview"', section),
    sections: {value: 'overview risks'},
    'structured-data': {value: '', beside: 'sections="overview"', hasEmptyValue: true},
  },
  'smp-related-card': {
    'heading-level': {value: 4, beside: 'heading="[A]"'},
    heading: {value: '[A]'},
    summary: {value: '[Ten days.]', beside: 'heading="[A]"'},
    href: {value: '/a', beside: 'heading="[A]"'},
    image: {value: picture, beside: 'heading="[A]"'},
    'image-alt': {value: '[Dots]', beside: `heading="[A]" image="${picture}"`},
    label: {value: '[Read]', beside: 'heading="[A]" href="/a"'},
    'reading-minutes': {value: 6, beside: 'heading="[A]"'},
    date: {value: '2026-11-22', beside: 'heading="[A]"'},
    tag: {value: '[Guide]', beside: 'heading="[A]"'},
  },
  'smp-related-list': {
    'heading-level': {value: 4, beside: `items='[${article}]'`},
    src: {value: `/__feed__/given?body=${encodeURIComponent(`[${article}]`)}`},
    items: {value: `[${article}]`},
    limit: {value: 1, beside: `items='[${article}, ${article}]'`},
  },
  'smp-sources': {...section, show: {value: 'all'}},
  'smp-term': {term: {value: 'dermis'}},
};

const estimating = `<smp-config><script type="application/json">{"clinic": {"booking": {"href": "/book"}}, "prices": {"currency": "EUR", "areas": [
  {"area": "hairline", "low": 700}, {"area": "full", "low": 1600}]}}</script><smp-cost-range></smp-cost-range></smp-config>`;

/** States for what no fixture and none of {@link states} shows. */
const more: typeof states = {
  'an estimate changed, and the offer followed': {
    html: estimating,
    act: async (config) => {
      const range = config.firstElementChild?.nextElementSibling as SmpElement;
      await until(() => range.shadowRoot?.querySelector('[part=cta]'), 'the estimator is there');
      inside<HTMLInputElement>(range, '[part~=input][type=radio]:not(:checked)').click();
      range.addEventListener('smp-cta', (event) => event.preventDefault());
      inside(range, '[part=cta]').click();
    },
    seen: () => true,
  },
  'a comparison changed': {
    html: '<smp-cost-comparison region="US"></smp-cost-comparison>',
    act: (element) => {
      const years = inside<HTMLInputElement>(element, '#years');
      years.value = '15';
      years.dispatchEvent(new Event('input', {bubbles: true}));
      years.dispatchEvent(new Event('change', {bubbles: true}));
    },
    seen: () => true,
  },
  'a cost that cannot be': {
    html: '<smp-cost-comparison region="US"></smp-cost-comparison>',
    act: (element) => {
      const cost = inside<HTMLInputElement>(element, '.assumed input');
      cost.value = '-1';
      cost.dispatchEvent(new Event('change', {bubbles: true}));
    },
    seen: (element) => element.shadowRoot?.querySelector('[aria-invalid]'),
  },
  'all rows opened': {
    html: '<smp-faq open="all"></smp-faq>',
    act: () => undefined,
    seen: (element) => element.shadowRoot?.querySelector('.row details[open]'),
  },
  'a list without articles': {
    html: '<smp-related-list items="[]"></smp-related-list>',
    act: () => undefined,
    seen: (element) => element.shadowRoot?.querySelector('#status'),
  },
  'a row opened': {
    html: '<smp-key-factors></smp-key-factors>',
    act: (element) => inside(element, 'summary').click(),
    seen: (element) => element.shadowRoot?.querySelector('.row details[open]'),
  },
  'a page printed': {
    html: '<smp-page sections="overview"></smp-page>',
    act: (element) => (element as SmpElement & {print(): void}).print(),
    seen: () => true,
  },
  'a list that could not be fetched': {
    html: '<smp-related-list src="/__feed__/status?status=404"></smp-related-list>',
    act: () => undefined,
    seen: (element) => element.shadowRoot?.querySelector('[part=button]'),
  },
  'a list that is on its way': {
    html: '<smp-related-list src="/__feed__/hang"></smp-related-list>',
    act: () => undefined,
    seen: (element) => element.shadowRoot?.querySelector('[aria-busy=true], .loading, [part=cards]'),
  },
  'a picture that does not come': {
    html: `<smp-before-after ${pictures} before-alt="[Bare]" after-alt="[Dots]"></smp-before-after>`,
    act: (element) => allInside(element, 'img').forEach((image) => image.dispatchEvent(new Event('error'))),
    seen: (element) => element.shadowRoot?.querySelector('.missing'),
  },
  'a picture that is no longer permitted': {
    html: `<smp-before-after ${pictures} consent-until="2020-01-31"></smp-before-after>`,
    act: () => undefined,
    seen: (element) => element.shadowRoot?.querySelector('[part=notice]'),
  },
};

type ContractWindow = Page['window'] & {met: {events: Set<string>; states: Set<string>}};

/** Findings of each kind, with the tag in front: `smp-faq row`. Tokens are those that any style sheet reads. */
export interface Met {
  readonly slots: Set<string>;
  readonly parts: Set<string>;
  readonly states: Set<string>;
  readonly events: Set<string>;
  readonly tokens: Set<string>;
  /** Style sheets by tag. */
  readonly styles: Map<string, string>;
  /** Fixtures that showed something that none before them did. */
  readonly telling: Fixture[];
}

/** Adds markup to a page, each part in a container of its own, and waits until everything has rendered. */
async function put(page: Page, parts: readonly Pick<Fixture, 'html' | 'lang'>[]): Promise<HTMLElement[]> {
  const hosts = parts.map(({html, lang = 'en'}) => {
    const host = page.document.createElement('div');
    host.lang = lang;
    host.innerHTML = html;
    return host;
  });
  page.document.body.append(...hosts);
  const elements = hosts.flatMap((host) => ours(host));
  await Promise.all(Array.from(new Set(elements.map(({localName}) => localName)), (tag) => page.window.customElements.whenDefined(tag)));
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  await atRest(page.window);
  return hosts;
}

/** Adds what is on the page now to the findings. Returns true if any slot, part or style sheet is new. */
function look(root: ParentNode, met: Met): boolean {
  const before = [met.slots.size, met.parts.size, met.styles.size].join();
  for (const element of ours(root)) {
    const {localName: tag, shadowRoot} = element;
    for (const part of shadowRoot?.querySelectorAll('[part]') ?? []) for (const name of part.part) met.parts.add(`${tag} ${name}`);
    // Waiting and failed elements have slots for all children; only the default one of these is documented.
    const isReplaced = element.matches(':state(waiting), :state(fallback)');
    for (const {name} of shadowRoot?.querySelectorAll('slot') ?? []) if (!isReplaced || !name) met.slots.add(`${tag} ${name}`);
    if (!shadowRoot || met.styles.has(tag)) continue;
    const text = shadowRoot.adoptedStyleSheets.flatMap(({cssRules}) => Array.from(cssRules, ({cssText}) => cssText)).join('\n');
    met.styles.set(tag, text);
    for (const [name] of text.matchAll(/--smp-[\w-]+/g)) met.tokens.add(name);
  }
  return [met.slots.size, met.parts.size, met.styles.size].join() !== before;
}

/** Opens a page for one form of the library. Nothing of the library is loaded yet. */
export const openContract = (): Promise<Page> => open('contract.html');

const split = <T>(list: readonly T[], isApart: (one: T) => boolean): T[][] => [list.filter((one) => !isApart(one)), list.filter(isApart)];

// smp-sources removes the lists of sections, so fixtures with such a list go separately.
const hasList = ({html}: {html: string}) => /smp-(sources|page)/.test(html);

/**
 * Shows fixtures and all driven states on a page, and returns the findings.
 *
 * @param some Default: all fixtures.
 */
export async function walk(page: Page, some: readonly Fixture[] = fixtures): Promise<Met> {
  const {events, states: taken} = (page.window as ContractWindow).met;
  const met: Met = {slots: new Set(), parts: new Set(), states: taken, events, tokens: new Set(), styles: new Map(), telling: []};
  // All elements at once, also in a language whose translation has to load: they wait until then.
  const html = declared.map(({tagName}) => `<${tagName} heading="[A]" term="dermis"></${tagName}>`).join('');
  for (const lang of ['en', 'es']) {
    const [host] = await put(page, [{html, lang}]);
    look(page.document, met);
    host?.remove();
  }

  for (const group of split(some, hasList)) {
    const hosts = await put(page, group);
    met.telling.push(...group.filter((_, at) => look(hosts[at] as HTMLElement, met)));
    for (const host of hosts) host.remove();
  }
  for (const group of split(Object.entries({...states, ...more}), ([, state]) => hasList(state))) {
    const hosts = await put(
      page,
      group.map(([, state]) => state),
    );
    for (const [at, [name, {act, seen}]] of group.entries()) {
      const element = hosts[at]?.firstElementChild as SmpElement;
      await act(element);
      await until(() => seen(element), name);
      look(page.document, met);
    }
    await atRest(page.window);
    look(page.document, met);
    for (const host of hosts) host.remove();
  }
  await showStale(page, html);
  const failing = declared.map(({tagName}) => {
    const element = page.document.createElement(tagName);
    // Lit reads every property before the first rendering.
    const [field] = Object.keys((element.constructor as typeof SmpElement).properties);
    Object.defineProperty(element, field ?? 'headingLevel', {
      get() {
        throw new Error('[It fails]');
      },
    });
    return element;
  });
  page.document.body.append(...failing);
  await atRest(page.window);
  look(page.document, met);
  for (const element of failing) element.remove();
  return met;
}

/**
 * Returns everything that shows of an element: its text and markup, what a form around it would send, what it adds to the head.
 */
function effects(host: HTMLElement): string {
  const form = host.querySelector('form');
  const sent = form ? [...new FormData(form)].join('&') : '';
  const shadows = ours(host).map(({shadowRoot}) => shadowRoot?.innerHTML.replace(/<!--[^]*?-->/g, '') ?? '');
  const fields = ours(host).flatMap((element) =>
    allInside<HTMLInputElement>(element, 'input').map(({value, disabled}) => [value, disabled]),
  );
  const styles = ours(host).flatMap((element) => allInside(element, '[style]').map((node) => node.getAttribute('style')));
  return JSON.stringify([shadows, sent, fields, styles, host.ownerDocument.head.querySelectorAll('[type="application/ld+json"]').length]);
}

interface Tried extends Trial {
  readonly tagName: string;
  readonly name: string;
  readonly fieldName: string;
}

/** Returns the markup of a trial, inside a form. A script goes into an smp-config around it. */
function marked({tagName, beside = '', children = ''}: Tried): {html: string} {
  const config = children.startsWith('<script') ? children : '';
  const own = `<form><${tagName} ${beside}>${config ? '' : children}</${tagName}></form>`;
  return {html: config ? `<smp-config>${config}${own}</smp-config>` : own};
}

/** Groups trials that can run side by side, because none changes what another shows. */
function* triedTogether(): Generator<Tried[]> {
  const all = declared.flatMap(({tagName, attributes = []}) =>
    attributes.flatMap(({name, fieldName}) => {
      const trial = trials[tagName]?.[name];
      return trial ? [{tagName, name, fieldName, ...trial}] : [];
    }),
  );
  const isPage = ({tagName}: Tried) => tagName === 'smp-page';
  const isList = ({tagName}: Tried) => tagName === 'smp-sources';
  yield all.filter((one) => !isPage(one) && !isList(one));
  yield all.filter(isList);
  // smp-page has a list of sources, and writes to the document's head, which all share.
  for (const one of all.filter(isPage)) yield [one];
}

/** Lists attributes without a trial. */
export const untried = (): string[] =>
  declared.flatMap(({tagName, attributes = []}) =>
    attributes.flatMap(({name}) => (trials[tagName]?.[name] ? [] : [`${tagName} ${name} has no trial in test/support/contract.ts`])),
  );

/** Lists properties that change nothing that shows: `smp-related-list limit`. */
export async function deadProperties(page: Page): Promise<string[]> {
  const dead: string[] = [];
  for (const group of triedTogether()) {
    const hosts = await put(page, group.map(marked));
    const tried = group.map((trial, at) => {
      const host = hosts[at] as HTMLElement;
      return {...trial, host, element: host.querySelector(trial.tagName) as SmpElement & Record<string, unknown>};
    });
    for (const {act, element} of tried) await act?.(element);
    await atRest(page.window);
    let same = tried.map((one) => ({...one, before: effects(one.host)}));
    for (const {element, fieldName, value} of tried) (element as Record<string, unknown>)[fieldName] = value;
    // What has to be fetched first shows a little later.
    for (let round = 0; round < 3 && same.length; round++) {
      await atRest(page.window);
      same = same.filter(({host, before}) => effects(host) === before);
    }
    dead.push(...same.map(({tagName, name}) => `${tagName} ${name}`));
    for (const host of hosts) host.remove();
  }
  return dead;
}

/** Returns what shows of each trial when its element is at rest. */
async function shown(page: Page, tried: readonly {host: HTMLElement}[]): Promise<string[]> {
  // What has to be fetched shows a little later.
  for (let round = 0; round < 3; round++) await atRest(page.window);
  return tried.map(({host}) => effects(host));
}

/** Lists properties that something stays of once a framework has cleared them: `smp-faq open null`. */
export async function unclearedProperties(page: Page): Promise<string[]> {
  const left: string[] = [];
  for (const group of triedTogether()) {
    const hosts = await put(page, group.map(marked));
    const tried = group.map((trial, at) => {
      const host = hosts[at] as HTMLElement;
      return {...trial, host, element: host.querySelector(trial.tagName) as SmpElement & Record<string, unknown>};
    });
    // Some trials are of an attribute that stands beside itself.
    for (const {element, fieldName} of tried) (element as Record<string, unknown>)[fieldName] = undefined;
    const unset = await shown(page, tried);
    for (const empty of [undefined, null, '']) {
      for (const {element, fieldName, value} of tried) (element as Record<string, unknown>)[fieldName] = value;
      await shown(page, tried);
      for (const {element, fieldName} of tried) (element as Record<string, unknown>)[fieldName] = empty;
      const cleared = await shown(page, tried);
      for (const [at, {tagName, name, hasEmptyValue}] of tried.entries()) {
        if (cleared[at] !== unset[at] && !(empty === '' && hasEmptyValue)) left.push(`${tagName} ${name} ${JSON.stringify(empty)}`);
      }
    }
    for (const host of hosts) host.remove();
  }
  return left;
}

const seenStyles = [
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-inline-start-color',
  'border-top-left-radius',
  'border-top-width',
  'border-bottom-width',
  'border-bottom-color',
  'outline-color',
  'outline-width',
  'text-decoration-color',
  'accent-color',
  'fill',
  'stroke',
  'font-family',
  'font-size',
  'font-weight',
  'line-height',
  'max-width',
  'transition-duration',
  'padding-top',
  'padding-left',
  'margin-top',
  'margin-bottom',
  'row-gap',
  'column-gap',
  'height',
];

/** Values to try, by the syntax of a token. */
const probes: Readonly<Record<string, string>> = {
  '<color>': 'rgb(1, 2, 3)',
  '<font-family>': 'monospace',
  '<length>': '33px',
  '<number>': '2',
  '<time>': '77ms',
};

const probeOf = (token: string): string =>
  probes[declared.flatMap(({cssProperties = []}) => cssProperties).find(({name}) => name === token)?.syntax ?? '<color>'] ?? '';

/** Yields all style rules, also those inside others. */
function* styleRules(rules: CSSRuleList): Generator<CSSStyleRule> {
  for (const rule of rules) {
    if ('selectorText' in rule) yield rule as CSSStyleRule;
    else if ('cssRules' in rule) yield* styleRules(rule.cssRules as CSSRuleList);
  }
}

/** What a reader does to an element, but not its contrary. */
const pointed = /(?<!:not\():(hover|active|focus-visible)/;

/** Shows elements long after their sources should have been checked again. */
async function showStale(page: Page, html: string): Promise<void> {
  const {Date: real} = page.window;
  page.window.Date = class extends real {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : ['2040-01-01']) as [string]));
    }
  } as DateConstructor;
  for (const host of await put(page, [{html}])) host.remove();
  page.window.Date = real;
}

/** Makes the rules for what a reader points at, presses or focuses apply to everything, at once: a token may show in those alone. */
function showPointed(elements: readonly SmpElement[]): void {
  const sheets = new Set(elements.flatMap(({shadowRoot}) => shadowRoot?.adoptedStyleSheets ?? []));
  for (const rule of [...sheets].flatMap(({cssRules}) => [...styleRules(cssRules)])) {
    if (!pointed.test(rule.selectorText)) continue;
    rule.selectorText = rule.selectorText.replaceAll(new RegExp(pointed, 'g'), ':not(._)');
    rule.style.transitionProperty = '';
  }
}

/** Yields the styles of nodes in an element's own shadow root, and of their pseudo-elements. */
function* boxes({shadowRoot, ownerDocument}: Element): Generator<CSSStyleDeclaration> {
  const window = ownerDocument.defaultView ?? globalThis;
  for (const node of shadowRoot?.querySelectorAll('*') ?? []) {
    yield window.getComputedStyle(node);
    if (node.matches('.base')) yield window.getComputedStyle(node, '::selection');
    for (const pseudo of ['::before', '::after']) {
      const style = window.getComputedStyle(node, pseudo);
      if (!/^(none|normal)$/.test(style.content)) yield style;
    }
  }
}

/** Picks the first two and the last three elements of each tag: the driven states come last. */
function someOfEach(elements: readonly SmpElement[]): SmpElement[] {
  const byTag = new Map<string, SmpElement[]>();
  for (const element of elements) byTag.set(element.localName, [...(byTag.get(element.localName) ?? []), element]);
  return [...byTag.values()].flatMap((list) => [...new Set([...list.slice(0, 2), ...list.slice(-3)])]);
}

/**
 * Finds which tokens change a computed style of which element: `smp-faq --smp-line`.
 *
 * @param tokens Tokens to try.
 */
export async function effectiveTokens(page: Page, tokens: Iterable<string>): Promise<Set<string>> {
  const effective = new Set<string>();
  const driven = [
    states['a term in a page’s text explained'],
    states['dates planned'],
    states['all questions opened'],
    more['a list that could not be fetched'],
    more['a list that is on its way'],
    more['a picture that is no longer permitted'],
    more['a cost that cannot be'],
    more['a picture that does not come'],
    more['an estimate changed, and the offer followed'],
  ].filter((state) => state !== undefined);
  for (const [round, group] of split(fixtures, hasList).entries()) {
    // One fixture for each state: a second language or level reads no other token.
    const some = group.filter(({lang, name}) => lang !== 'es' || /items|full|germany/.test(name));
    const hosts = await put(page, some);
    if (round === 0) {
      const after = await put(page, driven);
      for (const [at, {act, seen, html}] of driven.entries()) {
        const element = after[at]?.firstElementChild as SmpElement;
        await act(element);
        await until(() => seen(element), html);
      }
      hosts.push(...after);
      await atRest(page.window);
    }
    const elements = someOfEach(ours(page.document));
    showPointed(elements);
    const styles = (style: CSSStyleDeclaration) => seenStyles.map((name) => style.getPropertyValue(name)).join();
    const seen = (element: SmpElement) => Array.from(boxes(element), styles).join(';');
    const before = new Map(elements.map((element) => [element, seen(element)]));
    const {style} = page.document.body;
    for (const name of tokens) {
      const key = ({localName}: SmpElement) => `${localName} ${name}`;
      let changed = elements.filter((element) => !effective.has(key(element)));
      for (let tries = 0; tries < 2 && changed.length; tries++) {
        style.setProperty(name, probeOf(name));
        changed = changed.filter((element) => seen(element) !== before.get(element));
        style.removeProperty(name);
        // If a style stays changed, the token is not the cause, but for example what is in view. It is tried once more.
        changed = changed.filter((element) => {
          const now = seen(element);
          const isBack = now === before.get(element);
          if (isBack) effective.add(key(element));
          before.set(element, now);
          return !isBack;
        });
      }
    }
    for (const host of hosts) host.remove();
    await atRest(page.window);
  }
  return effective;
}
