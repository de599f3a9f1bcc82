// Writes each element as ready-made HTML in each language, for pages to include without Node and to read without JavaScript.
import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {html, parseFragment, serialize} from 'parse5';
import {importSource} from '../import-source.mjs';

const {catalogue} = await importSource('src/elements/catalogue.ts');
/** Elements that show something without content from the page. */
const tags = catalogue.filter(({isReadyMade}) => isReadyMade).map(({name}) => `smp-${name}`);

/** Returns the markup to render. smp-sources on its own knows no page, so it lists all sources. */
export const markupOf = (tag) => (tag === 'smp-sources' ? `<${tag} show="all"></${tag}>` : `<${tag}></${tag}>`);

const kept = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td details summary figure figcaption sup a strong em time section'.split(
    ' ',
  ),
);
// A control needs its script, a drawing needs its styles, and a note opens beside its word.
const dropped = new Set('style link svg input select output label nav template img'.split(' '));
const attributes = ['scope', 'colspan', 'datetime', 'lang', 'dir', 'translate'];

const get = (node, name) => node.attrs?.find((attribute) => attribute.name === name)?.value;
const words = (node) => (node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(words).join('')).trim();
const has = (node, names) => (node.childNodes ?? []).some((child) => names.includes(child.tagName) || has(child, names));

const isTag = (node, ...names) => names.includes(node.tagName);
// The namespace tells parse5 which elements need no end tag.
const element = (tagName, childNodes, attrs = []) => ({
  nodeName: tagName,
  tagName,
  namespaceURI: html.NS.HTML,
  attrs,
  childNodes,
});
const plainText = (value) => ({nodeName: '#text', value});

// A checkbox can be ticked without a script, so it stays, as an item in a list of questions.
const isTick = (node) =>
  isTag(node, 'label') && node.childNodes.some((child) => isTag(child, 'input') && get(child, 'type') === 'checkbox');

/** Wraps list items without a list in lists. */
const listed = (nodes) =>
  nodes.reduce((all, node) => {
    const last = all.at(-1);
    if (isTag(node, 'li') && last?.isMade) last.childNodes.push(node);
    else all.push(isTag(node, 'li') ? {...element('ul', [node]), isMade: true} : node);
    return all;
  }, []);

/**
 * Converts a shadow root to plain HTML that goes inside the element's tag.
 *
 * @param {object} parent Node whose children are converted.
 * @param {string} tag Prefix of ids, which share the page's ids here.
 * @param {string} list Tag of the element that lists the sources.
 */
function plain(parent, tag, list) {
  const turned = (node) => {
    const {tagName} = node;
    if (!tagName) return node.nodeName === '#text' ? [node] : [];
    const classes = get(node, 'class') ?? '';
    if (isTick(node)) {
      const [box, ...question] = node.childNodes.filter(({tagName}) => tagName);
      const tick = element('input', [], [{name: 'type', value: 'checkbox'}]);
      return box ? [element('li', [element('label', [tick, plainText(' '), ...question.flatMap(turned)])])] : [];
    }
    if (dropped.has(tagName) || /\b(live|waiting|pictures|unseen)\b/.test(classes)) return [];
    for (const gone of ['popover', 'hidden']) if (get(node, gone) !== undefined) return [];
    if (get(node, 'aria-hidden') === 'true') return [];
    if (tagName === 'button' && !/\bterm\b/.test(classes)) return [];
    // A caption alone would describe a picture that is not there.
    if (tagName === 'figure' && !has(node, ['table', 'p', 'ul', 'ol', 'dl'])) return [];
    const inner = node.childNodes.flatMap(turned);
    const inside = isTag(node, 'ul', 'ol') ? inner : listed(inner);
    // Without a script there is no note: each number leads to the list.
    if (tagName === 'a' && node.parentNode?.tagName === 'sup') {
      return words(node)
        .split(', ')
        .flatMap((number, at) => {
          const href = {name: 'href', value: `#${list}-source-${number.replace(/–.*/, '')}`};
          return [...(at ? [plainText(', ')] : []), element('a', [plainText(number)], [href])];
        });
    }
    if (!kept.has(tagName) && get(node, 'translate') === undefined) return inside;
    const attrs = (node.attrs ?? []).filter(({name}) => attributes.includes(name));
    const id = get(node, 'id');
    if (/^source-\d+$/.test(id ?? '')) attrs.push({name: 'id', value: `${tag}-${id}`});
    if (tagName === 'a' && parent !== node) {
      const href = get(node, 'href');
      if (href) attrs.push({name: 'href', value: href});
    }
    const made = {...node, attrs, childNodes: inside};
    return words(made) || ['td', 'th'].includes(tagName) ? [made] : [];
  };
  return parent.childNodes.flatMap(turned);
}

/** Marks the text for readers without a script, so that it is known as such where an editor has moved it out of the element. */
const marked = (nodes) =>
  nodes.map((node) => (node.tagName ? {...node, attrs: [...(node.attrs ?? []), {name: 'data-smp-fallback', value: ''}]} : node));

const text = (nodes) =>
  serialize({nodeName: '#document-fragment', childNodes: nodes})
    .replace(/\s+/g, ' ')
    .replace(/ ?(<\/?(?:h\d|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|details|summary|figure|figcaption|section)\b[^>]*>) ?/g, '$1')
    .replace(/(<\/(?:h\d|p|ul|ol|dl|table|details|figure|section)>|<(?:ul|ol|dl|table|details|figure|section)\b[^>]*>)/g, '$1\n')
    .trim();

/** Finds the shadow roots of a rendering, each with its tag, in document order. */
function shadows(markup) {
  const found = [];
  const look = (parent) => {
    for (const node of parent.childNodes ?? []) {
      const template = node.tagName?.startsWith('smp-') && node.childNodes.find(({tagName}) => tagName === 'template');
      if (template) found.push([node.tagName, template.content]);
      look(node);
    }
  };
  look(parseFragment(markup));
  return found;
}

/**
 * Writes the ready-made HTML, the style sheets, and the hashes of the styles.
 *
 * @param {string} out Folder of the build, with the npm modules.
 * @param {string[]} languages Languages to render.
 */
export async function writeHtml(out, languages) {
  const {render, stylesOf} = await import(pathToFileURL(join(out, 'delivery/server.js')));
  const write = (path, content) => {
    mkdirSync(join(out, path, '..'), {recursive: true});
    writeFileSync(join(out, path), content);
  };
  const hash = (style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  for (const lang of languages) {
    for (const tag of tags) {
      write(`html/${lang}/${tag}.html`, `${await render(markupOf(tag), {lang})}\n`);
      const bare = shadows(await render(markupOf(tag), {lang, hydrate: false}));
      const list = bare.some(([name]) => name === 'smp-sources') ? 'smp-sources' : undefined;
      write(`html/${lang}/${tag}.light.html`, bare.map(([name, root]) => `${text(marked(plain(root, name, list ?? name)))}\n`).join(''));
    }
  }
  const styles = {...Object.fromEntries(tags.map((tag) => [tag, stylesOf(tag)]))};
  for (const tag of ['smp-related-card', 'smp-term']) styles[tag] = stylesOf(tag);
  for (const [tag, style] of Object.entries(styles)) write(`styles/${tag}.css`, style);
  const hashes = Object.fromEntries(Object.entries(styles).map(([tag, style]) => [tag, hash(style)]));
  const policy = `style-src 'self' ${[...new Set(Object.values(hashes))].join(' ')}`;
  write('html/style-hashes.json', `${JSON.stringify({policy, hashes}, null, 2)}\n`);
}
