import type { Value } from '../model.ts';
import { isList, isMap } from '../model.ts';
import { resolvePlain } from '../read/scalar.ts';
import type { MapNode } from '../read/tree.ts';
import { dereference } from '../read/tree.ts';
import { valueReader } from '../read/value.ts';
import { child, childrenOf, duplicates, type Finder, mapOf, type Spot } from './finder.ts';

/** One item of `model_list`. */
export function entryFindings(find: Finder, entry: Spot): void {
  const map = mapOf(entry);
  if (map === undefined) {
    find.report('error', entry.path, entry.offset, 'is no mapping: LiteLLM does not start.');
    return;
  }
  duplicates(find, map, entry.path);
  needString(find, map, entry, 'model_name');
  const params = needMap(find, child(map, entry.path, 'litellm_params'), entry, 'litellm_params');
  if (params !== undefined) {
    needString(find, params.map, params, 'model');
    keyFindings(find, params, PARAMS);
  }
  const info = child(map, entry.path, 'model_info');
  const held = info === undefined ? undefined : needMap(find, info, entry, 'model_info');
  if (held !== undefined) keyFindings(find, held, INFO);
}

type Held = Spot & { readonly map: MapNode };

/** What is wrong with a value; undefined when nothing is. */
type Rule = (value: Value | undefined) => readonly ['error' | 'warning', string] | undefined;

const number: Rule = (value) =>
  isNumber(value) ? undefined : ['error', 'is no number: LiteLLM drops the entry.'];

const limit: Rule = (value) => {
  if (typeof value === 'number' || value === null) return undefined;
  if (typeof value === 'string' && isNumber(value))
    return ['warning', 'is a string: write the number without quotes.'];
  return ['error', 'is no number: LiteLLM loads it, and every call fails.'];
};

const always =
  (message: string): Rule =>
  () => ['warning', message];

const headers: Rule = (value) =>
  isMap(value) || value === null ? undefined : ['error', 'is no mapping: every call fails.'];

const MODES = new Set(
  'chat completion embedding responses rerank moderation moderations image_generation image_edit video_generation audio_transcription audio_speech realtime ocr search batch vector_store'.split(
    ' ',
  ),
);
const mode: Rule = (value) =>
  value === null || (typeof value === 'string' && MODES.has(value))
    ? undefined
    : ['warning', 'is no mode that LiteLLM knows: it takes any text, and routes as if there were none.'];

const tier: Rule = (value) =>
  value === null || value === 'free' || value === 'paid'
    ? undefined
    : ['error', 'is neither `free` nor `paid`: LiteLLM drops the entry.'];

const COST = /^(?:input|output|cache)\w*_cost(?:_per_\w+)?$/;

const PARAMS: Readonly<Record<string, Rule>> = {
  rpm: number,
  tpm: number,
  extra_headers: headers,
  model_info: always('is ignored here: it belongs beside `litellm_params`.'),
  cache_models_for: always('is no setting of LiteLLM: it is sent upstream in the body of every call.'),
  supported_endpoints: always('takes the editor headers from calls of `/v1/responses`: leave it out.'),
};

const INFO: Readonly<Record<string, Rule>> = {
  max_tokens: limit,
  max_input_tokens: limit,
  max_output_tokens: limit,
  mode,
  tier,
  supported_endpoints: always('takes the editor headers from calls of `/v1/responses`: leave it out.'),
  supports_tool_calls: always('is ignored: LiteLLM’s name is `supports_function_calling`.'),
  supports_structured_outputs: always('is ignored: LiteLLM’s name is `supports_response_schema`.'),
};

function keyFindings(find: Finder, held: Held, rules: Readonly<Record<string, Rule>>): void {
  duplicates(find, held.map, held.path);
  const read = valueReader();
  for (const { key, node, path, offset } of childrenOf(held.map, held.path)) {
    const rule = COST.test(key) ? number : Object.hasOwn(rules, key) ? rules[key] : undefined;
    const wrong = rule?.(read(node));
    if (wrong !== undefined) find.report(wrong[0], path, offset, wrong[1]);
  }
}

function needMap(find: Finder, spot: Spot | undefined, entry: Spot, key: string): Held | undefined {
  const map = spot === undefined ? undefined : mapOf(spot);
  if (spot !== undefined && map !== undefined) return { ...spot, map };
  if (spot === undefined)
    find.report('error', entry.path, entry.offset, `has no \`${key}\`: LiteLLM does not start.`);
  else find.report('error', spot.path, spot.offset, 'is no mapping: LiteLLM does not start.');
  return undefined;
}

function needString(find: Finder, map: MapNode, holder: Spot, key: string): void {
  const spot = child(map, holder.path, key);
  if (spot === undefined) {
    find.report('error', holder.path, holder.offset, `has no \`${key}\`: LiteLLM does not start.`);
    return;
  }
  const node = dereference(spot.node);
  if (typeof valueReader()(spot.node) === 'string') return;
  const plain = node?.kind === 'scalar' && node.style === 'plain' && resolvePlain(node.text) !== 'null';
  const hint = plain ? `: ${kindOf(node.text)} to YAML 1.1; quote it` : '';
  find.report('error', spot.path, spot.offset, `is no string${hint}. LiteLLM does not start.`);
}

function kindOf(text: string): string {
  const names = {
    int: 'a number',
    float: 'a number',
    bool: 'a boolean',
    timestamp: 'a date',
    null: 'nothing',
  };
  const tag = resolvePlain(text);
  return tag in names ? names[tag as keyof typeof names] : 'another value';
}

/** Costs such as `1e-6` are strings to PyYAML; LiteLLM converts them. */
function isNumber(value: Value | undefined): boolean {
  if (typeof value === 'number' || value === null) return true;
  return typeof value === 'string' && !isList(value) && value.trim() !== '' && Number.isFinite(Number(value));
}
