import type {Finding, Rule, Severity} from './finding.js';

/** Page or configuration, with its findings. */
export interface Examined {
  readonly page: string;
  readonly findings: readonly Finding[];
}

const COLOURS: Readonly<Record<Severity | 'bold' | 'dim', number>> = {error: 31, warning: 33, hint: 36, bold: 1, dim: 2};
type Paint = (text: string, as: keyof typeof COLOURS) => string;
const painted: Paint = (text, as) => `\u001B[${COLOURS[as]}m${text}\u001B[0m`;
const plain: Paint = (text) => text;

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** Counts findings by severity. */
export function count(examined: readonly Examined[]): Record<Severity, number> {
  const all = examined.flatMap(({findings}) => findings);
  const of = (severity: Severity) => all.filter((one) => one.severity === severity).length;
  return {error: of('error'), warning: of('warning'), hint: of('hint')};
}

/** Formats findings for people. */
export function report(examined: readonly Examined[], inColour: boolean): string {
  const paint = inColour ? painted : plain;
  const pages = examined.map(({page, findings}) => {
    const lines = findings.flatMap(({line, column, severity, rule, what, cause, fix}) => [
      `  ${paint(`${line}:${column}`, 'bold')}  ${paint(severity, severity)}  ${what}  ${paint(rule, 'dim')}`,
      `      why  ${cause}`,
      `      fix  ${fix}`,
      '',
    ]);
    return [paint(page, 'bold'), ...(lines.length ? lines : ['  Nothing found.', ''])].join('\n');
  });
  const {error, warning, hint} = count(examined);
  return `${pages.join('\n')}\n${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(hint, 'hint')}\n`;
}

/** Formats the list of rules for people. */
export const formatRules = (rules: readonly Rule[]): string =>
  rules.map(({id, severity, what, cause, fix}) => `${id}  (${severity})\n  ${what}\n  why  ${cause}\n  fix  ${fix}\n`).join('\n');
