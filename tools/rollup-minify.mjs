import {minify} from 'terser';

// One after the other: two at once would each shorten names without knowing of the other.
let before = Promise.resolve();

/**
 * Minifies what is rendered.
 *
 * @param {RegExp} [internal] The members whose names may be shortened.
 * @param {{props?: object}} [names] The names they got: what is built with the same ones can be joined at run time.
 */
export const minified = (internal, names = {}) => ({
  name: 'minify',
  async renderChunk(code) {
    const result = (before = before.then(async () => {
      // The names of variables are each file's own.
      const nameCache = {props: names.props};
      const {code: small} = await minify(code, {
        module: true,
        ecma: 2020,
        compress: {passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, booleans: false},
        mangle: internal && {properties: {regex: internal, keep_quoted: 'strict'}},
        format: {comments: /^!/, ecma: 2020},
        nameCache: internal && nameCache,
      });
      names.props = nameCache.props;
      return {code: small, map: null};
    }));
    return result;
  },
});
