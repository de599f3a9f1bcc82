import {allLocales} from '../../locales/locale-codes.js';
import {pageSingleton} from '../dom/page-singleton.js';
import {warnOnce} from '../guards/warn.js';

// The regions that sites name most. A fingerprint hides its language, which can only be tried.
const regions = ['', '-US', '-GB', '-CA', '-AU', '-IE', '-NZ', '-IN', '-ZA', '-ES', '-MX', '-AR', '-CO', '-CL', '-PE'];

const report = pageSingleton('mismatch', () => ({isMade: false}));

/** Returns the languages that a server is likely to have rendered in. The page's may be one that the library does not have. */
const likelyLanguages = (language: string): string[] => [
  '',
  ...[...allLocales, ...language.split('-', 1)].flatMap((bare) => regions.map((region) => bare + region)),
];

/**
 * Warns once per page that an element renders again what a server rendered, and names the cause. It is a warning, not an error:
 * readers see the right text, only later.
 *
 * @param tag Tag of the element.
 * @param language Its language here.
 * @param isServed Returns true if the server rendered the same in some language.
 */
export function reportMismatch(tag: string, language: string, isServed: (language: string) => boolean): void {
  if (report.isMade) return;
  report.isMade = true;
  const served = likelyLanguages(language).find(isServed);
  // In the same language, its words could not be loaded, which has its own warning.
  if (served === language) return;
  const ways = [
    ...(served ? [`set lang="${served}" on <html> or around it`] : []),
    ...(language ? [`pass lang: '${language}' to render()`] : []),
  ];
  warnOnce(
    `<${tag}>`,
    served === undefined
      ? 'the server rendered something else, so it is rendered again, and others may be: use the same version of smp-elements, lang, attributes, children and configuration as the server, and leave its HTML as it is'
      : `the server rendered it for lang="${served}", here it has lang="${language}", so it is rendered again, and others may be: ${ways.join(', or ')}. The region counts`,
  );
}
