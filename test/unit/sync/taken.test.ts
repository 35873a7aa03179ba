import { expect, test } from 'vitest';
import { formatPlace } from '../../../src/errors.ts';
import type { FilePlan, NameOwner } from '../../../src/sync/model.ts';
import { type SyncResult, syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

type Over = Parameters<typeof settings>[0];

const LISTED = catalogue([model('gpt-4.1'), model('gpt-4o')]);

/** Files by `path` or `path#pointer`. */
function sync(files: Readonly<Record<string, string | null>>, over: Over = {}, listed = LISTED): SyncResult {
  const sources = Object.entries(files).map(([location, text]) => {
    const [path = '', pointer] = location.split('#');
    const bytes = text === null ? null : new TextEncoder().encode(text);
    return { path, bytes, matched: false, ...(pointer === undefined ? {} : { pointer }) };
  });
  const result = syncFiles(listed, sources, settings(over), memory());
  if (result.kind === 'refused') throw new Error(result.problems.map(({ message }) => message).join());
  return result;
}

const shown = ({ kind, calls, place }: NameOwner): string => `${kind} ${calls} ${formatPlace(place)}`;
const taken = (file: FilePlan | undefined): string[] =>
  (file?.taken ?? []).map(({ id, name, by }) => `${id} as ${name}: ${shown(by)}`);
const changes = (file: FilePlan | undefined): string[] =>
  (file?.changes ?? []).map(({ kind, id }) => `${kind} ${id}`);
const notices = (file: FilePlan | undefined): string[] =>
  (file?.notices ?? []).map(({ message, place }) => `${place && formatPlace(place)} ${message}`);

/** `{id}` is the template, and gpt-4.1 is up to date apart from its keys. */
const OURS = `model_list:
  - model_name: gpt-4.1
    litellm_params: {model: github_copilot/gpt-4.1}
`;

test.each<[string, string, string]>([
  [
    'an entry',
    '  - model_name: gpt-4o\n    litellm_params: {model: azure/gpt-4o-eu}\n',
    'entry azure/gpt-4o-eu c.yaml:4:3',
  ],
  [
    'the route prefix that somebody set by hand',
    '  - model_name: gpt-4o\n    litellm_params: {model: github_copilot/responses/gpt-4o}\n',
    'entry github_copilot/responses/gpt-4o c.yaml:4:3',
  ],
  [
    'an entry without a model',
    '  - model_name: gpt-4o\n    litellm_params: {}\n',
    'entry undefined c.yaml:4:3',
  ],
  [
    'an id',
    '  - model_name: x\n    litellm_params: {model: azure/x}\n    model_info: {id: gpt-4o}\n',
    'id azure/x c.yaml:6:22',
  ],
  ['the id of a managed entry', '    model_info: {id: gpt-4o}\n', 'id github_copilot/gpt-4.1 c.yaml:4:22'],
  ['an alias', 'router_settings:\n  model_group_alias:\n    gpt-4o: gpt-4.1\n', 'alias gpt-4.1 c.yaml:6:13'],
  [
    'a hidden alias',
    'router_settings: {model_group_alias: {gpt-4o: {model: gpt-4.1, hidden: true}}}\n',
    'alias gpt-4.1 c.yaml:4:47',
  ],
  [
    'an alias that LiteLLM cannot read',
    'router_settings: {model_group_alias: {gpt-4o: [x]}}\n',
    'alias undefined c.yaml:4:47',
  ],
  [
    'an alias and an entry: LiteLLM resolves the alias first',
    '  - model_name: gpt-4o\n    litellm_params: {model: azure/x}\nrouter_settings: {model_group_alias: {gpt-4o: gpt-4.1}}\n',
    'alias gpt-4.1 c.yaml:6:47',
  ],
])('a name that belongs to something else is not added: %s', (_, lines, owner) => {
  const { plan } = sync({ 'c.yaml': OURS + lines });
  expect(taken(plan.files[0])).toEqual([`gpt-4o as gpt-4o: ${owner}`]);
  expect(changes(plan.files[0])).toEqual(['updated gpt-4.1']);
  expect(plan.level).toBe('additive');
  expect(plan.models).toEqual(['gpt-4.1']);
});

test('the same model under another name, and an alias outside `router_settings`, take no name', () => {
  const { plan } = sync({
    'c.yaml': `${OURS}  - model_name: smart
    litellm_params: {model: github_copilot/gpt-4o}
litellm_settings: {model_group_alias: {gpt-4o: gpt-4.1}}
`,
  });
  expect(taken(plan.files[0])).toEqual([]);
  expect(changes(plan.files[0])).toEqual(['added gpt-4o', 'updated gpt-4.1']);
});

test('names are also compared when an input changes the template', () => {
  const text = `${OURS}  - model_name: cp-gpt-4o\n    litellm_params: {model: azure/x}\n`;
  const { plan } = sync({ 'c.yaml': text }, { entry: { modelName: 'cp-{id}' } });
  expect(taken(plan.files[0])).toEqual(['gpt-4o as cp-gpt-4o: entry azure/x c.yaml:4:3']);
  expect(changes(plan.files[0])).toEqual(['added gpt-4.1']);
});

test('the id of an entry that is removed is free', () => {
  const text = `${OURS}  - model_name: old
    litellm_params: {model: github_copilot/old}
    model_info: {id: gpt-4o}
`;
  expect(changes(sync({ 'c.yaml': text }).plan.files[0])).toEqual([
    'added gpt-4o',
    'updated gpt-4.1',
    'removed old',
  ]);
});

test('the id of an entry that is held is not free, and the addition does not count for the share', () => {
  const text = `model_list:
  - model_name: old
    litellm_params: {model: github_copilot/old}
    model_info: {id: gpt-4o}
`;
  const [file] = sync({ 'c.yaml': text }, {}, catalogue([model('gpt-4o')])).plan.files;
  expect([taken(file), changes(file), file?.held.map(({ why }) => why)]).toEqual([
    [],
    ['added gpt-4o', 'removed old'],
    [],
  ]);
  const two = `${text}  - model_name: old-2\n    litellm_params: {model: github_copilot/old-2}\n`;
  const [held] = sync({ 'c.yaml': two }, {}, catalogue([model('gpt-4o')])).plan.files;
  expect([taken(held), changes(held), held?.held.map(({ why }) => why)]).toEqual([
    ['gpt-4o as gpt-4o: id github_copilot/old c.yaml:4:22'],
    [],
    ['mass-removal', 'mass-removal'],
  ]);
});

test('a model that the open pull request adds is left out once its name is taken', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const added = `${OURS}  - model_name: gpt-4o\n    litellm_params: {model: github_copilot/gpt-4o}\n`;
  const base = `${OURS}  - model_name: gpt-4o\n    litellm_params: {model: azure/x}\n`;
  const run = (text: string): FilePlan | undefined => {
    const proposed = { bytes: encode(added), before: encode(OURS) };
    const source = { path: 'c.yaml', bytes: encode(text), matched: false, proposed };
    const over = settings({ removal: { graceDays: 7 } });
    return syncFiles(catalogue([model('gpt-4.1')]), [source], over, memory()).plan.files[0];
  };
  expect([changes(run(OURS)), run(OURS)?.held.length]).toEqual([['added gpt-4o', 'updated gpt-4.1'], 1]);
  expect([changes(run(base)), run(base)?.held.length]).toEqual([['updated gpt-4.1'], 0]);
  expect(taken(run(base))).toEqual(['gpt-4o as gpt-4o: entry azure/x c.yaml:4:3']);
});

