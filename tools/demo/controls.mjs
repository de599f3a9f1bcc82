// The controls of an element, made from custom-elements.json.
import {html} from './html.mjs';

const bare = (text) => text?.replace(/^'(.*)'$/, '$1') ?? '';

/**
 * Chooses the control for an attribute, by the type in the manifest.
 *
 * @param {{name: string, type?: {text: string}, default?: string, description?: string}} attribute The attribute.
 * @returns {{kind: 'tick' | 'list' | 'number' | 'lines' | 'line', options?: string[], isBoolean?: boolean}} `isBoolean`: it can
 *   stand without a value, which the control calls `true`.
 */
export function attributeControl({type, description = ''}) {
  const types = (type?.text ?? 'string').split('|').map((one) => one.trim());
  const isBoolean = types.includes('boolean');
  const words = types.filter((one) => /^'.*'$/.test(one)).map(bare);
  if (words.length) return {kind: 'list', options: [...(isBoolean ? ['true'] : []), ...words.filter(Boolean)], isBoolean};
  if (isBoolean) return {kind: 'tick', isBoolean};
  // A date may be a number, such as 2026, and may not.
  if (types.includes('number')) return {kind: /\bdate\b/i.test(description) ? 'line' : 'number'};
  // An object is written as JSON.
  return {kind: types.some((one) => /^(readonly )?[A-Z]/.test(one)) ? 'lines' : 'line'};
}

/**
 * Chooses the control for a custom property, by its syntax.
 *
 * @param {{name: string, syntax?: string}} token The custom property.
 * @returns {{kind: 'color' | 'number' | 'font' | 'line', syntax: string}} `color`: a line with a picker.
 */
export function tokenControl({syntax = '*'}) {
  const kinds = {'<color>': 'color', '<number>': 'number', '<font-family>': 'font'};
  return {kind: kinds[syntax] ?? 'line', syntax};
}

const field = (label, control, more = '') => html`<p class="field">${label}${control}${more}</p>`;
const idOf = (name) => `control-${name}`;
const labelOf = (name, text) => html`<label for="${idOf(name)}">${text}</label>`;
const option = ([value, text = value], selected) =>
  html`<option value="${value}"${html`${value === selected ? html` selected` : ''}`}>${text}</option>`;

/**
 * Writes a list to choose from.
 *
 * @param {string} name Name of the control.
 * @param {string | object} label Its label.
 * @param {readonly (readonly [value: string, text?: string])[]} options Its options.
 * @param {string} [selected] The one that is chosen first.
 * @param {object} [attributes] More attributes, as markup.
 */
export const select = (name, label, options, selected = options[0][0], attributes = html``) =>
  field(
    labelOf(name, label),
    html`<select id="${idOf(name)}" name="${name}"${attributes}>${options.map((one) => option(one, selected))}</select>`,
  );

const code = (name) => html`<code>${name}</code>`;
const hint = (text) => (text ? html` placeholder="${text}"` : '');
/**
 * Writes a field of one line.
 *
 * @param {string} name Name of the control.
 * @param {string | object} label Its label.
 * @param {string | object} [more] More attributes, as markup.
 * @param {string | object} [after] Markup after the field.
 */
export const line = (name, label, more = '', after = '') =>
  field(
    labelOf(name, label),
    html`<input id="${idOf(name)}" name="${name}" type="text" spellcheck="false" autocapitalize="off"${more} />`,
    after,
  );
const number = (name, label, more = '') =>
  field(labelOf(name, label), html`<input id="${idOf(name)}" name="${name}" type="number" step="any"${more} />`);
const lines = (name, label, more = '') =>
  field(labelOf(name, label), html`<textarea id="${idOf(name)}" name="${name}" rows="2" spellcheck="false"${more}></textarea>`);

