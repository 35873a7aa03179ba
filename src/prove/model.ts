import type { ConfigLocation } from '../config-location.ts';
import type { Catalogue } from '../copilot/model.ts';

/** The result of a proof: LiteLLM serves the change, does not serve it, or was not asked. */
export type Proof =
  | { readonly kind: 'passed'; readonly litellm: Litellm; readonly files: readonly FileProof[] }
  /** A file does not start, or something that this change touches does not answer. */
  | { readonly kind: 'failed'; readonly litellm: Litellm; readonly files: readonly FileProof[] }
  /** LiteLLM could not be asked: there is no Python, no package index, no known version, or no time left. */
  | { readonly kind: 'not-run'; readonly reason: string };

/** Which LiteLLM was started. */
export interface Litellm {
  readonly version: string;
  /** Where the version was found, such as `deploy/values.yaml:12`; absent when the user named it. */
  readonly foundAt?: string;
}

/** What a proxy did with one file. */
export interface FileProof extends ConfigLocation {
  readonly start: Start;
  /** Entries that the proxy serves, of all providers. */
  readonly entries: number;
  readonly rows: readonly Row[];
  /** Settings that the proxy was started without, as YAML paths. */
  readonly switchedOff: readonly string[];
  /** Other hosts that the proxy asked for, sorted: hostile text. It got no answer from any of them. */
  readonly refusedHosts: readonly string[];
}

export type Start =
  /** Time until it answered, in milliseconds. */
  | { readonly kind: 'up'; readonly ms: number }
  | {
      readonly kind: 'down';
      readonly why: 'exited' | 'timeout';
      /** The proxy's own last error: hostile text, secrets hidden. */
      readonly said: string;
      /** It did not start without this change either. */
      readonly before: boolean;
    };

/** How a client asks a model. */
export type Route =
  | 'chat'
  | 'chat stream'
  | 'responses'
  | 'responses stream'
  | 'messages'
  | 'messages stream'
  | 'embeddings';

/** What is asked about a name: whether it is listed as written, whether it answers, whether a reference to it works. */
export type Subject = Route | 'listed' | 'alias' | 'fallback';

/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly subject: Subject;
  readonly result: Result;
}

/** `failed-before`: the same fails without this change. */
export type Result =
  | { readonly kind: 'ok' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'failed-before'; readonly reason: string }
  | { readonly kind: 'not-asked'; readonly reason: string };

/** A config to prove. */
export interface Case extends ConfigLocation {
  /** The whole file with the change. */
  readonly after: Uint8Array;
  /** The whole file without it; null: the file is new. Undefined: there is no change, and every Copilot entry is asked. */
  readonly before: Uint8Array | null | undefined;
}

/** Which LiteLLM to start. */
export type WantedLitellm =
  | { readonly kind: 'version'; readonly version: string; readonly foundAt?: string }
  | { readonly kind: 'newest' }
  /** An installed `litellm`: the path of its program. */
  | { readonly kind: 'program'; readonly path: string };

/** What a proof needs. */
export interface Job {
  readonly wanted: WantedLitellm;
  readonly cases: readonly Case[];
  /** Undefined: which endpoint a model serves is not known, so the stand-in for Copilot serves every one. */
  readonly catalogue: Catalogue | undefined;
}
