import { expect, test } from 'vitest';
import type { Entry } from '../../../src/config/model.ts';
import { applyTemplate, copilotId, templateFor } from '../../../src/sync/template.ts';

function entry(name: string | undefined, model: string | undefined): Entry {
  return {
    index: 0,
    place: { path: 'config.yaml', line: 1, column: 1 },
    name,
    model,
    id: undefined,
    params: new Map(),
    info: new Map(),
    nestedInfo: undefined,
    keep: false,
    keeps: [],
  };
}

test.each<[string | undefined, string | undefined]>([
  ['github_copilot/gpt-4.1', 'gpt-4.1'],
  ['github_copilot/accounts/msft/routers/x', 'accounts/msft/routers/x'],
  ['github_copilot/*', undefined],
  ['github_copilot/', undefined],
  ['github_copilot/responses/gpt-5', undefined],
  ['github/gpt-4.1', undefined],
  ['openai/gpt-4.1', undefined],
  [undefined, undefined],
])('the Copilot id of %s is %s', (model, id) => {
  expect(copilotId(entry('x', model))).toBe(id);
});

test.each<[string, [string, string][], string]>([
  ['no Copilot entry', [['gpt-4o', 'openai/gpt-4o']], 'github_copilot/{id} default'],
  [
    'a prefix',
    [
      ['copilot-a', 'github_copilot/a'],
      ['copilot-b', 'github_copilot/b'],
    ],
    'copilot-{id} file',
  ],
  ['nothing around the id', [['a-1', 'github_copilot/a-1']], '{id} file'],
  ['a suffix', [['a via copilot', 'github_copilot/a']], '{id} via copilot file'],
  [
    'the majority',
    [
      ['x-a', 'github_copilot/a'],
      ['b', 'github_copilot/b'],
      ['c', 'github_copilot/c'],
    ],
    '{id} file',
  ],
  [
    'aliases of people do not vote',
    [
      ['smart', 'github_copilot/a'],
      ['cp-b', 'github_copilot/b'],
    ],
    'cp-{id} file',
  ],
  ['a wildcard does not vote', [['github_copilot/*', 'github_copilot/*']], 'github_copilot/{id} default'],
])('the template of a file with %s', (_, pairs, expected) => {
  const result = templateFor(
    pairs.map(([name, model]) => entry(name, model)),
    undefined,
    'config.yaml',
  );
  expect(result.kind === 'template' ? `${result.text} ${result.from}` : result.problem.code).toBe(expected);
});

test('a tie is refused and names both', () => {
  const result = templateFor(
    [entry('a', 'github_copilot/a'), entry('cp-b', 'github_copilot/b')],
    undefined,
    'config.yaml',
  );
  expect(result).toMatchObject({ kind: 'refused', problem: { code: 'TEMPLATE_TIE' } });
  expect(JSON.stringify(result)).toContain('cp-{id}');
});

test('the input settles a tie', () => {
  const entries = [entry('a', 'github_copilot/a'), entry('cp-b', 'github_copilot/b')];
  expect(templateFor(entries, 'cp-{id}', 'config.yaml')).toMatchObject({ text: 'cp-{id}', from: 'input' });
});

test.each<[string, (readonly [string | undefined, string])[], string]>([
  [
    'one entry under another name',
    [['gpt-4-1', 'github_copilot/gpt-4.1']],
    'gpt-4-1 for github_copilot/gpt-4.1',
  ],
  [
    'several, and other providers',
    [
      ['smart', 'github_copilot/a'],
      ['turbo3', 'github_copilot/o3'],
      ['gpt-4o', 'azure/gpt-4o'],
    ],
    'smart for github_copilot/a and turbo3 for github_copilot/o3',
  ],
  [
    'the route prefix that somebody set by hand',
    [['gpt-5', 'github_copilot/responses/gpt-5']],
    'gpt-5 for github_copilot/responses/gpt-5',
  ],
  ['no name at all', [[undefined, 'github_copilot/a']], 'an entry without a name for github_copilot/a'],
])('Copilot entries of which none is named after its model are refused: %s', (_, pairs, expected) => {
  const entries = pairs.map(([name, model]) => entry(name, model));
  const result = templateFor(entries, undefined, 'config.yaml');
  expect(result).toMatchObject({
    kind: 'refused',
    problem: { code: 'TEMPLATE_UNKNOWN', place: { path: 'config.yaml', line: 1 } },
  });
  expect(result.kind === 'refused' ? result.problem.message : '').toContain(`${expected}. Entries`);
  expect(result.kind === 'refused' ? result.problem.hint : '').toContain('model-name: "github_copilot/{id}"');
  expect(templateFor(entries, 'cp-{id}', 'config.yaml')).toMatchObject({ text: 'cp-{id}', from: 'input' });
});

test('an id with a dollar sign is put in as it is', () => {
  expect(applyTemplate('x-{id}-{id}', "$&$'")).toBe("x-$&$'-$&$'");
});
