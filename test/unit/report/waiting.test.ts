import { expect, test } from 'vitest';
import { asideMarkdown } from '../../../src/report/markdown/index.ts';
import { renderRegion } from '../../../src/report/pull-request/index.ts';
import type { Change } from '../../../src/sync/model.ts';
import { added, held, plan } from '../pr/support.ts';

test('held, pending and excluded models share a table, each with its date', () => {
  const pending = { ...added('b'), pending: true } as Change;
  const one = plan([added('c'), pending], {
    held: [{ ...held('a'), since: '2026-11-02' }, held('b')],
  });
  const leftOut = [
    { id: 'o1', reason: 'excluded by `exclude: o*`', excluded: true },
    { id: 'gpt-3', reason: 'not offered in the model picker' },
  ] as const;
  expect(asideMarkdown({ ...one, leftOut }, 10)).toMatchInlineSnapshot(`
    "### Held, pending and excluded (1 held, 1 pending, 1 excluded)

    | Model | State | Missing since | Why |
    | --- | --- | --- | --- |
    | \`github_copilot/a\` | held | 2026-11-02 | not in the catalogue; kept for now |
    | \`github_copilot/b\` | pending | – | not in the catalogue; kept for now |
    | \`o1\` | excluded | – | excluded by \`exclude: o*\` |"
  `);
});

test('a hostile id that an input excludes comes out as text', () => {
  const leftOut = [{ id: 'a`|<b>@me', reason: 'excluded by `exclude: *`', excluded: true as const }];
  const text = asideMarkdown({ ...plan([]), leftOut }, 10);
  expect(text).not.toContain('<b>');
  expect(text).not.toContain('@me');
  expect(
    text
      .split('\n')
      .at(-1)
      ?.match(/(?<!\\)\|/g),
  ).toHaveLength(4);
});

test('a body says that checks do not start automatically only when that is so', () => {
  const render = (startsChecks: boolean): string =>
    renderRegion(plan([added('a')]), {}, undefined, { startsChecks }) ?? '';
  expect(render(false)).toContain('**Checks** do not start automatically');
  expect(render(true)).not.toContain('Checks');
});
