import {msg} from '../../foundation/language/locale.js';

/** Returns the texts of `smp-before-after` in the current language. */
export const content = () => ({
  before: msg('Before', {id: 'before-after.before', desc: 'On the picture of a scalp before the treatment.'}),
  after: msg('After', {id: 'before-after.after', desc: 'On the picture of a scalp after the treatment.'}),
  figure: msg('Before and after', {id: 'before-after.figure', desc: 'Read aloud for two pictures of a scalp and the slider over them.'}),
  slider: msg('Move the line to compare', {
    id: 'before-after.slider',
    desc: 'Label of a slider that uncovers the picture after the treatment.',
  }),
  share: msg('Showing {share} of the second picture', {
    id: 'before-after.share',
    desc: 'Where the slider stands, for screen readers: how much of the picture after the treatment is seen. {share}: such as 40%.',
  }),
  visits: msg('Visits: {n}', {id: 'before-after.visits', desc: 'How many visits lie between two pictures. {n}: a number, 1 to 20.'}),
  healed: msg('Taken {n, plural, one {# week} other {# weeks}} after the last visit', {
    id: 'before-after.healed',
    desc: 'How long after the last visit the picture was taken. {n}: weeks.',
  }),
  fresh: msg('Taken right after the last visit, not yet healed', {
    id: 'before-after.fresh',
    desc: 'Said instead of how long it has healed.',
  }),
  one: msg('One person’s result. Results vary.', {id: 'before-after.one', desc: 'Under two photographs.'}),
  vary: msg('Results vary.', {id: 'before-after.vary', desc: 'Under a drawing: other people may have another result.'}),
  drawing: msg('A drawing, not a photograph. The dots are hair and pigment, seen from above.', {
    id: 'before-after.drawing',
    desc: 'Under a drawing of a scalp that stands where no photographs are given.',
  }),
  ended: msg('Permission to show these pictures has ended.', {
    id: 'before-after.ended',
    desc: 'Stands where photographs stood, after the last day for which the person on them allowed it.',
  }),
  unreadable: msg('The date of permission cannot be read, so these pictures are not shown.', {
    id: 'before-after.unreadable',
    desc: 'Stands where photographs would stand.',
  }),
});
