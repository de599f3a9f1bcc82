import {allows, allowsScript, allowsStyle, type Policy, sourcesOf} from '../csp.js';
import {type Element, attribute, attributePlace, nodesOf, startOf, textOf} from '../html.js';
import {type Found, type Rule, quoteLine} from './finding.js';
import {type Page, configAddresses} from './page.js';

/** Yields each policy that governs an element, with words for where the policy is: in a meta element or in the header. */
function* governing({policies}: Page, element: Element): Generator<readonly [policy: Policy, where: string]> {
  for (const [policy, meta] of policies) {
    // A meta element governs only what comes after it.
    if (meta && startOf(meta) > startOf(element)) continue;
    yield [policy, meta ? 'the page’s <meta http-equiv>' : 'the Content-Security-Policy header'];
  }
}

const isImportMap = (element: Element): boolean => attribute(element, 'type')?.toLowerCase() === 'importmap';

export const cspScript: Rule = {
  id: 'csp-script',
  severity: 'error',
  what: 'the page’s Content Security Policy blocks the script',
  cause: 'script-src names neither the script’s address nor its nonce nor its hash.',
  fix: "Add the script’s origin to script-src, or keep the files on your own server under script-src 'self'.",
  *find(page) {
    const maps = page.scripts.some(({build}) => build === 'auto')
      ? page.elements.filter((element) => element.tagName === 'script' && isImportMap(element))
      : [];
    const scripts = page.scripts.map(({element, src}) => [element, src] as const);
    const inside = [...maps, ...page.inline].map((element) => [element, undefined] as const);
    for (const [element, src] of [...scripts, ...inside]) {
      const script = {src, text: textOf(element), nonce: attribute(element, 'nonce'), integrity: attribute(element, 'integrity')};
      for (const [policy, where] of governing(page, element)) {
        const sandbox = policy.get('sandbox');
        if (sandbox && !sandbox.some((value) => value.toLowerCase() === 'allow-scripts')) {
          yield {
            at: startOf(element),
            what: `All scripts are blocked by ${where}`,
            cause: 'It has sandbox without allow-scripts.',
            fix: 'Remove sandbox, or add allow-scripts.',
          };
        } else if (allowsScript(policy, script, page.url) === false) {
          yield src === undefined
            ? {
                at: startOf(element),
                what: `A script in the page is blocked by ${where}`,
                cause: 'script-src allows scripts in the page itself only with a nonce or a hash.',
                fix: 'Add the nonce of the policy to the tag, or the hash of its text to script-src.',
              }
            : {at: startOf(element), what: `"${quoteLine(src)}" is blocked by ${where}`};
        }
      }
    }
  },
};

export const cspStyle: Rule = {
  id: 'csp-style',
  severity: 'error',
  what: 'the page’s Content Security Policy blocks the styles of elements rendered on a server',
  cause: 'Each declarative shadow root contains a <style> or a style sheet, and style-src does not allow it.',
  fix: 'Render with --styles /smp/VERSION/styles, so that styles come as files, and allow their origin in style-src.',
  *find(page) {
    const told = new Set<Policy>();
    for (const [element, shadow] of page.shadows) {
      const inside = [...nodesOf(shadow.content)].filter((node): node is Element => 'tagName' in node);
      const styles = inside.filter(({tagName}) => tagName === 'style');
      const sheets = inside.filter((node) => node.tagName === 'link' && /\bstylesheet\b/i.test(attribute(node, 'rel') ?? ''));
      for (const [policy, where] of governing(page, element)) {
        if (told.has(policy)) continue;
        const sources = sourcesOf(policy, 'style-src-elem', 'style-src', 'default-src');
        const isBlocked =
          styles.some((style) => !allowsStyle(policy, textOf(style), attribute(style, 'nonce'))) ||
          (sources && sheets.some((sheet) => allows(sources, attribute(sheet, 'href') ?? '', page.url) === false));
        if (!isBlocked) continue;
        told.add(policy);
        yield {at: startOf(element), what: `The styles of <${element.tagName}> are blocked by ${where}`};
      }
    }
  },
};

const lacks = (names: readonly string[], name: string): boolean => !names.includes('*') && !names.includes(name);

