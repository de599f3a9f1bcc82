import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'esbuild';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {importSource} from '../../tools/import-source.mjs';

const {calendar} = await importSource('src/elements/aftercare/calendar.ts');
const {daysAfter, isoDay, visitDay} = await importSource('src/elements/aftercare/visit-date.ts');
const {healing, steps} = await importSource('src/elements/aftercare/schedule.ts');

const STAMP = '2026-11-22T10:00:00Z';
const entry = (changes) => ({uid: 'a@b', start: '2026-11-24', end: '2026-11-27', title: 'Title', text: 'Text', ...changes});
const made = (...entries) => calendar(entries, STAMP);
const parsed = (text) => new ICAL.Component(ICAL.parse(text));
const vevents = (text) => parsed(text).getAllSubcomponents('vevent');

// Read by hand: what writes the file is not to be judged by its own reading alone.
const lines = (text) => text.replace(/\r\n[ \t]/g, '').split('\r\n');
const value = (text, name) =>
  lines(text)
    .find((line) => line.startsWith(name))
    ?.slice(name.length + 1);

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year, month) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
const written = (year, month, day) => [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** Counts days as on a wall calendar, without a clock. */
function counted(iso, days) {
  let [year, month, day] = iso.split('-').map(Number);
  for (day += days; day > lengthOf(year, month);) {
    day -= lengthOf(year, month);
    if (++month > 12) [year, month] = [year + 1, 1];
  }
  return written(year, month, day);
}

const day = fc
  .record({year: fc.integer({min: 2000, max: 2099}), month: fc.integer({min: 1, max: 12}), day: fc.integer({min: 1, max: 31})})
  .map(({year, month, day}) => written(year, month, Math.min(day, lengthOf(year, month))));
const words = fc
  .array(
    fc.oneof(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(',', ';', '\\', '\\n', '\n', ':', '"', ' ', 'ñ', 'lávese el cuero cabelludo', 'اغسل فروة الرأس بلطف', '👩🏽‍🦲', '白'),
    ),
    {maxLength: 40},
  )
  .map((pieces) => pieces.join(''));

describe('a calendar file', () => {
  it('is what RFC 5545 asks for, line by line', () => {
    assert.deepEqual(made(entry({title: 'Trim, from', text: 'One; two'})).split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//smp-elements//aftercare//EN',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20261122T100000Z',
      'DTSTART;VALUE=DATE:20261124',
      'DTEND;VALUE=DATE:20261128',
      'SUMMARY:Trim\\, from',
      'DESCRIPTION:One\\; two',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes comma, semicolon, backslash and line breaks of every kind', () => {
    const text = made(entry({title: 'a,b;c\\d', text: 'one\ntwo\r\nthree\rfour\\n'}));
    assert.equal(value(text, 'SUMMARY'), 'a\\,b\\;c\\\\d');
    assert.equal(value(text, 'DESCRIPTION'), 'one\\ntwo\\nthree\\nfour\\\\n');
  });

  it('has lines of 75 octets at most, whole characters, and CRLF alone, in any script', () => {
    fc.assert(
      fc.property(words, words, (title, text) => {
        const file = made(entry({title, text}));
        assert.ok(file.endsWith('END:VCALENDAR\r\n'));
        assert.doesNotMatch(file, /[^\r]\n|\r[^\n]|\r$/);
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75, line);
          assert.ok(line.isWellFormed(), line);
        }
      }),
    );
  });

  it('is read back as it was written, whatever the words', () => {
    fc.assert(
      fc.property(words, words, day, (title, text, start) => {
        const [event, ...more] = vevents(made(entry({title, text, start, end: start})));
        assert.equal(more.length, 0);
        assert.equal(event.getFirstPropertyValue('summary'), title);
        assert.equal(event.getFirstPropertyValue('description'), text);
        assert.equal(event.getFirstPropertyValue('dtstart').toString(), start);
      }),
    );
  });

  it('keeps one entry for each, in order, with its own UID', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), {minLength: 1, maxLength: 12}), (uids) => {
        const file = made(...uids.map((uid) => entry({uid})));
        assert.deepEqual(
          vevents(file).map((event) => event.getFirstPropertyValue('uid')),
          uids,
        );
        assert.equal(lines(file).filter((line) => line === 'BEGIN:VCALENDAR').length, 1);
      }),
    );
  });

  it('is the same each time', () => {
    assert.equal(made(entry(), entry({uid: 'c'})) === made(entry(), entry({uid: 'c'})), true);
  });

  it('holds whole days, from the first to the day after the last, for all steps after any visit', () => {
    fc.assert(
      fc.property(day, (visit) => {
        const at = visitDay(visit);
        const entries = steps.map(({id, days: {low, high}}) =>
          entry({uid: id, start: isoDay(daysAfter(at, low)), end: isoDay(daysAfter(at, high))}),
        );
        const file = made(...entries);
        const ends = (name) => lines(file).filter((line) => line.startsWith(name));
        const expected = (name, days) => `${name};VALUE=DATE:${counted(visit, days).replaceAll('-', '')}`;
        assert.deepEqual(
          ends('DTSTART'),
          steps.map(({days}) => expected('DTSTART', days.low)),
        );
        assert.deepEqual(
          ends('DTEND'),
          steps.map(({days}) => expected('DTEND', days.high + 1)),
        );
        assert.doesNotMatch(file, /TZID|VTIMEZONE|DT(START|END):/);
        assert.equal(ends('TRANSP:TRANSPARENT').length, steps.length);
        for (const line of ends('DTSTAMP')) assert.match(line, /^DTSTAMP:\d{8}T\d{6}Z$/);
      }),
    );
  });
});

