import { expect, test } from 'vitest';
import { entry, inspect } from './support.ts';

const SECRET = 'sk-Zq81mmNotForAnyEyes0042';

test.each([
  { params: `api_key: ${SECRET}` },
  { params: `api_kye: ${SECRET}` },
  { params: `model: 4\napi_key: ${SECRET}` },
  { params: `extra_headers: {Authorization: "Bearer ${SECRET}"}` },
  { params: `mode: ${SECRET}`, info: `mode: ${SECRET}` },
  { rest: `general_settings: {masterkey: ${SECRET}}` },
  { rest: `router_settings: {routing_strategy: ${SECRET}, fallbacks: [{a: ${SECRET}}]}` },
  { rest: `router_settings: {model_group_alias: {x: ${SECRET}}}` },
  { rest: `environment_variables: {OPENAI_API_KEY: ${SECRET}}` },
  { params: `api_key: |\n  ${SECRET}\n  second-line-of-it` },
])('no finding shows a credential: %j', (parts) => {
  const found = inspect(entry(parts));
  expect(found.length).toBeGreaterThan(0);
  const shown = JSON.stringify(found.map(({ fix: _, ...rest }) => rest));
  expect(shown).not.toContain(SECRET);
  expect(shown).not.toContain(SECRET.slice(3));
});

test.each([
  'os.environ/OPENAI_API_KEY',
  'none',
  'sk-1234',
  'dummy',
  'EMPTY',
  '${KEY}',
  'your-api-key',
  'lm-studio',
  'fake-key',
  '/secrets/vertex.json',
])('%s is not called a credential', (value) => {
  expect(inspect(entry({ params: `api_key: ${value}` })).map(({ rule }) => rule)).not.toContain(
    'literal-secret',
  );
});
