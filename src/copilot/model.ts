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
  /** The levels of `capabilities.supports.reasoning_effort`, each once, in upstream's order; `none` is one of them. */
  readonly reasoningEfforts?: readonly string[];
  readonly prices?: Prices;
  /** Prompts of more than `above` tokens have prices of their own; these are absent when they could not be believed. */
  readonly longContext?: { readonly above: number; readonly prices?: Prices };
  /** Upstream announces that the model is going to be withdrawn. */
  readonly retirement?: {
    /** ISO date, when the message contains exactly one. */
    readonly date?: string;
    /** Id of the model that the message names as the replacement. */
    readonly successor?: string;
    /** Upstream's words: hostile text. */
    readonly message: string;
  };
}

/** USD per token. */
export interface Prices {
  readonly input?: number;
  readonly output?: number;
  readonly cacheRead?: number;
  readonly cacheWrite?: number;
}

/** The answer of `GET /models`, parsed. Sorted by id, ids unique. */
export interface Catalogue {
  readonly models: readonly Model[];
  /** Ids present in the answer whose record could not be read: unknown, never gone. */
  readonly unreadable: readonly string[];
  /** How many records have no readable id. While there are any, no model counts as gone. */
  readonly nameless: number;
  readonly notices: readonly import('../errors.ts').Notice[];
}
