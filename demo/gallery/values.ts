import {type Part, type PartElement, attributeIn, elementsIn, slotsIn, slotted, withAttribute, withFirst} from './part.js';

/** Values of the controls, by their names. '' is not set; a ticked box is `true`. */
export type Values = Readonly<Record<string, string>>;

/** A control of the page: its name, and if an attribute that it sets can stand without a value. */
export interface Control {
  readonly name: string;
  readonly isBoolean: boolean;
}

/** Something that the controls start from: an example or a fixture. */
export interface Start {
  readonly lang?: string | undefined;
  readonly html: string;
}

/** Names of attributes and slots as the controls have them. */
export const attributeName = (name: string): string => `attr.${name}`;
export const slotName = (name: string): string => `slot.${name || 'default'}`;

const attributeOf = (name: string): string | undefined => /^attr\.(.+)$/.exec(name)?.[1];
const slotOf = (name: string): string | undefined => /^slot\.(.+)$/.exec(name)?.[1]?.replace(/^default$/, '');

/** Returns the custom properties that are set. */
export const tokensOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => name.startsWith('--') && value));

/**
 * Reads values from the query of an address. An empty one counts: it says that something is removed.
 *
 * @param search The query.
 * @param names Names of the controls. Others are left out.
 */
export function readQuery(search: string, names: readonly string[]): Values {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/**
 * Writes values as the query of an address: those that differ from the start.
 *
 * @param values All values.
 * @param initial The values at the start.
 */
export function writeQuery(values: Values, initial: Values): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== (initial[name] ?? '')) query.set(name, value);
  const text = query.toString().replaceAll('%2F', '/');
  return text && `?${text}`;
}

/**
 * Returns the values of the controls for some markup.
 *
 * @param parts The markup.
 * @param tag Tag of the element that the controls are for.
 * @param controls The controls.
 * @param htmlOf Writes markup.
 */
export function valuesIn(
  parts: readonly Part[],
  tag: string,
  controls: readonly Control[],
  htmlOf: (parts: readonly Part[]) => string,
): Values {
  const element = elementsIn(parts).find((one) => one.tag === tag);
  const slots = element ? slotsIn(element) : new Map<string, readonly Part[]>();
  const valueOf = ({name, isBoolean}: Control): string => {
    const attribute = attributeOf(name);
    if (attribute !== undefined) {
      const value = element && attributeIn(element, attribute);
      return isBoolean && value === '' ? 'true' : (value ?? '');
    }
    const slot = slotOf(name);
    return slot === undefined ? '' : htmlOf(slots.get(slot) ?? []).trim();
  };
  return Object.fromEntries(controls.map((control) => [control.name, valueOf(control)]));
}

/**
 * Returns the attribute that a control sets, with its value; `undefined` for other controls. A value of `undefined` removes it.
 *
 * @param control The control.
 * @param value Its value.
 */
export function attributeFor({name, isBoolean}: Control, value: string): readonly [string, string | undefined] | undefined {
  const attribute = attributeOf(name);
  if (attribute === undefined) return undefined;
  return [attribute, value === '' ? undefined : isBoolean && value === 'true' ? '' : value];
}

/**
 * Returns some markup with the values of the controls in it. What they have not changed stays as it was written.
 *
 * @param parts The markup at the start.
 * @param tag Tag of the element that the controls are for.
 * @param controls All controls.
 * @param values Their values.
 * @param initial Their values at the start.
 * @param parse Reads markup.
 */
export function withValues(
  parts: readonly Part[],
  tag: string,
  controls: readonly Control[],
  values: Values,
  initial: Values,
  parse: (html: string) => readonly Part[],
): readonly Part[] {
  const isChanged = ({name}: Control): boolean => values[name] !== initial[name];
  const slots = controls.filter(({name}) => slotOf(name) !== undefined);
  return withFirst(parts, tag, (element): PartElement => {
    const children = slots.some(isChanged)
      ? slots.flatMap(({name}) => slotted(parse(values[name] ?? ''), slotOf(name) ?? ''))
      : element.parts;
    return controls.filter(isChanged).reduce(
      (one, control) => {
        const attribute = attributeFor(control, values[control.name] ?? '');
        return attribute ? withAttribute(one, ...attribute) : one;
      },
      {...element, parts: children},
    );
  });
}
