/** One model of the catalogue, as far as it is read. A field that upstream did not report, or reported in a wrong type, is absent. */
export interface Model {
  readonly id: string;
  /** Upstream's display name: hostile text. */
  readonly name?: string;
  readonly vendor?: string;
  /** `capabilities.type`; other strings are kept as they are. */
  readonly type?: 'chat' | 'embeddings' | 'completion' | (string & {});
  readonly pickerEnabled?: boolean;
  readonly preview?: boolean;
  readonly policy?: 'enabled' | 'disabled' | 'unconfigured' | (string & {});
  readonly endpoints?: readonly string[];
  readonly limits: {
    readonly contextWindow?: number;
    readonly prompt?: number;
    readonly output?: number;
  };
  /** `capabilities.supports`; absent when upstream did not report the object at all, so that nothing is concluded from silence. */
  readonly supports?: {
    readonly vision?: boolean;
    readonly toolCalls?: boolean;
    readonly parallelToolCalls?: boolean;
    readonly structuredOutputs?: boolean;
    /** Any of `reasoning_effort`, `adaptive_thinking`, thinking budgets. */
    readonly reasoning?: boolean;
    readonly webSearch?: boolean;
    /** Upstream's names of fields that had a wrong type (`tool_calls`; `reasoning` for any sign of it): neither true nor false. */
    readonly unreadable?: readonly string[];
  };
  /** USD per token. */
  readonly prices?: {
    readonly input?: number;
    readonly output?: number;
    readonly cacheRead?: number;
    readonly cacheWrite?: number;
  };
}

/** The answer of `GET /models`, parsed. Sorted by id, ids unique. */
export interface Catalogue {
  readonly models: readonly Model[];
  /** Ids present in the answer whose record could not be read: unknown, never gone. `undefined` counts records without even an id. */
  readonly unreadable: readonly string[];
  /** Records without a readable id. While there are any, no model can be called gone. */
  readonly nameless: number;
  readonly notices: readonly import('../errors.ts').Notice[];
}