// Wildcards

test('a wildcard takes no name, and one notice says which entries are added beside it', () => {
  const text = `${OURS}  - model_name: "*"
    litellm_params: {model: openai/*}
  - model_name: "gpt-*"
    litellm_params: {model: github_copilot/*}
  - model_name: "*-mini"
    litellm_params: {model: azure/*}
`;
  const listed = catalogue(['gpt-4.1', 'gpt-4o', 'gpt-5', 'o3'].map((id) => model(id)));
  const [file] = sync({ 'c.yaml': text }, {}, listed).plan.files;
  expect(taken(file)).toEqual([]);
  expect(changes(file)).toEqual(['added gpt-4o', 'added gpt-5', 'added o3', 'updated gpt-4.1']);
  expect(notices(file)).toEqual([
    'c.yaml:6:3 gpt-* and * also answer calls to gpt-4o, gpt-5 and o3. LiteLLM prefers an exact name, so the added entries answer them from now on.',
  ]);
});

test.each([
  ['nothing is added', 'gpt-4.1', '*'],
  ['the wildcard does not match', 'gpt-4o', 'claude-*'],
  ['the wildcard does not match at its end', 'gpt-4o', 'gpt-*-mini'],
  ['the parts of the wildcard overlap', 'gpt-4o', 'gpt-4*4o'],
])('no notice when %s', (_, id, pattern) => {
  const text = `${OURS}  - model_name: "${pattern}"\n    litellm_params: {model: openai/*}\n`;
  const [file] = sync(
    { 'c.yaml': text },
    {},
    catalogue([model('gpt-4.1'), model(id)].slice(0, id === 'gpt-4.1' ? 1 : 2)),
  ).plan.files;
  expect(notices(file)).toEqual([]);
});

