// The core of `smp-elements snippet`. It reads no files, so that a page in a browser can use it too.
export {Fault} from '../fault.js';
export {type Choice, type ChosenElement, type Wish, builds, choose, defaultBase} from './choice.js';
export type {Headings} from './markup.js';
export {type Platform, type PlatformName, platforms} from './platforms.js';
export type {ProjectFile} from './projects.js';
export {type Snippet, type SnippetFacts, snippetFor} from './snippet-for.js';
