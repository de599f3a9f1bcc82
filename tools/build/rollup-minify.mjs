import {minify} from 'terser';

// One at a time: two at once could give the same short name to different members.
let before = Promise.resolve();

/**
 * Minifies the rendered code.
 *
 * @param {RegExp} [privateNames] Members whose names may be shortened. Default: none.
 * @param {{props?: object}} [names] Short names so far. Files built with the same ones can be joined at run time.
 */
export const minified = (privateNames, names = {}) => ({
  name: 'minify',
  async renderChunk(code) {
    const result = (before = before.then(async () => {
      // Names of variables are local to each file.
      const nameCache = {props: names.props};
      const {code: small} = await minify(code, {
        module: true,
        ecma: 2020,
        mangle: privateNames && {properties: {regex: privateNames, keep_quoted: 'strict'}},
        format: {comments: /^!/, ecma: 2020},
        nameCache: privateNames && nameCache,
      });
      names.props = nameCache.props;
      return {code: small, map: null};
    }));
    return result;
  },
});
