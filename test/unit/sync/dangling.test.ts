import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/copilot/model.ts';
import { formatPlace, type Notice } from '../../../src/errors.ts';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

const LIST = `model_list:
  - model_name: old
    litellm_params: {model: github_copilot/old}
  - model_name: gpt-a
    litellm_params: {model: github_copilot/gpt-a}
  - model_name: gpt-b
    litellm_params: {model: github_copilot/gpt-b}
`;
const LISTED = catalogue([model('gpt-a'), model('gpt-b')]);

/** A config from which `old` is removed, with these lines below. */
function sync(
  below: string,
  listed: Catalogue = LISTED,
  over: Parameters<typeof settings>[0] = {},
): SyncResult {
  const bytes = new TextEncoder().encode(LIST + below);
  return syncFiles(listed, [{ path: 'c.yaml', bytes, matched: false }], settings(over), memory());
}

const lines = (notices: readonly Notice[]): string[] =>
  notices.map(({ message, place }) => `${place === undefined ? '' : formatPlace(place)} ${message}`);

const breaks = ({ plan }: SyncResult): string[] =>
  plan.files.flatMap((file) =>
    file.changes.flatMap((change) => (change.kind === 'removed' ? lines(change.breaks ?? []) : [])),
  );
const notices = ({ plan }: SyncResult): string[] => plan.files.flatMap((file) => lines(file.notices));

test('whatever refers to a removed entry is listed with its line', () => {
  const below = `  - model_name: smart
    litellm_params: {model: github_copilot/old}
router_settings:
  model_group_alias:
    "gpt-4": old
    hidden: {model: old, hidden: true}
    fine: gpt-a
  fallbacks:
    - gpt-a: [gpt-b, old]
litellm_settings:
  context_window_fallbacks: [{gpt-a: [old]}]
  content_policy_fallbacks:
    - gpt-b:
        - old
  default_fallbacks: [gpt-b, old]
`;
  const result = sync(below);
  expect(breaks(result)).toEqual([
    'c.yaml:16:22 router_settings.fallbacks[0].gpt-a[1] refers to old, which is removed',
    'c.yaml:18:39 litellm_settings.context_window_fallbacks[0].gpt-a[0] refers to old, which is removed',
    'c.yaml:21:11 litellm_settings.content_policy_fallbacks[0].gpt-b[0] refers to old, which is removed',
    'c.yaml:22:30 litellm_settings.default_fallbacks[1] refers to old, which is removed',
    'c.yaml:12:14 router_settings.model_group_alias.gpt-4 refers to old, which is removed',
    'c.yaml:13:13 router_settings.model_group_alias.hidden refers to old, which is removed',
    'c.yaml:8:3 smart calls github_copilot/old, which Copilot no longer offers',
  ]);
  expect(notices(result)).toEqual([]);
  expect(result.plan.level).toBe('breaking');
});

test.each<[string, string]>([
  ['another entry of the same name', '  - model_name: old\n    litellm_params: {model: azure/x}\n'],
  ['an id', '  - model_name: x\n    litellm_params: {model: azure/x}\n    model_info: {id: old}\n'],
  ['a wildcard', '  - model_name: "o*"\n    litellm_params: {model: azure/x}\n'],
])('%s still answers', (_, entry) => {
  const result = sync(`${entry}router_settings: {fallbacks: [{gpt-a: [old]}]}\n`);
  expect([breaks(result), notices(result)]).toEqual([[], []]);
});

test('an alias of the same name still answers', () => {
  expect(
    breaks(sync('router_settings: {model_group_alias: {old: gpt-a}, fallbacks: [{gpt-a: [old]}]}\n')),
  ).toEqual([]);
});

test('anchors, merge keys and duplicates are read as PyYAML reads them', () => {
  const below = `x: &targets [old]
y: &defaults {default_fallbacks: *targets}
litellm_settings:
  <<: *defaults
  fallbacks: [{gpt-a: [old]}]
  fallbacks:
    - gpt-a: *targets
`;
  expect(breaks(sync(below))).toEqual([
    'c.yaml:8:14 litellm_settings.fallbacks[0].gpt-a[0] refers to old, which is removed',
    'c.yaml:8:14 litellm_settings.default_fallbacks[0] refers to old, which is removed',
  ]);
});

test('a reference that was broken before is a notice and no news', () => {
  const below = `  - model_name: smart
    litellm_params: {model: github_copilot/lost}
router_settings: {fallbacks: [{gpt-a: [lost-too]}]}
`;
  const up = sync(below, catalogue([model('gpt-a'), model('gpt-b'), model('old')]));
  expect(notices(up)).toEqual([
    'c.yaml:10:40 router_settings.fallbacks[0].gpt-a[0] refers to lost-too, which no entry defines.',
    'c.yaml:8:3 smart calls github_copilot/lost, which is not in Copilot’s catalogue.',
  ]);
  expect(breaks(up)).toEqual([]);
  const unsure = { ...LISTED, unreadable: ['lost'] };
  expect(notices(sync(below, unsure))).toHaveLength(1);
  expect(notices(sync(below, { ...LISTED, nameless: 1 }))).toHaveLength(1);
  expect(notices(sync(`include: [more.yaml]\n${below.slice(below.indexOf('router'))}`))).toEqual([]);
});

test('a name that the plan adds is not missing', () => {
  const listed = catalogue([model('gpt-a'), model('gpt-b'), model('new')]);
  const result = sync('router_settings: {fallbacks: [{gpt-a: [new]}]}\n', listed);
  expect([breaks(result), notices(result)]).toEqual([[], []]);
});

test('excluding a model breaks what refers to its entry, but not entries of people that call the model', () => {
  const below = `  - model_name: smart
    litellm_params: {model: github_copilot/old}
router_settings: {fallbacks: [{gpt-a: [old]}]}
`;
  const listed = catalogue([model('gpt-a'), model('gpt-b'), model('old')]);
  expect(breaks(sync(below, listed, { select: { exclude: ['old'] } }))).toEqual([
    'c.yaml:10:40 router_settings.fallbacks[0].gpt-a[0] refers to old, which is removed',
  ]);
});

test('a model that is only missing for now breaks nothing and is no notice', () => {
  const below = '  - model_name: smart\n    litellm_params: {model: github_copilot/old}\n';
  const result = sync(below, LISTED, { removal: { graceDays: 7 } });
  expect([breaks(result), notices(result)]).toEqual([[], []]);
});

test.each([
  'fallbacks: {a: [old]}',
  'fallbacks: old',
  'fallbacks: [old, 3, [old]]',
  'fallbacks: [{a: old}]',
  'model_group_alias: [old]',
  'model_group_alias: {a: [old], b: {hidden: true}, c: null}',
])('what LiteLLM does not read as a name is not a reference: %s', (line) => {
  const result = sync(`router_settings:\n  ${line}\n`);
  expect([breaks(result), notices(result)]).toEqual([[], []]);
});
