import type { Notice } from '../errors.ts';
import type { ExportChange } from '../sync/model.ts';

/** The clients whose files can list the models. */
export const EXPORT_KINDS = ['opencode', 'zed', 'claude-code-router'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

/** The provider that a file is searched for when none is named: the id that LiteLLM's own `lite opencode` uses. */
export const DEFAULT_PROVIDER = 'litellm';

/** A client's file, and the provider in it that stands for the proxy. */
export interface ExportTarget {
  readonly kind: ExportKind;
  /** Repository-relative, `/` as separator. */
  readonly path: string;
  readonly provider: string;
}

/** A client's file as it was read. Null: it does not exist. */
export interface ExportFile extends ExportTarget {
  readonly bytes: Uint8Array | null;
}

/** A model as the config states it. What the config does not state is undefined. */
export interface ServedModel {
  /** Its `model_name`: what clients call. */
  readonly name: string;
  readonly displayName: string | undefined;
  /** Tokens. */
  readonly maxInput: number | undefined;
  /** Tokens. */
  readonly maxOutput: number | undefined;
  readonly tools: boolean | undefined;
  readonly parallelTools: boolean | undefined;
  readonly vision: boolean | undefined;
  readonly pdf: boolean | undefined;
  readonly reasoning: boolean | undefined;
  /** Levels that `reasoning_effort` takes through the proxy's chat route; none where the proxy ignores the parameter. */
  readonly efforts: readonly string[];
}

/** What the configs serve before and after a plan, as far as an export needs it. */
export interface Served {
  /** In the configs' order, each name once. */
  readonly models: readonly ServedModel[];
  /** Names of managed entries before the plan: only these are ever removed from a client's file. */
  readonly before: ReadonlySet<string>;
  /** Every name that a config answers after the plan: of entries, managed or not, and of aliases. One with `*` is a pattern. */
  readonly answered: ReadonlySet<string>;
}

export interface Exported {
  readonly kind: 'exported';
  /** The whole file; the same as before when nothing changes. */
  readonly bytes: Uint8Array;
  readonly changes: readonly ExportChange[];
  readonly notices: readonly Notice[];
}