function attributeField(attribute) {
  const {kind, options = [], isBoolean} = attributeControl(attribute);
  const name = `attr.${attribute.name}`;
  const label = code(attribute.name);
  const initial = bare(attribute.default);
  const fields = {
    tick: () => html`<p class="field tick"><label><input name="${name}" type="checkbox" /> ${label}</label></p>`,
    list: () =>
      select(
        name,
        label,
        [['', initial ? `not set (${initial})` : 'not set'], ...options.map((one) => [one])],
        '',
        isBoolean ? html` data-boolean` : html``,
      ),
    number: () => number(name, label, hint(initial)),
    lines: () => lines(name, label, html` placeholder="JSON"`),
    line: () => line(name, label, hint(initial)),
  };
  return fields[kind]();
}

function tokenField(token) {
  const {kind, syntax} = tokenControl(token);
  const {name} = token;
  const label = code(name);
  const wrong = `${idOf(name)}-wrong`;
  const isChecked = syntax !== '*' && kind !== 'number';
  const more = html`${hint(token.default)} data-syntax="${syntax}"${isChecked ? html` aria-describedby="${wrong}"` : ''}`;
  const after = isChecked ? html`<small id="${wrong}" class="wrong" hidden>This is no ${syntax.replace(/[<>]/g, '')}.</small>` : '';
  const fields = {
    number: () => number(name, label, more),
    font: () => line(name, label, html`${more} list="fonts"`, after),
    line: () => line(name, label, more, after),
    color: () => colourLine(name, label, more, after),
  };
  return fields[kind]();
}

const slotField = ({name}) => lines(`slot.${name || 'default'}`, name ? code(name) : 'Default slot', html` placeholder="HTML"`);

/**
 * Writes a field for a colour: a line, and a picker that writes into it.
 *
 * @param {string} name Name of the control.
 * @param {string | object} label Its label.
 * @param {string | object} [more] More attributes, as markup.
 * @param {string | object} [after] Markup after the field.
 * @param {string} [initial] Colour that the picker begins with, such as `#0e5a68`.
 */
export const colourLine = (name, label, more = '', after = '', initial = '#000000') =>
  html`<div class="picked">${line(name, label, more, after)}<input type="color" data-picks="${name}" aria-label="Pick ${name}" value="${initial}" /></div>`;

/**
 * Writes a group of fields that can be closed; nothing if it has no field.
 *
 * @param {string} title Its title.
 * @param {readonly object[]} fields Its fields.
 * @param {boolean} [isOpen] True if it is open at first.
 */
export const group = (title, fields, isOpen = false) =>
  fields.length
    ? html`<details class="group"${isOpen ? html` open` : ''}><summary>${title}</summary><div class="fields">${fields}</div></details>`
    : '';

const ownFirst = (items = []) => items.toSorted((one, other) => Boolean(one.inheritedFrom) - Boolean(other.inheritedFrom));

/**
 * Writes the controls of the page around elements.
 *
 * @param {{languages: readonly (readonly [string, string])[], themes: readonly string[], lang: string}} choices What there is to
 *   choose from, and the language at the start.
 */
export const environmentFields = ({languages, themes, lang}) => [
  select('lang', 'Language', languages, lang),
  select('dir', 'Direction', [
    ['', 'auto'],
    ['ltr', 'left to right'],
    ['rtl', 'right to left'],
  ]),
  select('theme', 'Theme', [['', 'as shipped'], ...themes.map((one) => [one])]),
  select('scheme', 'Colours', [['auto'], ['light'], ['dark']]),
];

/** Fonts to choose from; others can be written. */
const fonts = ['system-ui, sans-serif', 'Georgia, serif', 'ui-rounded, sans-serif', 'ui-monospace, monospace'];

/**
 * Writes the controls of an element.
 *
 * @param {object} declaration Its class in custom-elements.json.
 */
export function elementFields({attributes, slots, cssProperties}) {
  return [
    group('Attributes', ownFirst(attributes).map(attributeField), true),
    group('Slots', ownFirst(slots).map(slotField)),
    group('Custom properties', ownFirst(cssProperties).map(tokenField)),
    html`<datalist id="fonts">${fonts.map((one) => html`<option value="${one}"></option>`)}</datalist>`,
  ];
}
