import {type Part, type PartElement, attributeIn, elementsIn, withAttribute, withFirst} from './part.js';

/** Ways to write an element, as they are named on the page. */
export const codeKinds = {html: 'HTML', plain: 'Plain markup', react: 'React', vue: 'Vue', npm: 'npm'} as const;

/** Way to write an element. */
export type CodeKind = keyof typeof codeKinds;

/** An element as it is shown: its markup, and what the page around it says. */
export interface ShownElement {
  /** Its tag, such as `smp-faq`. */
  readonly tag: string;
  /** Markup with the element in it. */
  readonly parts: readonly Part[];
  /** Language of the element; none: the page's. */
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  /** Custom properties and `color-scheme`, by their names. */
  readonly styles: Readonly<Record<string, string>>;
  /** Name of a file of `dist/themes`, without its ending. */
  readonly theme?: string | undefined;
  /** Version of the package. */
  readonly version: string;
}

const WIDTH = 100;
const empty = new Set(['br', 'hr', 'img', 'input']);

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeValue = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const indent = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);

/** Way in which a language writes markup. */
interface Style {
  readonly attribute: (name: string, value: string, tag: string) => string;
  readonly text: (text: string) => string;
  readonly end: string;
}

const htmlStyle: Style = {
  // JSON is easier to read in single quotes.
  attribute: (name, value) => {
    if (value === '') return name;
    return value.includes('"') && !value.includes("'") ? `${name}='${value.replaceAll('&', '&amp;')}'` : `${name}="${escapeValue(value)}"`;
  },
  text: escapeText,
  end: '>',
};

const jsxNames: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
  hreflang: 'hrefLang',
};

const jsxStyle: Style = {
  attribute: (name, value, tag) => {
    const written = tag.startsWith('smp-') ? name : (jsxNames[name] ?? name);
    if (name === 'style') return `style={${value}}`;
    // An empty value stays one: an attribute without a value is `true`.
    if (value === '') return /^(disabled|multiple|open)$/.test(name) ? written : `${written}=""`;
    return /["\\\n]/.test(value) ? `${written}={${JSON.stringify(value)}}` : `${written}="${value.replaceAll('&', '&amp;')}"`;
  },
  text: (text) => (/[{}<>]/.test(text) ? `{${JSON.stringify(text)}}` : text.replaceAll('&', '&amp;')),
  end: ' />',
};

const isText = (part: Part): part is string => typeof part === 'string';

function writePart(part: Part, style: Style): string {
  if (isText(part)) return style.text(part.replace(/\s+/g, ' '));
  const {tag, attributes} = part;
  const written = attributes.map(([name, value]) => style.attribute(name, value, tag));
  const short = [tag, ...written].join(' ');
  const start = short.length < WIDTH || written.length < 2 ? `<${short}` : `<${tag}\n${indent(written.join('\n'))}\n`;
  if (empty.has(tag)) return `${start}${style.end}`;
  const inner = writeInside(part, style);
  return `${start}>${inner}</${tag}>`;
}

function writeInside({tag, parts}: PartElement, style: Style): string {
  // Data keeps its lines.
  if (tag === 'script') return `\n${indent(parts.filter(isText).join('').trim())}\n`;
  const filled = parts.filter((part) => !isText(part) || part.trim());
  if (!filled.length) return '';
  if (filled.some(isText))
    return parts
      .map((part) => writePart(part, style))
      .join('')
      .trim();
  return `\n${indent(filled.map((part) => writePart(part, style)).join('\n'))}\n`;
}

const write = (parts: readonly Part[], style: Style): string =>
  parts.every((part) => !isText(part) || !part.trim())
    ? parts.flatMap((part) => (isText(part) ? [] : [writePart(part, style)])).join('\n')
    : parts
        .map((part) => writePart(part, style))
        .join('')
        .trim();

/** Writes markup as HTML. */
export const htmlOf = (parts: readonly Part[]): string => write(parts, htmlStyle);

/** Changes each element of some markup, from inside out. */
const mapElements = (parts: readonly Part[], change: (element: PartElement) => PartElement): readonly Part[] =>
  parts.map((part) => (isText(part) ? part : change({...part, parts: mapElements(part.parts, change)})));

const isOurs = ({tag}: PartElement): boolean => tag.startsWith('smp-');

/** Replaces our tags by plain ones: `<div data-smp="faq" data-smp-open="pain">`. */
const plainOf = (parts: readonly Part[]): readonly Part[] =>
  mapElements(parts, (element) => ({
    ...element,
    tag: !isOurs(element) ? element.tag : element.tag === 'smp-term' ? 'span' : 'div',
    attributes: [
      ...(isOurs(element) ? [['data-smp', element.tag.replace('smp-', '')] as const] : []),
      ...element.attributes.map(([name, value]) => [isOurs(element) || name === 'slot' ? `data-smp-${name}` : name, value] as const),
    ],
  }));

/** Moves the data of `smp-config` into an attribute: templates of frameworks drop scripts. */
const withoutScripts = (parts: readonly Part[]): readonly Part[] =>
  mapElements(parts, (element) => {
    const data = element.parts.find((part) => !isText(part) && part.tag === 'script');
    if (!data || isText(data)) return element;
    const json = data.parts.filter(isText).join('').trim();
    return withAttribute({...element, parts: element.parts.filter((part) => part !== data)}, 'config', shortJson(json));
  });

function shortJson(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json));
  } catch {
    return json;
  }
}

