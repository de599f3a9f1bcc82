import {direction} from '../../src/foundation/language/direction.js';

/** The folder of the gallery's files, in which the library's are too. */
const base = new URL('../', import.meta.url);

/** Address of a file of the gallery. */
export const addressOf = (path: string): string => new URL(path, base).href;

/** Settings of the page around an element; '' leaves one as it is. */
export interface Environment {
  readonly lang: string;
  readonly dir: string;
  readonly scheme: string;
}

/** Returns the direction that is chosen, else that of the language. */
export const directionOf = ({lang, dir}: Pick<Environment, 'lang' | 'dir'>): string => dir || direction(lang);

/** Applies settings to what stands around elements. */
export function applyEnvironment(around: HTMLElement, {lang, dir, scheme}: Environment): void {
  around.lang = lang;
  around.dir = directionOf({lang, dir});
  around.style.colorScheme = scheme === 'auto' ? '' : scheme;
}

/**
 * Sets the theme of the page's elements.
 *
 * @param name Name of a theme; '' for the elements as shipped.
 * @returns A promise that resolves when the theme has come.
 */
export async function setTheme(name: string): Promise<void> {
  const last = document.querySelector<HTMLLinkElement>('link[data-theme]');
  if ((last?.dataset['theme'] ?? '') === name) return;
  last?.remove();
  if (!name) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset['theme'] = name;
  const loaded = new Promise((done) => {
    link.addEventListener('load', done, {once: true});
    link.addEventListener('error', done, {once: true});
  });
  link.href = addressOf(`smp/themes/${name}.css`);
  document.head.append(link);
  await loaded;
}
