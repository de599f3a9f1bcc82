import {brotliCompressSync, constants} from 'node:zlib';

/**
 * Returns the number of bytes of a file as a server sends it, with Brotli.
 *
 * @param {Buffer} bytes The file.
 */
export const brotli = (bytes) =>
  brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}}).length;
