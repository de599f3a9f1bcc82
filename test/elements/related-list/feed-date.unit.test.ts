import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDay} from '../../../src/elements/related-list/feed-date.js';

const days: Record<string, readonly string[]> = {
  '2025-12-31': [
    // Zones, by name and by number: none of them moves the day.
    ...[
      'EST',
      'PDT',
      'GMT',
      'UT',
      'UTC',
      'Z',
      'CET',
      'CEST',
      'BST',
      'MEST',
      'AEST',
      'NOVST',
      '+0200',
      '-0500',
      '+02:00',
      'GMT+1',
      'EST-0500',
    ].map((zone) => `Wed, 31 Dec 2025 09:30:00 ${zone}`),
    'Wed, 31 Dec 2025 23:59:60 -1100',
    'Wed, 31 Dec 2025 00:00:00 +1400',
    '2025-12-31T23:30:00-05:00',
    // RFC 822 with less, or with what is wrong.
    '31 Dec 2025 09:30:00 GMT',
    'Wed, 31 Dec 2025 09:30 GMT',
    'Wed, 31 Dec 2025 09:30',
    'Wed, 31 Dec 2025 9:5:7 GMT',
    'Wed, 31 Dec 2025 24:00:00 GMT',
    'Wed, 31 Dec 2025',
    'Mon, 31 Dec 2025 09:30:00 GMT',
    'Wed,31 Dec 2025 09:30:00 +0000',
    'Wed 31 Dec 2025 09:30:00 +0000',
    'Wednesday, 31-Dec-25 09:30:00 GMT',
    'wed, 31 dec 25 09:30:00 est',
    'WED, 31 DEC 2025 09:30:00 EST',
    'Wed, 31 December 2025 09:30:00 +0000',
    '\n  Wed,  31  Dec  2025\t09:30:00 GMT ',
    // As C, Unix, scripts and people write it.
    'Wed Dec 31 09:30:00 2025',
    'Wed Dec 31 09:30:00 GMT 2025',
    'Wed Dec 31 09:30:00 +0000 2025',
    'Wed Dec 31 2025 09:30:00 GMT-0700 (MST)',
    'December 31, 2025',
    'Dec. 31st, 2025, 9:30 p.m.',
    'Wednesday, December 31, 2025 09:30 PM',
    'Dec 31,2025',
    '31st of December, 2025',
    '31. December 2025',
    'mié, 31 dic 2025 09:30:00 +0100',
    'miércoles, 31 de diciembre de 2025',
    // ISO 8601.
    '2025-12-31',
    '2025-12-31T09:30:00Z',
    '2025-12-31T09:30:00.123+01:00',
    '2025-12-31 09:30:00',
    '2025-12-31T09:30',
    '2025/12/31',
    'Wed, 2025-12-31 09:30',
  ],
  '2026-01-05': ['5 Jan 2026 10:00 GMT', '05 Jan 26 10:00 GMT', '2026-1-5', 'Jan 5, 2026', '5 de enero de 2026', 'mar, 5 ene 2026'],
  '2026-02-03': ['mar, 3 feb 2026 10:00:00 +0100', 'martes, 3 de febrero de 2026'],
  '2026-03-03': ['martes, 3 de marzo de 2026', 'mar, 3 mar 2026 10:00:00 +0100', 'Tue, 03 Mar 2026 10:00:00 GMT'],
  '2026-05-01': ['1 May 2026', 'May 1, 2026'],
  '2026-08-09': ['9 Aug 2026', '9 ago 2026', '9 de agosto de 2026'],
  '2026-09-07': ['7 Sept 2026', '7 sept. 2026', 'September 7, 2026'],
  '1998-11-22': ['22 Nov 98 10:00 GMT', '22 Nov 1998'],
  '2024-02-29': ['29 Feb 2024', '2024-02-29'],
  '2026-11': ['2026-11'],
  '2026': ['2026', ' 2026 '],
  '': [
    '',
    'yesterday',
    'post 1',
    '2 days ago',
    '2026-02-30',
    '2026-13-01',
    '0000-00-00T00:00:00',
    '31 Feb 2026 10:00 GMT',
    '29 Feb 2026',
    '99 Foo 2026 10:00 GMT',
    '22 Nov 2026 99:00 GMT',
    '22 Nov',
    'Nov 2026 ',
    // The day or the month comes first: nobody knows.
    '05/06/2026',
    '1764547200',
    '1764547200000',
  ],
};

describe('the day of a date', () => {
  for (const [day, dates] of Object.entries(days)) {
    for (const date of dates) it(`${JSON.stringify(date)}: ${day || 'none'}`, () => assert.equal(readDay(date), day));
  }

  it('comes soon, however long the text is', () => {
    for (const unit of ['1', '1 ', 'jan ', ':', ' ', '-', 'a']) readDay(unit.repeat((1 << 20) / unit.length));
  });
});
