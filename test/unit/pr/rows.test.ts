import { expect, test } from 'vitest';
import { decide } from '../../../src/pr/decide.ts';
import type { Change, Plan } from '../../../src/sync/model.ts';
import { pull, snapshot, wanted } from './state.ts';
import { added, DEFAULTS, held, plan, removed, updated } from './support.ts';

/** A change as the plan has it while the catalogue tells nothing of the model. */
function taken(change: Change): Change {
  if (change.kind === 'added') return { ...change, model: { id: change.id, limits: {} }, pending: true };
  if (change.kind === 'removed')
    return { ...change, why: { kind: 'gone', since: '2026-11-21' }, pending: true };
  return { ...change, pending: true } as Change;
}

const before = [added('a', { name: 'Model | A' }), added('b'), updated('u'), removed('z')];
const flapped = plan(before.map(taken), { held: ['a', 'b', 'u', 'z'].map(held) });

test('a flap is no reason to write', () => {
  const decision = decide(snapshot('current', [pull(3, plan(before))]), wanted(flapped), DEFAULTS);
  expect(decision).toMatchObject({ kind: 'nothing' });
});

function bodyAfter(body: string, what: Plan): string {
  const decision = decide(snapshot('stale', [pull(3, plan(before), { body })]), wanted(what), DEFAULTS);
  return decision.kind === 'update' ? (decision.body ?? 'unchanged') : decision.kind;
}

test('with other news the rows of models that flap stay as they stood', () => {
  const { body } = pull(3, plan(before));
  const news = plan([...flapped.files.flatMap(({ changes }) => changes), added('c')], { held: [held('a')] });
  const after = bodyAfter(body, news);
  expect(after.match(/^\| `github_copilot\/[abcuz]`.*$/gm)).toEqual([
    '| `github_copilot/z` | no longer in Copilot’s catalogue | 2026-11-01 |',
    '| `github_copilot/a` | Model \\| A (OpenAI) | 272,000 | 128,000 | vision, tools |',
    '| `github_copilot/b` | B (OpenAI) | 272,000 | 128,000 | vision, tools |',
    '| `github_copilot/c` | C (OpenAI) | 272,000 | 128,000 | vision, tools |',
    '| `github_copilot/u` | `max_input_tokens` | 64,000 | **128,000** |',
    '| `github_copilot/a` | pending | – | not in the catalogue; kept for now |',
    '| `github_copilot/z` | pending | 2026-11-21 | not in the catalogue since 2026-11-21. Its removal stays in the open pull request |',
  ]);
  expect(bodyAfter(body.replaceAll('\n', '\r\n'), news).match(/^\| `github_copilot\/[abcuz]`.*$/gm)).toEqual(
    after.match(/^\| `github_copilot\/[abcuz]`.*$/gm),
  );
  expect(bodyAfter(body.replace(/^\| `github_copilot\/a`.*\n/m, ''), news)).toContain(
    '| `github_copilot/a` | – | 272,000 | 128,000 |',
  );
});
