import {checkJson} from '../../foundation/config/validate.js';
import {position} from '../html.js';
import {jsonPlace} from '../json-place.js';
import {accessibilityRules} from './accessibility-rules.js';
import {badConfig, configOverdue, configRules, overdue, problemPlace, problemText} from './config-rules.js';
import {dateRules} from './date-rules.js';
import {editorRules} from './editor-rules.js';
import type {Finding, Found, Rule} from './finding.js';
import {nameRules} from './name-rules.js';
import type {Page} from './page.js';
import {policyRules} from './policy-rules.js';
import {scriptRules} from './script-rules.js';

/** All rules. */
export const rules: readonly Rule[] = [
  ...editorRules,
  ...nameRules,
  ...accessibilityRules,
  ...scriptRules,
  ...policyRules,
  ...configRules,
  ...dateRules,
];

// Text of a page may contain control characters that a terminal obeys.
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 300);

function finding(rule: Rule, found: Found, source: string): Finding {
  const at = Math.min(Math.max(found.at, 0), source.length);
  const {id, cause, fix, severity} = rule;
  return {
    rule: id,
    severity: found.severity ?? severity,
    ...position(source, at),
    what: printable(found.what),
    cause: found.cause ?? cause,
    fix: found.fix ?? fix,
  };
}

const inOrder = (findings: Finding[]): Finding[] => findings.sort((a, b) => a.line - b.line || a.column - b.column);

/** Finds what is wrong with a page, in the order of its lines. Never throws. */
export const examine = (page: Page): Finding[] =>
  inOrder(rules.flatMap((rule) => Array.from(rule.find(page), (found) => finding(rule, found, page.source))));

/** Finds what is wrong with a configuration file. */
export function examineConfig(json: string, today: string): Finding[] {
  const checked = checkJson(json);
  const problems = checked.problems.map((problem) =>
    finding(badConfig, {at: problemPlace(json, problem), what: problemText(problem)}, json),
  );
  const late = Array.from(overdue(checked, today), ([path, fault]) => finding(configOverdue, {at: jsonPlace(json, path), ...fault}, json));
  return inOrder([...problems, ...late]);
}