describe('the days of the planner', () => {
  it('are those of the calendar, one by one, for a hundred years', () => {
    let iso = '2000-01-01';
    for (let at = visitDay(iso); iso <= '2099-12-31'; at = daysAfter(at, 1), iso = counted(iso, 1)) {
      if (visitDay(iso) !== at || isoDay(at) !== iso) assert.fail(iso);
    }
  });

  it('are counted on across months, leap days and years', () => {
    const all = [...steps, ...healing].flatMap(({days: {low, high}}) => [low, high]);
    fc.assert(
      fc.property(day, fc.oneof(fc.constantFrom(...all), fc.nat(400)), (visit, days) => {
        const after = isoDay(daysAfter(visitDay(visit), days));
        assert.equal(after, counted(visit, days));
        const [year, month, of] = visit.split('-').map(Number);
        assert.equal(after, new Date(Date.UTC(year, month - 1, of + days)).toISOString().slice(0, 10));
      }),
    );
    assert.deepEqual(
      ['2028-02-28', '2027-02-28', '2026-12-31', '2099-12-31'].map((visit) => isoDay(daysAfter(visitDay(visit), 1))),
      ['2028-02-29', '2027-03-01', '2027-01-01', '2100-01-01'],
    );
  });

  it('are taken from real days of 2000 to 2099, and from nothing else', () => {
    const isDay = (text) => {
      const found = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text.trim());
      if (!found) return false;
      const [year, month, day] = found.slice(1).map(Number);
      return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
    };
    const two = fc.integer({min: 0, max: 40}).map((n) => String(n).padStart(2, '0'));
    const alike = fc
      .tuple(
        fc.oneof(
          fc.integer({min: 1990, max: 2110}).map(String),
          fc.nat(9999).map((n) => String(n).padStart(4, '0')),
        ),
        two,
        two,
      )
      .map((parts) => parts.join('-'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), alike, day), (text) => {
        const at = visitDay(text);
        assert.equal(at !== undefined, isDay(text));
        if (at !== undefined) assert.equal(isoDay(at), text.trim());
      }),
      {numRuns: 2000},
    );
  });

  for (const text of [
    '0000-00-00',
    '2026-00-10',
    '2026-10-00',
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '9999-12-31',
    '0001-01-01',
    '1999-12-31',
    '2100-01-01',
    '2026',
    '2026-11',
    '2026-11-22T00:00',
    '22/11/2026',
    '',
  ]) {
    it(`are not taken from "${text}"`, () => assert.equal(visitDay(text), undefined));
  }
});

describe('each stretch of aftercare', () => {
  it('begins before it ends, after the visit, and has a name of its own', () => {
    for (const all of [steps, healing]) {
      for (const {
        days: {low, high},
      } of all)
        assert.ok(Number.isInteger(low) && Number.isInteger(high) && low >= 0 && low <= high);
      assert.equal(new Set(all.map(({id}) => id)).size, all.length);
    }
  });
});

describe('in every time zone', () => {
  // Around changes of the clock, at the ends of months and of what is taken.
  const visits = ['2000-01-01', '2026-02-14', '2026-03-07', '2026-03-21', '2026-10-31', '2026-12-31', '2028-02-28', '2099-12-31'];
  const script = `
    import {calendar} from './src/elements/aftercare/calendar.ts';
    import {daysAfter, isoDay, visitDay} from './src/elements/aftercare/visit-date.ts';
    import {steps} from './src/elements/aftercare/schedule.ts';
    import {dateRange} from './src/foundation/language/format.ts';
    const rows = ${JSON.stringify(visits)}.flatMap((visit) =>
      steps.map(({id, days: {low, high}}) => [id, ...[low, high].map((days) => daysAfter(visitDay(visit), days))]));
    const entries = rows.map(([uid, from, to]) =>
      ({uid, start: isoDay(from), end: isoDay(to), title: dateRange('en-GB', from, to), text: dateRange('es', from, to)}));
    console.log(JSON.stringify({offset: new Date(2026, 5, 1).getTimezoneOffset(), entries, file: calendar(entries, '${STAMP}')}));
  `;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const inZone = async (TZ, code) => {
    const options = {cwd: root, env: {...process.env, TZ}};
    const running = promisify(execFile)(process.execPath, ['--input-type=module', '-'], options);
    running.child.stdin.end(code);
    return JSON.parse((await running).stdout);
  };

  it('the dates and the file are the same', async () => {
    const zones = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu', 'Africa/Casablanca'];
    // Made JavaScript once: in each process anew, that took longer than all else here.
    const {outputFiles} = await build({stdin: {contents: script, resolveDir: root}, bundle: true, format: 'esm', write: false});
    const [here, ...elsewhere] = await Promise.all(zones.map((zone) => inZone(zone, outputFiles[0].text)));
    assert.equal(new Set([here, ...elsewhere].map(({offset}) => offset)).size, zones.length, 'the zones are in force');
    assert.deepEqual(
      here.entries.map(({start, end}) => [start, end]),
      visits.flatMap((visit) => steps.map(({days: {low, high}}) => [counted(visit, low), counted(visit, high)])),
    );
    for (const there of elsewhere) {
      assert.deepEqual(there.entries, here.entries);
      assert.ok(there.file === here.file);
    }
  });
});
