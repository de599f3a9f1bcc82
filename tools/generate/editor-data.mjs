// Data by which editors complete tags, attributes and tokens: custom data for VS Code, web-types for JetBrains.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {sortedElements} from './framework-modules.mjs';

const byName = (items) =>
  [...new Map(items.toReversed().map((one) => [one.name, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Makes the files of `editors/`.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue All elements.
 * @param {object} manifest The contents of custom-elements.json.
 * @param {{name: string, version: string}} pkg The contents of package.json.
 * @returns {Map<string, string>} JSON by the path of its file.
 */
export function editorData(catalogue, manifest, {name, version}) {
  // Elements without their base classes. The tools write into what they are given.
  const declarations = sortedElements(catalogue, manifest);
  const elements = () => structuredClone({...manifest, modules: [{kind: 'javascript-module', path: '', declarations}]});
  const outdir = mkdtempSync(join(tmpdir(), 'smp-editors-'));
  // Editors show attributes and tokens by themselves.
  const options = {outdir, hideLogs: true, hideMethodDocs: true, hideCssPropertiesDocs: true, descriptionSrc: 'summary'};
  try {
    generateVsCodeCustomElementData(elements(), {...options, htmlFileName: 'html.json', cssFileName: 'css.json'});
    generateJetBrainsWebTypes(elements(), {...options, fileName: 'web-types.json', packageJson: false});
    const [html, css, webTypes] = ['html', 'css', 'web-types'].map((file) =>
      JSON.parse(readFileSync(join(outdir, `${file}.json`), 'utf8')),
    );
    // The tools list a token or a part once for each element.
    css.properties = byName(css.properties);
    const styles = webTypes.contributions.css;
    for (const [kind, items] of Object.entries(styles)) styles[kind] = byName(items);
    return new Map([
      ['editors/html-custom-data.json', json(html)],
      ['editors/css-custom-data.json', json(css)],
      ['editors/web-types.json', json({...webTypes, name, version})],
    ]);
  } finally {
    rmSync(outdir, {recursive: true, force: true});
  }
}
