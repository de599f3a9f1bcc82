import {setPageConfig} from './registry.js';
import type {Config} from './schema.js';
import {type ConfigProblem, checkConfig, warnOfProblems} from './validate.js';

/**
 * Sets the configuration of the whole page: prices, clinic, review, articles, questions. Attributes, properties and
 * `smp-config` override it. A later call replaces an earlier one; a call without an argument removes the configuration.
 *
 * Invalid parts are left out, logged and returned; the rest is used. On a server it applies to all requests.
 *
 * @param config See `config.schema.json`.
 * @returns The invalid parts: path and expected value of each.
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
