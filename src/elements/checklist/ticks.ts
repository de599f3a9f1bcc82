/**
 * What is ticked after a form's stored state is given back: ids that the list knows, in its order, whatever was stored.
 *
 * @param stored What {@link store} made, perhaps by another version.
 * @param known The ids of the list.
 */
export const restore = (stored: string, known: readonly string[]): ReadonlySet<string> => {
  const ids = stored.split(' ');
  return new Set(known.filter((id) => ids.includes(id)));
};

/** Ticks as a text that a browser keeps for a form. */
export const store = (ticked: ReadonlySet<string>): string => [...ticked].join(' ');

/** What is ticked after one box changes. */
export const tick = (ticked: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> =>
  new Set(on ? [...ticked, id] : [...ticked].filter((other) => other !== id));
