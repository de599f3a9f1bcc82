import {allInside, inside} from './render.js';

/** Returns the numbers that a link to sources shows: 4, 5, 6 and 9 for "4–6, 9". */
export function numbersOf(link: {readonly textContent: string}): number[] {
  return link.textContent.split(', ').flatMap((part) => {
    const [first = NaN, last = first] = part.split('–').map(Number);
    return Array.from({length: last - first + 1}, (_, at) => first + at);
  });
}

/** Returns all numbers of sources that an element shows, in reading order. */
export const numbersIn = (element: Element): number[] => allInside(element, 'sup a').flatMap(numbersOf);

/** Returns all numbers of sources in a part of an element. */
export const numbersWithin = (part: ParentNode): number[] => [...part.querySelectorAll('sup a')].flatMap(numbersOf);

/** Shows the first source of a link in the list of sources, as a reader does from its note. */
export function followToList(element: Element, link: HTMLElement): void {
  link.click();
  inside(element, '#note button').click();
}
