import { expect, test } from 'vitest';
import { syncFiles } from '../../../src/sync/sync.ts';
import { catalogue, memory, model, settings } from './models.ts';

const KEEP = '# copilot-model-sync: keep';

/** Lines of an entry that a sync wants to change in every place. */
function entry(id: string): string[] {
  return [
    `  - model_name: copilot-${id}`,
    '    litellm_params:',
    `      model: github_copilot/${id}`,
    '      cache_models_for: 3600',
    '      extra_headers:',
    '        Editor-Version: mine/1',
    '        user-agent: x',
    '      model_info:',
    '        team: a',
    '        tier: free',
    '    model_info:',
    '      mode: completion',
    '      max_tokens: 1',
    '      max_input_tokens: 2',
  ];
}

const LINES = ['model_list:', ...['a', 'b', 'gone', 'lost'].flatMap(entry)];

const indent = (line: string | undefined): number => line?.search(/\S/) ?? -1;

/** The lines that a `keep` on a line covers: a key with what belongs to it; an entry with its name. */
function covered(at: number): readonly [from: number, to: number] {
  const column = LINES[at]?.startsWith('  - ') ? 2 : indent(LINES[at]);
  const next = LINES.findIndex((line, i) => i > at && indent(line) <= column);
  return [at, next === -1 ? LINES.length : next];
}

/** The file with one `keep`, and the part of it that must not change. */
function kept(at: number, above: boolean): { readonly text: string; readonly part: string } {
  const [from, to] = covered(at);
  const written = (line: string, i: number): string => {
    if (i !== at) return line;
    return above ? `${' '.repeat(indent(line))}${KEEP}\n${line}` : `${line} ${KEEP}`;
  };
  const lines = LINES.map(written);
  return { text: `${lines.join('\n')}\n`, part: `${lines.slice(from, to).join('\n')}\n` };
}

const HEADERS = { 'editor-version': 'a/1', 'user-agent': 'b/2' };

function sync(text: string) {
  const source = { path: 'c.yaml', bytes: new TextEncoder().encode(text), matched: false };
  return syncFiles(
    catalogue([model('a'), model('b'), model('new')]),
    [source],
    settings({ entry: { extraHeaders: HEADERS }, removal: { allowMass: true } }),
    memory(),
  );
}

test('without a `keep` a sync changes each of these entries', () => {
  const result = sync(`${LINES.join('\n')}\n`);
  expect(result.plan.files[0]?.changes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'added new',
    'updated a',
    'updated b',
    'removed gone',
    'removed lost',
  ]);
});

test.each([
  ['behind', false],
  ['above', true],
])('no byte of what a `keep` %s a line covers changes, and nothing else is kept with it', (_, above) => {
  for (let at = 1; at < LINES.length; at += 1) {
    const { text, part } = kept(at, above);
    const result = sync(text);
    if (result.kind === 'refused') throw new Error(`${at}: ${result.problems[0].message}`);
    expect(new TextDecoder().decode(result.changed[0]?.bytes)).toContain(part);
    const touched = result.plan.files.flatMap(({ changes }) =>
      changes.filter(({ kind }) => kind !== 'added'),
    );
    expect(touched.length, text).toBeGreaterThanOrEqual(3);
  }
});
