// The code in docs/frameworks, copied from the apps that test it: test/apps. `npm run generate` runs it.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const folder = 'docs/frameworks';

/** `<!-- code: path -->`, or `<!-- code: path#part -->`, and the block of code after it. */
const BLOCK = /(<!-- code: ([\w./[\]+-]+?)(?:#([\w-]+))? -->\n\n)```([\w-]+)\n[^]*?```/g;

/** A line that begins or ends a part of a file: `// part: name`, `<!-- part: name -->`, `// end part`. */
const MARK = /^\s*(?:\/\/|\/\*|<!--|#) ?(?:part: ([\w-]+)|end part)\b.*$/;

/** Removes the indentation that all lines share. */
function unindented(lines) {
  const least = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)[0].length));
  return lines.map((line) => line.slice(least));
}

/**
 * Returns a file without its marks, or one part of it.
 *
 * @param {string} text The file.
 * @param {string} [part] Name of the part.
 * @throws {Error} When the file has no such part.
 */
export function codeOf(text, part) {
  let current;
  const lines = text.split('\n').flatMap((line) => {
    const mark = MARK.exec(line);
    if (mark) current = mark[1];
    return !mark && (!part || current === part) ? [line] : [];
  });
  if (!lines.length) throw new Error(`there is no part "${part}"`);
  return unindented(lines).join('\n').trim();
}

/**
 * Makes the guides with the code as the apps have it.
 *
 * @param {string} root The repository's folder.
 * @returns {Map<string, string>} Markdown by its path.
 * @throws {Error} When a guide names a file or a part that does not exist.
 */
export function frameworkGuides(root) {
  const guides = readdirSync(join(root, folder)).filter((file) => file.endsWith('.md'));
  return new Map(
    guides.map((file) => {
      const path = `${folder}/${file}`;
      const filled = readFileSync(join(root, path), 'utf8').replace(BLOCK, (_, mark, source, part, language) => {
        if (!existsSync(join(root, source))) throw new Error(`${path}: ${source} does not exist`);
        try {
          return `${mark}\`\`\`${language}\n${codeOf(readFileSync(join(root, source), 'utf8'), part)}\n\`\`\``;
        } catch (error) {
          throw new Error(`${path}: ${source}: ${error.message}`, {cause: error});
        }
      });
      return [path, filled];
    }),
  );
}
