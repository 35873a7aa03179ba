import { expect, test } from 'vitest';
import { changesMarkdown } from '../../../src/report/markdown/index.ts';
import type { Change } from '../../../src/sync/model.ts';
import { plan, removed } from '../pr/support.ts';

const breaking = (...messages: readonly string[]): Change => {
  const change = removed('old');
  if (change.kind !== 'removed') throw new Error('no removal');
  return {
    ...change,
    breaks: messages.map((message, i) => ({ message, place: { path: 'c.yaml', line: i + 1 } })),
  };
};

test('the warning lists what breaks, with its line', () => {
  const text = changesMarkdown(
    plan([breaking('router_settings.fallbacks[0].a refers to old, which is removed')]),
  );
  expect(text).toContain(
    '> **Breaking.** `github_copilot/old` is removed: calls to it will fail. These refer to a removed model:\n>\n> - `c.yaml:1`: router',
  );
  expect(changesMarkdown(plan([removed('old')]))).not.toContain('refer');
});

test('a name from the file is text, and a long list is counted', () => {
  const text = changesMarkdown(
    plan([breaking(...Array.from({ length: 30 }, () => 'x refers to @octocat <b>\n> # y'))]),
  );
  expect(text.match(/^> - `c\.yaml:/gm)).toHaveLength(20);
  expect(text).toContain('> - … and 10 more');
  expect(text).not.toMatch(/<b>|(?<!`)@octocat/);
  expect(text).not.toMatch(/^> # y/m);
});
