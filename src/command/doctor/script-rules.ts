import {createHash} from 'node:crypto';
import {type Element, attribute, attributePlace, position, startOf, textOf} from '../html.js';
import {type Found, type Rule, quoteLine} from './finding.js';
import {versionIn} from '../version.js';
import {type Page, type Script, stripQuotes} from './page.js';

const typeOf = (element: Element): string => stripQuotes(attribute(element, 'type') ?? '').toLowerCase();
const isModule = ({element}: Script): boolean => typeOf(element) === 'module';
const isClassicFile = ({build}: Script): boolean => build === 'classic' || build === 'frame';
const hasNoModule = ({element}: Script): boolean => attribute(element, 'nomodule') !== undefined;
const line = ({source}: Page, element: Element): number => position(source, startOf(element)).line;

/** True if two files define the same elements. */
const clash = (a: Script, b: Script): boolean =>
  a.file === b.file || (a.build !== 'single' && a.build !== 'module') || (b.build !== 'single' && b.build !== 'module');

export const scriptTwice: Rule = {
  id: 'script-twice',
  severity: 'warning',
  what: 'the script is included twice, or in two builds or versions',
  cause: 'A theme, a plugin or a block includes it, and the page includes it again.',
  fix: 'Keep one, best in the page’s head or the site’s settings, and delete the other.',
  *find(page) {
    const scripts = page.scripts.filter((script) => script.build !== 'frame' && !hasNoModule(script));
    for (const [at, script] of scripts.entries()) {
      const first = scripts.slice(0, at).find((other) => clash(other, script));
      if (!first) continue;
      const differ = first.version && script.version && first.version !== script.version;
      yield {
        at: startOf(script.element),
        what: `"${quoteLine(script.file)}" ${differ ? `${script.version ?? ''} ` : ''}comes after "${quoteLine(first.file)}"${differ ? ` ${first.version ?? ''}` : ''} of line ${line(page, first.element)}`,
        severity: differ ? 'error' : undefined,
      };
    }
  },
};

const hosts =
  /^(https?:)?\/\/(cdn\.jsdelivr\.net|(www\.)?unpkg\.com|esm\.sh|esm\.run|cdn\.skypack\.dev|ga\.jspm\.io|cdn\.jsdelivr\.com)\//i;

