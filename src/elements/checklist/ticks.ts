/**
 * Restores ticks from the saved state of a form. Returns only ids of the list, in its order, whatever was saved.
 *
 * @param stored Text from {@link store}, possibly of another version.
 * @param known Ids of the list.
 */
export const restore = (stored: string, known: readonly string[]): ReadonlySet<string> => {
  const ids = stored.split(' ');
  return new Set(known.filter((id) => ids.includes(id)));
};

/** Serializes ticks as a text that a browser saves for a form. */
export const store = (ticked: ReadonlySet<string>): string => [...ticked].join(' ');

/** Returns the ticks after one box has changed. */
export const tick = (ticked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> =>
  new Set(on ? [...ticked, id] : [...ticked].filter((other) => other !== id));