export const cspTrustedTypes: Rule = {
  id: 'csp-trusted-types',
  severity: 'error',
  what: 'the page’s list of Trusted Types does not allow ours',
  cause: 'trusted-types lists the policies that scripts may create; lit-html is not among them, so the script stops.',
  fix: 'Add lit-html to trusted-types; for a list of articles by RSS or Atom also smp-elements.',
  *find(page) {
    const scripts = [...page.scripts.filter(({build}) => build !== 'frame').map(({element}) => element), ...page.inline];
    const feed = page.ours.find(({tagName, attrs}) => tagName === 'smp-related-list' && attrs.some(({name}) => name === 'src'));
    const told = new Set<Policy>();
    for (const script of scripts) {
      for (const [policy, where] of governing(page, script)) {
        const names = policy.get('trusted-types');
        if (!names || told.has(policy)) continue;
        told.add(policy);
        if (lacks(names, 'lit-html')) yield {at: startOf(script), what: `The policy lit-html is blocked by ${where}`};
        if (feed && lacks(names, 'smp-elements')) {
          yield {
            at: startOf(feed),
            what: `The policy smp-elements is blocked by ${where}`,
            cause: 'RSS and Atom are read by a parser that needs it. JSON feeds do not.',
            fix: 'Add smp-elements to trusted-types.',
            severity: 'warning',
          };
        }
      }
    }
  },
};

/** Attributes with addresses that elements fetch, by the directive that governs them. */
const fetches: readonly (readonly [directive: string, names: Readonly<Record<string, readonly string[]>>])[] = [
  ['connect-src', {'smp-related-list': ['src']}],
  ['img-src', {'smp-before-after': ['before', 'after'], 'smp-related-card': ['image']}],
];

function* blocked(page: Page, element: Element, name: string, directive: string): Generator<Found> {
  const address = attribute(element, name)?.trim();
  if (!address) return;
  for (const [policy, where] of governing(page, element)) {
    const sources =
      directive === 'frame-src' ? sourcesOf(policy, 'frame-src', 'child-src', 'default-src') : sourcesOf(policy, directive, 'default-src');
    if (!sources || allows(sources, address, page.url) !== false) continue;
    yield {
      at: attributePlace(element, name)[0],
      what: `"${name}" of <${element.tagName}> is blocked by ${where}`,
      cause: `${directive} does not name its address.`,
      fix: `Add its origin to ${directive}${/^(\w+:)?\/\//.test(address) ? '' : ", for your own server 'self'"}.`,
    };
  }
}

export const cspFetch: Rule = {
  id: 'csp-fetch',
  severity: 'error',
  what: 'the page’s Content Security Policy blocks what an element fetches: a configuration, a feed, a picture, a frame',
  cause: 'connect-src, img-src or frame-src does not name its address.',
  fix: 'Add its origin to that directive.',
  *find(page) {
    for (const [directive, names] of fetches) {
      for (const element of page.ours) for (const name of names[element.tagName] ?? []) yield* blocked(page, element, name, directive);
      for (const element of page.plain) {
        const own = names[`smp-${attribute(element, 'data-smp') ?? ''}`] ?? [];
        for (const name of own) yield* blocked(page, element, `data-smp-${name}`, directive);
      }
    }
    for (const [element, name] of configAddresses(page)) yield* blocked(page, element, name, 'connect-src');
    for (const element of page.elements) {
      if (element.tagName === 'iframe' && /\bembed\.html\b/.test(attribute(element, 'src') ?? ''))
        yield* blocked(page, element, 'src', 'frame-src');
    }
  },
};

/** Autoloader without hashes for the files that it fetches. */
export const importMapMissing: Rule = {
  id: 'importmap-missing',
  severity: 'hint',
  what: 'the autoloader’s further files have no integrity',
  cause: 'The hash in a tag covers that one file. What it fetches is checked only where an import map names the hashes.',
  fix: 'Paste the import map that "smp-elements snippet --build auto" prints, before the script.',
  *find(page) {
    const script = page.scripts.find(({build, element}) => build === 'auto' && attribute(element, 'integrity'));
    if (!script) return;
    const has = page.elements.some((element) => isImportMap(element) && /"integrity"\s*:/.test(textOf(element)));
    if (!has)
      yield {at: startOf(script.element), what: `"${quoteLine(script.file)}" has integrity, but the files that it fetches have none`};
  },
};

export const policyRules: readonly Rule[] = [cspScript, cspStyle, cspTrustedTypes, cspFetch, importMapMissing];
