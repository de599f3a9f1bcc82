import {
  aurumSystem,
  babadjouni2022,
  badPattern,
  clevelandClinic,
  dhurat2017,
  fdaInkLaw,
  hairHub,
  hairLossHelpers,
  hairWithConfidence,
  kargerWigs,
  mayoHairLoss,
  medicalNewsToday,
  medlinePlus,
  montgomery2017,
  nestor2021,
  nhsHairLoss,
  nhsHairLoss2021,
  nhsRightForYou,
  nhsTransplant,
  nhsWigs,
  park2014,
  park2019,
  priceGerow,
  regrowth,
  statpearls2023,
  textbook13B,
} from '../../evidence/bibliography.js';
import type {Claim} from '../../evidence/claims.js';
import {
  fiberPeople,
  hairSystemYear,
  medicineYear,
  minoxidilMonths,
  sellerCourse,
  transplantUk,
  transplantUs,
  wigEngland,
} from '../../evidence/figures.js';
import {hairLoss, minoxidil, touchUp, transplant} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** A choice with its facts, in the order of the labels: what it does, how long, its cost, how strong the evidence is. */
export interface Choice {
  readonly name: string;
  readonly facts: readonly [does: Fact, lasts: Fact, costs: Fact, sure: Fact];
}

/** A claim; without a source only where it says that none was found, or what needs none. */
export type Fact = Claim | readonly [text: string];

/** Terms marked in the texts. */
export const terms = [hairLoss, minoxidil, touchUp, transplant];

const noFigure = (): Fact => [msg('We found no figure that we could check.', {id: 'choices.no-figure', desc: 'Beside "Cost".'})];

