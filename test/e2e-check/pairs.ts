import { compare } from '../../src/config/inspect/version.ts';

/** One way to write an entry, or what refers to it. All of it is on one line of the config. */
export interface Written {
  readonly params?: string;
  readonly info?: string;
  /** A value of `model_group_alias` in place of an entry. */
  readonly alias?: string;
  /** A value of `fallbacks`, for an entry whose provider is busy. */
  readonly fallback?: string;
}

/** What a rule says fails, and what to write instead. */
export interface Pair {
  readonly rule: string;
  readonly wrong: Written;
  readonly right: Written;
  /**
   * The provider. `key` wants the key of `RIGHT_KEY`. `copilot` wants the editor headers, each once, and a model. `codex` is the
   * same with a model that serves `/responses` alone. Default: one that answers everything.
   */
  readonly provider?: 'key' | 'copilot' | 'codex';
  /** What is called. Default: a chat. */
  readonly call?: 'responses';
  /** The first version of LiteLLM that does not start with the wrong one. */
  readonly until?: string;
}

const HEADERS = 'editor-plugin-version: p/1, copilot-integration-id: vscode-chat, user-agent: a/1';

/** The pairs that a version of LiteLLM starts with. */
export function pairsFor(version: string): readonly Pair[] {
  return PAIRS.filter(({ until }) => until === undefined || compare(version, until) < 0);
}

export const PAIRS: readonly Pair[] = [
  {
    rule: 'limit-type',
    wrong: { info: 'max_input_tokens: 128k' },
    right: { info: 'max_input_tokens: 128000' },
  },
  {
    rule: 'headers-type',
    wrong: { params: 'extra_headers: [x-team]' },
    right: { params: 'extra_headers: {x-team: a}' },
  },
  { rule: 'timeout-type', wrong: { params: 'timeout: soon' }, right: { params: 'timeout: 60' } },
  { rule: 'timeout-type', wrong: { params: 'timeout: 60s' }, right: { params: 'timeout: "60"' } },
  { rule: 'timeout-type', wrong: { params: 'timeout: 30 seconds' }, right: { params: 'timeout: ""' } },
  { rule: 'unknown-alias-target', wrong: { alias: 'missing' }, right: { alias: 'base' } },
  { rule: 'retyped-name', wrong: { alias: '4.1' }, right: { alias: '"4.1"' } },
  { rule: 'alias-shape', wrong: { alias: '[base]' }, right: { alias: '{model: base, hidden: false}' } },
  { rule: 'fallback-shape', until: '1.109', wrong: { fallback: 'base' }, right: { fallback: '[base]' } },
  { rule: 'unknown-fallback', wrong: { fallback: '[missing]' }, right: { fallback: '[base]' } },
  {
    rule: 'env-reference',
    provider: 'key',
    wrong: { params: 'api_key: os.envrion/RIGHT_KEY' },
    right: { params: 'api_key: os.environ/RIGHT_KEY' },
  },
  {
    rule: 'env-unset',
    provider: 'key',
    wrong: { params: 'api_key: os.environ/OTHER_KEY' },
    right: { params: 'api_key: os.environ/RIGHT_KEY' },
  },
  {
    rule: 'partial-headers',
    provider: 'copilot',
    wrong: { params: 'extra_headers: {copilot-integration-id: vscode-chat}' },
    right: { params: `extra_headers: {editor-version: v/1, ${HEADERS}}` },
  },
  {
    rule: 'capital-headers',
    provider: 'codex',
    wrong: { params: `extra_headers: {Editor-Version: v/1, ${HEADERS}}`, info: 'mode: responses' },
    right: { params: `extra_headers: {editor-version: v/1, ${HEADERS}}`, info: 'mode: responses' },
  },
  {
    rule: 'mode-endpoint',
    provider: 'codex',
    wrong: { info: 'mode: chat' },
    right: { info: 'mode: responses' },
  },
  {
    rule: 'supported-endpoints',
    provider: 'copilot',
    call: 'responses',
    wrong: { info: 'mode: chat, supported_endpoints: [/v1/responses]' },
    right: { info: 'mode: chat' },
  },
  {
    rule: 'missing-model-id',
    provider: 'copilot',
    wrong: { params: 'model: github_copilot/' },
    right: { params: 'model: github_copilot/named' },
  },
];
