import { type CheckOptions, findings } from '../../../src/config/index.ts';
import type { Rule } from '../../../src/config/inspect/index.ts';
import type { Config, Finding } from '../../../src/config/model.ts';
import { config } from '../config/support.ts';

/** What a check of a text reports. */
export function inspect(text: string, options: CheckOptions = {}): readonly Finding[] {
  return findings(config(text), options);
}

/** One line for each finding: `5:12 error param-type`. */
export function lines(text: string, options: CheckOptions = {}): readonly string[] {
  return inspect(text, options).map(
    ({ place, severity, rule }) => `${place.line}:${place.column} ${severity} ${rule}`,
  );
}

/** A config with one entry. `params`, `info` and `rest` are lines that are added to it. */
export function entry(
  parts: { readonly params?: string; readonly info?: string; readonly rest?: string } = {},
): string {
  const indented = (text: string | undefined, by: number): string =>
    (text ?? '').replaceAll(/^(?=.)/gm, ' '.repeat(by)) + (text === undefined ? '' : '\n');
  const info = parts.info === undefined ? '' : `    model_info:\n${indented(parts.info, 6)}`;
  return `model_list:\n  - model_name: a\n    litellm_params:\n      model: openai/a\n${indented(parts.params, 6)}${info}${indented(parts.rest, 0)}`;
}

/** The options of a rule's example. */
export function optionsOf({ example }: Rule): CheckOptions {
  const { env, included, endpoints } = example;
  const read = (text: string | null): Config | null => (text === null ? null : config(text));
  return {
    ...(env === undefined ? {} : { env }),
    ...(included === undefined
      ? {}
      : { included: new Map(Object.entries(included).map(([path, text]) => [path, read(text)])) }),
    ...(endpoints === undefined ? {} : { endpoints: new Map(Object.entries(endpoints)) }),
  };
}
