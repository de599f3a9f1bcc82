/** A piece of markup: a text, or an element with what is in it. */
export type Part = string | PartElement;

/** An element of some markup. */
export interface PartElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly parts: readonly Part[];
}

/** Returns all elements of some markup, from outside in. */
export const elementsIn = (parts: readonly Part[]): PartElement[] =>
  parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...elementsIn(part.parts)]));

/** Returns the value of an attribute; `undefined` if there is none. */
export const attributeIn = ({attributes}: PartElement, name: string): string | undefined =>
  attributes.find(([written]) => written === name)?.[1];

/** Returns an element with an attribute set, or removed by `undefined`. The others keep their order. */
export function withAttribute(element: PartElement, name: string, value: string | undefined): PartElement {
  const {attributes} = element;
  if (value === undefined) return {...element, attributes: attributes.filter(([written]) => written !== name)};
  return attributes.some(([written]) => written === name)
    ? {...element, attributes: attributes.map(([written, old]) => [written, written === name ? value : old])}
    : {...element, attributes: [...attributes, [name, value]]};
}

/** Returns some markup with its first element of a tag changed. */
export function withFirst(parts: readonly Part[], tag: string, change: (element: PartElement) => PartElement): readonly Part[] {
  const at = parts.findIndex((part) => elementsIn([part]).some((element) => element.tag === tag));
  return parts.map((part, index) => {
    if (index !== at || typeof part === 'string') return part;
    return part.tag === tag ? change(part) : {...part, parts: withFirst(part.parts, tag, change)};
  });
}

/** Returns the slots of an element's children, each with its children, which then have no `slot`. '' is the default slot. */
export function slotsIn({parts}: PartElement): ReadonlyMap<string, readonly Part[]> {
  const slots = new Map<string, Part[]>();
  for (const part of parts) {
    const slot = typeof part === 'string' ? '' : (attributeIn(part, 'slot') ?? '');
    const held = slots.get(slot) ?? [];
    slots.set(slot, [...held, typeof part === 'string' ? part : withAttribute(part, 'slot', undefined)]);
  }
  return slots;
}

/** Returns markup for a slot. A bare text in a named slot gets an element around it, since only elements can have a slot. */
export const slotted = (parts: readonly Part[], slot: string): readonly Part[] =>
  slot === ''
    ? parts
    : parts
        .filter((part) => typeof part !== 'string' || part.trim())
        .map((part) =>
          typeof part === 'string'
            ? {tag: 'span', attributes: [['slot', slot]], parts: [part.trim()]}
            : {...part, attributes: [['slot', slot], ...part.attributes.filter(([name]) => name !== 'slot')]},
        );
