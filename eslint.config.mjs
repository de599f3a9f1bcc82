import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import jsdoc from 'eslint-plugin-jsdoc';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const only = (door) => `Only ${door} does this.`;

const markup = 'Markup comes from html`…` alone.';

/** Ways around Lit's escaping, or around a page's content policy. */
const syntax = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], Property[key.name=/^(inner|outer)HTML$/]',
    message: markup,
  },
  {selector: 'TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]', message: markup},
  {selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseFromString)$/]', message: markup},
  {
    selector: ':matches(ImportSpecifier[imported.name=/^(unsafe|styleMap$)/], ExportSpecifier[local.name=/^(unsafe|styleMap$)/])',
    message: 'It writes unescaped markup, or styles that a page’s content policy forbids.',
  },
];
const parsing = {
  selector: 'CallExpression[callee.property.name="createContextualFragment"]',
  message: only('src/foundation/rendering/view.ts'),
};
const making = {
  selector: 'Property[key.name="raw"], CallExpression[callee.name="html"]',
  message: only('src/foundation/{lit,rendering/dynamic-tag}.ts'),
};
const defining = {
  selector:
    'CallExpression[callee.property.name="define"]:matches([callee.object.name=/^(customElements|registry)$/], [callee.object.property.name="customElements"])',
  message: only('src/foundation/element/define.ts'),
};

const storage = 'Nothing is stored in a reader’s browser.';
const properties = [
  {object: 'document', property: 'cookie', message: storage},
  {object: 'document', property: 'write', message: markup},
  ...['window', 'globalThis', 'self'].flatMap((object) => [
    {object, property: 'localStorage', message: storage},
    {object, property: 'sessionStorage', message: storage},
  ]),
];

const doors = {
  lit: {
    regex: '^(lit|lit-html|lit-element|@lit/reactive-element)($|/)',
    message: `${only('src/foundation/lit.ts')} guards/lit-globals.ts must come first.`,
  },
  localize: {regex: '^@lit/localize', message: 'Import msg from src/foundation/language/locale.ts.'},
};
const imports = (...patterns) => ['error', {patterns}];
const above = (...folders) => ({
  regex: `^\\.+/(.*/)?(${folders.join('|')})/`,
  message: `Imports go down: ${layers.join(', ')}.`,
});
const beside = (...composed) => ({
  regex: `^\\.\\./(?!(${composed.join('|')})/)[\\w-]+/`,
  message: 'An element imports another only to show it. What both need goes down, to src/evidence or src/foundation.',
});

/** Members that a field of a form, or an image or frame of the page, can shadow by its name. Nodes of our own are `this`. */
const shadowable = [
  'parentNode parentElement children childNodes attributes localName assignedSlot baseURI firstChild lastChild',
  'nextSibling previousSibling firstElementChild lastElementChild nextElementSibling previousElementSibling',
].flatMap((names) => names.split(' '));
const shadowing = {
  selector: `MemberExpression[property.name=/^(${shadowable.join('|')})$/]:not([object.type='ThisExpression'])`,
  message: 'The page can shadow it: read it through src/foundation/guards/node.ts.',
};

/** A translator may have changed what is shown. */
const reading = {
  selector:
    'MemberExpression[property.name=/^(textContent|innerText)$/]:not(AssignmentExpression > .left), ObjectPattern > Property[key.name=/^(textContent|innerText)$/]',
  message: 'A translator may have changed it: read an attribute, or a node of the page through src/foundation/guards/node.ts.',
};

/** Folders of `src`. Each imports only from those after it. */
const layers = ['command', 'frameworks', 'delivery', 'define', 'elements', 'evidence', 'foundation', 'locales'];
const order = Object.fromEntries(layers.map((layer, at) => [layer, layers.slice(0, at)]));

