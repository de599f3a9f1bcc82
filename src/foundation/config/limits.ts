/** Maximum number of items of a list, members of an object, and articles of a feed. The rest is left out. */
export const MAX_ITEMS = 500;
