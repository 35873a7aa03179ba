import * as z from 'zod';
import type { Model } from './model.ts';
import { pricesOf, TokenPrices } from './price.ts';
import { retirementOf } from './retirement.ts';

/** A record of the catalogue, read as far as it can be. `dropped` names fields of a wrong type, and says what is wrong. */
export type ReadRecord =
  | { readonly kind: 'model'; readonly model: Model; readonly dropped: readonly Dropped[] }
  /** `id` is cleaned for showing when it is not one that a model can have. */
  | { readonly kind: 'unreadable'; readonly id: string; readonly why: string }
  | { readonly kind: 'nameless'; readonly why: string };

export interface Dropped {
  /** Such as `capabilities.limits.max_prompt_tokens`. */
  readonly field: string;
  readonly why: string;
}

/** Ids end up in YAML, Markdown and globs: letters, digits and the marks that real ids have. */
const ID = /^[A-Za-z\d][\w.:@+/-]{0,127}$/;

const Text = z.string().max(500).nullish();
const Flag = z.boolean().nullish();
const Tokens = z.int().positive().nullish();
const Budget = z.number().nullish();
/** Levels end up in YAML and in requests: a word, such as `xhigh`. */
const Effort = z.string().regex(/^[a-z][a-z\d_-]{0,31}$/i, 'a level is not a word');

/** What is read of a record. Nothing else is looked at, so that a new field of upstream's costs nothing. */
const ModelRecord = z.object({
  name: Text,
  vendor: Text,
  preview: Flag,
  model_picker_enabled: Flag,
  policy: z.object({ state: Text }).nullish(),
  supported_endpoints: z.array(z.string().max(100)).max(50).nullish(),
  info_messages: z.array(z.unknown()).max(100).nullish(),
  billing: z.object({ token_prices: TokenPrices.nullish() }).nullish(),
  capabilities: z
    .object({
      type: Text,
      limits: z
        .object({ max_context_window_tokens: Tokens, max_prompt_tokens: Tokens, max_output_tokens: Tokens })
        .nullish(),
      supports: z
        .object({
          vision: Flag,
          tool_calls: Flag,
          parallel_tool_calls: Flag,
          structured_outputs: Flag,
          web_search: Flag,
          adaptive_thinking: Flag,
          min_thinking_budget: Budget,
          max_thinking_budget: Budget,
          reasoning_effort: z.array(Effort).max(50).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});
type ModelRecord = z.infer<typeof ModelRecord>;

/** They decide whether a model is offered at all: a guess would add or remove its entry. */
const DECIDING = new Set(['model_picker_enabled', 'capabilities', 'capabilities.type']);

const REASONING = [
  'reasoning_effort',
  'adaptive_thinking',
  'min_thinking_budget',
  'max_thinking_budget',
] as const;
const SUPPORTS = 'capabilities.supports.';

/** Reads one record. A field of a wrong type is dropped; if it is a deciding field or the id, the whole record is unreadable. */
export function readRecord(value: unknown): ReadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'nameless', why: 'is not an object' };
  }
  const id: unknown = 'id' in value ? value.id : undefined;
  if (typeof id !== 'string' || id === '') return { kind: 'nameless', why: 'has no id' };
  if (!ID.test(id)) return { kind: 'unreadable', id: shown(id), why: 'the id is not a valid model id' };

  const first = ModelRecord.safeParse(value);
  if (first.success) return modelOf(id, first.data, []);
  const dropped = first.error.issues.map(({ path, message }) => ({
    field: fieldOf(path).join('.'),
    why: message.replace('Invalid input: ', ''),
  }));
  const decided = dropped.find(({ field }) => DECIDING.has(field));
  if (decided !== undefined) return { kind: 'unreadable', id, why: `\`${decided.field}\`: ${decided.why}` };
  let rest: object = value;
  for (const { path } of first.error.issues) rest = without(rest, fieldOf(path));
  const second = ModelRecord.safeParse(rest);
  return second.success
    ? modelOf(id, second.data, dropped)
    : { kind: 'unreadable', id, why: 'the record has an unknown structure' };
}

/** The path of a field; of a list, not of its element, since a part of a list has another meaning than the whole. */
function fieldOf(path: readonly PropertyKey[]): string[] {
  const names = path.map((key) => (typeof key === 'string' ? key : undefined));
  const end = names.indexOf(undefined);
  return (end === -1 ? names : names.slice(0, end)).map(String);
}

/** A copy that lacks one field. */
function without(value: object, [name, ...rest]: readonly string[]): object {
  if (name === undefined) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      if (key !== name) return [[key, inner]];
      if (rest.length === 0 || typeof inner !== 'object' || inner === null) return [];
      return [[key, without(inner, rest)]];
    }),
  );
}

