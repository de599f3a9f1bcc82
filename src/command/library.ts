import {existsSync, readFileSync} from 'node:fs';
import {allLocales} from '../locales/locale-codes.js';

/** Element as `custom-elements.json` describes it. */
export interface Known {
  readonly attributes: readonly string[];
  /** Names of the properties by those of their attributes. */
  readonly properties: Readonly<Record<string, string>>;
  /** Attributes that contain JSON. */
  readonly json: readonly string[];
  readonly slots: readonly string[];
}

/** File for a CDN as `integrity.json` lists it. */
export interface CdnFile {
  readonly integrity: string;
  readonly bytes: number;
  readonly tag?: string;
}

/** Data about the package that this command is part of. */
export interface Library {
  readonly version: string;
  /** Elements by tag. */
  readonly elements: ReadonlyMap<string, Known>;
  readonly languages: readonly string[];
  /** Files by path, relative to the CDN folder; empty if the package is not built. */
  readonly files: Readonly<Record<string, CdnFile>>;
  /** Hashes of the files that the autoloader fetches, by address; `undefined` if the package has no autoloader. */
  readonly importMap: Readonly<Record<string, string>> | undefined;
}

interface Declaration {
  tagName?: string;
  attributes?: {name: string; fieldName: string; type?: {text: string}}[];
  slots?: {name: string}[];
}

// The same path from `dist/command` and from `src/command`.
const root = new URL('../../', import.meta.url);

function read(path: string): unknown {
  const file = new URL(path, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const known = ({attributes = [], slots = []}: Declaration): Known => ({
  attributes: attributes.map(({name}) => name),
  properties: Object.fromEntries(attributes.map(({name, fieldName}) => [name, fieldName])),
  json: attributes.filter(({type}) => /\bConfig\b|\[\]/.test(type?.text ?? '')).map(({name}) => name),
  slots: slots.map(({name}) => name).filter(Boolean),
});

let library: Library | undefined;

/** Reads the package's metadata, once. */
export function readLibrary(): Library {
  if (library) return library;
  const {version} = read('package.json') as {version: string};
  const {modules} = read('custom-elements.json') as {modules: {declarations: Declaration[]}[]};
  const cdn = read('dist/cdn/integrity.json') as Pick<Library, 'files'> | undefined;
  const map = read('dist/cdn/importmap.json') as {integrity: Record<string, string>} | undefined;
  return (library = {
    version,
    elements: new Map(
      modules.flatMap(({declarations}) => declarations).flatMap((one) => (one.tagName ? [[one.tagName, known(one)] as const] : [])),
    ),
    languages: allLocales,
    files: cdn?.files ?? {},
    importMap: map?.integrity,
  });
}
