import {load} from './doctor/load.js';
import {type Examined, count, formatRules, report} from './doctor/report.js';
import {examine, examineConfig, rules} from './doctor/rules.js';
import {Fault} from './fault.js';
import {FINDINGS, type Io, OK, json} from './io.js';
import {readLibrary} from './library.js';
import {didYouMean} from './nearest.js';
import {readText} from './read-text.js';

/** Options of `doctor`. */
export const doctorOptions = {
  config: {type: 'string', multiple: true},
  ignore: {type: 'string', multiple: true},
  rules: {type: 'boolean'},
  json: {type: 'boolean'},
} as const;

interface Values {
  readonly config?: string[];
  readonly ignore?: string[];
  readonly rules?: boolean;
  readonly json?: boolean;
}

function ignored(names: readonly string[]): Set<string> {
  const ids = rules.map(({id}) => id);
  const given = names.flatMap((list) => list.split(',')).map((name) => name.trim());
  for (const name of given)
    if (!ids.includes(name)) throw new Fault(`There is no rule "${name}".${didYouMean(name, ids)} See: smp-elements doctor --rules`);
  return new Set(given);
}

/** Checks pages and configurations, prints the findings and returns the exit code. */
export async function doctor(values: Values, pages: readonly string[], io: Io): Promise<number> {
  const {version} = readLibrary();
  if (values.rules) {
    const told = rules.map(({id, severity, what, cause, fix}) => ({id, severity, what, cause, fix}));
    io.out(values.json ? json({version, rules: told}) : formatRules(rules));
    return OK;
  }
  const configs = values.config ?? [];
  if (!pages.length && !configs.length)
    throw new Fault('Name a page: a file, an address, or - for the standard input. For instance: smp-elements doctor page.html');
  const leftOut = ignored(values.ignore ?? []);
  const examined: Examined[] = [];
  for (const name of pages) examined.push({page: name, findings: examine(await load(name, readLibrary(), io))});
  for (const name of configs) examined.push({page: name, findings: examineConfig(await readText(name), io.today)});
  const kept = examined.map(({page, findings}) => ({page, findings: findings.filter(({rule}) => !leftOut.has(rule))}));
  const counts = count(kept);
  const isGood = !counts.error && !counts.warning;
  io.out(values.json ? json({version, ok: isGood, counts, pages: kept}) : report(kept, io.isTty));
  return isGood ? OK : FINDINGS;
}