function sheetOf({tag, styles}: ShownElement): string {
  const lines = Object.entries(styles).map(([name, value]) => `${name}: ${value};`);
  return lines.length ? `${tag} {\n${indent(lines.join('\n'))}\n}` : '';
}

const styleBlock = (element: ShownElement): string => {
  const sheet = sheetOf(element);
  return sheet && `<style>\n${indent(sheet)}\n</style>`;
};

function importsOf({parts, theme}: ShownElement): string[] {
  const names = new Set(
    elementsIn(parts)
      .filter(isOurs)
      .map(({tag}) => tag.replace('smp-', '')),
  );
  return [
    ...Array.from(names, (name) => `import 'smp-elements/define/${name}.js';`),
    ...(theme ? [`import 'smp-elements/themes/${theme}.css';`] : []),
  ];
}

/** Returns the markup, with language and direction on the element itself. */
function ownParts({parts, tag, lang, dir}: ShownElement): readonly Part[] {
  const given = {lang, dir};
  return withFirst(parts, tag, (element) =>
    Object.entries(given).reduce(
      (one, [name, value]) => (value && attributeIn(one, name) === undefined ? withAttribute(one, name, value) : one),
      element,
    ),
  );
}

const join = (...blocks: string[]): string => blocks.filter(Boolean).join('\n\n');

function scriptTags({version, theme}: ShownElement): string {
  const folder = `/smp/${version}`;
  return [
    `<link rel="stylesheet" href="${folder}/themes/reserve.css">`,
    ...(theme ? [`<link rel="stylesheet" href="${folder}/themes/${theme}.css">`] : []),
    `<script type="module" src="${folder}/smp.min.js"></script>`,
  ].join('\n');
}

function reactCode(element: ShownElement): string {
  const {styles, tag} = element;
  const members = Object.entries(styles).map(([name, value]) => {
    const key = name.startsWith('--') ? `'${name}'` : name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return `${key}: ${JSON.stringify(value)}`;
  });
  const parts = withoutScripts(ownParts(element));
  const styled = members.length ? withFirst(parts, tag, (one) => withAttribute(one, 'style', `{${members.join(', ')}}`)) : parts;
  const types = "import 'smp-elements/types/react'; // in TypeScript";
  const body = `export function Information() {\n  return (\n    <>\n${indent(write(styled, jsxStyle), '      ')}\n    </>\n  );\n}`;
  return join([...importsOf(element), types].join('\n'), body);
}

function vueCode(element: ShownElement): string {
  const imports = [...importsOf(element), "import 'smp-elements/types/vue'; // in TypeScript"].join('\n');
  const script = `<script setup>\n${imports}\n</script>`;
  return join(
    `// vite.config.js\nvue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('smp-')}}})`,
    script,
    `<template>\n${indent(htmlOf(withoutScripts(ownParts(element))))}\n</template>`,
    styleBlock(element),
  );
}

/**
 * Writes the code that shows an element as it is shown here.
 *
 * @param kind The way to write it.
 * @param element The element.
 */
export function codeFor(kind: CodeKind, element: ShownElement): string {
  switch (kind) {
    case 'html':
      return join(scriptTags(element), styleBlock(element), htmlOf(ownParts(element)));
    case 'plain':
      return join(scriptTags(element), styleBlock(element), htmlOf(plainOf(ownParts(element))));
    case 'react':
      return reactCode(element);
    case 'vue':
      return vueCode(element);
    case 'npm':
      return join(
        `npm install smp-elements`,
        `// in your script\n${importsOf(element).join('\n')}`,
        `<!-- in your page -->\n${join(styleBlock(element), htmlOf(ownParts(element)))}`,
      );
  }
}