// Several files

const FOREIGN = `model_list:
  - model_name: gpt-4o
    litellm_params: {model: azure/gpt-4o-eu}
  - model_name: gpt-5
    litellm_params: {model: github_copilot/gpt-5}
`;
const MANY = catalogue(['gpt-4.1', 'gpt-4o', 'gpt-5'].map((id) => model(id)));

test('a name that another file of the run gives to something else is not added', () => {
  const { plan } = sync({ 'staging.yaml': FOREIGN, 'prod.yaml': OURS }, {}, MANY);
  expect(plan.files.map(taken)).toEqual([
    ['gpt-4o as gpt-4o: entry azure/gpt-4o-eu staging.yaml:2:3'],
    ['gpt-4o as gpt-4o: entry azure/gpt-4o-eu staging.yaml:2:3'],
  ]);
  expect(plan.files.map(changes)).toEqual([
    ['added gpt-4.1', 'updated gpt-5'],
    ['added gpt-5', 'updated gpt-4.1'],
  ]);
});

test('the order of the files does not matter, and neither does an alias or id in place of an entry', () => {
  const alias = `${OURS}router_settings: {model_group_alias: {gpt-4o: gpt-4.1}}\n`;
  const id = `${OURS}    model_info: {id: gpt-4o}\n`;
  for (const other of [alias, id]) {
    for (const files of [
      { 'a.yaml': OURS, 'b.yaml': other },
      { 'b.yaml': other, 'a.yaml': OURS },
    ]) {
      const plans = sync(files).plan.files;
      expect(plans.map((file) => file.taken.length)).toEqual([1, 1]);
      expect(plans.flatMap(changes).filter((it) => it.startsWith('added'))).toEqual([]);
    }
  }
});

test('separate proxies both get a new model: two files, and two configs in one file', () => {
  expect(sync({ 'staging.yaml': OURS, 'prod.yaml': OURS }).plan.files.map(changes)).toEqual([
    ['added gpt-4o', 'updated gpt-4.1'],
    ['added gpt-4o', 'updated gpt-4.1'],
  ]);
  const both = `a:\n${OURS.replaceAll(/^/gm, '  ')}\nb:\n${OURS.replaceAll(/^/gm, '  ')}\n`;
  expect(sync({ 'v.yaml#/a': both, 'v.yaml#/b': both }).plan.files.map(changes)).toEqual([
    ['added gpt-4o', 'updated gpt-4.1'],
    ['added gpt-4o', 'updated gpt-4.1'],
  ]);
});

