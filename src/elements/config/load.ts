import type {Config} from '../../foundation/config/schema.js';
import {type CheckResult, checkConfig, checkJson, describeProblems} from '../../foundation/config/validate.js';
import {SmpErrorEvent} from '../../foundation/element/events.js';
import {safeUrl} from '../../foundation/guards/url.js';
import {localNameOf} from '../../foundation/guards/node.js';
import {warnOnce} from '../../foundation/guards/warn.js';
import {fetchText} from '../../foundation/loading/fetch-text.js';

/** Result of reading a configuration, and what is wrong with it. Without `config`, nothing in it could be used. */
export interface Reading {
  readonly config?: Config | undefined;
  readonly fault?: readonly [code: 'config' | 'load', error: Error];
}

const requests = new Map<string, Promise<CheckResult>>();

async function fetchConfig(src: string, base: string): Promise<CheckResult> {
  const {protocol, href} = new URL(src, base);
  if (!safeUrl(src) || !/^https?:$/.test(protocol)) throw new Error('expected a web address');
  const known = requests.get(href);
  if (known) return known;
  const request = fetchText(href, new AbortController().signal).then(checkJson);
  // Forget a failed request, so that the next call tries again.
  request.catch(() => requests.delete(href));
  requests.set(href, request);
  return request;
}

const toReading = ({config, problems}: CheckResult): Reading =>
  problems.length ? {config, fault: ['config', new Error(`${describeProblems(problems)}; the rest is used`)]} : {config};

/**
 * Parses and validates a configuration.
 *
 * @param value An object, or JSON text.
 */
export const readConfig = (value: unknown): Reading => toReading(typeof value === 'string' ? checkJson(value) : checkConfig(value));

/**
 * Fetches and parses a configuration; never rejects.
 *
 * @param src Its URL: one request for each URL, however many callers.
 * @param base Base of a relative URL.
 * @param attribute Attribute that contains the URL, for the error message.
 */
export async function loadConfig(src: string, base: string, attribute = 'src'): Promise<Reading> {
  try {
    return toReading(await fetchConfig(src, base));
  } catch (error) {
    return {fault: ['load', new Error(`${attribute}="${src.slice(0, 80)}" could not be used: ${(error as Error).message}`)]};
  }
}

/** Reports what is wrong with an element's configuration: a console warning, once, and an `smp-error` event. */
export function reportFault(element: Element, fault: Reading['fault']): void {
  if (!fault) return;
  warnOnce(`<${localNameOf(element)}>`, fault[1].message);
  element.dispatchEvent(new SmpErrorEvent(...fault));
}
