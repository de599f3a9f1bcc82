// Whether custom-elements.json says what the elements have: each member described, and parts, slots, tokens and states
// the same as in the sources.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const faults = [];
let described = 0;

/** All our sources that an element stands on, by its imports; what it composes has a description of its own. */
function sources(path, seen = new Map()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  const text = readFileSync(path, 'utf8');
  // Without comments, which name parts and tokens too.
  seen.set(path, text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, '$1'));
  for (const [, from] of text.matchAll(/(?:from |import |import\()'(\.[^']+)\.js'/g)) {
    // Structured data tell of what stands in other elements.
    if (!/^\.\.\/[\w-]+\/smp-|structured-data/.test(from)) sources(normalize(join(dirname(path), `${from}.ts`)), seen);
  }
  return seen;
}

const found = (text, regexp) => new Set(Array.from(text.matchAll(regexp), ([, names]) => names.split(/\s+/)).flat());

/** What a source text uses of each kind. */
const used = (text) => ({
  cssParts: found(text, /\spart="([^"]+)"/g),
  // Without a name, as the fallback has them, a slot is the default one.
  slots: new Set([...found(text, /<slot\s[^>]*?name="([^"]+)"/g), ...(/<slot>|createElement\('slot'\)/.test(text) ? [''] : [])]),
  // A slot named by an expression may have any name that the sources hold.
  otherSlots: /<slot name=\$\{/.test(text) ? found(text, /'([a-z-]+)'/g) : new Set(),
  cssProperties: found(text, /(?<![\w-])(--smp-[\w-]*\w)/g),
  cssStates: found(text, /(?:\.states\.add|_showChildren)\('([^']+)'\)/g),
});

const kinds = {
  members: 'member',
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'token',
  cssStates: 'state',
};

const elements = manifest.modules.flatMap(({path, declarations}) =>
  declarations.filter(({customElement}) => customElement).map((declaration) => ({...declaration, path})),
);

for (const element of elements) {
  const name = element.tagName ?? element.name;
  for (const [kind, word] of Object.entries(kinds)) {
    const members = element[kind] ?? [];
    for (const member of members) {
      if (!member.description?.trim()) faults.push(`${name}: ${word} "${member.name}" has no description`);
      if (kind === 'attributes' && !member.type?.text) faults.push(`${name}: attribute "${member.name}" has no type`);
    }
    described += members.length;
  }
  // A base class is not rendered by itself.
  if (!element.tagName) continue;
  const text = [...sources(element.path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts')).values()].join('\n');
  if (!text) faults.push(`${name}: ${element.path} has no source`);
  const {otherSlots, ...kindsUsed} = used(text);
  for (const [kind, names] of Object.entries(kindsUsed)) {
    const documented = new Set(element[kind]?.map((member) => member.name));
    for (const one of names) if (!documented.has(one)) faults.push(`${name}: ${kinds[kind]} "${one}" is used but not documented`);
    const may = (one) => names.has(one) || (kind === 'slots' && otherSlots.has(one));
    for (const one of documented) if (!may(one)) faults.push(`${name}: ${kinds[kind]} "${one}" is documented but not used`);
  }
}

for (const fault of faults) console.error(fault);
console.log(`manifest: ${elements.filter(({tagName}) => tagName).length} elements, ${described} members described`);
if (faults.length) process.exitCode = 1;
