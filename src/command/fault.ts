/** Error with a message for the user of the command. Anything else that is thrown is a bug in the command. */
export class Fault extends Error {}

/**
 * Describes what is wrong with a file or an address in plain words. For other errors, returns the message of the
 * innermost cause.
 */
export function reason(error: unknown): string {
  const {code, cause, name, message} = error as NodeJS.ErrnoException;
  const known = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read or written',
    EPERM: 'it may not be read or written',
    EISDIR: 'it is a folder',
    ENOTDIR: 'part of its path is not a folder',
    EEXIST: 'something else has that name',
    ENOSPC: 'the disk is full',
    ECONNREFUSED: 'nobody answers there',
    ECONNRESET: 'the connection was cut',
    ENOTFOUND: 'there is no such server',
    EAI_AGAIN: 'the name of the server could not be looked up',
    TimeoutError: 'no answer came in time',
  }[code ?? name];
  return known ?? (cause ? reason(cause) : message);
}