/** Returns the part of an address that names no exact version, such as `@latest`; '' if there is none. */
function floating(address: string): string {
  const [named, version] = /(?:^|[/'"])smp-elements(@[^/?#"']*)?/.exec(address) ?? [];
  if (version !== undefined && !/^@\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return `smp-elements${version}`;
  if (named && !version && hosts.test(address) && !versionIn(address)) return 'smp-elements without a version';
  return /\/(latest|stable|main|master|next)\//.exec(address)?.[0] ?? '';
}

export const floatingVersion: Rule = {
  id: 'floating-version',
  severity: 'warning',
  what: 'the script’s address names no exact version',
  cause: 'An address such as @latest or @1 gives a different file tomorrow: no hash matches it, and nobody has tried it on your page.',
  fix: 'Name the full version, or keep the file on your own server.',
  *find(page) {
    for (const {element, src} of page.scripts) {
      const floats = floating(src);
      if (floats) yield {at: attributePlace(element, 'src')[0], what: `The address floats: "${quoteLine(floats)}"`};
    }
    for (const element of page.inline) {
      const address = [...textOf(element).matchAll(/["']([^"']*smp-elements@[^"']*|https?:\/\/[^"']*smp-elements[^"']*)["']/g)].find(
        ([, one]) => floating(one ?? ''),
      );
      if (address) yield {at: startOf(element), what: `The address floats: "${quoteLine(address[1] ?? '')}"`};
    }
  },
};

const HASH = /^sha(256|384|512)-[A-Za-z0-9+/_-]+={0,2}$/;

/** True if the file matches one of the hashes of the strongest algorithm given. */
function fits(integrity: string, bytes: Uint8Array): boolean {
  const hashes = integrity.split(/\s+/).filter((hash) => HASH.test(hash));
  const strongest =
    hashes
      .map((hash) => hash.slice(0, 6))
      .sort()
      .at(-1) ?? '';
  const found = createHash(strongest).update(bytes).digest('base64');
  return hashes.some((hash) => hash === `${strongest}-${found}`);
}

export const integrityMissing: Rule = {
  id: 'integrity-missing',
  severity: 'warning',
  what: 'a script from another server has no integrity',
  cause: 'Without it the browser runs whatever the server sends.',
  fix: 'Add integrity="…" and crossorigin="anonymous"; "smp-elements snippet" prints the tag.',
  *find(page) {
    for (const {element, src, file, isElsewhere} of page.scripts) {
      // Whoever can change a file on the page's own server can change the page and its hash as well.
      if (!isElsewhere || attribute(element, 'integrity')?.trim()) continue;
      yield {
        at: startOf(element),
        what: `"${quoteLine(file)}" comes from another server and has no integrity`,
        // A hash for a file that may change tomorrow would block the script tomorrow.
        fix: floating(src) ? 'Name the full version first; then add integrity="…" and crossorigin="anonymous".' : undefined,
      };
    }
  },
};

function wrong(page: Page, script: Script, integrity: string): Found | undefined {
  const [at] = attributePlace(script.element, 'integrity');
  const name = quoteLine(script.file);
  if (!integrity.split(/\s+/).some((hash) => HASH.test(hash))) {
    return {
      at,
      what: `The integrity of "${name}" is not a hash`,
      cause: 'The browser ignores what it cannot read, so nothing is checked.',
    };
  }
  const bytes = page.resources.get(script.src)?.bytes;
  if (bytes)
    return fits(integrity, bytes) ? undefined : {at, what: `The integrity of "${name}" does not match the file: the browser refuses it`};
  // The file was not fetched: compare with integrity.json of this package, which covers its own version.
  const {version, files} = page.library;
  const known = script.version === undefined || script.version === version ? files[script.file]?.integrity : undefined;
  if (!known || integrity.split(/\s+/).some((hash) => hash === known || !hash.startsWith('sha384-'))) return undefined;
  return script.version
    ? {at, what: `The integrity of "${name}" is not that of version ${version}: the browser refuses the file`}
    : {
        at,
        what: `The integrity of "${name}" is not that of version ${version}`,
        cause: 'The hash was cut short or is another version’s. If the file is of that version too, all is well.',
        severity: 'warning',
      };
}

export const integrityWrong: Rule = {
  id: 'integrity-wrong',
  severity: 'error',
  what: 'the integrity does not match the file',
  cause: 'The file was changed or updated, or the hash belongs to another version.',
  fix: 'Paste the tag that "smp-elements snippet" prints for your version, with the file of that version.',
  *find(page) {
    for (const script of page.scripts) {
      const integrity = stripQuotes(attribute(script.element, 'integrity') ?? '');
      const found = integrity ? wrong(page, script, integrity) : undefined;
      if (found) yield found;
    }
  },
};

export const crossoriginMissing: Rule = {
  id: 'crossorigin-missing',
  severity: 'error',
  what: 'a classic script from another server has integrity, and no crossorigin',
  cause: 'The browser cannot check such a file, and refuses it.',
  fix: 'Add crossorigin="anonymous" to the tag.',
  *find(page) {
    for (const script of page.scripts) {
      const {element, isElsewhere, file} = script;
      if (!isElsewhere || isModule(script) || !attribute(element, 'integrity') || attribute(element, 'crossorigin') !== undefined) continue;
      yield {at: startOf(element), what: `"${quoteLine(file)}" is refused: it has integrity, but no crossorigin`};
    }
  },
};

const isJavaScript = (type: string): boolean =>
  type === '' || type === 'module' || /^(text|application)\/(x-)?(java|ecma)script$/.test(type);

export const scriptType: Rule = {
  id: 'script-type',
  severity: 'error',
  what: 'the script lacks type="module", or its type keeps it from running',
  cause: 'The file is a module. An editor or an optimizer dropped or changed its type.',
  fix: 'Write type="module". Where that is not possible, use smp.classic.min.js with defer.',
  *find(page) {
    for (const script of page.scripts) {
      const {element, file} = script;
      const type = typeOf(element);
      if (!isJavaScript(type)) {
        yield {
          at: attributePlace(element, 'type')[0],
          what: `"${quoteLine(file)}" does not run: its type is "${quoteLine(type)}"`,
          cause: 'An optimizer or a consent banner holds scripts back by changing their type.',
          fix: 'Exclude the file there: it sets no cookie and tracks nobody.',
          severity: 'warning',
        };
      } else if (!isClassicFile(script) && type !== 'module')
        yield {at: startOf(element), what: `"${quoteLine(file)}" runs as a classic script, without type="module"`};
      else if (
        script.build === 'classic' &&
        type !== 'module' &&
        !['defer', 'async'].some((name) => attribute(element, name) !== undefined)
      ) {
        yield {
          at: startOf(element),
          what: `"${quoteLine(file)}" has no defer`,
          cause: 'Without it the page waits until the file has loaded, and the file may run before the elements are there.',
          fix: 'Add defer to the tag.',
          severity: 'warning',
        };
      }
    }
  },
};

export const scriptAsync: Rule = {
  id: 'script-async',
  severity: 'warning',
  what: 'the script is async',
  cause: 'It may then run before the page’s configuration is there, and show other prices first. An optimizer may have added it.',
  fix: 'Remove async. A module waits for the page by itself; a classic script does with defer.',
  *find({scripts}) {
    for (const {element, file, build} of scripts) {
      if (build !== 'frame' && attribute(element, 'async') !== undefined)
        yield {at: attributePlace(element, 'async')[0], what: `"${quoteLine(file)}" is async`};
    }
  },
};

export const scriptNoModule: Rule = {
  id: 'script-nomodule',
  severity: 'error',
  what: 'the script has nomodule',
  cause: 'No browser that can show the elements runs it.',
  fix: 'Remove nomodule.',
  *find(page) {
    for (const script of page.scripts) {
      if (!hasNoModule(script)) continue;
      const isOnly = !page.scripts.some((other) => !hasNoModule(other) && other.build !== 'frame');
      yield {
        at: attributePlace(script.element, 'nomodule')[0],
        what: `"${quoteLine(script.file)}" has nomodule`,
        // Another script does the work; old browsers fetch this one for nothing.
        severity: isOnly ? undefined : 'hint',
      };
    }
  },
};

export const insecureScript: Rule = {
  id: 'insecure-script',
  severity: 'error',
  what: 'the script is loaded over http',
  cause: 'A page that is loaded over https refuses what is loaded over http.',
  fix: 'Write https:// in its address.',
  *find(page) {
    if (page.url?.protocol === 'http:') return;
    for (const {element, src, file} of page.scripts) {
      if (!/^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])(:|\/))/i.test(src)) continue;
      yield {
        at: attributePlace(element, 'src')[0],
        what: `"${quoteLine(file)}" is loaded over http`,
        severity: page.url ? undefined : 'warning',
      };
    }
  },
};

