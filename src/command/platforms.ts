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
      'Import it where the app begins: an element defined after React mounted it loses objects. React 18 needs smp-elements/react.',
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
    why: [
      inBundle,
      'The tags are in the HTML that Astro writes; the script follows them. "smp-elements render" fills them in after the build.',
    ],
  },
  next: {
    way: 'npm',
    name: 'Next.js',
    why: [
      inBundle,
      'React’s hydration sets no objects and no listeners on custom elements: for those use the components of smp-elements/react.',
    ],
  },
  nuxt: {way: 'npm', name: 'Nuxt', why: [inBundle, 'The plugin runs in browsers alone; the tags are in the HTML that Nuxt writes.']},
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

/** Code for a project with a bundler: the elements by their names without prefix, their definitions, and the markup. */
export interface Parts {
  readonly names: readonly string[];
  readonly imports: readonly string[];
  readonly markup: string;
}

const pascal = (name: string): string => name.replace(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase());

/** Returns the code for a project with a bundler: what to install and configure, and a file with the elements. */
export function npmFiles(platform: PlatformName, {names, imports, markup}: Parts): {markup: string; script: string} {
  const install = 'npm install smp-elements';
  const indented = (by: number) => markup.replace(/^(?=.)/gm, ' '.repeat(by));
  const isElement = `(tag) => tag.startsWith('smp-')`;
  const typed = (framework: string) => [...imports, `import 'smp-elements/types/${framework}'; // in TypeScript`].join('\n');
  const component = (framework: string) => `${typed(framework)}\n\nexport const Smp = () => (\n  <>\n${indented(4)}\n  </>\n);`;
  const script = (framework?: string) => (framework ? typed(framework) : imports.join('\n')).replace(/^/gm, '  ');
  switch (platform) {
    case 'react':
    case 'preact':
    case 'solid':
      return {script: install, markup: component(platform)};
    case 'next':
      return {script: install, markup: `'use client';\n${component('react')}`};
    case 'svelte':
      return {script: install, markup: `<script>\n${script('svelte')}\n</script>\n\n${markup}`};
    case 'angular': {
      const directives = names.map((name) => `Smp${pascal(name)}Directive`).join(', ');
      return {
        script: install,
        markup: `import {Component} from '@angular/core';\nimport {${directives}} from 'smp-elements/angular';\n\n@Component({\n  selector: 'app-smp',\n  imports: [${directives}],\n  template: \`\n${indented(4)}\n  \`,\n})\nexport class Smp {}`,
      };
    }
    case 'vue':
      return {
        script: `${install}\n\n// vite.config.js\nvue({template: {compilerOptions: {isCustomElement: ${isElement}}}})`,
        markup: `<script setup>\n${script('vue')}\n</script>\n\n<template>\n${indented(2)}\n</template>`,
      };
    case 'nuxt':
      return {
        script: `${install}\n\n// nuxt.config.ts\nexport default defineNuxtConfig({vue: {compilerOptions: {isCustomElement: ${isElement}}}});\n\n// plugins/smp.client.ts\n${imports.join('\n')}\nexport default defineNuxtPlugin(() => {});`,
        markup: `<template>\n${indented(2)}\n</template>`,
      };
    default:
      return {script: install, markup: `<script>\n${script()}\n</script>\n\n${markup}`};
  }
}
