let given = 0;

/**
 * A number that no address has had before. Chromium keeps compiled code with the nonce of the page that had it first, so each
 * page with a nonce has its files at addresses of its own.
 */
export const nextMark = () => ++given;
