import {
  brandwood,
  clevelandClinic,
  dermMicro,
  dhurat2017,
  fried2023,
  hairDoctorNyc,
  liu2025,
  nguyen2022,
  park2014,
  rassman2015,
} from '../../evidence/bibliography.js';
import {
  type Claim,
  type TitledClaims,
  askFirst,
  growsNoHair,
  never,
  pillarKit,
  pillarPerson,
  pillarRoom,
  time,
  visits,
} from '../../evidence/claims.js';
import {alopeciaAreata, dermis, hairLoss, pigmentTattooing, scarringLoss} from '../../evidence/terms.js';
import {msg} from '../../foundation/language/locale.js';

/** Terms marked in the texts. */
export const terms = [alopeciaAreata, dermis, hairLoss, pigmentTattooing, scarringLoss];

/** Returns the texts of `smp-overview` in the current language. */
export const content = () => ({
  heading: msg('Scalp micropigmentation: dots that imitate closely cut hair', {
    id: 'overview.heading',
    desc: 'Heading of the section that explains what SMP is.',
  }),
  lede: [
    [
      msg(
        'Scalp micropigmentation (SMP) is a cosmetic tattoo, or {pigment-tattooing:pigment tattooing}: tiny dots in the skin of the scalp.',
        {
          id: 'overview.lede.what',
          desc: 'First sentences of the page; a worried reader must understand them at once.',
        },
      ),
      rassman2015,
    ],
    [
      msg('It changes how the scalp looks. It does not grow hair.', {
        id: 'overview.lede.not',
        desc: 'Second half of the first paragraph.',
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
        msg('The needle breaks the skin, so expect some redness and swelling at first.', {
          id: 'overview.how.skin',
          desc: 'How SMP is done: what the skin does.',
        }),
        dhurat2017,
      ],
    ],
    [
      msg('Who it may suit', {id: 'overview.suits', desc: 'Heading.'}),
      [
        msg('Women and men with thinning or bald areas, and people with scars on the scalp.', {
          id: 'overview.suits.who',
          desc: 'Who SMP may suit; not a full sentence.',
        }),
        nguyen2022,
        park2014,
      ],
      [
        msg(
          'With {alopecia-areata:alopecia areata} or {scarring-hair-loss:scarring hair loss}, see a dermatologist first. Procedures may make scarring loss worse; there is little evidence.',
          {
            id: 'overview.suits.ask',
            desc: 'Alopecia areata is the medical name of patchy hair loss.',
          },
        ),
        nguyen2022,
        fried2023,
      ],
    ],
    [
      msg('Who should wait or say no', {id: 'overview.not', desc: 'Heading.'}),
      never(),
      askFirst(),
      [
        msg('Early thinning may gain least. Of 23 women in one study, one saw no clear change; her loss was mild.', {
          id: 'overview.not.early',
          desc: 'One of 23 women in the study, with the mildest stage (Ludwig I), saw no remarkable change.',
        }),
        park2014,
      ],
    ],
    [
      msg('What it does not do', {id: 'overview.limits', desc: 'Heading.'}),
      growsNoHair(),
      [
        msg('It does not stay as it is. In one small study it faded a little in six months.', {
          id: 'overview.limits.fade',
          desc: 'Visual density fell from 8.7 to 7.7 in ten people.',
        }),
        liu2025,
      ],
      [
        msg('No one can promise a result. The studies are small and had no comparison group.', {
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
    [msg('A trained practitioner', {id: 'overview.pillar.person', desc: 'Heading of the first of three parts.'}), pillarPerson()],
    [msg('A clean room', {id: 'overview.pillar.room', desc: 'Heading of the second of three parts.'}), pillarRoom()],
    [msg('Calibrated machine, known pigment', {id: 'overview.pillar.kit', desc: 'Heading of the third of three parts.'}), pillarKit()],
  ] satisfies TitledClaims[],
  drawing: {
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
      brandwood,
    ] satisfies Claim,
    depth: [
      msg('Clinics quote a depth of 0.5 to 2 mm. No figure is agreed.', {
        id: 'overview.drawing.depth',
        desc: 'Second sentence of the caption of the drawing.',
      }),
      hairDoctorNyc,
      dermMicro,
    ] satisfies Claim,
  },
});
