// Makes one zip file with everything to put on one's own server: node tools/build/zip.mjs [folder to write it to]
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {strToU8, zipSync} from 'fflate';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

/** Folders of dist/ that go in whole, with their place in the zip file: CDN files at the top. The others may be missing. */
const folders = {cdn: '', themes: 'themes', html: 'html', styles: 'styles'};

const files = (folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, path, name}) => join(parentPath ?? path, name));

/** Returns instructions for putting the files on a server, with the script tag of this version. */
export function readMe(dist) {
  const {integrity} = JSON.parse(readFileSync(join(dist, 'cdn/integrity.json'), 'utf8')).files['smp.min.js'];
  return `smp-elements ${version}, to serve from your own server

1. Unpack this file in the folder that your site is served from. You get /smp/${version}/.

2. Paste into your pages, once:

   <link rel="stylesheet" href="/smp/${version}/themes/reserve.css">
   <script type="module" src="/smp/${version}/smp.min.js"
     integrity="${integrity}" crossorigin="anonymous"></script>

   and where the information shall stand:

   <smp-page></smp-page>

3. Let your server send, for all in /smp/${version}/:

   Cache-Control: public, max-age=31536000, immutable

   A file never changes under its address: a later version has a folder of its own.
   The type of .js files must be text/javascript, that of .css files text/css, as on most servers they are.

4. If your site has a Content-Security-Policy, this much is enough:

   default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'

   With a list of Trusted Types policies it needs:  trusted-types lit-html

If a file does not come, readers see what stands between the tags of the element. Nothing is asked of any other server.

integrity.json holds the hash of each script, LICENSE our licence, LICENSES.txt those of what the files hold of other
projects, sbom.cdx.json the list of these projects (CycloneDX). Keep LICENSE and LICENSES.txt beside the files.
`;
}

/**
 * Returns the zip file. The same build gives the same bytes: names are sorted, and every file is dated 1 January 1980.
 *
 * @param {string} [dist] Folder of the build.
 * @returns {Uint8Array} Bytes of the file.
 */
export function zip(dist = 'dist') {
  const found = Object.entries(folders).flatMap(([folder, to]) => {
    const from = join(dist, folder);
    return existsSync(from) ? files(from).map((path) => [join(to, relative(from, path)).replaceAll('\\', '/'), readFileSync(path)]) : [];
  });
  const all = [
    ...found,
    ['LICENSE', readFileSync('LICENSE')],
    ['sbom.cdx.json', readFileSync(join(dist, 'sbom.cdx.json'))],
    ['READ-ME.txt', strToU8(readMe(dist).replaceAll('\n', '\r\n'))],
  ];
  const sorted = all.map(([path, bytes]) => [`smp/${version}/${path}`, new Uint8Array(bytes)]).sort(([a], [b]) => (a < b ? -1 : 1));
  // A date in a zip file has no time zone: local time gives the same hour everywhere.
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: new Date(1980, 0, 1)});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'release';
  mkdirSync(folder, {recursive: true});
  const path = join(folder, `smp-elements-${version}.zip`);
  writeFileSync(path, zip());
  console.log(path);
}
