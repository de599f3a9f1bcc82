import {
  clevelandClinic,
  deCuyper2015,
  dhurat2017,
  fried2023,
  liu2025,
  nguyen2022,
  park2014,
  park2019,
  rassman2015,
} from '../../evidence/bibliography.js';
import {
  type Claim,
  type TitledClaims,
  askFirst,
  growsNoHair,
  never,
  permanent,
  pillarKit,
  pillarPerson,
  pillarRoom,
  time,
  visits,
} from '../../evidence/claims.js';
import {liuMonths, needleDepth, parkWomen} from '../../evidence/figures.js';
import {alopeciaAreata, dermis, hairLoss, pigmentTattooing, scarringLoss} from '../../evidence/terms.js';
import {withFigures} from '../../evidence/write-figures.js';
import {msg} from '../../foundation/language/locale.js';

/** Terms marked in the texts. */
export const terms = [alopeciaAreata, dermis, hairLoss, pigmentTattooing, scarringLoss];

/** Returns the texts of `smp-overview` in the current language. */
export const content = () => ({
  heading: msg('Scalp micropigmentation: dots that look like very short hair', {
    id: 'overview.heading',
    desc: 'Heading of the section that explains what SMP is.',
  }),
  lede: [
    [
      msg(
        'Scalp micropigmentation (SMP) is a cosmetic tattoo, or {pigment-tattooing:pigment tattooing}. Tiny dots of pigment go into the skin of the scalp.',
        {
          id: 'overview.lede.what',
          desc: 'First sentences of the page; a worried reader must understand them at once.',
        },
      ),
      rassman2015,
    ],
    [
      msg('It changes how the scalp looks. It does not grow hair, and it is not surgery. Some people call it a hair tattoo.', {
        id: 'overview.lede.not',
        desc: 'Second half of the first paragraph. Another name that people search for.',
      }),
      clevelandClinic,
    ],
  ] satisfies Claim[],
  parts: [
    [
      msg('How it is done', {id: 'overview.how', desc: 'Heading.'}),
      visits(),
      time(),
      [
        msg('The needle goes into the skin, so some redness and swelling at first are normal.', {
          id: 'overview.how.skin',
          desc: 'How SMP is done: what the skin does.',
        }),
        dhurat2017,
      ],
    ],
    [
      msg('Who it may suit', {id: 'overview.suits', desc: 'Heading.'}),
      [
        msg('It may suit women and men with thinning hair or bald areas, and people with scars on the scalp.', {
          id: 'overview.suits.who',
          desc: 'Who SMP may suit.',
        }),
        nguyen2022,
        park2014,
      ],
      [
        msg('Some people choose it when medicines have not helped, or when a transplant is not possible.', {
          id: 'overview.suits.after',
          desc: 'Who SMP may suit, continued.',
        }),
        park2019,
        rassman2015,
      ],
      [
        withFigures(
          msg(
            'If your hair is only a little thin, ask what change you can expect. In a study with {women} women, one woman with early thinning saw no clear change.',
            {
              id: 'overview.suits.early',
              desc: 'One of the women in the study, with the mildest stage (Ludwig I), saw no remarkable change. {women}: a number.',
            },
          ),
          {women: parkWomen},
        ),
        park2014,
      ],
      [
        msg(
          'See a dermatologist (a skin doctor) first if you have {alopecia-areata:alopecia areata} or {scarring-hair-loss:scarring hair loss}. Work on the scalp may make scarring hair loss worse. There is little research on this.',
          {
            id: 'overview.suits.ask',
            desc: 'Alopecia areata is the medical name of patchy hair loss.',
          },
        ),
        nguyen2022,
        fried2023,
      ],
    ],
    [msg('Who should wait, or not have it', {id: 'overview.not', desc: 'Heading.'}), never(), askFirst()],
    [
      msg('What it does not do, and what to know', {id: 'overview.limits', desc: 'Heading.'}),
      growsNoHair(),
      [
        withFigures(
          msg('It fades over time. In one small study it had faded a little after {months}.', {
            id: 'overview.limits.fade',
            desc: 'Visual density fell from 8.7 to 7.7 in ten people. {months}: such as "6 months".',
          }),
          {months: liuMonths},
        ),
        liu2025,
      ],
      permanent(),
      [
        msg('No one can promise a result. The studies are small, and none had a comparison group of similar people without SMP.', {
          id: 'overview.limits.promise',
          desc: 'What SMP does not do: guarantee.',
        }),
        park2014,
        dhurat2017,
      ],
    ],
  ] satisfies [TitledClaims, ...TitledClaims[]],
  pillars: msg('What good work needs', {id: 'overview.pillars', desc: 'Heading over three short parts.'}),
  pillar: [
    [
      msg('A trained practitioner: the person who does the work', {
        id: 'overview.pillar.person',
        desc: 'Heading of the first of three parts.',
      }),
      pillarPerson(),
    ],
    [msg('A clean room', {id: 'overview.pillar.room', desc: 'Heading of the second of three parts.'}), pillarRoom()],
    [
      msg('The right machine settings, and pigment with a clear label', {
        id: 'overview.pillar.kit',
        desc: 'Heading of the third of three parts.',
      }),
      pillarKit(),
    ],
  ] satisfies TitledClaims[],
  drawing: {
    name: msg('Drawing of the scalp in cross-section', {id: 'overview.drawing.name', desc: 'Name of the drawing, for screen readers.'}),
    // One label for each band of the drawing, top to bottom.
    bands: [
      msg('Hair', {id: 'overview.drawing.hair', desc: 'Label in the drawing: a hair above the skin. Keep it short.'}),
      msg('Epidermis', {id: 'overview.drawing.epidermis', desc: 'Label in the drawing. Keep it short.'}),
      msg('Pigment, in the upper dermis', {id: 'overview.drawing.pigment', desc: 'Label in the drawing. Keep it short.'}),
      msg('Lower dermis', {id: 'overview.drawing.dermis', desc: 'Label in the drawing. Keep it short.'}),
      msg('Hair root', {id: 'overview.drawing.root', desc: 'Label in the drawing. Keep it short.'}),
    ],
    caption: [
      msg('The scalp in cross-section, not to scale. The pigment should lie in the {dermis:upper dermis}.', {
        id: 'overview.drawing.caption',
        desc: 'Caption of the drawing.',
      }),
      liu2025,
      deCuyper2015,
    ] satisfies Claim,
    depth: [
      withFigures(
        msg('Clinics give depths of {depth}. They do not agree.', {
          id: 'overview.drawing.depth',
          desc: 'Second sentence of the caption of the drawing. {depth}: such as "0.5–2 mm".',
        }),
        {depth: needleDepth},
      ),
      ...needleDepth.sources,
    ] satisfies Claim,
  },
});
