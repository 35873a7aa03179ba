import type { Notice, Place } from '../errors.ts';
import type { Refused } from './refused.ts';

/** A plain value as PyYAML's `safe_load` gives it, as far as JSON can hold it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type ValueMap = { readonly [key: string]: Value };

/** Is the value a list? (`Array.isArray` does not narrow readonly arrays.) */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Is the value a mapping? */
export function isMap(value: Value | undefined): value is ValueMap {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A value as it is written in the file. */
export interface Read {
  /** As PyYAML reads it; `undefined` where JSON has no such value (a date, a tagged value, an unresolvable one). */
  readonly value: Value | undefined;
  /** The source text of a scalar, for showing. */
  readonly source: string;
  readonly place: Place;
  /** A person's `# copilot-model-sync: keep` covers the value, or something in it. */
  readonly keep: boolean;
}

/** One item of `model_list`, read as PyYAML reads it (last duplicate wins, then merge keys, first wins). */
export interface Entry {
  /** Position in `model_list`. */
  readonly index: number;
  readonly place: Place;
  /** `model_name`, when it is a string to PyYAML. */
  readonly name: string | undefined;
  /** `litellm_params.model`, when it is a string to PyYAML. */
  readonly model: string | undefined;
  /** `model_info.id`, when it is a string to PyYAML: LiteLLM takes it for a name as well. */
  readonly id: string | undefined;
  readonly params: ReadonlyMap<string, Read>;
  readonly info: ReadonlyMap<string, Read>;
  /** Keys of a `model_info` nested in `litellm_params` (the old scripts' shape); undefined when there is none. */
  readonly nestedInfo: ReadonlyMap<string, Read> | undefined;
  /** `# copilot-model-sync: keep` on the entry as a whole. */
  readonly keep: boolean;
  /** Paths of all that a `keep` covers in the entry, such as `['model_info', 'mode']`; `[]` for the entry as a whole. */
  readonly keeps: readonly (readonly string[])[];
}

/** A config as LiteLLM reads it. `internals` belongs to this room. */
export interface Config {
  readonly path: string;
  readonly pointer: string | undefined;
  /** The whole file's text, BOM included. */
  readonly text: string;
  /**
   * The value of `model_list`. A file where it is `missing` may be none of LiteLLM's; where it is `included`, it is
   * missing too, but the config includes other files, which may have it: LiteLLM would add the lists together.
   */
  readonly list: 'items' | 'empty' | 'null' | 'missing' | 'included';
  readonly entries: readonly Entry[];
  /** `# copilot-model-sync: keep` on `model_list`: no entry changes, and none is added. */
  readonly keep: boolean;
  readonly notices: readonly Notice[];
  readonly internals: unknown;
}

/** An `error` and, with `--strict`, a `warning` fail a check. A `notice` never does. */
export type Severity = 'error' | 'warning' | 'notice';

/**
 * What LiteLLM does about a finding. `does-not-start`: the proxy exits. `drops-entry`: it starts without the entry.
 * `calls-fail`: it starts, but calls that use the value fail. `ignored`: it ignores what is written. `differs`: it behaves
 * differently than the config suggests. `advice`: it works as the config says.
 */
export type Effect = 'does-not-start' | 'drops-entry' | 'calls-fail' | 'ignored' | 'differs' | 'advice';

/** What LiteLLM would not do with a config as its author expects. */
export interface Finding {
  /** Id of the rule, such as `unknown-key`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly effect: Effect;
  readonly place: Place;
  /** Characters from the place on that are meant, on one line. */
  readonly length: number;
  /** Starts with the YAML path. No credential of the file is in it. */
  readonly message: string;
  /** The line of the file, with every credential in it replaced by `***`. */
  readonly excerpt: string;
  /** Position in `model_list`, when the finding is about an entry. */
  readonly entry?: number;
  /** Other places that the finding refers to. */
  readonly related?: readonly Notice[];
  /** The one right correction of the file, where there is one. */
  readonly fix?: readonly TextEdit[];
}

/** What to do to a config. Entries are identified by their position before any operation. */
export type Operation =
  | { readonly kind: 'set'; readonly entry: number; readonly path: readonly string[]; readonly value: Value }
  | { readonly kind: 'unset'; readonly entry: number; readonly path: readonly string[] }
  | { readonly kind: 'remove'; readonly entry: number }
  | { readonly kind: 'insert'; readonly value: ValueMap }
  /** The value of `router_settings.model_group_alias.NAME`; of a value with `hidden`, its `model`. */
  | { readonly kind: 'set-alias'; readonly name: string; readonly target: string }
  | { readonly kind: 'unset-alias'; readonly name: string }
  /** The item `NAME: [target, …]` of the list of `fallbacks` that LiteLLM uses. */
  | { readonly kind: 'set-fallbacks'; readonly name: string; readonly targets: readonly string[] };

/** Replace [start, end) of the file's text (UTF-16 offsets) by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type ReadResult = { readonly kind: 'config'; readonly config: Config } | Refused;
/** `config` is the result read again, as its verification needs it anyway. */
export type EditResult =
  | {
      readonly kind: 'edited';
      readonly text: string;
      readonly edits: readonly TextEdit[];
      readonly config: Config;
    }
  | Refused;
