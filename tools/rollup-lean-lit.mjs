// What a self-contained file needs of Lit: its development sources, without messages and hooks, without the marks by
// which copies of Lit find each other on a page, and without what no element here uses: directives, reactive
// controllers, decorators, reflected properties, properties of other types than String and Boolean, bindings of
// properties, children that are nodes or iterables other than lists, and bindings in parts of attributes, in comments,
// scripts or SVG fragments. From npm Lit comes whole. All fixtures are rendered by both and compared.
//
// Each cut must be found: a version of Lit that is shaped otherwise stops the build instead of growing it or breaking.
const nothing = '';
const method = (head) => new RegExp(`\\n    ${head}[^\\n]*\\{[\\s\\S]*?\\n    \\}(?=\\n)`);
const block = (head) => new RegExp(`\\n( *)${head}[\\s\\S]*?\\n\\1\\}(?! else)(?=\\n)`);

const everywhere = [
  [/const (DEV_MODE|ENABLE_EXTRA_SECURITY_HOOKS|ENABLE_SHADYDOM_NOPATCH) = true;/g, 'const $1 = false;'],
  [/throw new Error\([\s\S]*?\);(?=\n)/g, 'throw Error();'],
];

const cuts = {
  'css-tag.js': [
    // Every browser we support has constructable style sheets.
    [/supportsAdoptingStyleSheets = [^;]+;/, 'supportsAdoptingStyleSheets = true;'],
    // No css literal here holds an expression; each becomes one sheet.
    [
      /export const css = [\s\S]*?\n\};/,
      'export const css = ([text]) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return sheet; };',
    ],
    [/renderRoot\.adoptedStyleSheets = [\s\S]*?;(?=\n)/, 'renderRoot.adoptedStyleSheets = styles;'],
  ],
  'reactive-element.js': [
    // Read by name where a page's id could shadow it.
    [/global\s*\.trustedTypes/, 'undefined'],
    [/\(global\.reactiveElementVersions[^;]*;/, nothing],
    [/global\.reactiveElementPolyfillSupport\b(?!DevMode)/, 'undefined'],
    [/Symbol\.metadata \?\?= [^;]+;/, nothing],
    [/global\.litPropertyMetadata \?\?= [^;]+;/, nothing],
    [method('static addInitializer'), nothing],
    [/this\.constructor\._initializers\?\.[^;]*;/, nothing],
    [method('addController'), nothing],
    [method('removeController'), nothing],
    [/this\.__controllers\?\.forEach\([^;]*;/g, nothing],
    [method('__propertyToAttribute'), nothing],
    [/this\.__reflectingProperties &&= [^;]*;/, nothing],
    // A property is stored under a symbol, and an attribute is text or, of a Boolean, there or not.
    [
      method('static createProperty'),
      `
    static createProperty(name, options) {
        const key = Symbol();
        this.elementProperties.set(name, options);
        defineProperty(this.prototype, name, {
            get() {
                return this[key];
            },
            set(value) {
                const before = this[key];
                this[key] = value;
                this.requestUpdate(name, before);
            },
            configurable: true,
            enumerable: true,
        });
    }`,
    ],
    // One step for each class: its properties, their attributes, its styles.
    [method('static __prepare'), nothing],
    [method('static __attributeNameForProperty'), nothing],
    [
      method('static finalize\\('),
      `
    static finalize() {
        if (this.hasOwnProperty('finalized')) return;
        this.finalized = true;
        const above = getPrototypeOf(this);
        above.finalize();
        this.elementProperties = new Map(above.elementProperties);
        if (this.hasOwnProperty('properties'))
            for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, options);
        this.__attributeToPropertyMap = new Map();
        for (const [name, {attribute = name.toLowerCase()}] of this.elementProperties) this.__attributeToPropertyMap.set(attribute, name);
        this.elementStyles = this.styles;
    }`,
    ],
    [/ReactiveElement\.elementStyles = [^;]*;/, nothing],
    [/ReactiveElement\[JSCompiler_renameProperty\('elementProperties', ReactiveElement\)\] = [^;]*;/, nothing],
    [/this\.__attributeToPropertyMap &&\s*/, nothing],
    // An update that fails is caught where it is carried out.
    [/try \{\s*(await this\.__updatePromise;)\s*\}\s*catch \(e\) \{[\s\S]*?\n {8}\}/, '$1'],
    // What a page set before the definition, kept until it can be set again.
    [method('__saveInstanceProperties'), nothing],
    [
      /this\.__saveInstanceProperties\(\);/,
      `this.__instanceProperties = [];
        for (const name of this.constructor.elementProperties.keys()) {
            if (!this.hasOwnProperty(name)) continue;
            this.__instanceProperties.push([name, this[name]]);
            delete this[name];
        }`,
    ],
    [/this\.__instanceProperties = undefined;/, nothing],
    [method('static getPropertyDescriptor'), nothing],
    [method('static getPropertyOptions'), nothing],
    [
      method('_\\$attributeToProperty'),
      `
    _$attributeToProperty(name, value) {
        const { elementProperties, __attributeToPropertyMap: names } = this.constructor;
        this[names.get(name)] = elementProperties.get(names.get(name)).type === Boolean ? value !== null : value;
    }`,
    ],
    [
      method('requestUpdate'),
      `
    requestUpdate(name, before) {
        if (name !== undefined) {
            if (is(this[name], before)) return;
            this._$changedProperties.set(name, before);
        }
        if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
    }`,
    ],
    [method('_\\$changeProperty'), nothing],
    [/this\.__reflectingProperty = null;(?=\s*this\.__initialize)/, nothing],
    // What a page set before the definition is given back once; all updates are carried out.
    [
      method('performUpdate'),
      `
    performUpdate() {
        if (!this.isUpdatePending) return;
        if (!this.hasUpdated) {
            this.renderRoot ??= this.createRenderRoot();
            const early = this.__instanceProperties;
            this.__instanceProperties = [];
            for (const [name, value] of early) this[name] = value;
        }
        const changed = this._$changedProperties;
        try {
            this.willUpdate(changed);
            this.update(changed);
        }
        catch (error) {
            this.__markUpdated();
            throw error;
        }
        if (!this.hasUpdated) {
            this.hasUpdated = true;
            this.firstUpdated(changed);
        }
        this.updated(changed);
    }`,
    ],
    [method('_\\$didUpdate'), nothing],
    [method('shouldUpdate'), nothing],
    [/static finalizeStyles\(styles\) \{[\s\S]*?\n {4}\}/, nothing],
    [/this\.constructor\.shadowRootOptions/, "{ mode: 'open' }"],
    [/ReactiveElement\.shadowRootOptions = [^;]*;/, nothing],
  ],
  'lit-element.js': [
    [/global\.litElementHydrateSupport\?\.\([^;]*;/, nothing],
    [/\(global\.litElementVersions[^;]*;/, nothing],
    [/global\.litElementPolyfillSupport\b(?!DevMode)/, 'undefined'],
    [method('connectedCallback'), nothing],
    [method('disconnectedCallback'), nothing],
    [method('render'), nothing],
    [/this\.__childPart = undefined;/, nothing],
    [/this\.__childPart = render/, 'render'],
  ],
  'lit-html.js': [
    [
      /const trustedTypes = global\.trustedTypes;/,
      "const trustedTypes = Object.hasOwn(global, 'trustedTypes') ? global.trustedTypes : undefined;",
    ],
    [/\(global\.litHtmlVersions[^;]*;/, nothing],
    [/global\.litHtmlPolyfillSupport\b(?!DevMode)/, 'undefined'],
    [/global\.ShadyDOM\?\.inUse &&\s*global\.ShadyDOM\?\.noPatch === true/, 'false'],
    [/export const _\$LH = \{[\s\S]*?\n\};/, 'export { TemplateInstance, ChildPart };'],
    [/function resolveDirective\([\s\S]*?\n\}/, nothing],
    // An attribute's value is one expression; the plugin for literals sees to it.
    [/if \(strings\.length > 2 \|\|[\s\S]*?\n {8}else \{[\s\S]*?\n {8}\}/, nothing],
    [/if \(strings === undefined\) \{([\s\S]*?)\n {8}\}\s*else \{[\s\S]*?\n {8}\}(?=\s*if \(change && !noCommit)/, '$1'],
    [/const strings = this\.strings;\s*let change = false;/, 'let change;'],
    [/if \(change && !noCommit\)/, 'if (change)'],
    [/if \(part\.strings !== undefined\) \{[\s\S]*?\}\s*else \{([\s\S]*?)\}/, '$1'],
    [/const value = node\.getAttribute\(name\);\s*const statics = value\.split\(marker\);/, nothing],
    [/strings: statics,/, nothing],
    // A listener stays the same kind of listener.
    [/const shouldRemoveListener = [^;]*;/, nothing],
    [/const shouldAddListener = [^;]*;/, 'const shouldAddListener = oldListener === nothing;'],
    [block('if \\(shouldRemoveListener\\)'), nothing],
    [/typeof this\._\$committedValue === 'function'/, 'true'],
    [/ && value !== noChange/g, nothing],
    [/if \(newListener === noChange\) \{\s*return;\s*\}/, nothing],
    [/resolveDirective\(this, ([\w[\] +]+)[^)]*\)/g, '$1'],
    [method('get startNode'), nothing],
    [method('get endNode'), nothing],
    [method('get tagName'), nothing],
    [/this\._\$disconnectableChildren = undefined;/g, nothing],
    [/this\._\$notifyConnectionChanged\?\.\([^;]*;/, nothing],
    [/let html = type === SVG_RESULT[^;]*;/, "let html = '';"],
    [/ \+\s*\(type === SVG_RESULT \? '<\/svg>'[^;]*;/, ';'],
    [block('if \\(type === SVG_RESULT \\|\\|'), nothing],
    [block('if \\(rawTextElement\\.test\\(match'), nothing],
    [/regex = rawTextEndRegex \?\? textEndRegex;/, 'regex = textEndRegex;'],
    [block('if \\(rawTextElement\\.test\\(node'), nothing],
    [/rawTextEndRegex = undefined;/, nothing],
    [/m\[1\] === '\.'\s*\? PropertyPart\s*:/, nothing],
    [/else if \(name\.startsWith\(marker\)\) \{[\s\S]*?removeAttribute\(name\);\s*\}/, nothing],
    [/else if \(templatePart\.type === ELEMENT_PART\) \{[\s\S]*?\n\s*\}/, nothing],
    [/else \{\s*let i = -1;[\s\S]*?\n {16}\}(?=\n)/, nothing],
    [block('if \\(!isArray\\(tsa\\)'), nothing],
    [method('setConnected'), nothing],
    [/\n {4}get (_\$isConnected|parentNode)\(\) \{[\s\S]*?\n {4}\}(?=\n)/g, nothing],
    [/this\.__isConnected = [^;]*;/, nothing],
    [/\(options\?\.creationScope \?\? d\)/, 'd'],
    [/else if \(value\.nodeType !== undefined\) \{[\s\S]*?\n {8}\}/, nothing],
    [/const isIterable = [^;]*;/, 'const isIterable = isArray;'],
  ],
};

// Takes a server's markup over, written from templates of ours.
cuts['hydrate-lit-html.js'] = [
  [/import \{ noChange, \} from 'lit-html';/, "import { TemplateInstance, ChildPart } from 'lit-html';"],
  [/import \{ _\$LH \}[^;]*;/, nothing],
  [/import \{ PartType, \}[^;]*;/, nothing],
  [
    /import \{ isPrimitive,[^;]*;/,
    `const isPrimitive = (value) => value === null || (typeof value != 'object' && typeof value != 'function');
     const isTemplateResult = (value) => value?.['_$$litType$$'] !== undefined;`,
  ],
  [/const NODE_MODE = false;/, nothing],
  [/const \{ TemplateInstance[^;]*;/, nothing],
  [/NODE_MODE\s*\? [^:]*: btoa\(str\)/, 'btoa(str)'],
  [/let rootPartMarker = undefined;/, nothing],
  [/rootPartMarker \?\?= marker;/, nothing],
  [block('if \\(stack\\.length === 0 && rootPart !== undefined\\)'), nothing],
  [block('if \\(stack\\.length === 1 && currentChildPart'), nothing],
  // Without a root part there is nothing to go on with: it is rendered afresh.
  [/if \(rootPart === undefined\) \{\s*const elementMessage[\s\S]*?\n {4}\} \/\/[^\n]*/, 'if (rootPart === undefined) throw Error();'],
  [block("if \\(container\\['_\\$litPart\\$'\\] !== undefined\\)"), nothing],
  [/value = resolveDirective\(part, value\);/, nothing],
  [/if \(value === noChange\) \{[\s\S]*?\n {4}\}\s*else if \(isPrimitive/, 'if (isPrimitive'],
  [block('if \\(isCompiledTemplateResult'), nothing],
  [/isIterable\(value\)/, 'Array.isArray(value)'],
  [/templatePart\.type !== PartType\.ATTRIBUTE &&\s*templatePart\.type !== PartType\.ELEMENT/, 'templatePart.type !== 1'],
  [/node\.removeAttribute\('defer-hydration'\);/, nothing],
  [/if \(templatePart\.type === PartType\.ATTRIBUTE\) \{([\s\S]*?)\n {12}\}\s*else \{[\s\S]*?\n {12}\}/, '$1'],
  [
    /const value = isSingleExpression[\s\S]*?noCommit\);/,
    `const value = state.result.values[state.instancePartIndex];
     if (instancePart.type === 5) instancePart._$setValue(value);
     else instancePart._$committedValue = value;`,
  ],
  [/state\.instancePartIndex \+= templatePart\.strings\.length - 1;/, 'state.instancePartIndex++;'],
];

/** The autoloader fetches the sections that a page shows, where it shows them. */
export const onDemand = () => ({
  name: 'on-demand',
  load: (id) => (/page[\\/]sections\.ts$/.test(id) ? 'export const sections = [];' : null),
});

/**
 * Builds Lit lean. Resolve with the `development` condition.
 *
 * @param {string} version The package's: files of one version share what is the page's.
 */
export const leanLit = (version) => ({
  name: 'lean-lit',
  // Lean Lit reads no name that a page's id could shadow, and hydrates by itself.
  load(id) {
    if (/foundation[\\/]unclobber\.ts$/.test(id)) return '';
    if (/foundation[\\/]hydration\.ts$/.test(id)) {
      return "export {hydrate} from '@lit-labs/ssr-client'; export const canHydrate = () => true;";
    }
    // A symbol, which no element's id can be.
    if (/foundation[\\/]shared\.ts$/.test(id))
      return `export const shared = (name, make) => (globalThis[Symbol.for('smp-elements ${version} ' + name)] ??= make());`;
    return null;
  },
  transform(code, id) {
    if (!/node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element|@lit-labs[\\/]ssr-client)[\\/]/.test(id)) return null;
    if (/directive/.test(id)) this.error('An element uses a directive, which lean Lit has not: take that cut out');
    if (!/development|[\\/]lit[\\/]index|is-server/.test(id)) this.error(`Lit's development sources are wanted, not ${id}`);
    // Comments would stand between what belongs together.
    let lean = code.replace(/^\s*\/\/.*\n/gm, '').replace(/\n\s*\/\*[\s\S]*?\*\//g, '');
    for (const [from, to] of everywhere) lean = lean.replace(from, to);
    for (const [from, to] of cuts[/[\w-]+\.js$/.exec(id)?.[0]] ?? []) {
      if (lean.search(from) < 0) this.error(`Lit is shaped otherwise: ${from} is not in ${id}`);
      lean = lean.replace(from, to);
    }
    return {code: lean, map: null};
  },
});
