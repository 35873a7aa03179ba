import { expect, test } from 'vitest';
import { inspect } from './support.ts';

/** Entries of these models with these credentials. */
function config(...entries: readonly (readonly [string, string?])[]): string {
  const items = entries.map(([model, credential], at) => {
    const key = credential === undefined ? '' : `, litellm_credential_name: ${credential}`;
    return `  - {model_name: n${at}, litellm_params: {model: ${model}${key}}}\n`;
  });
  return `model_list:\n${items.join('')}`;
}

const found = (text: string, version = '1.109.1'): string[] =>
  inspect(text, { version })
    .filter(({ rule }) => rule === 'missing-credential')
    .map(({ place, severity, message }) => `${place.line} ${severity} ${message}`);

const A = ['github_copilot/a', 'mine'] as const;

test('an entry without the credential of most others is named', () => {
  expect(found(config(A, ['github_copilot/b'], A))).toEqual([
    '3 notice model_list[1].litellm_params has no `litellm_credential_name`; most Copilot entries have `mine`.',
  ]);
});

test.each<[string, string, string?]>([
  ['half of the entries', config(A, ['github_copilot/b'])],
  ['entries with two credentials', config(A, A, ['github_copilot/c', 'yours'], ['github_copilot/b'])],
  ['an entry of another provider', config(A, A, ['azure/b'])],
  ['a credential that is not text', config(A, A, ['github_copilot/b', '[x]'])],
  ['no credentials', config(['github_copilot/a'], ['github_copilot/b'])],
  ['a LiteLLM without such logins', config(A, A, ['github_copilot/b']), '1.106.2'],
])('%s: nothing is said', (_, text, version) => {
  expect(found(text, version)).toEqual([]);
});
