import {type FrameName, catalogue} from '../../elements/catalogue.js';

// Maximum length of a value, in UTF-16 units. None needs more.
const LONGEST = 200;

const attributes = new Map<FrameName, readonly string[]>(
  catalogue.flatMap((entry) => ('frame' in entry ? [[entry.name, entry.frame]] : [])),
);

/** Names of the sections that a frame can show, for `#section=`. */
export const sections: readonly FrameName[] = [...attributes.keys()];

/** Returns the attributes that a frame's address can set on a section. */
export const attributesOf = (section: FrameName): readonly string[] => [...(attributes.get(section) ?? []), 'heading-level'];

/** Options in a frame's address. */
export interface EmbedOptions {
  /** `undefined` if the address names no known section. */
  readonly section: FrameName | undefined;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** Colours; `undefined` for those of the page. */
  readonly theme: 'light' | 'dark' | undefined;
  /** Address of a configuration, on the frame's own server. */
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

// Own server only: readers could not see that prices from another server are not the clinic's.
function ownAddress(value: string, base: string): string | undefined {
  try {
    const {href, origin, protocol} = new URL(value, base);
    return value && /^https?:$/.test(protocol) && origin === new URL(base).origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parses the fragment of a frame's address: `#section=cost-range&lang=es&low=900`. Unknown names are ignored. If a name occurs
 * twice, the first counts.
 *
 * @param fragment With or without its `#`.
 * @param base Address of the frame.
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
