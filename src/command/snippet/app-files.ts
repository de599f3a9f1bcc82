// Made from test/apps by npm run generate.

/** Files of an app, by platform. The line "// imports" stands for the definitions of the elements. */
export const appFiles = {
  astro: [
    {
      path: 'src/components/Information.astro',
      code: "---\nimport {type Config, render} from 'smp-elements/server';\n\ninterface Props {\n  lang: string;\n  config?: Config;\n}\nconst {lang, config} = Astro.props;\n// The elements between the tags of this component.\nconst html = await render(await Astro.slots.render('default'), {lang, config});\n---\n\n<div lang={lang} set:html={html} />\n<script>\n  import '../elements';\n</script>",
    },
    {path: 'src/elements.ts', code: "// First: it must run before an element is defined.\nimport 'smp-elements/hydrate';\n// imports"},
  ],
  next: [
    {
      path: 'app/Information.tsx',
      code: "import {type Config, render} from 'smp-elements/server';\n\ninterface Props {\n  lang: string;\n  /** Elements, such as '<smp-overview></smp-overview>'. */\n  markup: string;\n  config?: Config;\n}\n\n/** Shows elements of smp-elements that the server has rendered. */\nexport async function Information({lang, markup, config}: Props) {\n  const html = await render(markup, {lang, config});\n  // The browser turns part of the HTML into shadow roots, which React would report as a difference.\n  return <div lang={lang} suppressHydrationWarning dangerouslySetInnerHTML={{__html: html}} />;\n}",
    },
    {
      path: 'app/Elements.tsx',
      code: "'use client';\n// First: it must run before an element is defined.\nimport 'smp-elements/hydrate';\n// imports\n\n/** Loads the elements of `Information` in the browser. */\nexport const Elements = () => null;",
    },
  ],
  nuxt: [
    {
      path: 'nuxt.config.ts',
      code: "export default defineNuxtConfig({\n  vue: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('smp-')}},\n});",
    },
    {
      path: 'server/plugins/smp.ts',
      code: "import {render} from 'smp-elements/server';\n\n// Our elements take their language from the page, and what is configured.\nexport default defineNitroPlugin((nitro) => {\n  nitro.hooks.hook('render:response', async (response) => {\n    const isPage = response.headers?.['content-type']?.startsWith('text/html');\n    if (isPage && typeof response.body === 'string') response.body = await render(response.body);\n  });\n});",
    },
    {
      path: 'app/plugins/smp.client.ts',
      code: "// First: it must run before an element is defined.\nimport 'smp-elements/hydrate';\n// imports\n\nexport default defineNuxtPlugin(() => {});",
    },
  ],
  sveltekit: [
    {
      path: 'src/hooks.server.ts',
      code: "import type {Handle} from '@sveltejs/kit/hooks';\nimport {render} from 'smp-elements/server';\n\n// SvelteKit passes each page as one chunk. Our elements take their language from it, and what is configured.\nexport const handle: Handle = ({event, resolve}) =>\n  resolve(event, {transformPageChunk: ({html}) => render(html.replace('%lang%', event.params.lang ?? 'en'))});",
    },
    {path: 'src/lib/elements.ts', code: "// First: it must run before an element is defined.\nimport 'smp-elements/hydrate';\n// imports"},
  ],
  vue: [
    {
      path: 'vite.config.ts',
      code: "import vue from '@vitejs/plugin-vue';\nimport {defineConfig} from 'vite';\n\nexport default defineConfig({\n  plugins: [vue({template: {compilerOptions: {isCustomElement: (tag) => tag.startsWith('smp-')}}})],\n});",
    },
  ],
} as const;
