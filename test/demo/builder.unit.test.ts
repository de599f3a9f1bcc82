import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {checksOf, configOf, outputs, settingsOfConfig} from '../../demo/builder/fields.js';
import {propose, readColour, tokensIn} from '../../demo/builder/propose.js';
import {checkOf, checkSettings, readFragment, writeFragment} from '../../demo/builder/settings.js';
import {inWords, judge, repair, settingsOfTokens, themeCss, themeTokens, withSettings} from '../../demo/builder/theme.js';
import {readTokens, withTheme} from '../../tools/themes/tokens.mjs';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../src/themes/${name}.json`, import.meta.url), 'utf8')) as object;
const defaults = readTokens(read('tokens'));
const checks = checksOf({
  sections: ['overview', 'faq'],
  languages: ['en', 'es-ES'],
  themes: ['clinic', 'warm'],
  platforms: ['html'],
  builds: ['all'],
  tokens: defaults,
});

describe('settings of the builder', () => {
  it('survive the address', () => {
    const settings = {sections: 'faq overview', lang: 'es-ES', '--smp-accent': '#0e5a68', 'clinic.name': 'Quiet & dot #1', output: 'css'};
    assert.deepEqual(readFragment(`#${writeFragment(settings)}`, checks), {settings, problems: []});
    assert.ok(settings.output in outputs);
  });

  it('drop what is cut off, unknown or a script, and name it', () => {
    const {settings, problems} = readFragment('#lang=es-E&theme=warm&--smp-accent=%23zzz&x=1&clinic.name=<script>', checks);
    assert.deepEqual(settings, {theme: 'warm'});
    assert.deepEqual(
      problems.map(([name]) => name),
      ['lang', '--smp-accent', 'x', 'clinic.name'],
    );
  });

  it('refuse an address of 100 kB, and a value that is too long', () => {
    assert.deepEqual(readFragment(`#clinic.name=${'a'.repeat(100_000)}`, checks).problems, [['the address', 'at most 20000 characters']]);
    assert.equal(checkSettings([['clinic.name', 'a'.repeat(401)]], checks).problems.length, 1);
  });

  it('take no value of a token that could leave its declaration', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...defaults), (text, token) => {
        const isTaken = checkOf(token)(text) === undefined;
        return !isTaken || !/[;{}()<>\\@/*]/.test(text.replace(/^\s*#/, ''));
      }),
    );
    for (const token of defaults) {
      for (const wrong of ['red;}', 'url(x)', '1px}', '</style>', 'expression(1)'])
        assert.ok(checkOf(token)(wrong), `${token.name} ${wrong}`);
    }
  });
});

describe('the theme of the builder', () => {
  it('writes what differs from the default look, and nothing else', () => {
    assert.equal(themeCss(withSettings(defaults, {}), defaults), '');
    const css = themeCss(
      withSettings(defaults, {'--smp-accent': '#7a2e4d', '--smp-accent-in-dark': '#e59ab8', '--smp-radius': '4px'}),
      defaults,
    );
    assert.equal(css, ':root {\n  --smp-accent: light-dark(#7a2e4d, #e59ab8);\n  --smp-radius: 4px;\n}\n');
  });

  it('gives a colour that follows another one of its own', () => {
    const css = themeCss(withSettings(defaults, {'--smp-focus': '#000000', '--smp-focus-in-dark': '#ffffff'}), defaults);
    assert.match(css, /--smp-focus: light-dark\(#000, #fff\)/);
  });

  it('judges every pair, and says in words what fails and what would pass', () => {
    const all = judge(withSettings(defaults, {'--smp-accent': '#4fa3b0'}), 0);
    const failing = all.filter(({passes}) => !passes);
    assert.ok(failing.length > 0 && failing.length < all.length);
    const text = failing.find(({name, on, mode}) => name === 'on-accent' && on === 'accent' && mode === 'light');
    assert.ok(text);
    assert.match(inWords(text), /^on-accent on accent, light: 2\.\d\d:1, needs 4\.5: /);
  });

  it('repairs every colour that fails', () => {
    const wanted = {'--smp-accent': '#ffcc00', '--smp-ink': '#888888', '--smp-page': '#fffbe8'};
    const better = repair(defaults, wanted, 0);
    assert.notDeepEqual(better, wanted);
    assert.deepEqual(
      judge(withSettings(defaults, better), 0)
        .filter(({passes, mode}) => !passes && mode === 'light')
        .map(inWords),
      [],
    );
  });

  it('writes Design Tokens that can be read again', () => {
    const settings = {'--smp-accent': '#7a2e4d', '--smp-accent-in-dark': '#e59ab8', '--smp-radius': '4px', '--smp-font': 'Georgia, serif'};
    const tokens = withSettings(defaults, settings);
    const again = withTheme(defaults, JSON.parse(JSON.stringify(themeTokens(tokens, defaults))) as object);
    assert.equal(themeCss(again, defaults), themeCss(tokens, defaults));
  });

  it('writes lengths, times, families and numbers as the format has them', () => {
    const settings = {
      '--smp-radius': '4px',
      '--smp-motion': '200ms',
      '--smp-font': '"Source Sans", serif',
      '--smp-scale': '1.3',
      '--smp-space': '0.9em',
    };
    const {layout, time, type} = themeTokens(withSettings(defaults, settings), defaults) as Record<
      string,
      Record<string, {$value: unknown}>
    >;
    assert.deepEqual(
      [layout?.['radius'], time?.['motion'], type?.['font'], type?.['scale'], layout?.['space']].map((token) => token?.$value),
      [{value: 4, unit: 'px'}, {value: 200, unit: 'ms'}, ['Source Sans', 'serif'], 1.3, 0.9],
    );
  });

  it('takes over every theme of ours in that format', () => {
    for (const name of ['warm', 'contrast']) {
      const theme = read(name);
      const {settings, problems} = checkSettings(settingsOfTokens(readTokens(theme)), checks);
      assert.deepEqual(problems, []);
      assert.equal(themeCss(withSettings(defaults, settings), defaults), themeCss(withTheme(defaults, theme), defaults), name);
    }
  });
});

describe('a proposed theme', () => {
  it('takes background, text, links, font and corners of a site', () => {
    const css = `/* a site */ body {background: #faf8f4; color: rgb(34 34 34); font-family: "Source Sans", sans-serif !important}
      a {color: hsl(330, 60%, 40%)} .card {border-radius: 8px; background: #ffffff}`;
    assert.deepEqual(propose(css), {
      '--smp-page': '#faf8f4',
      '--smp-ink': '#222222',
      '--smp-accent': '#a32966',
      '--smp-font': '"Source Sans", sans-serif',
      '--smp-radius': '8px',
    });
  });

  it('takes a few colours, in any order', () => {
    assert.deepEqual(propose('#1d3557, #f1faee and #e63946'), {'--smp-page': '#f1faee', '--smp-ink': '#1d3557', '--smp-accent': '#e63946'});
  });

  it('is empty for what says nothing, and never fails', () => {
    assert.deepEqual(propose('hello'), {});
    fc.assert(fc.property(fc.string(), (text) => typeof propose(text) === 'object'));
  });

  it('reads colours as CSS writes them', () => {
    assert.equal(readColour('#ABC'), '#aabbcc');
    assert.equal(readColour('rgba(14, 90, 104, 1)'), '#0e5a68');
    assert.equal(readColour('hsl(120 100% 25%)'), '#008000');
    for (const none of ['rgb(1,2,3,.5)', 'red', '', '#12345', 'rgb(a,b,c)']) assert.equal(readColour(none), undefined, none);
  });

  it('reads the tokens of a theme', () => {
    assert.deepEqual(tokensIn(':root {--smp-accent: light-dark(#7a2e4d, #E59AB8); --smp-radius: 4px; color: red}'), [
      ['--smp-accent', '#7a2e4d'],
      ['--smp-accent-in-dark', '#e59ab8'],
      ['--smp-radius', '4px'],
    ]);
  });
});

describe('the configuration of the builder', () => {
  const settings = {
    'clinic.name': 'Quietdot',
    'clinic.booking': '/book',
    'prices.currency': 'GBP',
    'prices.asOf': '2026-11',
    'prices.full.low': '1600',
    'prices.full.high': '2400',
    'review.by': 'Dr A. Example, dermatologist',
    'review.on': '2026-11-01',
  };

  it('is what the library takes, and comes back as it was', () => {
    const {config, problems} = configOf(settings);
    assert.deepEqual(problems, []);
    assert.deepEqual(settingsOfConfig(config), {settings, unused: []});
  });

  it('is none where nothing is set', () => assert.deepEqual(configOf({}), {config: undefined, problems: []}));

  it('names what the library would not take, and half a review', () => {
    assert.match(configOf({...settings, 'prices.currency': 'pounds'}).problems.join(), /prices\.currency/);
    assert.deepEqual(configOf({'review.by': 'Dr A'}).problems, ['review: a name and a date, or neither']);
  });

  it('names members that it has no field for', () => {
    assert.deepEqual(settingsOfConfig({schemaVersion: 1, questions: [{question: 'Parking?', answer: 'Yes.'}], wrong: 1}).unused, [
      'questions',
      'wrong',
    ]);
  });
});
