// Reports members in custom-elements.json without a description. test/delivery/contract.test.ts checks, on built files,
// that the elements have what it lists, and nothing else.
import {readFileSync} from 'node:fs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const faults = [];
let described = 0;

const kinds = {
  members: 'member',
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'token',
  cssStates: 'state',
};

const elements = manifest.modules.flatMap(({declarations}) => declarations.filter(({customElement}) => customElement));
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
}

for (const fault of faults) console.error(fault);
console.log(`manifest: ${elements.filter(({tagName}) => tagName).length} elements, ${described} members described`);
if (faults.length) process.exitCode = 1;