test('a person’s alias for the same model in another proxy takes no name', () => {
  const elsewhere = `model_list:
  - model_name: gpt-4o
    litellm_params: {model: github_copilot/gpt-4o}
  - model_name: cp-a
    litellm_params: {model: github_copilot/a}
  - model_name: cp-b
    litellm_params: {model: github_copilot/b}
`;
  const [file] = sync({ 'c.yaml': OURS, 'other.yaml': elsewhere }).plan.files;
  expect([taken(file), changes(file)]).toEqual([[], ['added gpt-4o', 'updated gpt-4.1']]);
});

test.each<[string, Record<string, string>]>([
  ['directly', { 'config.yaml': 'include: [models.yaml]\n', 'models.yaml': '' }],
  ['from another folder', { 'config.yaml': 'include: [./lists/models.yaml]\n', 'lists/models.yaml': '' }],
  [
    'through a third file, relative to that one',
    {
      'config.yaml': 'include: [lists/all.yaml]\n',
      'lists/all.yaml': 'include: [models.yaml]\nlitellm_settings: {}\n',
      'lists/models.yaml': '',
    },
  ],
  [
    'through a third file, relative to the root as older versions do',
    {
      'config.yaml': 'include: [lists/all.yaml]\n',
      'lists/all.yaml': 'include: [models.yaml]\nlitellm_settings: {}\n',
      'models.yaml': '',
    },
  ],
])('a model that an included file serves is not added twice: %s', (_, files) => {
  const withLists = Object.fromEntries(
    Object.entries(files).map(([path, text], i) => [path, i === 0 || text === '' ? text + OURS : text]),
  );
  const { plan } = sync(withLists);
  const all = plan.files.flatMap((file) => changes(file).map((it) => `${file.path} ${it}`));
  expect(all.filter((it) => it.includes('added'))).toEqual(['config.yaml added gpt-4o']);
  expect(plan.files.flatMap(taken)).toEqual([]);
});

test('two files that a third one includes belong to one proxy, two roots that include one file do not', () => {
  const shared = { 'a.yaml': OURS, 'b.yaml': OURS };
  const added = (files: Record<string, string>): string[] =>
    sync(files).plan.files.flatMap((file) => (changes(file).includes('added gpt-4o') ? [file.path] : []));
  expect(added({ ...shared, 'root.yaml': 'include: [a.yaml, b.yaml]\nrouter_settings: {}\n' })).toEqual([
    'a.yaml',
  ]);
  const include = 'include: [common.yaml]\n';
  expect(
    added({
      'a.yaml': include + OURS,
      'b.yaml': include + OURS,
      'common.yaml': 'litellm_settings: {}\nmodel_list: []\n',
    }),
  ).toEqual(['a.yaml', 'b.yaml']);
});

test('an included file that is not part of the run is named when something is added', () => {
  const text = `include: [azure.yaml]\n${OURS}`;
  const told =
    'c.yaml The names of the added entries were not compared with those in azure.yaml, because this run does not read included files that `config-path` does not list.';
  expect(notices(sync({ 'c.yaml': text }).plan.files[0])).toEqual([told]);
  expect(notices(sync({ 'c.yaml': text, 'd.yaml': OURS }).plan.files[0])).toEqual([told]);
  expect(notices(sync({ 'c.yaml': text }, {}, catalogue([model('gpt-4.1')])).plan.files[0])).toEqual([]);
  expect(notices(sync({ 'c.yaml': text, 'azure.yaml': 'model_list: []\n' }).plan.files[0])).toEqual([]);
});

test('an `include` inside another file is not followed, since it is mounted elsewhere', () => {
  const pointed = `config:\n  include: [c.yaml]\n${OURS.replaceAll(/^(?=.)/gm, '  ')}`;
  expect(sync({ 'v.yaml#/config': pointed, 'c.yaml': OURS }).plan.files.map(changes)).toEqual([
    ['added gpt-4o', 'updated gpt-4.1'],
    ['added gpt-4o', 'updated gpt-4.1'],
  ]);
});

