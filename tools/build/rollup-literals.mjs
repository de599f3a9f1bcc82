import {transform} from 'esbuild';
import MagicString from 'magic-string';

const literal = /\b(css|html|svg)`/;

function* templates(node) {
  if (node.type === 'TaggedTemplateExpression' && ['css', 'html', 'svg'].includes(node.tag.name)) yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (child && typeof child.type === 'string') yield* templates(child);
  }
}

// As in JSX: white space with a line break is layout of the source; all other belongs to the text.
const squeeze = (markup) =>
  markup
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*(\/?>)/g, '$1')
    .replace(/\s*\n\s*/g, ' ');

/** Minifies `css` literals, and removes source layout from `html` and `svg` literals. */
export const literals = () => ({
  name: 'literals',
  async transform(code, id) {
    if (id.includes('node_modules') || !literal.test(code)) return null;
    const text = new MagicString(code);
    for (const {tag, quasi} of templates(this.parse(code))) {
      if (tag.name === 'css') {
        if (quasi.expressions.length) throw new Error(`${id}: a css literal with an expression cannot be minified`);
        const [{start, end, value}] = quasi.quasis;
        const {code: small} = await transform(value.cooked, {
          loader: 'css',
          minify: true,
          charset: 'utf8',
          target: ['chrome125', 'firefox126', 'safari17.5'],
        });
        text.overwrite(start, end, small.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`'));
      } else {
        // src/delivery/server/template.ts writes whole attribute values only.
        const partial = quasi.quasis.find(({value}) => /\s[?@.]?[\w-]+=("[^"]*|'[^']*|[^\s"'>]+)$/.test(value.raw));
        if (partial) throw new Error(`${id}: make the attribute's whole value one expression, after ${partial.value.raw.slice(-40)}`);
        for (const {start, end, value} of quasi.quasis) if (end > start) text.overwrite(start, end, squeeze(value.raw));
      }
    }
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});
