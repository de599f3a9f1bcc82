import type {ElementName} from '../../src/elements/catalogue.js';

const level = 'Its heading has the level that `heading-level` says.';
const heading = 'Its heading has the level that `heading-level` says, and the headings inside are one level below.';
const citations =
  'Each claim ends with the numbers of its sources, which are links. Enter opens a note with the sources; Escape closes it and returns the focus.';
const list = 'The list of sources at the end is a native disclosure: Enter or Space opens it.';
const term =
  'A term is a button. Its note opens by hover, focus, Enter or touch, and a screen reader reads it as the description. Escape closes it.';
const rows =
  'Each row is a heading followed by a native disclosure, whose summary is the short answer: Enter or Space opens it. One button opens or closes all.';
const announced = 'What a reader has changed is announced politely, after a second of rest.';
const field = 'Inside a form it is a form field. `disabled`, or a disabled `fieldset` around it, turns all of its controls off.';

/** Notes of keyboard and accessibility, for each element. They know code as Markdown does. */
export const notes: Readonly<Record<ElementName, readonly string[]>> = {
  config: [
    'It has no control and no text of its own, and adds nothing to the tab order.',
    'What it configures changes in the elements themselves. Texts of the configuration are shown as written, in the language of the page.',
  ],
  overview: [
    heading,
    'The drawing is one picture with a name. Its labels are text beside it, and are enlarged with the text.',
    citations,
    term,
    list,
  ],
  'key-factors': [heading, rows, 'Without `multiple`, opening a row closes the one before.', citations, term, list],
  journey: [heading, 'The steps are an ordered list.', 'The drawings of density are described by their captions.', citations, term, list],
  aftercare: [
    heading,
    'The date is a native date field with a label, inside a group with a name. A date that cannot be used is said in text and marked as invalid.',
    announced,
    'Both tables have captions. The bars drawn beside the days are hidden from screen readers: the days stand in the table.',
    citations,
    term,
    list,
  ],
  risks: [heading, 'The claims of sellers are a table with a caption and row headings.', citations, term, list],
  'cost-range': [
    heading,
    'The table of prices by area has a caption. The band of dots says nothing that the text beside it does not.',
    'The estimator has native controls: radio buttons for the area, a list for the visits, checkboxes for extras, a slider for the years. Arrow keys move them.',
    announced,
    field,
    citations,
    list,
  ],
  choices: [heading, 'The choices are a list. Each has a heading, and each fact begins with its name.', citations, term, list],
  'cost-comparison': [
    heading,
    'The slider is a native one: arrow keys change it by a year, Home and End go to its ends. A screen reader says the years as text.',
    'The table has the same numbers as the chart. It opens with Enter or Space, and can be scrolled by the arrow keys when it has the focus.',
    'A number that cannot be used is said at once, and its field is marked as invalid.',
    announced,
    citations,
    term,
    list,
  ],
  checklist: [
    heading,
    'Each question is a native checkbox with its label: Tab moves, Space ticks. The whole line can be clicked.',
    announced,
    field,
    citations,
    list,
  ],
  faq: [
    heading,
    rows,
    'The search is a native search field. The number of answers found is announced.',
    'Questions of the clinic are marked as theirs in text, not by colour alone.',
    citations,
    term,
    list,
  ],
  glossary: [heading, 'It is a list of terms and descriptions. A link to a term moves the focus to it.', citations, list],
  sources: [
    heading,
    'It is an ordered list. A link from a number moves the focus to its source.',
    'Two buttons save the list; the result is announced politely.',
    'Grades are letters in text, not colours.',
  ],
  term: [term, 'Inside a link or a button it is the plain word, since neither can contain a button.'],
  'related-card': [
    level,
    'There is one link, named by the heading. It covers the card, so the whole card can be clicked and Tab stops once.',
    'The invitation at the end is hidden from screen readers, which have the heading. Without `image-alt` the picture is decorative.',
  ],
  'related-list': [
    level,
    'The cards are a list, each with one link.',
    'A feed that cannot be loaded is said in text, with a button to try again. After that the result is announced politely.',
  ],
  'before-after': [
    'The slider is a native one: arrow keys move the line, Home and End uncover one picture entirely. A screen reader says the share as text.',
    'Describe both pictures: `before-alt` and `after-alt`. The figure has a name, and its caption holds visits and healing time.',
    'When consent has ended, a text stands where the pictures were.',
    level,
  ],
  page: [
    'The table of contents is the only landmark that it adds: a `nav` with a name. The link to the current section is marked with `aria-current`.',
    'Following a link moves the focus to the section.',
    'One button prints the handout, one hides the numbers of sources: it says by `aria-pressed` if they are hidden.',
    'Headings run without a gap from `heading-level` on. Each section is used as described on its own page.',
  ],
};
