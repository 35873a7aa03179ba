import type { Operation, Value, ValueMap } from '../../src/config/model.ts';
import type { Model } from '../../src/copilot/model.ts';
import type { Random } from './random.ts';

/** The value of `extra-headers`, when it is set. */
export const HEADERS: Readonly<Record<string, string>> = {
  'editor-version': 'vscode/1.9',
  'user-agent': 'x/1 (b)',
};

/** A model as the catalogue reports it. */
export function someModel(random: Random, id: string): Model {
  const limits = { prompt: 64_000, ...(random.chance(0.4) ? { output: 4096 } : {}) };
  return {
    id,
    type: 'chat',
    pickerEnabled: true,
    limits,
    ...(random.chance(0.5) ? { supports: { vision: true } } : {}),
  };
}

/** The owned keys of `model_info` for a model. Written independently of the code under test, which must not judge itself. */
function ownedKeys({ limits, supports }: Model): Record<string, Value> {
  return {
    mode: 'chat',
    ...(limits.output === undefined ? {} : { max_tokens: limits.output }),
    max_input_tokens: limits.prompt ?? null,
    ...(limits.output === undefined ? {} : { max_output_tokens: limits.output }),
    ...(supports === undefined ? {} : { supports_vision: true }),
  };
}

/** The entry that a sync adds for a model. */
export function newEntry(model: Model, headers: boolean): ValueMap {
  return {
    model_name: `${model.id}x`,
    litellm_params: {
      model: `github_copilot/${model.id}`,
      ...(headers ? { extra_headers: HEADERS } : {}),
    },
    model_info: ownedKeys(model),
  };
}

/** The operations that bring an entry up to date with the catalogue, one for each key. */
export function wishes(
  entry: number,
  model: Model,
  headers: boolean,
  others: Readonly<Record<string, Value>> = {},
): Operation[] {
  const info = Object.entries({ ...ownedKeys(model), ...others });
  return [
    ...info.map(([key, value]) => set(entry, ['model_info', key], value)),
    ...Object.entries(headers ? HEADERS : {}).map(([key, value]) =>
      set(entry, ['litellm_params', 'extra_headers', key], value),
    ),
  ];
}

function set(entry: number, path: readonly string[], value: Value): Operation {
  return { kind: 'set', entry, path, value };
}

export function unset(entry: number, path: readonly string[]): Operation {
  return { kind: 'unset', entry, path };
}

/** Would an operation change what a `keep` comment protects? */
export function isKept(operation: Operation, kept: readonly string[]): boolean {
  if (operation.kind === 'remove') return kept.length > 0;
  if (operation.kind !== 'set' && operation.kind !== 'unset') return false;
  const path = operation.path.join('.');
  return kept.some((at) => covers(at, path) || (operation.kind === 'unset' && covers(path, at)));
}

/** Is the part the whole, or in it? */
export function covers(whole: string, part: string): boolean {
  return whole === '' || whole === part || part.startsWith(`${whole}.`);
}
