// Made from custom-elements.json by npm run generate.

import type {SmpAftercare} from '../../elements/aftercare/smp-aftercare.js';
import type {SmpBeforeAfter} from '../../elements/before-after/smp-before-after.js';
import type {SmpChecklist} from '../../elements/checklist/smp-checklist.js';
import type {SmpChoices} from '../../elements/choices/smp-choices.js';
import type {SmpConfig} from '../../elements/config/smp-config.js';
import type {SmpCostComparison} from '../../elements/cost-comparison/smp-cost-comparison.js';
import type {SmpCostRange} from '../../elements/cost-range/smp-cost-range.js';
import type {SmpFaq} from '../../elements/faq/smp-faq.js';
import type {SmpGlossary} from '../../elements/glossary/smp-glossary.js';
import type {SmpJourney} from '../../elements/journey/smp-journey.js';
import type {SmpKeyFactors} from '../../elements/key-factors/smp-key-factors.js';
import type {SmpOverview} from '../../elements/overview/smp-overview.js';
import type {SmpPage} from '../../elements/page/smp-page.js';
import type {SmpRelatedCard} from '../../elements/related-card/smp-related-card.js';
import type {SmpRelatedList} from '../../elements/related-list/smp-related-list.js';
import type {SmpRisks} from '../../elements/risks/smp-risks.js';
import type {SmpSources} from '../../elements/sources/smp-sources.js';
import type {SmpTerm} from '../../elements/term/smp-term.js';
import type {SmpChangeEvent, SmpCtaEvent, SmpErrorEvent, SmpToggleEvent} from '../../foundation/element/events.js';

/** All elements, by tag. */
export interface SmpElements {
  /** Any of the sections in any order, with a table of contents, deep links and a printable handout */
  'smp-page': SmpPage;
  /** SMP explained: how it is done, whom it suits and whom not, what good work needs, what it does not do */
  'smp-overview': SmpOverview;
  /** Nine things to weigh up: one-line answers that open to more */
  'smp-key-factors': SmpKeyFactors;
  /** The visits in order: what happens, how long, what to ask; how density builds up over three visits */
  'smp-journey': SmpJourney;
  /** Aftercare day by day, with the reader's own dates and a calendar file; how skin heals; when to call a doctor */
  'smp-aftercare': SmpAftercare;
  /** Risks and how often they happen, who should not have it, removal, law in the US, EU and UK, marketing claims, fact-checked */
  'smp-risks': SmpRisks;
  /** Your price with its date, or an estimator with your prices by area; else what providers in the page's country charge */
  'smp-cost-range': SmpCostRange;
  /** The choices, including none: what each does, how long it lasts, what it costs, how strong the evidence is */
  'smp-choices': SmpChoices;
  /** SMP with touch-ups beside medicines, a hair system, a transplant, over 1 to 20 years: as a chart, in words and as a table */
  'smp-cost-comparison': SmpCostComparison;
  /** Questions to ask before booking: to tick, to print, or to send with your form */
  'smp-checklist': SmpChecklist;
  /** Nineteen short answers, searchable; add your own, marked as yours */
  'smp-faq': SmpFaq;
  /** Medical terms, explained */
  'smp-glossary': SmpGlossary;
  /** The page's sources, numbered and graded, and who has reviewed the text */
  'smp-sources': SmpSources;
  /** Explains a word in your own text */
  'smp-term': SmpTerm;
  /** A teaser for an article; the whole card is the link */
  'smp-related-card': SmpRelatedCard;
  /** Cards for articles: yours, or from JSON Feed, RSS, Atom or WordPress */
  'smp-related-list': SmpRelatedList;
  /** Two photos under a slider, hidden when consent ends; a drawing if you have no photos */
  'smp-before-after': SmpBeforeAfter;
  /** Your own prices, links, articles and questions for all of these, in one place; it shows nothing itself */
  'smp-config': SmpConfig;
}

