import {describe, it} from 'node:test';
import {expect} from 'chai';
import {readTelephones} from '../../../src/elements/cost-range/telephone.js';

const dialled = (text: string) => readTelephones(text).map(({href}) => href);

describe('a telephone number', () => {
  const cases: Record<string, Record<string, readonly (string | undefined)[]>> = {
    'without what only separates': {
      '+34 600 000-000': ['tel:+34600000000'],
      '(020) 7946 0958': ['tel:02079460958'],
      '030/123456': ['tel:030123456'],
      '06221 / 54 – 0': ['tel:06221540'],
      '+49\u00a030\u2011123456': ['tel:+4930123456'],
      '\u202a+34 600 000 000\u202c': ['tel:+34600000000'],
      '112': ['tel:112'],
    },
    'without the zero that is dialled inside the country': {
      '+44 (0)20 7946 0958': ['tel:+442079460958'],
      '+44 (0) 20 7946 0958': ['tel:+442079460958'],
      '+44(0)2079460958': ['tel:+442079460958'],
      '+49 030 123456': ['tel:+4930123456'],
      '0044 (0)20 7946 0958': ['tel:00442079460958'],
      '+39 06 698 1234': ['tel:+39066981234'],
      '+39 (0)6 698 1234': ['tel:+39066981234'],
    },
    'with its extension': {
      '+1 212 555 0100 ext. 12': ['tel:+12125550100;ext=12'],
      '+1 212 555 0100 x12': ['tel:+12125550100;ext=12'],
      '+1 212 555 0100 extension 12': ['tel:+12125550100;ext=12'],
      '+1-212-555-0100;ext=12': ['tel:+12125550100;ext=12'],
      '+1 212 555 0100 #12': ['tel:+12125550100;ext=12'],
    },
    'with letters by the keypad': {
      '1-800-FLOWERS': ['tel:18003569377'],
      '+1 800 go fedex': ['tel:+18004633339'],
    },
    'in the digits of other scripts': {
      '٠٢٠ ٧٩٤٦ ٠٩٥٨': ['tel:02079460958'],
      '+९१ ९८७६५ ४३२१०': ['tel:+919876543210'],
      '＋８１ ３ １２３４ ５６７８': ['tel:+81312345678'],
    },
    'after a label': {
      'Tel.: 020 7946 0958': ['tel:02079460958'],
      'Teléfono 600 000 000': ['tel:600000000'],
      'Tel: +34 600 000 000': ['tel:+34600000000'],
    },
    'beside another': {
      '020 7946 0958 / 07700 900123': ['tel:02079460958', 'tel:07700900123'],
      '+34 600 000 000, +34 910 000 000': ['tel:+34600000000', 'tel:+34910000000'],
      '020 7946 0958 or 07700 900123': ['tel:02079460958', 'tel:07700900123'],
      '+34 600 000 000 +34 910 000 000': ['tel:+34600000000', 'tel:+34910000000'],
      '٠٢٠ ٧٩٤٦ ٠٩٥٨، 07700 900123': ['tel:02079460958', 'tel:07700900123'],
    },
    'but not where it is uncertain what to dial': {
      '020 7946 0958/9': [undefined],
      '020 7946 0958 mornings': [undefined],
      'ask at the desk': [undefined],
      '1234567890123456': [undefined],
      '12': [undefined],
      '*123#': [undefined],
      '12345678 (after 5 pm: 87654321)': [undefined],
      '': [undefined],
    },
  };

  for (const [rule, numbers] of Object.entries(cases)) {
    for (const [text, hrefs] of Object.entries(numbers)) {
      it(`is dialled ${rule}: ${text}`, () => {
        expect(dialled(text)).to.deep.equal(hrefs);
      });
    }
  }

  it('is shown as it was written', () => {
    expect(readTelephones('020 7946 0958 / 07700 900123').map(({text}) => text)).to.deep.equal(['020 7946 0958', '07700 900123']);
  });

  it('takes no time that grows with its square', () => {
    expect(dialled(`${'1 '.repeat(20_000)}x`)).to.deep.equal([undefined]);
    expect(dialled('('.repeat(40_000))).to.deep.equal([undefined]);
  });
});
