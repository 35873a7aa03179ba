import type { Effect, Severity, TextEdit } from '../model.ts';
import type { Document, Spot } from './document.ts';

/** One thing that can be wrong with a config. */
export interface Rule {
  /** Part of the interface: people write it into their files. An id is never renamed. */
  readonly id: string;
  /** Of findings that do not say otherwise. A `notice` whose effect is harmless has no other findings. */
  readonly severity: Severity;
  /** The most severe effect that a finding of the rule has. */
  readonly effect: Effect;
  /** The first version of LiteLLM for which the rule holds, such as `1.106`. */
  readonly since?: string;
  /** The first version for which it no longer holds. */
  readonly until?: string;
  /** What is wrong, in one sentence. */
  readonly summary: string;
  /** What LiteLLM does, and what to write instead. */
  readonly why: string;
  /** Two complete configs: one with findings of this rule alone, and the same config without findings. */
  readonly example: Example;
  readonly check: (document: Document, report: Report) => void;
}

export interface Example {
  readonly bad: string;
  readonly good: string;
  /** What the check knows besides the file. */
  readonly env?: Readonly<Record<string, string>>;
  readonly included?: Readonly<Record<string, string | null>>;
  readonly endpoints?: Readonly<Record<string, readonly string[]>>;
}

/** @param message what is wrong; it follows the YAML path of `at` */
export type Report = (at: Spot, message: string, details?: Details) => void;

export interface Details {
  /** Where a finding is less severe than its rule. */
  readonly severity?: Severity;
  readonly effect?: Effect;
  readonly related?: readonly { readonly at: Spot; readonly message: string }[];
  /** The one right correction, in offsets of the document's text. */
  readonly fix?: readonly TextEdit[];
}

/** A config with one entry, for examples: what is added to it is what an example is about. */
export function oneEntry(parts: {
  readonly params?: string;
  readonly info?: string;
  readonly rest?: string;
}): string {
  const info = parts.info === undefined ? '' : `    model_info:\n${lines(6, parts.info)}`;
  return `${ENTRY}${lines(6, parts.params)}${info}${lines(0, parts.rest)}`;
}

const ENTRY = `model_list:
  - model_name: gpt-4.1
    litellm_params:
      model: azure/gpt-4.1
`;

function lines(indent: number, text = ''): string {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${' '.repeat(indent)}${line}\n`)
    .join('');
}
