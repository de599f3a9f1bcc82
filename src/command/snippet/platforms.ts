/** Way to bring the library into a page: a script tag, a script tag with plain markup, npm, or a frame. */
export type Way = 'script' | 'plain' | 'npm' | 'frame';

/** Place where people build pages. */
export interface Platform {
  readonly way: Way;
  /** Name as its makers write it. */
  readonly name: string;
  /** Two lines of advice: where to put what, and why. */
  readonly why: readonly [string, string];
}

const inBundle = 'Your bundler takes the elements in, so there is no tag and no integrity; the package’s hash is in your lock file.';

/** Platforms that `snippet` knows. */
export const platforms = {
  html: {
    way: 'script',
    name: 'HTML',
    why: [
      'Put the script into the page’s <head>, once, and the elements where they should stand.',
      'Readers without JavaScript see the text between the tags: write a sentence or two of your own.',
    ],
  },
  wordpress: {
    way: 'script',
    name: 'WordPress, as administrator or editor',
    why: [
      'Paste the script and the elements into a "Custom HTML" block, without blank lines: other blocks make paragraphs of them.',
      'In an attribute with JSON write \\u003c and \\u003e for < and >, or WordPress destroys the tag.',
    ],
  },
  'wordpress-author': {
    way: 'plain',
    name: 'WordPress, as author or contributor',
    why: [
      'WordPress removes unknown tags and scripts of authors, and keeps <div> with data-…: the script makes elements of these.',
      'An administrator adds the script to the site once, for instance in the theme’s header.',
    ],
  },
  plain: {
    way: 'plain',
    name: 'plain markup, where an editor removes unknown tags',
    why: [
      'The script makes elements of each <div> with data-smp, and it stays plain markup in the editor.',
      'Put the script into the page’s <head>, once, or let whoever may do it put it into the site’s template.',
    ],
  },
  webflow: {
    way: 'script',
    name: 'Webflow',
    why: [
      'Put the script into the site’s settings, Custom code, Head code; the elements into a "Code Embed" on the page.',
      'Webflow keeps no scripts for you: put dist/cdn on a server of yours, in a folder of its version: --base https://…/0.1.0/',
    ],
  },
  wix: {
    way: 'script',
    name: 'Wix',
    why: [
      'Paste all of it into one "Embed HTML": Wix shows that in a frame of its own, whose height you set.',
      'Inside that frame /smp/ leads nowhere: put dist/cdn on a server of yours, in a folder of its version: --base https://…/0.1.0/',
    ],
  },
  squarespace: {
    way: 'script',
    name: 'Squarespace',
    why: [
      'Paste all of it into one "Code" block set to HTML, with "Display source" off; or the script into Code Injection, Header.',
      'Squarespace has no folder /smp/: put dist/cdn on a server of yours, in a folder of its version: --base https://…/0.1.0/',
    ],
  },
  shopify: {
    way: 'script',
    name: 'Shopify',
    why: [
      'Paste all of it into a "Custom Liquid" section of the theme editor: a page’s own text editor drops scripts.',
      'Shopify has no folder /smp/: put dist/cdn on a server of yours, in a folder of its version: --base https://…/0.1.0/',
    ],
  },
  react: {
    way: 'npm',
    name: 'React',
    why: [
      inBundle,
      'Import it where the app begins: an element defined after React mounted it loses objects. For React 18 there is react-18.',
    ],
  },
  'react-18': {
    way: 'npm',
    name: 'React 18',
    why: [
      inBundle,
      'React 18 sets no objects on tags and hears no events of theirs; the components do. Their props are the properties: priceAsOf.',
    ],
  },
  vue: {way: 'npm', name: 'Vue', why: [inBundle, 'Tell Vue that the tags are not components of yours, or it warns about each.']},
  svelte: {way: 'npm', name: 'Svelte', why: [inBundle, 'Attributes are written as in HTML; the types are for the checks of svelte-check.']},
  angular: {
    way: 'npm',
    name: 'Angular',
    why: [inBundle, 'Each directive defines its element and gives the compiler its inputs. Objects go in as [config]="…".'],
  },
  solid: {
    way: 'npm',
    name: 'Solid',
    why: [inBundle, 'Attributes are written as in HTML. For an object write prop:config={…}; the import must come first.'],
  },
  preact: {
    way: 'npm',
    name: 'Preact',
    why: [inBundle, 'Import it where the app begins: Preact sets a property only on an element that is already defined.'],
  },
  astro: {
    way: 'npm',
    name: 'Astro',
    why: [inBundle, 'Information.astro renders the elements on the server, or as the site is built; elements.ts loads them in browsers.'],
  },
  next: {
    way: 'npm',
    name: 'Next.js',
    why: [
      inBundle,
      'Information renders the elements on the server, and Elements loads them in browsers. For objects and events see docs/frameworks/next.md.',
    ],
  },
  nuxt: {
    way: 'npm',
    name: 'Nuxt',
    why: [inBundle, 'The plugin in server/plugins renders the elements in each page, and the one in app/plugins loads them in browsers.'],
  },
  sveltekit: {
    way: 'npm',
    name: 'SvelteKit',
    why: [
      inBundle,
      'The hook renders the elements in each page, in the page’s language; with several, write <html lang="%lang%"> in src/app.html.',
    ],
  },
  csp: {
    way: 'script',
    name: 'a page with a strict Content Security Policy',
    why: [
      "The files lie on your own server, so 'self' is all that the policy names; the styles of elements need no unsafe-inline.",
      'A page that lists its Trusted Types needs lit-html there, and smp-elements for RSS or Atom.',
    ],
  },
  frame: {
    way: 'frame',
    name: 'a frame',
    why: [
      'For sites that run no scripts in pages: the frame holds its own. One frame shows one section.',
      'smp.frame.min.js keeps the frame as high as its text. Without it give the frame a height.',
    ],
  },
} as const satisfies Record<string, Platform>;

export type PlatformName = keyof typeof platforms;
