// What a reader does with each element while a screen reader speaks. Each scenario starts on a fresh page.

/** @typedef {{kind: 'focus' | 'press' | 'type' | 'rest', what?: string, times?: number, shown?: string}} Step */

// Moves to a control, as Tab would.
const focus = (selector) => ({kind: 'focus', what: selector});
const press = (key, times = 1) => ({kind: 'press', what: key, times, shown: key});
const type = (text) => ({kind: 'type', what: text, shown: `types ${text}`});
// What a reader has changed is announced after a second of rest.
const rest = {kind: 'rest', shown: 'rests'};

/** Fixtures that are read from top to end, and walked through by Tab, each element in each language; `@es` in Spanish. */
export const read = [
  'overview/alone',
  'overview/spanish',
  'key-factors/alone',
  'key-factors/spanish-open',
  'choices/alone',
  'choices/spanish',
  'cost-range/uk',
  'cost-range/spain',
  'config/estimator',
  'config/estimator@es',
  'cost-comparison/uk',
  'cost-comparison/germany',
  'cost-comparison/us@es-US',
  'before-after/pictures',
  'before-after/spanish',
  'before-after/drawing',
  'related-list/items',
  'related-list/cards',
  'journey/alone',
  'journey/spanish',
  'aftercare/alone',
  'aftercare/spanish',
  'risks/alone',
  'risks/spanish',
  'checklist/alone',
  'checklist/disabled',
  'faq/own',
  'faq/spanish-open',
  'glossary/alone',
  'glossary/spanish',
  'sources/reviewed',
  'sources/all',
  'term/alone',
  'term/words',
  'related-card/teaser',
  'related-card/full',
  'page/alone',
  'page/three',
];

const estimating = {
  'Choose an area': [focus('[name=area]'), press('Down'), press('space'), rest],
  'Choose the number of visits': [focus('#visits'), press('Down'), rest],
  'Move the years': [focus('#years'), press('Right'), rest, press('Right'), rest, press('Home'), rest],
  'Tick what else': [focus('[name=scar]'), press('space'), rest],
};

const ticking = {
  'Tick two questions, and clear': [
    focus('input'),
    press('space'),
    press('Tab'),
    press('space'),
    rest,
    focus('[part=button]'),
    press('Return'),
    rest,
  ],
};

/**
 * What a reader can do, by fixture and by what is done. Each begins on a fresh page.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, readonly Step[]>>>>}
 */
export const actions = {
  'overview/alone': {
    'Open the sources of a claim, walk them, close': [focus('sup a'), press('Return'), press('Down', 3), press('Escape')],
    'Open the sources of a claim, go on by Tab': [focus('sup a'), press('Return'), press('Tab', 3)],
    'Open the meaning of a term, walk it, close': [focus('.term'), press('Insert+a'), press('Down', 2), press('Escape')],
    'Open the list of sources': [focus('footer summary'), press('Return'), press('Tab', 2)],
  },
  'overview/spanish': {
    'Open the sources of a claim': [focus('sup a'), press('Return'), press('Escape')],
    'Open the list of sources': [focus('footer summary'), press('Return')],
  },
  'key-factors/alone': {
    'Open and close a row': [focus('#cost-answer'), press('Return'), press('Return')],
    'Open a row and read on': [focus('#cost-answer'), press('Return'), press('Insert+a'), press('Down', 2)],
    'Open all, close all': [focus('.plain'), press('Return'), press('Return')],
  },
  'key-factors/spanish-open': {
    'Open all, close all': [focus('.plain'), press('Return'), press('Return')],
  },
  'faq/spanish-open': {
    'Search, and clear it': [focus('#search'), type('cicatriz'), rest, press('ctrl+a'), press('BackSpace'), rest],
    'Close all': [focus('.plain'), press('Return')],
  },
  'faq/own': {
    'Search, and clear it': [focus('#search'), type('scar'), rest, press('BackSpace', 4), rest],
    'Open all': [focus('.plain'), press('Return')],
  },
  'config/estimator': estimating,
  'config/estimator@es': estimating,
  'cost-comparison/uk': {
    'Move the years': [focus('#years'), press('Left'), rest],
    'Leave an option out': [focus('.planner [type=checkbox]'), press('space'), rest],
    'Open the table': [focus('summary'), press('Return'), press('Insert+a'), press('Down', 4)],
    'Enter a cost that is none': [
      focus('details:nth-of-type(2) summary'),
      press('Return'),
      focus('.assumed input'),
      type('-5'),
      press('Tab'),
      rest,
    ],
  },
  'cost-comparison/us@es-US': {
    'Move the years': [focus('#years'), press('Left'), rest],
  },
  'before-after/spanish': {
    Slide: [focus('input'), press('Right'), press('Home'), press('End')],
  },
  'before-after/pictures': {
    Slide: [focus('input'), press('Right'), press('Home'), press('End')],
  },
  'aftercare/alone': {
    'Enter a date': [focus('#date'), type('12012026'), rest],
    'Save the calendar': [focus('#date'), type('12012026'), rest, focus('[part=button]'), press('Return'), rest],
  },
  'aftercare/spanish': {
    'Enter a date': [focus('#date'), type('12012026'), rest],
  },
  'checklist/alone': ticking,
  'checklist/alone@es': ticking,
  'sources/alone': {
    'Open the list': [focus('footer summary'), press('Return')],
  },
  'sources/all': {
    'Save the list': [focus('[part=button]'), press('Return')],
  },
  'term/alone': {
    'Open, walk, close': [focus('.term'), press('Insert+a'), press('Down', 2), press('Escape')],
  },
  'page/three': {
    'Hide the numbers of sources': [focus('nav button:last-of-type'), press('Return')],
    'Follow the contents': [focus('nav a'), press('Return'), press('Down')],
    Print: [focus('nav button'), press('Return')],
    'Open the sources of a claim': [focus('sup a'), press('Return'), press('Escape')],
  },
};
