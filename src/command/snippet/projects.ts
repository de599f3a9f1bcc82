import {scriptCode} from '../escape.js';
import {appFiles} from './app-files.js';
import type {Choice} from './choice.js';
import {type MarkupFacts, classOf, elementsMarkup} from './markup.js';

/** File of a project. */
export interface ProjectFile {
  readonly path: string;
  readonly code: string;
}

/** Code for a project with a bundler: a line for the terminal, and files, the one with the elements last. */
export interface Project {
  readonly install: string;
  readonly files: readonly ProjectFile[];
}

const themePath = 'smp.css';

const indented = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));
const lines = (...all: readonly (string | false | undefined)[]): string => all.filter((one) => typeof one === 'string').join('\n');

/** Returns what imports the theme, relative to the file with the elements. */
const themeImport = ({css}: Choice): string | false => css !== undefined && `import './${themePath}';`;

/** Returns the file of the theme, in the folder of the file with the elements. */
const themeFiles = ({css}: Choice, folder: string): ProjectFile[] =>
  css === undefined ? [] : [{path: `${folder}/${themePath}`, code: css}];

/** Returns a call that configures the page, for apps that run in browsers alone. */
const configured = ({config}: Choice): string | undefined => (config ? `\nconfigure(${scriptCode(config)});` : undefined);
const configureImport = ({config}: Choice): string | undefined => (config ? `import {configure} from 'smp-elements';` : undefined);

const definitions = ({elements}: Choice): string[] =>
  [...new Set(elements.map(({name}) => name))].map((name) => `import 'smp-elements/define/${name}.js';`);
const classes = ({elements}: Choice): string[] => [...new Set(elements.map(({name}) => classOf(name)))];

/** Returns the files that are those of a guide's app, with the definitions of the choice. */
function guideFiles(app: keyof typeof appFiles, choice: Choice): ProjectFile[] {
  return appFiles[app].map(({path, code}) => ({path, code: code.replace('// imports', () => definitions(choice).join('\n'))}));
}

/** Returns the head of a module for an app that runs in browsers alone. */
const head = (choice: Choice, ...imports: readonly string[]): string =>
  lines(configureImport(choice), ...imports, themeImport(choice), configured(choice));

const typesOf = (framework: string): string => `import 'smp-elements/types/${framework}'; // in TypeScript`;

/** Returns a component for JSX. */
const component = (imports: string, markup: string): string =>
  `${imports}\n\nexport const Smp = () => (\n  <>\n${indented(markup, 4)}\n  </>\n);`;

/** Returns the configuration as a constant, whose JSON an element gets as its attribute. */
const constant = ({config}: Choice): string | undefined => (config ? `\nconst config = ${scriptCode(config)};` : undefined);

function angular(choice: Choice, markup: string): ProjectFile {
  const directives = classes(choice)
    .map((name) => `${name}Directive`)
    .join(', ');
  const imports = lines(
    `import {Component} from '@angular/core';`,
    configureImport(choice),
    directives && `import {${directives}} from 'smp-elements/angular';`,
    configured(choice),
  );
  const code = `${imports}\n\n@Component({\n  selector: 'app-smp',\n  imports: [${directives}],\n  template: \`\n${indented(markup, 4)}\n  \`,\n})\nexport class Smp {}`;
  return {path: 'src/app/smp.ts', code};
}

function next(choice: Choice, markup: string): ProjectFile {
  const {lang = 'en', config} = choice;
  const imports = lines(`import {Elements} from './Elements';`, `import {Information} from './Information';`, themeImport(choice));
  const props = lines(
    `lang="${lang}"`,
    config && `config={${scriptCode(config)}}`,
    // Characters that a template literal takes for its own are character references by now.
    `markup={\`\n${markup}\n\`}`,
  );
  return {
    path: 'app/Smp.tsx',
    code: `${imports}\n\nexport const Smp = () => (\n  <>\n    <Information\n${indented(props, 6)}\n    />\n    <Elements />\n  </>\n);`,
  };
}

