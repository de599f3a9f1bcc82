import {setPageConfig} from './registry.js';
import type {Config} from './schema.js';
import {type ConfigProblem, checkConfig, warnOfProblems} from './validate.js';

/**
 * Sets what holds for the whole page: prices, clinic, review, articles, questions. An attribute, a property or a
 * nearer `smp-config` wins over it. A later call takes the place of an earlier one; without a configuration it is
 * taken back.
 *
 * What cannot be used is left out, warned of and given back; the rest is used. On a server it holds for all requests.
 *
 * @param config See `config.schema.json`.
 * @returns Where something cannot be used, and what was expected there.
 */
export function configure(config?: Config): readonly ConfigProblem[] {
  if (config === undefined) {
    setPageConfig(undefined);
    return [];
  }
  const checked = checkConfig(config);
  warnOfProblems('configure()', checked.problems);
  setPageConfig(checked.config);
  return checked.problems;
}
