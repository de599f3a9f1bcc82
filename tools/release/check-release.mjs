// Checks if a tag may become a release: node tools/release/check-release.mjs <tag> <address of the repository>
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

// No server ever has a name that ends so (RFC 6761).
const isPlaceholder = (url) => /^https?:\/\/[^/]+\.invalid(\/|$)/.test(url ?? '');

/**
 * Lists what prevents the release of a tag; empty if nothing does.
 *
 * @param {{tag: string, address: string, pkg: {version: string, repository?: {url?: string}}, changelog: string}} release
 *   Tag and address of the repository, with the texts of package.json, parsed, and of CHANGELOG.md.
 * @returns {string[]} One sentence for each fault.
 */
export function faults({tag, address, pkg, changelog}) {
  const {version, repository} = pkg;
  const url = repository?.url?.replace(/^git\+/, '').replace(/\.git$/, '');
  const [, title] =
    changelog
      .split('\n')
      .find((line) => line.startsWith(`## ${version}`))
      ?.split(/,\s*/) ?? [];
  return [
    tag !== `v${version}` && `The tag is ${tag}, the version of the package ${version}`,
    // npm compares it with what GitHub signs, and otherwise refuses the package at the very end.
    isPlaceholder(url) && `repository.url in package.json is still the placeholder ${url}: set it to git+${address}.git`,
    !isPlaceholder(url) && url !== address && `repository.url in package.json is ${url ?? 'missing'}, and must be git+${address}.git`,
    !/^\d{4}-\d{2}-\d{2}$/.test(title) && `CHANGELOG.md has no "## ${version}, YYYY-MM-DD"`,
  ].filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [tag, address] = process.argv.slice(2);
  const read = (path) => readFileSync(path, 'utf8');
  const found = faults({tag, address, pkg: JSON.parse(read('package.json')), changelog: read('CHANGELOG.md')});
  for (const fault of found) console.error(fault);
  if (!found.length) console.log(`${tag} can be released`);
  process.exitCode = found.length ? 1 : 0;
}
