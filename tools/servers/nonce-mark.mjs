let given = 0;

/**
 * Returns a number that no URL has had before. Chromium caches compiled code with the nonce of the first page that used
 * it, so each page with a nonce loads its files from URLs of its own.
 */
export const nextMark = () => ++given;
