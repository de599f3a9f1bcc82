import {readFileSync} from 'node:fs';
import MagicString from 'magic-string';

/** The ids of all messages, sorted: a message's place in this list is its id in what is published. */
export const messageIds = () => Object.keys(JSON.parse(readFileSync(new URL('../../src/locales/messages.json', import.meta.url), 'utf8')));

function* nodes(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') yield* nodes(child);
    }
  }
}

const property = (object, name) => object.properties.find(({key}) => (key.name ?? key.value) === name);

/**
 * Shortens messages: `msg('…', {id: 'overview.lede', desc: '…'})` becomes `msg('…', {id: 12})`, and the table of a
 * language becomes a list in the same order.
 */
export function messages() {
  const ids = messageIds();
  const place = (id) => {
    const at = ids.indexOf(id);
    if (at < 0) throw new Error(`Message "${id}" is not in src/locales/messages.json. Run: npm run generate`);
    return at;
  };
  return {
    name: 'messages',
    transform(code, id) {
      const isLocale = /[\\/]src[\\/]locales[\\/][\w-]+[\\/]generated\.ts$/.test(id) && code.includes('templates = {');
      if (!isLocale && !/\bmsg\(/.test(code)) return null;
      if (id.includes('node_modules')) return null;
      const text = new MagicString(code);
      for (const node of nodes(this.parse(code))) {
        if (!isLocale && node.type === 'CallExpression' && node.callee.name === 'msg') {
          const options = node.arguments[1];
          text.overwrite(options.start, options.end, `{id: ${place(property(options, 'id').value.value)}}`);
        }
        if (isLocale && node.type === 'VariableDeclarator' && node.id.name === 'templates') {
          const list = [];
          for (const {key, value} of node.init.properties) {
            list[place(key.value)] = JSON.stringify(value.type === 'TemplateLiteral' ? value.quasis[0].value.cooked : value.value);
          }
          text.overwrite(node.init.start, node.init.end, `[${list.join(',')}]`);
        }
      }
      return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: true})} : null;
    },
  };
}
