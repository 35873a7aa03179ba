import type { IncomingMessage } from 'node:http';
import { wrongEditor } from '../../../src/prove/rules.ts';
import type { CatalogueRecord } from '../../servers/copilot/model.ts';

/** A call of a model, as it arrived. */
export interface Asked {
  readonly endpoint: string;
  readonly model: string;
  readonly stream: boolean;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Why a call is refused. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

export interface Rules {
  /** Whether a bearer token came from an exchange and is still valid. */
  readonly isSession: (token: string) => boolean;
  readonly catalogue: readonly CatalogueRecord[];
}

/** Why a call is refused, in the order in which Copilot looks: who asks, with which editor, for what; undefined: it is not. */
export function refusalOf(asked: Asked, request: IncomingMessage, rules: Rules): Refusal | undefined {
  return (
    wrongToken(request, rules) ??
    wrongHeaders(request) ??
    wrongEndpoint(asked, rules.catalogue) ??
    leakedKeys(asked.body)
  );
}

/** In the words of Copilot's answers, as recorded. */
function wrongToken({ headers }: IncomingMessage, { isSession }: Rules): Refusal | undefined {
  const token = (headers.authorization ?? '').replace(/^Bearer /, '');
  if (isSession(token)) return undefined;
  return { status: 401, message: 'IDE token expired: unauthorized: token expired' };
}

/**
 * `editor-version` as Copilot requires it. Of the others no refusal is recorded: that each has to be sent once, with one
 * value, is stricter, because a header that is sent twice shows that `extra_headers` of an entry do not replace LiteLLM's.
 * The value of `user-agent` is not judged: on the chat route the OpenAI library that LiteLLM uses puts its own name before
 * it, in one header (run on LiteLLM 1.106.2: `AsyncOpenAI/Python 2.54.0, GitHubCopilot…`), which Copilot answers for everyone
 * who chats through LiteLLM.
 */
function wrongHeaders({ headers, rawHeaders }: IncomingMessage): Refusal | undefined {
  const editor = wrongEditor(headers);
  if (editor !== undefined) return { status: 400, message: `bad request: ${editor}` };
  const names = rawHeaders.filter((_, at) => at % 2 === 0).map((name) => name.toLowerCase());
  const wrong = EDITOR_HEADERS.find(
    (header) =>
      names.filter((name) => name === header).length !== 1 ||
      (header !== 'user-agent' && String(headers[header]).includes(',')),
  );
  return wrong === undefined
    ? undefined
    : { status: 400, message: `bad request: ${wrong} is not sent exactly once` };
}

const EDITOR_HEADERS = ['editor-version', 'editor-plugin-version', 'copilot-integration-id', 'user-agent'];

/** Copilot serves a model only where its catalogue says; old records list no endpoint, and their type decides. */
function wrongEndpoint(
  { model, endpoint }: Asked,
  catalogue: readonly CatalogueRecord[],
): Refusal | undefined {
  const records = catalogue.filter(({ id }) => id === model);
  if (records.length === 0) return { status: 400, message: 'The requested model is not supported.' };
  if (records.some((record) => endpointsOf(record).includes(endpoint))) return undefined;
  return { status: 400, message: `model ${model} is not accessible via the ${endpoint} endpoint` };
}

/** The endpoints of a record. */
export function endpointsOf(record: CatalogueRecord): readonly string[] {
  const { supported_endpoints: listed, capabilities } = record;
  if (Array.isArray(listed)) return listed;
  const { type } = capabilities as { readonly type: string };
  return type === 'embeddings' ? ['/embeddings'] : ['/chat/completions'];
}

/**
 * Keys of a config that must not reach Copilot. What Copilot does with fields that it does not know is not recorded: the
 * refusal is stricter, so that each leak is seen.
 */
function leakedKeys(body: Asked['body']): Refusal | undefined {
  const leaked = Object.keys(body).filter((key) => KEYS_OF_A_CONFIG.test(key));
  return leaked.length === 0
    ? undefined
    : { status: 400, message: `the body has ${leaked.join(', ')} of the config` };
}

const KEYS_OF_A_CONFIG =
  /^(?:model_info|model_name|cache_models_for|allowed_openai_params|litellm_.*|extra_headers|mode|supports_.*|max_input_tokens|reasoning_effort_levels|deprecation_date|successor_model|display_name|.*_cost.*)$/;