/** Returns the texts of `smp-choices` in the current language. */
export const content = () => ({
  heading: msg('Your choices, including none', {id: 'choices.heading', desc: 'Heading of the section.'}),
  lede: [
    [
      msg('You can choose one of these, several, or none. Ask yourself whether there is another way to get the change that you want.', {
        id: 'choices.lede',
        desc: 'First sentences of the section.',
      }),
      nhsRightForYou,
    ],
    [
      msg('See a doctor first to learn what causes your {hair-loss:hair loss}, and which treatments there are.', {
        id: 'choices.doctor',
        desc: 'First paragraph, continued.',
      }),
      nhsHairLoss,
    ],
  ] satisfies Claim[],
  /** One label for each fact of a choice. */
  labels: [
    msg('What it does', {id: 'choices.does', desc: 'Label of a line about a choice.'}),
    msg('How long', {id: 'choices.lasts', desc: 'Label of a line about a choice: how long it lasts.'}),
    msg('Cost', {id: 'choices.costs', desc: 'Label of a line about a choice.'}),
    msg('Evidence', {id: 'choices.sure', desc: 'Label of a line about a choice: how good the evidence is.'}),
  ],
  choices: [
    {
      name: msg('Doing nothing', {id: 'choices.nothing', desc: 'A choice.'}),
      facts: [
        [
          msg('It changes nothing about your hair. Most hair loss does not need treatment.', {
            id: 'choices.nothing.does',
            desc: 'What this choice does.',
          }),
          nhsHairLoss,
        ],
        [
          msg('Pattern hair loss usually continues slowly.', {id: 'choices.nothing.lasts', desc: 'How long, if a reader does nothing.'}),
          badPattern,
        ],
        [msg('Nothing.', {id: 'choices.nothing.costs', desc: 'What doing nothing costs.'})],
        [
          msg('The NHS says so. Its older advice is to see a doctor soon about sudden or patchy hair loss.', {
            id: 'choices.nothing.sure',
            desc: 'How good the evidence is.',
          }),
          nhsHairLoss,
          nhsHairLoss2021,
        ],
      ],
    },
    {
      name: msg('Short or shaved hair', {id: 'choices.short', desc: 'A choice.'}),
      facts: [
        [
          msg('A different haircut can make thin areas less noticeable.', {id: 'choices.short.does', desc: 'What this choice does.'}),
          medlinePlus,
        ],
        [msg('As long as you keep your hair short.', {id: 'choices.short.lasts', desc: 'How long.'})],
        noFigure(),
        [msg('We found no study of how well it hides hair loss.', {id: 'choices.short.sure', desc: 'How good the evidence is.'})],
      ],
    },
    {
      name: msg('Hair fibers and powders', {id: 'choices.fibers', desc: 'A choice: fibers that are sprinkled on the hair.'}),
      facts: [
        [
          msg('They make the hair that you have look thicker.', {id: 'choices.fibers.does', desc: 'What this choice does.'}),
          babadjouni2022,
        ],
        [msg('Until you wash them out. You put them on again each day.', {id: 'choices.fibers.lasts', desc: 'How long.'}), hairHub],
        noFigure(),
        [
          withFigures(
            msg('Weak: one study of {people} people, without a comparison group. Most were satisfied.', {
              id: 'choices.fibers.sure',
              desc: 'How good the evidence is. {people}: a number.',
            }),
            {people: fiberPeople},
          ),
          babadjouni2022,
        ],
      ],
    },
    {
      name: msg('A wig or hairpiece', {id: 'choices.wig', desc: 'A choice.'}),
      facts: [
        [msg('It covers hair loss at once.', {id: 'choices.wig.does', desc: 'What this choice does.'}), kargerWigs],
        [msg('Artificial hair lasts a few months, real hair a few years.', {id: 'choices.wig.lasts', desc: 'How long.'}), kargerWigs],
        [
          withFigures(
            msg('An NHS wig costs about {nhs} in England. In the US, sellers name {system} a year for a fitted hairpiece.', {
              id: 'choices.wig.costs',
              desc: 'Cost. {nhs}, {system}: amounts.',
            }),
            {nhs: wigEngland, system: hairSystemYear},
          ),
          nhsWigs,
          aurumSystem,
          regrowth,
        ],
        [
          msg('Weak: one survey, mostly of women with alopecia areata. Wigs gave confidence, and some worry stayed.', {
            id: 'choices.wig.sure',
            desc: 'How good the evidence is. Most of these people had alopecia areata.',
          }),
          montgomery2017,
        ],
      ],
    },
    {
      name: msg('Minoxidil or finasteride', {id: 'choices.medicine', desc: 'A choice: two medicines.'}),
      facts: [
        [
          msg('They can slow hair loss or grow some hair back. Finasteride is not for women. Ask about side effects.', {
            id: 'choices.medicine.does',
            desc: 'What this choice does.',
          }),
          nestor2021,
          nhsHairLoss,
        ],
        [
          withFigures(
            msg('{minoxidil:Minoxidil} needs at least {months} to work. The effect wears off when you stop.', {
              id: 'choices.medicine.lasts',
              desc: 'How long. {months}: such as "6 months".',
            }),
            {months: minoxidilMonths},
          ),
          mayoHairLoss,
          medlinePlus,
        ],
        [
          withFigures(
            msg('In the US, websites name {cost} a year for one generic (non-brand) medicine.', {
              id: 'choices.medicine.costs',
              desc: 'Cost. {cost}: a range of amounts.',
            }),
            {cost: medicineYear},
          ),
          hairLossHelpers,
          hairWithConfidence,
        ],
        [msg('Good: several trials with comparison groups.', {id: 'choices.medicine.sure', desc: 'How good the evidence is.'}), nestor2021],
      ],
    },
    {
      name: msg('A hair transplant', {id: 'choices.transplant', desc: 'A choice.'}),
      facts: [
        [
          msg('{hair-transplant:Surgery} moves your own hair to where it is thin.', {
            id: 'choices.transplant.does',
            desc: 'What this choice does.',
          }),
          statpearls2023,
        ],
        [
          msg('We have not checked how long it lasts.', {
            id: 'choices.transplant.lasts',
            desc: 'How long.',
          }),
        ],
        [
          withFigures(
            msg('{uk} in the UK, says the NHS. {us} in the US, says a health site.', {
              id: 'choices.transplant.costs',
              desc: 'Cost. {uk}, {us}: ranges of amounts.',
            }),
            {uk: transplantUk, us: transplantUs},
          ),
          nhsTransplant,
          medicalNewsToday,
        ],
        [msg('We have not compared its studies.', {id: 'choices.transplant.sure', desc: 'How good the evidence is.'})],
      ],
    },
    {
      name: msg('SMP', {id: 'choices.smp', desc: 'A choice: scalp micropigmentation, as an abbreviation.'}),
      facts: [
        [
          msg('Dots in the skin look like short hair. It does not grow hair.', {id: 'choices.smp.does', desc: 'What this choice does.'}),
          clevelandClinic,
        ],
        [msg('The look fades, but some pigment may never go away.', {id: 'choices.smp.lasts', desc: 'How long.'}), fdaInkLaw],
        [
          withFigures(
            msg('{cost} in the US, says a seller. Later {touch-up:touch-ups} cost extra.', {
              id: 'choices.smp.costs',
              desc: 'Cost. {cost}: a range of amounts.',
            }),
            {cost: sellerCourse},
          ),
          priceGerow,
        ],
        [
          msg('Weak: small studies without a comparison group.', {id: 'choices.smp.sure', desc: 'How good the evidence is.'}),
          park2014,
          park2019,
          dhurat2017,
        ],
      ],
    },
    {
      name: msg('SMP that is made to fade', {id: 'choices.temporary', desc: 'A choice: temporary pigment, called trichopigmentation.'}),
      facts: [
        [
          msg('The same dots, with pigment that is designed to fade.', {
            id: 'choices.temporary.does',
            desc: 'What this choice does.',
          }),
          textbook13B,
        ],
        [msg('We found no study of how long it lasts.', {id: 'choices.temporary.lasts', desc: 'How long.'})],
        noFigure(),
        [msg('Weak: a textbook describes it.', {id: 'choices.temporary.sure', desc: 'How good the evidence is.'}), textbook13B],
      ],
    },
  ] satisfies Choice[],
  compared: msg('We found no study that compares SMP with the other choices.', {
    id: 'choices.compared',
    desc: 'Last sentence of the section.',
  }),
});
