/** More of anything than a page can use: items of a list, members of an object, articles of a feed. What is over is left out. */
export const MAX_ITEMS = 500;
