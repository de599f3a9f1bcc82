import {createHash} from 'node:crypto';

const unit = /<trans-unit id="([^"]+)"[\s\S]*?<\/trans-unit>/g;
const inner = (xml, tag) => new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1].trim() ?? '';

const entities = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};
const decode = (xml) =>
  xml.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );

/**
 * Reads the units of an XLIFF file.
 *
 * @param {string} xliff The file's text.
 * @returns {Map<string, {xml: string, source: string, target: string}>} By message id; `target` is '' where there is no translation.
 */
export const readUnits = (xliff) =>
  new Map(
    Array.from(xliff.matchAll(unit), ([xml, id]) => [
      id,
      {xml, source: decode(inner(xml, 'source')), target: decode(inner(xml, 'target'))},
    ]),
  );

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 8);

const NOTE = /\n\s*<note from="generate">source (\w+), target (\w+)<\/note>/;

/**
 * Merges what lit-localize extracted with what each translation was made from. A translation that nobody has touched since
 * its English changed is stale. The hashes stand in a note of each unit; a translator only edits `<target>`.
 *
 * @param {string} before The file as it was, with notes.
 * @param {string} extracted The same file after extraction: English as it is now, translations kept, no notes of ours.
 * @returns {{xliff: string, stale: string[]}} The file to write, its units sorted by id, and the ids of stale translations.
 */
export function mergeTranslations(before, extracted) {
  const old = readUnits(before);
  const stale = [];
  const bodies = Array.from(readUnits(extracted), ([id, {xml, source, target}]) => {
    const [, source0, target0] = NOTE.exec(old.get(id)?.xml ?? '') ?? [];
    const isTouched = target0 !== hash(target);
    if (target && !isTouched && source0 !== hash(source)) stale.push(id);
    const note = isTouched ? [hash(source), hash(target)] : [source0, target0];
    const text = xml.replace(NOTE, '');
    return [
      id,
      target ? text.replace('</trans-unit>', `  <note from="generate">source ${note[0]}, target ${note[1]}</note>\n</trans-unit>`) : text,
    ];
  });
  const [head, tail] = [extracted.slice(0, extracted.indexOf('<body>')), extracted.slice(extracted.indexOf('</body>'))];
  // lit-localize keeps the order in which messages were met first, so that branches would differ without need.
  const sorted = bodies.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return {xliff: `${[`${head}<body>`, ...sorted, tail.trim()].join('\n')}\n`, stale};
}