export default defineConfig(
  globalIgnores(['dist/', 'dist-demo/', 'coverage/', '.cache/', 'src/locales/*/generated.ts', 'test/apps/*/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['src/**/*.ts'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/best-practice'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // Lit calls a template's listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Lit declares scheduleUpdate with this type.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // A page's script may set a property to anything, whatever its type says.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // Numbers are safe to write in template literals.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        {allowAny: false, allowBoolean: false, allowNever: false, allowNullish: false, allowNumber: true, allowRegExp: false},
      ],
      // Arrow functions that return void are easy to read.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // A listener on the element itself disappears with the element.
      'wc/require-listener-teardown': 'off',
      'no-eval': 'error',
      'no-restricted-globals': ['error', ...['localStorage', 'sessionStorage'].map((name) => ({name, message: storage}))],
      'no-restricted-imports': imports(doors.lit, doors.localize),
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...syntax, parsing, making, defining],
    },
  },
  ...layers.slice(1).map((layer) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: {'no-restricted-imports': imports(doors.lit, doors.localize, above(...order[layer]))},
  })),
  {
    // smp-page shows all sections, and describes them to search engines.
    files: ['src/elements/*/**/*.ts'],
    ignores: ['src/elements/page/**'],
    rules: {'no-restricted-imports': imports(doors.lit, doors.localize, above(...order.elements), beside())},
  },
  {
    files: ['src/elements/related-list/**'],
    rules: {'no-restricted-imports': imports(doors.lit, doors.localize, above(...order.elements), beside('related-card'))},
  },
  {
    // Everything that runs in a page with nodes of the page's own.
    files: ['src/{foundation,evidence,elements}/**/*.ts', 'src/delivery/*.ts', 'src/delivery/cdn/**'],
    ignores: ['src/elements/related-list/feed*.ts', 'src/delivery/cdn/embed.ts', 'src/delivery/server.ts'],
    rules: {'no-restricted-syntax': ['error', ...syntax, parsing, making, defining, shadowing, reading]},
  },
  {
    files: ['src/foundation/lit.ts'],
    // Subpaths of lit contain directives, which no element needs.
    rules: {
      'no-restricted-imports': imports(
        {...doors.lit, regex: '^lit/|^lit-(?!html/private-ssr-support)|^@lit/reactive-element'},
        doors.localize,
        above(...order.foundation),
      ),
      'no-restricted-syntax': ['error', ...syntax, parsing, defining, shadowing],
    },
  },
  {
    files: ['src/foundation/element/define.ts'],
    rules: {'no-restricted-syntax': ['error', ...syntax, parsing, making, shadowing]},
  },
  {
    files: ['src/**/*.ts', 'demo/*/*.ts', 'tools/**/*.mjs'],
    plugins: {jsdoc},
    settings: {jsdoc: {mode: 'typescript', tagNamePreference: {returns: 'returns'}}},
    rules: {
      // "What the server knows …" has to be read twice: a noun or a verb comes first.
      'jsdoc/match-description': ['error', {matchDescription: '^(?!(What|Whether|Who|How|Where)\\b)[^]*', contexts: ['any']}],
      'jsdoc/check-param-names': ['error', {checkDestructured: false}],
      'jsdoc/require-param-description': 'error',
      'jsdoc/require-returns-description': 'error',
      'jsdoc/require-throws': 'error',
      'jsdoc/require-throws-description': 'error',
    },
  },
  {
    // What others call: each parameter is described.
    files: ['src/index.ts', 'src/delivery/*.ts', 'src/foundation/{config/configure,element/*,guards/*,language/*,loading/*}.ts'],
    rules: {'jsdoc/require-param': ['error', {checkDestructured: false, enableFixer: false}]},
  },
  {
    // It parses what markup.ts has joined.
    files: ['src/foundation/rendering/view.ts'],
    rules: {'no-restricted-syntax': ['error', ...syntax, making, defining, shadowing]},
  },
  {
    files: ['src/foundation/rendering/dynamic-tag.ts'],
    rules: {'no-restricted-syntax': ['error', ...syntax, parsing, defining, shadowing]},
  },
  {
    // Frameworks are extended by merging interfaces into their modules.
    files: ['src/frameworks/types/*.ts'],
    rules: {
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    rules: {
      // Chai's assertions are expressions: expect(x).to.be.true.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['demo/*/*.ts'],
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      'no-restricted-globals': ['error', ...['localStorage', 'sessionStorage'].map((name) => ({name, message: storage}))],
      'no-restricted-properties': ['error', ...properties],
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    // It reads markup that somebody has written, and leaves out what is not safe.
    files: ['demo/gallery/markup.ts'],
    rules: {'no-restricted-syntax': ['error', ...syntax.filter(({selector}) => !/parseFromString/.test(selector))]},
  },
  {
    files: ['demo/**/*.js'],
    extends: [js.configs.recommended],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    // Scripts that drive a browser contain functions that run in it.
    languageOptions: {globals: {...globals.node, ...globals.browser}},
    // `const {secret, ...rest} = all` omits a member.
    rules: {'no-unused-vars': ['error', {ignoreRestSiblings: true}]},
  },
);
