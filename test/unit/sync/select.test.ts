import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model } from '../../../src/copilot/model.ts';
import { leftOut, select } from '../../../src/sync/select.ts';
import { catalogue, model, settings } from './models.ts';

/** The verdict on one model beside an ordinary one, so that the picker counts. */
function verdictOn(subject: Model, over: Parameters<typeof settings>[0] = {}): string {
  const selection = select(catalogue([model('ordinary'), subject]), settings(over).select);
  const verdict = selection.verdicts.get(subject.id);
  if (verdict === undefined) return 'absent';
  return verdict.kind === 'chosen' ? 'chosen' : `${verdict.kind}: ${verdict.reason}`;
}

test.each<[string, Model, Parameters<typeof settings>[0], string]>([
  ['a chat model that is offered', model('m'), {}, 'chosen'],
  [
    'one that is not offered',
    model('m', { pickerEnabled: false }),
    {},
    'unpicked: not offered in the model picker',
  ],
  ['a disabled policy on one that is offered', model('m', { policy: 'disabled' }), {}, 'chosen'],
  [
    'an embedding model',
    model('m', { type: 'embeddings', pickerEnabled: false }),
    {},
    'out-of-scope: an embedding model; see `model-types`',
  ],
  [
    'an embedding model asked for',
    model('m', { type: 'embeddings', pickerEnabled: false, endpoints: ['/embeddings'] }),
    { select: { modelTypes: ['embedding'] } },
    'chosen',
  ],
  [
    'a chat model not asked for',
    model('m'),
    { select: { modelTypes: ['embedding'] } },
    'out-of-scope: a chat model; see `model-types`',
  ],
  [
    'a completion model that is offered',
    model('m', { type: 'completion' }),
    {},
    'out-of-scope: a completion model, which LiteLLM cannot serve from Copilot',
  ],
  ['a kind of the future', model('m', { type: 'image' }), {}, 'out-of-scope: of an unknown kind'],
  ['an internal id', model('auto-model-2'), {}, 'unpicked: internal to Copilot'],
  ['a router', model('accounts/msft/routers/x/y'), {}, 'unpicked: internal to Copilot'],
  [
    'an internal name',
    model('m', { name: 'Big (1M context)(Internal only)' }),
    {},
    'unpicked: internal to Copilot',
  ],
  ['a preview', model('m', { preview: true }), {}, 'chosen'],
  [
    'a preview not wanted',
    model('m', { preview: true }),
    { select: { includePreview: false } },
    'excluded: a preview, and `include-preview` is false',
  ],
  [
    'an excluded one',
    model('gpt-4.1'),
    { select: { exclude: ['gpt-*'] } },
    'excluded: excluded by `exclude: gpt-*`',
  ],
  [
    'one not included',
    model('gpt-4.1'),
    { select: { include: ['claude-*'] } },
    'excluded: not matched by `include`',
  ],
  ['one included', model('gpt-4.1'), { select: { include: ['claude-*', 'gpt-*'] } }, 'chosen'],
  [
    'include does not pick what is not offered',
    model('gpt-4.1', { pickerEnabled: false }),
    { select: { include: ['gpt-*'] } },
    'unpicked: not offered in the model picker',
  ],
])('%s', (_, subject, over, expected) => {
  expect(verdictOn(subject, over)).toBe(expected);
});

const CALLABLE = 'chosen';

test.each<[string, readonly string[] | undefined, string]>([
  ['gpt-x', undefined, CALLABLE],
  ['gpt-x', [], CALLABLE],
  ['gpt-x', ['/responses', 'ws:/responses'], CALLABLE],
  ['gpt-x', ['ws:/responses'], 'unpicked: serves only `ws:/responses`, where LiteLLM cannot call it'],
  ['gpt-x', ['/v1/messages'], 'unpicked: serves only `/v1/messages`, where LiteLLM cannot call it'],
  ['Claude-x', ['/v1/messages'], CALLABLE],
  ['claude-x', ['/v1/messages', '/chat/completions'], CALLABLE],
  ['claude-x', ['ws:/responses'], 'unpicked: serves only `ws:/responses`, where LiteLLM cannot call it'],
  [
    'gpt-x',
    ['/embeddings', '/a`b'],
    'unpicked: serves only `/embeddings` and `/a`b`, where LiteLLM cannot call it',
  ],
])('%s with the endpoints %j', (id, endpoints, expected) => {
  const { name, type, pickerEnabled, limits } = model(id);
  const legacy = { id, name, type, pickerEnabled, limits } as Model;
  expect(verdictOn(endpoints === undefined ? legacy : { ...legacy, endpoints })).toBe(expected);
});

test.each<[readonly string[], string]>([
  [['/embeddings'], 'chosen'],
  [['/chat/completions'], 'unpicked: serves only `/chat/completions`, where LiteLLM cannot call it'],
  [['/v1/messages'], 'unpicked: serves only `/v1/messages`, where LiteLLM cannot call it'],
])('an embedding model with the endpoints %j', (endpoints, expected) => {
  const over = { select: { modelTypes: ['embedding'] as const } };
  expect(verdictOn(model('claude-m', { type: 'embeddings', endpoints }), over)).toBe(expected);
});

test('models that LiteLLM reaches on /v1/messages only are named once, and only when they are chosen', () => {
  const messages = { endpoints: ['/v1/messages'] };
  const listed = [
    model('claude-a', messages),
    model('claude-b', messages),
    model('claude-c', { ...messages, pickerEnabled: false }),
    model('gpt-a'),
  ];
  expect(select(catalogue(listed), settings().select).notices).toEqual([
    {
      message:
        'claude-a and claude-b serve only `/v1/messages`: LiteLLM 1.92 and later reaches them through its own `/v1/messages`; calls to its other endpoints fail.',
    },
  ]);
  expect(select(catalogue([model('gpt-a')]), settings().select).notices).toEqual([]);
});

test('where no model is offered in the picker the policy decides, with a notice', () => {
  const models = [
    model('a', { pickerEnabled: false, policy: 'enabled' }),
    model('b', { pickerEnabled: false, policy: 'disabled' }),
    model('c', { pickerEnabled: false }),
  ];
  const selection = select(catalogue(models), settings().select);
  expect([...selection.verdicts.values()].map(({ kind }) => kind)).toEqual([
    'chosen',
    'unpicked',
    'unpicked',
  ]);
  expect(selection.notices).toHaveLength(1);
  expect(leftOut(selection).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('an id that is not in the catalogue can be excluded too', () => {
  const { excludedByInput } = select(
    catalogue([model('a')]),
    settings({ select: { exclude: ['old-*'] } }).select,
  );
  expect(excludedByInput('old-model')).toBe('excluded by `exclude: old-*`');
  expect(excludedByInput('new-model')).toBeUndefined();
});

test('every model gets exactly one verdict', () => {
  const any = fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    type: fc.constantFrom('chat', 'embeddings', 'completion', 'other'),
    pickerEnabled: fc.boolean(),
    preview: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: ({ id }) => id }), (records) => {
      const models = records.map(({ id, ...over }) => model(id, over));
      expect(select(catalogue(models), settings().select).verdicts.size).toBe(models.length);
    }),
  );
});