function astro(choice: Choice, markup: string): ProjectFile {
  const {lang = 'en', config} = choice;
  const script = lines(`import Information from './Information.astro';`, themeImport(choice));
  const props = lines(`lang="${lang}"`, config && `config={${scriptCode(config)}}`).replaceAll('\n', '\n  ');
  return {path: 'src/components/Smp.astro', code: `---\n${script}\n---\n\n<Information ${props}>\n${indented(markup, 2)}\n</Information>`};
}

function nuxt(choice: Choice, markup: string): ProjectFile {
  const script = lines(typesOf('vue'), themeImport(choice), constant(choice));
  const all = lines(choice.config && '<smp-config :config="JSON.stringify(config)"></smp-config>', markup || undefined);
  return {path: 'app/components/Smp.vue', code: `<script setup>\n${script}\n</script>\n\n<template>\n${indented(all, 2)}\n</template>`};
}

function sveltekit(choice: Choice, markup: string): ProjectFile {
  const script = lines(`import './elements';`, typesOf('svelte'), themeImport(choice), constant(choice));
  const all = lines(choice.config && '<smp-config config={JSON.stringify(config)}></smp-config>', markup || undefined);
  return {path: 'src/lib/Smp.svelte', code: `<script>\n${indented(script, 2)}\n</script>\n\n${all}`};
}

/** Returns the code for a project with a bundler: what to install and configure, and a file with the elements. */
export function projectFor(choice: Choice, library: MarkupFacts): Project {
  const install = 'npm install smp-elements';
  const markup = elementsMarkup(choice, library);
  const imports = definitions(choice);
  switch (choice.platform) {
    case 'next':
      return {install, files: [...guideFiles('next', choice), ...themeFiles(choice, 'app'), next(choice, markup)]};
    case 'astro':
      return {install, files: [...guideFiles('astro', choice), ...themeFiles(choice, 'src/components'), astro(choice, markup)]};
    case 'nuxt':
      return {install, files: [...guideFiles('nuxt', choice), ...themeFiles(choice, 'app/components'), nuxt(choice, markup)]};
    case 'sveltekit':
      return {install, files: [...guideFiles('sveltekit', choice), ...themeFiles(choice, 'src/lib'), sveltekit(choice, markup)]};
    case 'vue': {
      const script = head(choice, ...imports, typesOf('vue'));
      const code = `<script setup>\n${script}\n</script>\n\n<template>\n${indented(markup, 2)}\n</template>`;
      return {install, files: [...guideFiles('vue', choice), ...themeFiles(choice, 'src'), {path: 'src/Smp.vue', code}]};
    }
    case 'svelte': {
      const script = head(choice, ...imports, typesOf('svelte'));
      const code = `<script>\n${indented(script, 2)}\n</script>\n\n${markup}`;
      return {install, files: [...themeFiles(choice, 'src'), {path: 'src/Smp.svelte', code}]};
    }
    case 'angular': {
      // Styles of a component reach only into its own template.
      const styles = choice.css === undefined ? [] : [{path: 'src/styles.css', code: choice.css}];
      return {install, files: [...styles, angular(choice, markup)]};
    }
    case 'react-18': {
      const names = classes(choice);
      const code = component(head(choice, ...(names.length ? [`import {${names.join(', ')}} from 'smp-elements/react';`] : [])), markup);
      return {install: `${install} @lit/react`, files: [...themeFiles(choice, 'src'), {path: 'src/Smp.tsx', code}]};
    }
    default: {
      const framework = choice.platform === 'preact' || choice.platform === 'solid' ? choice.platform : 'react';
      const code = component(head(choice, ...imports, typesOf(framework)), markup);
      return {install, files: [...themeFiles(choice, 'src'), {path: 'src/Smp.tsx', code}]};
    }
  }
}
