import {readFileSync} from 'node:fs';
import {cssValue, propertyOf, readTokens, syntaxOf} from '../themes/tokens.mjs';

const tokens = readTokens(JSON.parse(readFileSync(new URL('../../src/themes/tokens.json', import.meta.url), 'utf8')));

/** The events' names by class: `SmpErrorEvent` is sent as `smp-error`. */
const eventNames = new Map();

const shipped = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');

function* objects(value) {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const child of Object.values(value)) yield* objects(child);
}

/** Names an event by its class: the analyzer takes the first thing given to a constructor for the name. */
function nameEvents(declaration) {
  const events = new Map();
  for (const event of declaration.events) {
    const name = eventNames.get(event.type?.text) ?? event.name;
    events.set(name, {...event, ...events.get(name), name});
  }
  declaration.events = [...events.values()];
}

/** Gives an attribute back to its property where a static member of the same name took it. */
function partStatics(declaration) {
  const {members, attributes} = declaration;
  for (const member of members.filter((member) => member.static)) {
    const field = members.find(({name, static: own}) => name === member.name && !own);
    if (field && member.attribute) {
      field.attribute = member.attribute;
      const at = attributes.findIndex(({name}) => name === member.attribute);
      attributes[at] = {
        name: member.attribute,
        type: field.type,
        description: field.description,
        default: field.default,
        fieldName: field.name,
      };
    }
    delete member.attribute;
    // Inheritance goes by name alone; the mark keeps static members apart until it is applied.
    member.name = `static ${member.name}`;
  }
}

/** Carries the examples of a class, which the analyzer leaves out. */
function keepExamples(ts, node, declaration) {
  const tags = ts.getJSDocTags(node).filter(({tagName}) => tagName.text === 'example');
  if (tags.length) declaration.examples = tags.map(({comment}) => ts.getTextOfJSDocComment(comment));
}

/**
 * Describes the tokens that a class names: syntax, default and, where the class says nothing of its own, description.
 *
 * @throws {Error} When src/themes/tokens.json has no such token.
 */
function describeTokens({name, cssProperties = []}) {
  for (const property of cssProperties) {
    const token = tokens.find((one) => propertyOf(one.name) === property.name);
    if (!token) throw new Error(`${name}: src/themes/tokens.json has no token for ${property.name}`);
    property.description ||= token.description;
    property.syntax = syntaxOf(token);
    property.default = cssValue(token, (other) => `var(${propertyOf(other)})`);
  }
  // As in the file of tokens.
  const order = tokens.map((token) => propertyOf(token.name));
  cssProperties.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

const hidden = ({name, privacy}) => /^(private|protected)$/.test(privacy) || /^(static )?_|^static (properties|styles)$/.test(name);

/** The packages of classes that are not ours. */
const foreign = {LitElement: 'lit', Event: 'global:'};

const shape = {
  name: 'smp-shape',
  collectPhase({ts, node}) {
    if (!ts.isClassDeclaration(node)) return;
    const [, name] = /\bsuper\('([\w-]+)'/.exec(node.getText()) ?? [];
    if (name) eventNames.set(node.name?.text, name);
  },
  analyzePhase({ts, node, moduleDoc}) {
    if (ts.isClassDeclaration(node)) {
      const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.text);
      nameEvents(declaration);
      partStatics(declaration);
      keepExamples(ts, node, declaration);
      describeTokens(declaration);
    }
    // `SmpOverview.define()` in src/define/.
    if (ts.isCallExpression(node) && /^Smp\w+\.define$/.test(node.expression.getText())) {
      (moduleDoc.defines ??= []).push(node.expression.expression.getText());
    }
  },
  moduleLinkPhase({moduleDoc}) {
    for (const declaration of moduleDoc.declarations) {
      if (declaration.kind !== 'class') continue;
      declaration.members = declaration.members?.filter((member) => !hidden(member));
      // In HTML an attribute that is absent has no value.
      for (const attribute of declaration.attributes ?? []) {
        if (attribute.type) attribute.type = {text: attribute.type.text.replace(/ \| undefined$/, '')};
      }
    }
  },
  packageLinkPhase({customElementsManifest: manifest}) {
    const classes = manifest.modules.flatMap(({path, declarations}) =>
      declarations.filter(({kind}) => kind === 'class').map((declaration) => ({declaration, path})),
    );
    for (const {declaration} of classes) {
      for (const member of declaration.members ?? []) {
        member.name = member.name.replace('static ', '');
        // A constant's name says nothing to who cannot see it.
        if (/^(?!true$|false$|null$)[a-z]\w*$/i.test(member.default)) delete member.default;
      }
      const from = foreign[declaration.superclass?.name];
      if (from) declaration.superclass = {name: declaration.superclass.name, package: from};
    }
    for (const module of manifest.modules) {
      // They export types alone, which the analyzer takes for values.
      if (module.path.startsWith('src/define/')) module.exports = [];
      const defined = classes.filter(
        ({declaration: {name, tagName}}) => tagName && (module.defines?.includes(name) || module.path.endsWith('define/all.ts')),
      );
      for (const {declaration, path} of defined) {
        module.exports.push({
          kind: 'custom-element-definition',
          name: declaration.tagName,
          declaration: {name: declaration.name, module: path},
        });
      }
      delete module.defines;
      module.path = shipped(module.path);
    }
    for (const object of objects(manifest)) if (typeof object.module === 'string') object.module = shipped(object.module);
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    manifest.schemaVersion = '2.1.0';
    delete manifest.readme;
  },
};

export default {
  // What is public: the elements, what they inherit, what they send, and what defines them.
  globs: [
    'src/elements/*/smp-*.ts',
    'src/evidence/section.ts',
    'src/evidence/accordion.ts',
    'src/evidence/form-associated.ts',
    'src/foundation/element/element.ts',
    'src/foundation/element/headed-element.ts',
    'src/foundation/element/text-element.ts',
    'src/foundation/element/events.ts',
    'src/define/*.ts',
  ],
  // The files come in any order; base classes must come last, so that what is inherited is named after its own class.
  overrideModuleCreation: ({ts, globs}) =>
    globs.sort().map((path) => {
      const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
      return ts.createSourceFile(path, text, ts.ScriptTarget.ES2015, true);
    }),
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [shape],
};