function modelOf(id: string, record: ModelRecord, wrong: readonly Dropped[]): ReadRecord {
  const { limits, supports, type } = record.capabilities ?? {};
  const priced = pricesOf(record.billing?.token_prices);
  const efforts = [...new Set(supports?.reasoning_effort)];
  const model: Model = {
    id,
    ...reported({
      name: record.name || undefined,
      vendor: record.vendor || undefined,
      type,
      pickerEnabled: record.model_picker_enabled,
      preview: record.preview,
      policy: record.policy?.state,
      endpoints: record.supported_endpoints,
      reasoningEfforts: efforts.length === 0 ? undefined : efforts,
      prices: priced.prices,
      longContext: priced.longContext,
      retirement: retirementOf(record.info_messages ?? []),
    }),
    limits: reported({
      contextWindow: limits?.max_context_window_tokens,
      prompt: limits?.max_prompt_tokens,
      output: limits?.max_output_tokens,
    }),
    ...(supports ? { supports: supportsOf(supports, wrong) } : {}),
  };
  const dropped =
    priced.why === undefined ? wrong : [...wrong, { field: 'billing.token_prices', why: priced.why }];
  return { kind: 'model', model, dropped };
}

type Supports = NonNullable<NonNullable<ModelRecord['capabilities']>['supports']>;

function supportsOf(supports: Supports, dropped: readonly Dropped[]): NonNullable<Model['supports']> {
  const unreadable = new Set(
    dropped
      .filter(({ field }) => field.startsWith(SUPPORTS))
      .map(({ field }) => field.slice(SUPPORTS.length))
      .map((name) => (REASONING.some((part) => part === name) ? 'reasoning' : name)),
  );
  const reasoning = reasoningOf(supports);
  // A second sign that is true outweighs one that could not be read.
  if (reasoning === true) unreadable.delete('reasoning');
  return reported({
    vision: supports.vision,
    toolCalls: supports.tool_calls,
    parallelToolCalls: supports.parallel_tool_calls,
    structuredOutputs: supports.structured_outputs,
    webSearch: supports.web_search,
    reasoning: unreadable.has('reasoning') ? undefined : reasoning,
    unreadable: unreadable.size > 0 ? [...unreadable].toSorted() : undefined,
  });
}

/** True if any sign of it is true; false when signs are reported and all are false. `none` as the only effort is not reasoning. */
function reasoningOf(supports: Supports): boolean | undefined {
  const signs = [
    supports.reasoning_effort?.some((effort) => effort !== 'none'),
    supports.adaptive_thinking,
    supports.max_thinking_budget == null ? undefined : supports.max_thinking_budget > 0,
    supports.min_thinking_budget == null ? undefined : supports.min_thinking_budget > 0,
  ].filter((sign) => sign != null);
  return signs.length === 0 ? undefined : signs.includes(true);
}

/** The fields that have a value: what upstream left out, or gave as null, was not reported. */
function reported<T extends object>(fields: T): { [Name in keyof T]?: NonNullable<T[Name]> } {
  const kept: { [Name in keyof T]?: NonNullable<T[Name]> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== null) kept[name] = value;
  }
  return kept;
}

/** A hostile id, made harmless and short. Real ids do not contain `?`, so it is never taken for one. */
function shown(id: string): string {
  const clean = id.slice(0, 60).replaceAll(/[^\w.:@+/-]/g, '?');
  return clean === id || id.length > 60 ? `${clean}?` : clean;
}
