// Makes the style sheet that reserves space, src/themes/reserve.css, from the catalogue. `npm run generate` runs it.

/**
 * Minimum height of each element in English with a system font, and its height in windows up to a width. `node
 * tools/bench/measure-shifts.mjs` measures both. An element that is not listed reserves no space.
 */
const heights = {
  overview: {any: '84rem'},
  'key-factors': {any: '46rem'},
  journey: {any: '155rem'},
  aftercare: {any: '134rem'},
  risks: {any: '265rem'},
  'cost-range': {any: '34.5rem', '60rem': '41rem', '35rem': '44.5rem', '27rem': '54rem'},
  choices: {any: '90rem', '47rem': '134rem', '27rem': '195rem'},
  'cost-comparison': {any: '30.6rem', '60rem': '33rem', '35rem': '43rem', '27rem': '52rem'},
  checklist: {any: '121rem'},
  faq: {any: '92rem'},
  glossary: {any: '70rem'},
  sources: {any: '35rem', '60rem': '42rem', '35rem': '53rem', '27rem': '69rem'},
  'related-list': {any: '16rem', '39rem': '25.1rem'},
  'related-card': {any: '8.3rem'},
  'before-after': {any: 'clamp(22.2rem, 77vw + 5.4rem, 40rem)'},
  // The height of all sections. A page that chooses some has to measure them itself.
  page: {any: '1150rem', only: {element: ':not([sections])', plain: ':not([data-smp-sections])'}},
};

const indented = (text, by) => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** Makes the rule for an element and its plain markup. */
const rule = (name, height) => {
  const {element = '', plain = ''} = heights[name].only ?? {};
  return `smp-${name}${element},\n[data-smp='${name}']${plain} {\n  --smp-reserve: ${height};\n}`;
};

/**
 * Makes the style sheet.
 *
 * @param {readonly {name: string, kind: string}[]} catalogue Entries of src/elements/catalogue.ts.
 * @returns {string} Text of the style sheet.
 */
export function reserveSheet(catalogue) {
  const names = catalogue.map(({name}) => name);
  // A term is inline and takes no space of its own.
  const blocks = names.filter((name) => name !== 'term');
  const kept = names.filter((name) => heights[name]);
  const widths = [...new Set(kept.flatMap((name) => Object.keys(heights[name]).filter((key) => key.endsWith('rem'))))];
  const narrower = widths
    .toSorted((one, other) => parseFloat(other) - parseFloat(one))
    .map((width) => {
      const rules = kept.filter((name) => heights[name][width]).map((name) => rule(name, heights[name][width]));
      return `@media (scripting: enabled) and (max-width: ${width}) {\n${indented(rules.join('\n\n'), 2)}\n}`;
    });
  return `/* Made from src/elements/catalogue.ts and tools/generate/reserve-sheet.mjs by npm run generate. */

/*
 * Keeps the place of each element, also where it is plain markup, until its script and the words of its language have come,
 * so that nothing on the page moves then. The heights are what the elements take in English with a system's own font, at the
 * least; of the short ones by the width of the window, a card with a heading and a summary, a list of two. A page can set
 * others for its own theme, as \`--smp-reserve\` of each. Without a script nothing comes, and no place is kept.
 */
${blocks.map((name) => `smp-${name}:not(:defined)`).join(',\n')} {
  /* Margins of what stands inside stay inside. */
  display: flow-root;
}

@media (scripting: enabled) {
  /*
   * A reader of what follows is held there: a browser keeps in place what it can see of that, not the top of these. It would
   * forget what it holds if that ended with the rendering itself, so it ends later.
   */
  :is(
    ${kept.map((name) => `smp-${name}`).join(',\n    ')}
  ) {
    /* Not that of what it stands in. */
    --smp-reserve: auto;
    transition: overflow-anchor 0s 2s;
    transition-behavior: allow-discrete;

    &:is(:not(:defined), :state(waiting)) {
      overflow-anchor: none;
      min-block-size: var(--smp-reserve);
    }
  }

  [data-smp] {
    --smp-reserve: auto;
    overflow-anchor: none;
    min-block-size: var(--smp-reserve);
  }

  /* Its sections come one by one, on an old phone for seconds. */
  smp-page {
    transition-delay: 10s;
  }

${indented(kept.map((name) => rule(name, heights[name].any)).join('\n\n'), 2)}
}

${narrower.join('\n\n')}

/*
 * In a list of many cards, those out of sight cost nothing until they are near. Not the first: in sight, they would take
 * that height for a frame, and move what follows.
 */
.smp-cards > smp-related-card:nth-child(n + 7) {
  content-visibility: auto;
  contain-intrinsic-size: auto 16rem;
}
`;
}
