import type * as Library from '../../src/index.js';
import {type Page, file, load, open} from './page.js';

/** Versions of the two builds on such a page: the page's own, and the portal's. */
export const versions = {smp: '0.1.0', portal: '2.0.0'} as const;

/** Opens a page that defines `smp-*` of one version, and imports the classes of another, which define nothing yet. */
export async function openPortal(): Promise<Page & {library: typeof Library}> {
  const page = await open('empty.html');
  await load(page, `${file}?version=${versions.smp}`);
  await load(page, '/test/pages/portal.js');
  return {...page, library: (page.window as unknown as {library: typeof Library}).library};
}

/** Defines all elements of a library, the one that configures the others first, as its own module does. */
export function defineAll({SmpConfig, SmpElement, ...library}: typeof Library, options: Library.DefineOptions): void {
  SmpConfig.define(options);
  for (const value of Object.values(library)) {
    if (typeof value === 'function' && value.prototype instanceof SmpElement) (value as unknown as typeof SmpConfig).define(options);
  }
}