// Removed names

const OLD = `model_list:
  - model_name: gpt-4.1
    litellm_params: {model: github_copilot/gpt-4.1}
  - model_name: old
    litellm_params: {model: github_copilot/old}
`;

test.each<[string, string, string | undefined]>([
  ['an entry', '  - model_name: old\n    litellm_params: {model: azure/x}\n', 'entry azure/x c.yaml:6:3'],
  [
    'an id',
    '  - model_name: x\n    litellm_params: {model: azure/x}\n    model_info: {id: old}\n',
    'id azure/x c.yaml:8:22',
  ],
  ['an alias', 'router_settings: {model_group_alias: {old: gpt-4.1}}\n', 'alias gpt-4.1 c.yaml:6:44'],
  [
    'an alias for another alias, which LiteLLM does not follow',
    'router_settings: {model_group_alias: {old: other, other: gpt-4.1}}\n',
    undefined,
  ],
  ['an alias for itself', 'router_settings: {model_group_alias: {old: old}}\n', undefined],
  ['a wildcard', '  - model_name: "*"\n    litellm_params: {model: azure/*}\n', 'entry azure/* c.yaml:6:3'],
  [
    'a wildcard for Copilot, which no longer offers the model',
    '  - model_name: "*"\n    litellm_params: {model: github_copilot/*}\n',
    undefined,
  ],
  [
    'another entry for the same model',
    '  - model_name: old # copilot-model-sync: keep\n    litellm_params: {model: github_copilot/old}\n',
    undefined,
  ],
  ['nobody', '', undefined],
])('a removal says who answers the name from then on: %s', (_, lines, expected) => {
  const [file] = sync({ 'c.yaml': OLD + lines }).plan.files;
  const removed = (file?.changes ?? []).find((change) => change.kind === 'removed');
  expect(removed).toMatchObject({ id: 'old', level: 'breaking' });
  const answeredBy = removed?.kind === 'removed' ? removed.answeredBy : undefined;
  expect(answeredBy === undefined ? undefined : shown(answeredBy)).toBe(expected);
});

test('an excluded model is still answered by a wildcard for Copilot', () => {
  const text = `${OLD}  - model_name: "*"\n    litellm_params: {model: github_copilot/*}\n`;
  const listed = catalogue([model('gpt-4.1'), model('old')]);
  const [file] = sync({ 'c.yaml': text }, { select: { exclude: ['old'] } }, listed).plan.files;
  expect(file?.changes.find(({ kind }) => kind === 'removed')).toMatchObject({
    answeredBy: { kind: 'entry', calls: 'github_copilot/*' },
  });
});

test('an included file answers for a removed name', () => {
  const other = 'model_list:\n  - model_name: old\n    litellm_params: {model: azure/x}\n';
  const files = {
    'c.yaml': `include: [d.yaml]\n${OLD}router_settings: {fallbacks: [{gpt-4.1: [old]}]}\n`,
    'd.yaml': other,
  };
  const removed = sync(files).plan.files[0]?.changes.find(({ kind }) => kind === 'removed');
  expect(removed).toMatchObject({
    answeredBy: { kind: 'entry', calls: 'azure/x', place: { path: 'd.yaml' } },
  });
  expect(removed).not.toHaveProperty('breaks');
});

test('a fallback to an alias is not broken, an alias to a removed name is', () => {
  const text = `${OLD}router_settings:
  model_group_alias: {old: gpt-4.1, smart: old}
  fallbacks: [{gpt-4.1: [old]}]
`;
  const removed = sync({ 'c.yaml': text }).plan.files[0]?.changes.find(({ kind }) => kind === 'removed');
  expect(removed).toMatchObject({
    answeredBy: { kind: 'alias' },
    breaks: [{ message: 'router_settings.model_group_alias.smart refers to old, which is removed' }],
  });
});
