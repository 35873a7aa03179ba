import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/pr/fingerprint.ts';
import { changesMarkdown } from '../../../src/report/markdown/index.ts';
import { commitMessage, renderRegion, title } from '../../../src/report/pull-request/index.ts';
import type { ExportChange, ExportPlan, Plan } from '../../../src/sync/model.ts';

const ADDED: ExportChange = { kind: 'added', name: 'a', entry: { limit: 1 } };
const REMOVED: ExportChange = { kind: 'removed', name: 'b' };

function plan(...exports: readonly Partial<ExportPlan>[]): Plan {
  return {
    files: [],
    exports: exports.map((it) => ({
      kind: 'opencode',
      path: 'opencode.json',
      provider: 'litellm',
      changes: [ADDED],
      ...it,
    })),
    level: 'none',
    models: [],
    leftOut: [],
    passedOver: [],
    notices: [],
  };
}

test('exports alone have a title, a message, and a body that says what merging does', () => {
  const both = plan({ changes: [ADDED, REMOVED] }, { kind: 'zed', path: 'zed.json' });
  expect(title(both)).toBe('List Copilot models in opencode.json and zed.json');
  expect(title(both, 'chore: {summary}')).toBe('chore: list models in opencode.json and zed.json');
  expect(commitMessage(both, undefined, undefined)).toBe(
    [
      'List Copilot models in opencode.json and zed.json',
      '',
      '- list the models in opencode.json (opencode): 1 model added and 1 removed',
      '- list the models in zed.json (zed): 1 model added',
    ].join('\n'),
  );
  expect(renderRegion(both, {})).toContain(
    '**Merging** changes only the models that are listed in `opencode.json` and `zed.json`. What the proxy serves stays the same.',
  );
});

test('a file that is up to date is not mentioned', () => {
  expect(changesMarkdown(plan({ changes: [] }))).toBe('');
});

test('a path and a provider cannot become Markdown', () => {
  const hostile = '`@octocat <img src=x> [x](http://evil) |';
  const text = changesMarkdown(plan({ path: hostile, provider: hostile }));
  expect(text).not.toMatch(/<img|@octocat|http:\/\/|(?<!\\)[[|]/);
  expect(text.split('\n')).toHaveLength(1);
});

test.for([
  ['another model', { changes: [{ ...ADDED, name: 'c' }] }],
  ['another entry', { changes: [{ ...ADDED, entry: { limit: 2 } }] }],
  ['a removal', { changes: [ADDED, REMOVED] }],
  ['another file', { path: 'other.json' }],
  ['another provider', { provider: 'other' }],
] as const)('%s is another change set', ([, other]) => {
  expect(fingerprint(plan(other))).not.toBe(fingerprint(plan({})));
});

test('the order of exports is not a part of the change set, and neither is a file that is up to date', () => {
  const zed = { kind: 'zed', path: 'zed.json' };
  expect(fingerprint(plan(zed, {}))).toBe(fingerprint(plan({}, zed)));
  expect(fingerprint(plan({}, { ...zed, changes: [] }))).toBe(fingerprint(plan({})));
});