/** Attributes of each element, by their names in HTML. */
export interface SmpAttributes {
  'smp-page': {
    /** Sections to show, in this order: names separated by spaces, such as `overview key-factors cost-range`. Default: all. */
    sections?: SmpPage['sections'];
    /** Clinician who reviewed the text for this site; passed to each section. */
    'reviewed-by'?: SmpPage['reviewedBy'];
    /** Date of the review, such as `2026-11-22`; passed to each section. */
    'reviewed-on'?: SmpPage['reviewedOn'];
    /** Name of whoever changed the text for this site; passed to each section. */
    'adapted-by'?: SmpPage['adaptedBy'];
    /** Structured data for search engines, as a schema.org script in the document's head: reviewer, sources, procedure, terms, the clinic's price. `faq` adds the questions. */
    'structured-data'?: SmpPage['structuredData'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpPage['headingLevel'];
  };
  'smp-overview': {
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpOverview['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpOverview['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpOverview['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpOverview['headingLevel'];
  };
  'smp-key-factors': {
    /** True if several rows may be open at once. Otherwise opening one closes the other. */
    multiple?: SmpKeyFactors['multiple'];
    /** Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written back. */
    open?: SmpKeyFactors['open'];
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpKeyFactors['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpKeyFactors['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpKeyFactors['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpKeyFactors['headingLevel'];
  };
  'smp-journey': {
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpJourney['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpJourney['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpJourney['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpJourney['headingLevel'];
  };
  'smp-aftercare': {
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpAftercare['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpAftercare['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpAftercare['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpAftercare['headingLevel'];
  };
  'smp-risks': {
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpRisks['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpRisks['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpRisks['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpRisks['headingLevel'];
  };
  'smp-cost-range': {
    /** Lowest price, in plain digits. Alone it reads "From …". */
    low?: SmpCostRange['low'];
    /** Highest price, in plain digits. Alone it reads "Up to …". */
    high?: SmpCostRange['high'];
    /** Currency of `low` and `high`: an ISO 4217 code. Default: the region's, if it has a researched price. */
    currency?: SmpCostRange['currency'];
    /** Date of `low` and `high`: `2026`, `2026-11` or `2026-11-22`. Without it the element says that the date is missing. */
    'price-as-of'?: SmpCostRange['priceAsOf'];
    /** Unit of the price: all visits (`course`) or one (`session`). */
    per?: SmpCostRange['per'];
    /** Country whose researched price is shown if no price is given: an ISO 3166 code. Default: the region in `lang`. */
    region?: SmpCostRange['region'];
    /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
    name?: SmpCostRange['name'];
    /** True if the field cannot be changed. A disabled `fieldset` around it has the same effect. */
    disabled?: SmpCostRange['disabled'];
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpCostRange['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpCostRange['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpCostRange['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpCostRange['headingLevel'];
  };
  'smp-choices': {
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpChoices['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpChoices['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpChoices['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpChoices['headingLevel'];
  };
  'smp-cost-comparison': {
    /** Country whose prices are compared: an ISO 3166 code. Default: the region in `lang`. */
    region?: SmpCostComparison['region'];
    /** Number of years over which costs are added up at first, 1 to 20. */
    years?: SmpCostComparison['years'];
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpCostComparison['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpCostComparison['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpCostComparison['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpCostComparison['headingLevel'];
  };
  'smp-checklist': {
    /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
    name?: SmpChecklist['name'];
    /** True if the field cannot be changed. A disabled `fieldset` around it has the same effect. */
    disabled?: SmpChecklist['disabled'];
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpChecklist['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpChecklist['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpChecklist['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpChecklist['headingLevel'];
  };
  'smp-faq': {
    /** True if several rows may be open at once. Otherwise opening one closes the other. */
    multiple?: SmpFaq['multiple'];
    /** Rows that are open at first: ids separated by spaces, or `all`. What the reader opens or closes is not written back. */
    open?: SmpFaq['open'];
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpFaq['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpFaq['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpFaq['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpFaq['headingLevel'];
  };
  'smp-glossary': {
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpGlossary['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpGlossary['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpGlossary['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpGlossary['headingLevel'];
  };
  'smp-sources': {
    /** Sources to list: those that the page's sections cite, in reading order (`page`), or all of the library's (`all`). */
    show?: SmpSources['show'];
    /** Clinician who reviewed the text for this site: name and profession. Shown only together with `reviewed-on`. */
    'reviewed-by'?: SmpSources['reviewedBy'];
    /** Date of the review: `2026`, `2026-11` or `2026-11-22`, not in the future. */
    'reviewed-on'?: SmpSources['reviewedOn'];
    /** Name of whoever changed the text for this site. If set, the library no longer says that it checked the sources. */
    'adapted-by'?: SmpSources['adaptedBy'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpSources['headingLevel'];
  };
  'smp-term': {
    /** Id of the term, such as `dermis`. With an unknown id the word stays as it is. */
    term?: SmpTerm['term'];
  };
  'smp-related-card': {
    /** Title of the article. */
    heading?: SmpRelatedCard['heading'];
    /** Summary of the article, in a sentence or two. */
    summary?: SmpRelatedCard['summary'];
    /** Link target: https, http, mailto or tel, or relative. With anything else the text is shown without a link. */
    href?: SmpRelatedCard['href'];
    /** URL of a picture. A picture that does not load is left out. */
    image?: SmpRelatedCard['image'];
    /** Alternative text of the picture; empty if the picture is decorative. */
    'image-alt'?: SmpRelatedCard['imageAlt'];
    /** Invitation to read on, at the end. Default: "More detail", in the page's language. */
    label?: SmpRelatedCard['label'];
    /** Reading time in whole minutes, 1 to 600. */
    'reading-minutes'?: SmpRelatedCard['readingMinutes'];
    /** Date of publication: `2026`, `2026-11` or `2026-11-22`. */
    date?: SmpRelatedCard['date'];
    /** Kind of article, in a word or two. */
    tag?: SmpRelatedCard['tag'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpRelatedCard['headingLevel'];
  };
  'smp-related-list': {
    /** URL of a feed: http, https, or relative to the page. */
    src?: SmpRelatedList['src'];
    /** The articles themselves, as a list or as JSON text. They take precedence over everything else. A server renders them. */
    items?: SmpRelatedList['items'];
    /** Most cards to show, 1 to 500. */
    limit?: SmpRelatedList['limit'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpRelatedList['headingLevel'];
  };
  'smp-before-after': {
    /** Heading above the pictures. Default: none. */
    heading?: SmpBeforeAfter['heading'];
    /** URL of the picture before the treatment. Both pictures take its proportions. */
    before?: SmpBeforeAfter['beforeImage'];
    /** URL of the picture after the treatment. */
    after?: SmpBeforeAfter['afterImage'];
    /** Alternative text of the picture before the treatment; also shown as text if the picture cannot be loaded. */
    'before-alt'?: SmpBeforeAfter['beforeAlt'];
    /** Alternative text of the picture after the treatment; also shown as text if the picture cannot be loaded. */
    'after-alt'?: SmpBeforeAfter['afterAlt'];
    /** Label on the first picture. Default: "Before", in the page's language. */
    'before-label'?: SmpBeforeAfter['beforeLabel'];
    /** Label on the second picture. Default: "After", in the page's language. */
    'after-label'?: SmpBeforeAfter['afterLabel'];
    /** Caption of the pictures. */
    caption?: SmpBeforeAfter['caption'];
    /** Number of visits between the pictures: a whole number, 1 to 20. */
    visits?: SmpBeforeAfter['visits'];
    /** Weeks from the last visit to the second picture: a whole number, 0 to 520. */
    'healed-weeks'?: SmpBeforeAfter['healedWeeks'];
    /** Last day on which the pictures may be shown, such as `2026-11-22`. After it, or if it is not a valid date, neither the pictures nor their caption are shown. Slotted pictures are the page's own: they are visible until the element has rendered. */
    'consent-until'?: SmpBeforeAfter['consentUntil'];
    /** Percentage of the second picture that is uncovered at first: a whole number, 0 to 100. */
    position?: SmpBeforeAfter['position'];
    /** Level of the element's heading, 1 to 6. Values outside are clamped, fractions are rounded. Anything else warns once. */
    'heading-level'?: SmpBeforeAfter['headingLevel'];
  };
  'smp-config': {
    /** URL of the configuration, as JSON: http, https, or relative to the page. Fetched once, without cookies. */
    src?: SmpConfig['src'];
    /** The configuration itself, as an object or as JSON text. */
    config?: SmpConfig['config'];
  };
}

/** Events of each element. */
export interface SmpEvents {
  'smp-page': {
    /** The page could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-overview': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-key-factors': {
    /** A row was opened or closed; `item` is its id, `open` is true if it is now open. */
    'smp-toggle': SmpToggleEvent;
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-journey': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-aftercare': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-risks': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-cost-range': {
    /** A reader has changed an option of the estimate; `option` names it. */
    'smp-change': SmpChangeEvent;
    /** A reader is about to follow the booking link; `preventDefault()` keeps the reader here. */
    'smp-cta': SmpCtaEvent;
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-choices': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-cost-comparison': {
    /** A reader has changed something; `option` says what, such as `years` or `transplant`. */
    'smp-change': SmpChangeEvent;
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-checklist': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-faq': {
    /** A row was opened or closed; `item` is its id, `open` is true if it is now open. */
    'smp-toggle': SmpToggleEvent;
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-glossary': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-sources': {
    /** The section could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-term': {
    /** The term could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-related-card': {
    /** The card could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-related-list': {
    /** The feed could not be fetched or read (`code` is `load`), or rendering failed (`render`). */
    'smp-error': SmpErrorEvent;
  };
  'smp-before-after': {
    /** The element could not render and shows its children instead. */
    'smp-error': SmpErrorEvent;
  };
  'smp-config': {
    /** The configuration is partly invalid (`code` is `config`) or could not be fetched (`load`). */
    'smp-error': SmpErrorEvent;
  };
}

/** Named slots of each element. */
export interface SmpSlots {
  'smp-page':
    | 'heading'
    | 'overview'
    | 'key-factors'
    | 'journey'
    | 'aftercare'
    | 'risks'
    | 'cost-range'
    | 'choices'
    | 'cost-comparison'
    | 'checklist'
    | 'faq'
    | 'glossary'
    | 'sources';
  'smp-overview': 'heading' | 'text';
  'smp-key-factors': 'heading' | 'text';
  'smp-journey': 'heading' | 'text';
  'smp-aftercare': 'heading' | 'text';
  'smp-risks': 'heading' | 'text';
  'smp-cost-range': 'heading' | 'text';
  'smp-choices': 'heading' | 'text';
  'smp-cost-comparison': 'heading' | 'text';
  'smp-checklist': 'heading' | 'text';
  'smp-faq': 'first' | 'last' | 'heading' | 'text';
  'smp-glossary': 'heading' | 'text';
  'smp-sources': 'heading' | 'text';
  'smp-term': never;
  'smp-related-card': 'heading' | 'summary' | 'image' | 'label';
  'smp-related-list': 'heading';
  'smp-before-after': 'heading' | 'before' | 'after';
  'smp-config': never;
}

/** CSS custom properties that style the elements. */
export interface SmpTokens {
  /** Text. */
  '--smp-ink'?: string | number;
  /** Links, dots and controls. */
  '--smp-accent'?: string | number;
  /** Links and buttons under the pointer or pressed. Default: the accent, with a fifth of the ink. */
  '--smp-accent-strong'?: string | number;
  /** Background of cards and form controls. */
  '--smp-surface'?: string | number;
  /** Thin rules, and borders of cards. They only divide, so they need no contrast. */
  '--smp-line'?: string | number;
  /** Focus ring. Default: the accent. */
  '--smp-focus'?: string | number;
  /** Background of selected text. Default: the surface, with a quarter of the accent. */
  '--smp-selection'?: string | number;
  /** Font family. An empty value takes the page’s: `--smp-font: ;`. */
  '--smp-font'?: string | number;
  /** Size of the text. Default: the page’s, 17 px at least. */
  '--smp-font-size'?: string | number;
  /** Size of captions, dates and hints, beside the text. */
  '--smp-font-size-small'?: string | number;
  /** Line height of the text. */
  '--smp-line-height'?: string | number;
  /** Font family of headings. Default: that of the text. */
  '--smp-heading-font'?: string | number;
  /** Weight of headings, prices and terms. */
  '--smp-heading-weight'?: string | number;
  /** Weight of labels, buttons and links that stand alone. */
  '--smp-label-weight'?: string | number;
  /** Ratio of one size of heading to the next. */
  '--smp-scale'?: string | number;
  /** Longest line of text, in characters. */
  '--smp-measure'?: string | number;
  /** Unit of white space. */
  '--smp-space'?: string | number;
  /** Corner radius of cards, pictures and boxes. */
  '--smp-radius'?: string | number;
  /** Corner radius of buttons and form controls. Default: six tenths of the radius. */
  '--smp-control-radius'?: string | number;
  /** Width of thin rules and borders. */
  '--smp-line-width'?: string | number;
  /** Width of the focus ring. */
  '--smp-focus-width'?: string | number;
  /** Time in which a colour changes under the pointer. None where the reader wants less motion. */
  '--smp-motion'?: string | number;
  /** Skin in drawings. */
  '--smp-skin'?: string | number;
  /** Pigment and hair in drawings. */
  '--smp-pigment'?: string | number;
  /** Top layer of the skin, roots of hair and lines between layers in drawings, shown half transparent. */
  '--smp-tissue'?: string | number;
  /** Behind the drawing of the skin, so that dark hair above it can be seen. Default: nothing; grey in dark mode. */
  '--smp-backdrop'?: string | number;
  /** Borders of form controls. Default: the soft ink. */
  '--smp-field-line'?: string | number;
  /** Edge of a warning, and of a field with a wrong value. */
  '--smp-alert'?: string | number;
  /** Text on the accent. */
  '--smp-on-accent'?: string | number;
  /** Captions, dates, notes and hints. */
  '--smp-ink-soft'?: string | number;
  /** Background of notes, which open over the text. Default: the surface. */
  '--smp-raised'?: string | number;
}
