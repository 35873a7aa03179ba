/** `schema/litellm-config.schema.json`: what the tables of the check know, for editors. */
import { known, type Table } from '../src/config/inspect/known.ts';

/**
 * A JSON Schema (draft 7, which YAML editors read) of a LiteLLM config: strict about the shape of entries and the types of
 * the keys that LiteLLM checks, open for unknown keys.
 */
export function configSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'LiteLLM config',
    description: `The config of LiteLLM's proxy, as LiteLLM reads it.`,
    type: 'object',
    properties: {
      ...names('topLevel'),
      model_list: nullable({ type: 'array', items: { $ref: '#/definitions/entry' } }),
      litellm_settings: section('litellmSettings', {
        fallbacks: FALLBACKS,
        content_policy_fallbacks: FALLBACKS,
        context_window_fallbacks: FALLBACKS,
        default_fallbacks: NAMES,
      }),
      router_settings: section('routerSettings', {
        fallbacks: FALLBACKS,
        content_policy_fallbacks: FALLBACKS,
        context_window_fallbacks: FALLBACKS,
        default_fallbacks: NAMES,
        model_group_alias: nullable({ type: 'object', additionalProperties: ALIAS }),
        routing_strategy: nullable({ enum: [...known('strategies').keys()] }),
      }),
      general_settings: section('generalSettings', { master_key: nullable({ type: 'string' }) }),
      environment_variables: nullable({ type: 'object' }),
      credential_list: nullable({ type: 'array', items: CREDENTIAL }),
      include: { type: 'array', items: { type: 'string' } },
    },
    definitions: {
      ...Object.fromEntries([...usedTypes()].map((letters) => [letters, typeOf(letters)])),
      entry: {
        type: 'object',
        required: ['model_name', 'litellm_params'],
        properties: {
          model_name: { type: 'string' },
          litellm_params: {
            type: 'object',
            required: ['model'],
            properties: {
              ...typed('params'),
              model: { type: 'string', minLength: 1 },
              organization: nullable({ type: ['string', 'array'] }),
              extra_headers: nullable({ type: 'object' }),
            },
          },
          model_info: {
            type: 'object',
            properties: {
              ...typed('info'),
              id: nullable({ type: ['string', 'integer'] }),
              tier: nullable({ enum: ['free', 'paid'] }),
              mode: nullable({ type: 'string', examples: [...known('modes').keys()] }),
              ...Object.fromEntries(LIMITS.map((name) => [name, nullable({ type: ['number', 'string'] })])),
            },
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

type Schema = Readonly<Record<string, unknown>>;

const LIMITS = ['max_tokens', 'max_input_tokens', 'max_output_tokens'];
const NAMES: Schema = nullable({ type: 'array', items: { type: 'string' } });
const FALLBACKS: Schema = nullable({
  type: 'array',
  items: {
    type: 'object',
    minProperties: 1,
    maxProperties: 1,
    additionalProperties: { type: 'array' },
  },
});
const ALIAS: Schema = {
  anyOf: [
    { type: 'string' },
    { type: 'object', required: ['model', 'hidden'], properties: { model: { type: 'string' } } },
  ],
};
const CREDENTIAL: Schema = {
  type: 'object',
  required: ['credential_name', 'credential_values', 'credential_info'],
  properties: {
    credential_name: { type: 'string' },
    credential_values: { type: 'object' },
    credential_info: { type: 'object' },
  },
};

function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** Known keys whose values LiteLLM does not check when it starts. */
function names(table: Table): Schema {
  return Object.fromEntries([...known(table).keys()].map((name) => [name, {}]));
}

function section(table: Table, properties: Schema): Schema {
  return nullable({ type: 'object', properties: { ...names(table), ...properties } });
}

function typed(table: Table): Schema {
  return Object.fromEntries(
    [...known(table)].map(([name, letters]) => [
      name,
      letters === '' ? {} : { $ref: `#/definitions/${letters}` },
    ]),
  );
}

function usedTypes(): ReadonlySet<string> {
  const all = [...known('params').values(), ...known('info').values()];
  return new Set(all.filter((letters) => letters !== '').toSorted());
}

/** The types behind the letters of a table. Text may be a number, a boolean or a reference that LiteLLM converts. */
function typeOf(letters: string): Schema {
  const text = letters.includes('s')
    ? []
    : [letters.includes('n') ? NUMBER : '', letters.includes('b') ? BOOLEAN : ''];
  const patterns = [...text.filter((pattern) => pattern !== ''), 'os\\.environ/.*'];
  return {
    anyOf: [
      ...(letters.includes('s')
        ? [{ type: 'string' }]
        : [{ type: 'string', pattern: `^(?:${patterns.join('|')})$` }]),
      ...(letters.includes('f') ? [{ type: 'number' }] : letters.includes('i') ? [{ type: 'integer' }] : []),
      ...(letters.includes('b')
        ? [{ type: 'boolean' }, ...(letters.includes('i') ? [] : [{ enum: [0, 1] }])]
        : []),
      ...(letters.includes('l') ? [{ type: 'array' }] : []),
      ...(letters.includes('L') && !letters.includes('l')
        ? [{ type: 'array', items: { type: 'string' } }]
        : []),
      ...(letters.includes('m') ? [{ type: 'object' }] : []),
      { type: 'null' },
    ],
  };
}

const NUMBER = '\\s*[-+]?(?:[0-9_]+\\.?[0-9_]*|\\.[0-9_]+)(?:[eE][-+]?[0-9]+)?\\s*';
const BOOLEAN =
  '[yY]|[yY][eE][sS]|[nN]|[nN][oO]|[tT]|[tT][rR][uU][eE]|[fF]|[fF][aA][lL][sS][eE]|[oO][nN]|[oO][fF][fF]|0|1';
