import type { ValueMap } from './config/model.ts';
import type { ExportTarget } from './export/model.ts';
import type { Prove } from './prove/version.ts';

/** A config inside the repository or workspace: the file, and where in it the config is. */
export interface ConfigPath {
  /** Repository-relative, `/` as separator, no glob characters unless `glob`. */
  readonly path: string;
  /** JSON Pointer to the config inside the file. */
  readonly pointer?: string;
  readonly glob: boolean;
}

export interface CopilotSettings {
  /** The OAuth token, trimmed. Undefined only when a recorded catalogue is used. */
  readonly token: string | undefined;
  readonly auth: 'exchange' | 'direct' | undefined;
  readonly integrationId: string | undefined;
  readonly apiVersion: string;
  /** `github.com`, or a tenant `SUB.ghe.com`. */
  readonly host: string;
  /** Overrides by LiteLLM's environment names; https, or http on loopback. */
  readonly urls: {
    readonly exchange?: string;
    readonly apiBase?: string;
    readonly deviceCode?: string;
    readonly accessToken?: string;
  };
}

export interface GitHubSettings {
  readonly token: string | undefined;
  readonly owner: string;
  readonly repo: string;
  /** Undefined: the default branch. */
  readonly base: string | undefined;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
}

export interface PullRequestSettings {
  readonly branch: string;
  /** Templates; undefined: the default that says what changed. */
  readonly title: string | undefined;
  readonly commitMessage: string | undefined;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly teamReviewers: readonly string[];
  readonly milestone: string | undefined;
  readonly draft: boolean;
  readonly signOff: boolean;
  readonly autoMerge: 'never' | 'additive' | 'always';
}

/** What is written outside `model_list`. Ids are Copilot's. */
export interface RoutingSettings {
  /** Names of `router_settings.model_group_alias`, and the model that each one calls. */
  readonly aliases: readonly { readonly name: string; readonly id: string }[];
  /** The models that answer when a model fails, in this order. */
  readonly fallbacks: readonly { readonly id: string; readonly targets: readonly string[] }[];
  /** `alias`: the name of a removed model becomes an alias of its successor. */
  readonly onRemoval: 'remove' | 'alias';
  /** The successor of a model that matches the glob, where Copilot names none. The first match counts. */
  readonly successors: readonly { readonly pattern: string; readonly id: string }[];
}

/** Everything a run depends on: one frozen value. */
export interface Settings {
  readonly mode: 'pull-request' | 'write' | 'check';
  readonly configPaths: readonly ConfigPath[];
  /** Start a config that does not exist, instead of refusing it. */
  readonly createConfig: boolean;
  /** Files of clients that list the models. */
  readonly exports: readonly ExportTarget[];
  /** A recorded `/models` answer to use in place of the request. */
  readonly catalogueFile: string | undefined;
  readonly copilot: CopilotSettings;
  readonly select: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly modelTypes: readonly ('chat' | 'embedding')[];
    readonly includePreview: boolean;
  };
  readonly entry: {
    readonly modelName: string | undefined;
    readonly extraHeaders: ValueMap | undefined;
    readonly newEntry: ValueMap | undefined;
    readonly costs: boolean;
    /** `default-tier`: at most the longest prompt that still has the lower price. */
    readonly maxInputTokens: 'reported' | 'default-tier';
    readonly displayNames: boolean;
  };
  /** For `check`: rules that are not applied, the LiteLLM that reads the file, whether warnings fail, the file for SARIF. */
  readonly check: {
    readonly ignore: readonly string[];
    readonly litellmVersion: string | undefined;
    readonly strict: boolean;
    readonly sarif: string | undefined;
  };
  readonly removal: { readonly graceDays: number; readonly allowMass: boolean };
  readonly routing: RoutingSettings;
  /** Which LiteLLM proves a change before a pull request is written. */
  readonly prove: Prove;
  readonly github: GitHubSettings;
  readonly pullRequest: PullRequestSettings;
}
