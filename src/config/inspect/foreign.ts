import type { Problem } from '../../errors.ts';
import type { Config } from '../model.ts';
import { internals } from '../read/index.ts';
import { parse } from '../read/parse.ts';
import { sourceText } from '../read/source.ts';
import { effectiveKeys } from '../read/value.ts';
import { problemAt } from '../refused.ts';
import { modelLists } from './model-lists.ts';

/**
 * The top-level keys that LiteLLM 1.106.2 reads: `load_config`, `_load_environment_variables` and `get_config` in
 * `litellm/proxy/proxy_server.py`.
 */
const LITELLM_KEYS = new Set([
  'agent_list',
  'agents',
  'assistant_settings',
  'callback_settings',
  'credential_list',
  'default_vertex_config',
  'environment_variables',
  'files_settings',
  'finetune_settings',
  'general_settings',
  'guardrails',
  'include',
  'litellm_settings',
  'mcp_servers',
  'mcp_tools',
  'model_list',
  'policies',
  'policy_attachments',
  'prompts',
  'router_settings',
  'sandbox_tools',
  'search_tools',
  'vector_store_registry',
  'worker_registry',
]);

/**
 * The refusal of a config that has content but no key that LiteLLM reads: the path leads to Helm values, a manifest or a
 * compose file. It names the pointers under which the file has a `model_list`.
 */
export function foreignConfig(config: Config): Problem | undefined {
  const { root } = internals(config);
  if (root.kind === 'empty' || root.map.pairs.length === 0) return undefined;
  const keys = [...effectiveKeys(root.map).keys()];
  if (keys.some((key) => LITELLM_KEYS.has(key))) return undefined;
  const { path, pointer } = config;
  const what = pointer === undefined ? 'The file' : `The value at ${pointer}`;
  return problemAt(
    'NOT_LITELLM',
    { path },
    `${what} is not a LiteLLM config: LiteLLM reads none of its top-level keys (${quoted(keys)}).`,
    hint(config),
  );
}

function hint({ path, text }: Config): string | undefined {
  const parsed = parse(sourceText(path, text), { tabs: false });
  if (parsed.kind === 'refused') return undefined;
  const { pointers, texts } = modelLists(parsed);
  const [first, ...others] = pointers
    .filter((pointer) => pointer !== '')
    .slice(0, MOST_SHOWN)
    .map((pointer) => `${path}#${pointer}`);
  if (first !== undefined && others.length === 0) return `Set \`config-path: ${first}\`.`;
  if (first !== undefined) {
    return `\`model_list\` is at ${quoted([first, ...others])}. Set \`config-path\` to the ones to keep up to date, one per line.`;
  }
  const [inside] = texts;
  return inside === undefined
    ? undefined
    : `\`model_list\` is inside the text at \`${inside}\`, which a pointer cannot select. Move it to a mapping or to its own file, and set \`config-path\` to it.`;
}

const MOST_SHOWN = 5;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_SHOWN).map((name) => `\`${name}\``);
  return `${shown.join(', ')}${names.length > shown.length ? ' and others' : ''}`;
}
