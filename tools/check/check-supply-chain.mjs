// Checks if what is installed, built and published can be trusted, as far as files can show. Needs a build.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {nameOf, production} from '../release/package-lock.mjs';

/**
 * Licences of code that may reach users. MPL-2.0 demands the source of changed files, so only packages that are passed on
 * unchanged may have it.
 */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'CC0-1.0']);
const only = {'MPL-2.0': ['ical.js']};

/** Scripts that npm runs when the package is installed, also from a repository. */
const hooks = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'prepublish'];

/** Lists what in `package.json` would run, or come from elsewhere, for those who install it. */
export function packageFaults({scripts = {}, dependencies = {}, optionalDependencies = {}, bundleDependencies}, hasGyp = false) {
  const foreign = Object.entries({...dependencies, ...optionalDependencies}).filter(
    ([, range]) => !/^[\d^~<>=*][\w.^~<>=*| +-]*$/.test(range),
  );
  return [
    ...hooks.filter((hook) => scripts[hook]).map((hook) => `package.json runs "${hook}" where it is installed`),
    ...foreign.map(([name, range]) => `${name} comes from ${range}, not from the registry`),
    bundleDependencies && 'bundled dependencies come without a hash',
    // npm runs node-gyp on its own if this file exists.
    hasGyp && 'binding.gyp would be built where the package is installed',
  ].filter(Boolean);
}

/** Lists packages in a lock file that are not pinned by a hash, come from elsewhere, or run scripts when users install them. */
export function lockFaults(packages) {
  const all = Object.entries(packages).filter(([path]) => path);
  return [
    ...all.filter(([, {integrity}]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => `${path} has no SHA-512 in package-lock.json`),
    ...all
      .filter(([, {resolved = 'https://registry.npmjs.org/'}]) => !resolved.startsWith('https://registry.npmjs.org/'))
      .map(([path, {resolved}]) => `${path} comes from ${resolved}`),
    ...[...production(packages)]
      .filter(([, {hasInstallScript}]) => hasInstallScript)
      .map(([path]) => `${path} runs a script when it is installed`),
  ];
}

/** Lists packages whose licences do not allow passing them on. */
export const licenceFaults = (licences) =>
  licences
    .filter(([name, id]) => !allowed.has(id) && !only[id]?.includes(name))
    .map(([name, id]) => `${name} has the licence ${id ?? 'unknown'}, which is not on the list`);

/** Lists what in a workflow could run someone else's code, or with more rights than it needs. */
export function workflowFaults(text) {
  const lines = text.split('\n').map((line) => line.replace(/^\s*#.*/, ''));
  const matching = (pattern) => lines.filter((line) => pattern.test(line)).map((line) => line.trim());
  const checkouts = text.match(/uses: actions\/checkout@[^]*?(?=\n\s*- |$)/g) ?? [];
  return [
    ...matching(/\buses:/)
      .filter((line) => !/uses: [\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => `"${line}" names no full commit and its version`),
    ...matching(/\$\{\{/)
      .filter((line) => /^(- )?run:/.test(line) || !/^[\w-]+: \$\{\{ [\w.]+ \}\}$/.test(line))
      .map((line) => `"${line}" puts a value into a script: give it by env`),
    ...matching(/\bsecrets\b/).map((line) => `"${line}" uses a secret`),
    ...matching(/pull_request_target|workflow_run|write-all/).map((line) => `"${line}" gives rights to what others wrote`),
    ...matching(/\bnpm (ci|install|i|publish|pack)\b/)
      .filter((line) => !line.includes('--ignore-scripts'))
      .map((line) => `"${line}" runs scripts of packages`),
    !/^permissions:/m.test(text) && 'no permissions are set, so all are given',
    ...checkouts.filter((step) => !step.includes('persist-credentials: false')).map(() => 'a checkout keeps its token'),
  ].filter(Boolean);
}

/** Patterns of local paths that builds leave in files: a user's folder, or a file's URL. */
const machine = [/(?:^|["'`\s(=])\/(?:home|Users|root|builds|github\/workspace)\/[\w.-]/m, /[A-Z]:\\{1,2}(?:Users|a)\b/, /file:\/\/\/\w/];

/** Lists what in a built file reveals the machine that built it. */
export function fileFaults(path, text, places = []) {
  const found = machine.map((pattern) => pattern.exec(text)?.[0].trim()).filter(Boolean);
  const faults = [...found, ...places.filter((place) => text.includes(place))].map(
    (place) => `${path} names a place on a machine: ${place}`,
  );
  if (!path.endsWith('.map')) return faults;
  const {sources, sourceRoot = ''} = JSON.parse(text);
  const absolute = sources.map((source) => sourceRoot + source).filter((source) => /^(\/|[A-Za-z]:|\w+:\/\/)/.test(source));
  return [...faults, ...absolute.map((source) => `${path} has the absolute source ${source}`)];
}

const read = (path) => readFileSync(path, 'utf8');
const files = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path, name}) => join(parentPath ?? path, name))
    .sort();

function check() {
  const {packages} = JSON.parse(read('package-lock.json'));
  const {components} = JSON.parse(read('dist/sbom.cdx.json'));
  const shipped = components.filter(({type}) => type === 'library');
  const name = ({group, name}) => (group ? `${group}/${name}` : name);
  // A home of "/" would match everywhere.
  const places = [resolve(), homedir()].filter((place) => place.length > 4);
  const workflows = readdirSync('.github/workflows').map((file) => join('.github/workflows', file));
  return {
    'no script runs at users': packageFaults(JSON.parse(read('package.json')), existsSync('binding.gyp')),
    'each package is held to its hash': lockFaults(packages),
    'licences of what is installed': licenceFaults([...production()].map(([path, {license}]) => [nameOf(path), license])),
    'licences of what is inside': licenceFaults(
      shipped.map((part) => [name(part), part.licenses[0].license?.id ?? part.licenses[0].expression]),
    ),
    workflows: workflows.flatMap((path) => workflowFaults(read(path)).map((fault) => `${path}: ${fault}`)),
    'nothing of this machine in dist': files('dist').flatMap((path) => fileFaults(path, read(path), places)),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, faults] of Object.entries(check())) {
    console.log(`${faults.length ? 'FAIL' : 'ok  '} ${name}`);
    for (const fault of faults) console.error(`  ${fault}`);
    if (faults.length) process.exitCode = 1;
  }
}
