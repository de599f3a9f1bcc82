import {type FrameName, catalogue} from '../../elements/catalogue.js';

// More than any value of these needs.
const LONGEST = 200;

const attributes = new Map<FrameName, readonly string[]>(
  catalogue.flatMap((entry) => ('frame' in entry ? [[entry.name, entry.frame]] : [])),
);

/** What a frame can show: the names for `#section=`. */
export const sections: readonly FrameName[] = [...attributes.keys()];

/** The attributes that an address may give to a section. */
export const attributesOf = (section: FrameName): readonly string[] => [...(attributes.get(section) ?? []), 'heading-level'];

/** What a frame's address asks for. */
export interface EmbedOptions {
  /** `undefined` where it names none that there is. */
  readonly section: FrameName | undefined;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** The colours, where they shall not be the page's. */
  readonly theme: 'light' | 'dark' | undefined;
  /** The address of a configuration, on the frame's own server. */
  readonly config: string | undefined;
  /** Attributes of the section with their values. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

function language(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    return 'en';
  }
}

// Of another server's prices nobody could tell that they are not the clinic's.
function ownAddress(value: string, base: string): string | undefined {
  try {
    const {href, origin, protocol} = new URL(value, base);
    return value && /^https?:$/.test(protocol) && origin === new URL(base).origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads what a frame's address asks for: `#section=cost-range&lang=es&low=900`. What it does not know it leaves out; of what
 * is there twice it takes the first.
 *
 * @param fragment With or without its `#`.
 * @param base The frame's own address.
 */
export function readOptions(fragment: string, base: string): EmbedOptions {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const get = (name: string) => (given.get(name) ?? '').trim().slice(0, LONGEST);
  const section = sections.find((name) => name === get('section'));
  const theme = get('theme');
  return {
    section,
    lang: language(get('lang')),
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    config: ownAddress(given.get('config') ?? '', base),
    attributes: section ? attributesOf(section).flatMap((name) => (given.has(name) ? [[name, get(name)] as const] : [])) : [],
  };
}