export const scriptUnreachable: Rule = {
  id: 'script-unreachable',
  severity: 'error',
  what: 'the script could not be fetched from where the page says',
  cause: 'The file is not there, or its server does not answer.',
  fix: 'Upload the whole folder dist/cdn, and check the address.',
  *find(page) {
    for (const {element, src, file} of page.scripts) {
      const fault = page.resources.get(src)?.fault;
      if (fault) yield {at: attributePlace(element, 'src')[0], what: `"${quoteLine(file)}" could not be fetched: ${fault}`};
    }
  },
};

// Folders of WordPress's optimizers, which copy scripts there or join them.
const OPTIMIZED = /\/(cache|autoptimize|litespeed|wp-rocket|wpo-minify|fast-velocity-minify|siteground-optimizer-assets)\//i;

const namesFolder = ({elements}: Page): boolean =>
  elements.some(({tagName, attrs}) => /^(html|meta|script)$/.test(tagName) && attrs.some(({name}) => name === 'data-smp-base'));

export const scriptMoved: Rule = {
  id: 'script-moved',
  severity: 'warning',
  what: 'an optimizer has moved the script away from its languages',
  cause: 'The file looks for other languages and for rarer parts beside itself. Without them the page stays in English.',
  fix: 'Exclude the file in the optimizer. Or use smp.classic.min.js and name the folder: <html data-smp-base="/smp/VERSION/">.',
  *find(page) {
    if (namesFolder(page)) return;
    const moved = page.scripts.filter(({src}) => OPTIMIZED.test(src)).map(({element}) => element);
    // Joined with others, it has no name of its own.
    const joined = page.elements.filter(
      ({tagName, attrs}) => tagName === 'script' && attrs.some(({name, value}) => name === 'src' && OPTIMIZED.test(value)),
    );
    const isJoined = !page.scripts.length && !page.inline.length && (page.ours.length > 0 || page.plain.length > 0);
    for (const element of isJoined ? joined : moved) {
      const src = quoteLine(attribute(element, 'src') ?? '');
      yield {
        at: attributePlace(element, 'src')[0],
        what: `"${src}" is in an optimizer’s folder${isJoined ? ', and may hold smp-elements' : ''}`,
        severity: isJoined ? 'hint' : undefined,
      };
    }
  },
};

export const otherVersion: Rule = {
  id: 'other-version',
  severity: 'hint',
  what: 'the page has another version than this command',
  cause: 'What this command says about elements and attributes is true of its own version.',
  fix: 'Run the command of the page’s version: npx smp-elements@VERSION doctor …',
  *find(page) {
    for (const {element, version, file} of page.scripts) {
      if (version && version !== page.library.version) {
        yield {
          at: attributePlace(element, 'src')[0],
          what: `"${quoteLine(file)}" is version ${quoteLine(version)}, and this command is of ${page.library.version}`,
        };
      }
    }
  },
};

export const scriptRules: readonly Rule[] = [
  scriptTwice,
  floatingVersion,
  integrityMissing,
  integrityWrong,
  crossoriginMissing,
  scriptType,
  scriptAsync,
  scriptNoModule,
  insecureScript,
  scriptUnreachable,
  scriptMoved,
  otherVersion,
];
