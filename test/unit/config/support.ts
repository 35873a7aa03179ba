import { editConfig, encode, readConfig } from '../../../src/config/index.ts';
import type { Config, EditResult, Operation, ReadResult, Value } from '../../../src/config/model.ts';

export function read(text: string, pointer?: string): ReadResult {
  return readConfig({
    path: 'config.yaml',
    bytes: encode(text),
    ...(pointer === undefined ? {} : { pointer }),
  });
}

/** The config, or an error that says why there is none. */
export function config(text: string, pointer?: string): Config {
  const result = read(text, pointer);
  if (result.kind === 'refused') throw new Error(`${result.problem.code} ${result.problem.message}`);
  return result.config;
}

/** The edited text, or the code and place of the refusal. */
export function edited(
  text: string,
  operations: readonly Operation[],
  how: { readonly managed?: readonly number[]; readonly pointer?: string } = {},
): string {
  const result = read(text, how.pointer);
  if (result.kind === 'refused') return shown(result);
  return shown(editConfig(result.config, operations, { managed: how.managed ?? [] }));
}

export function shown(result: ReadResult | EditResult): string {
  if (result.kind === 'edited') return result.text;
  if (result.kind === 'config') return 'read';
  const { code, place } = result.problem;
  return [code, place?.line, place?.column].filter((part) => part !== undefined).join(':');
}

export function set(entry: number, key: string, value: Value): Operation {
  return { kind: 'set', entry, path: ['model_info', key], value };
}

export function unset(entry: number, ...path: readonly string[]): Operation {
  return { kind: 'unset', entry, path };
}

export function insert(name: string, info?: { readonly [key: string]: Value }): Operation {
  const value = { model_name: `copilot-${name}`, litellm_params: { model: `github_copilot/${name}` } };
  return { kind: 'insert', value: info === undefined ? value : { ...value, model_info: info } };
}

/** A small sync: gpt-4.1 gets two keys and loses the old scripts' ones, old-model is removed, gpt-5-mini is added. */
export function sync(from: Config): {
  readonly operations: readonly Operation[];
  readonly managed: readonly number[];
} {
  const managed = from.entries.filter(
    ({ name, model }) => name === model?.replace('github_copilot/', 'copilot-'),
  );
  const operations = managed.flatMap(({ index, name, params, nestedInfo }): Operation[] => {
    if (name === 'copilot-old-model') return [{ kind: 'remove', entry: index }];
    if (name !== 'copilot-gpt-4.1') return [];
    return [
      set(index, 'max_input_tokens', 128_000),
      set(index, 'supports_vision', true),
      ...(params.has('cache_models_for') ? [unset(index, 'litellm_params', 'cache_models_for')] : []),
      ...(nestedInfo === undefined ? [] : [unset(index, 'litellm_params', 'model_info')]),
    ];
  });
  const known = new Set(managed.map(({ name }) => name));
  const added = known.has('copilot-gpt-5-mini')
    ? []
    : [insert('gpt-5-mini', { mode: 'chat', max_input_tokens: 128_000 })];
  return { operations: [...operations, ...added], managed: managed.map(({ index }) => index) };
}
