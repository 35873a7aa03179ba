import { expect, test } from 'vitest';
import type { ModelOptions } from '../servers/copilot/model.ts';
import { runCli } from './support/run.ts';
import { models } from './support/scenes.ts';
import { workspace } from './support/workspace.ts';

const REASONING = {
  tool_calls: true,
  vision: true,
  reasoning_effort: ['low', 'high'],
  structured_outputs: true,
};

const WANTED: readonly ModelOptions[] = [
  {
    id: 'claude-sonnet-5',
    name: 'Claude Sonnet 5',
    vendor: 'Anthropic',
    window: 1_000_000,
    prompt: 936_000,
    output: 64_000,
    supports: REASONING,
    prices: { input: 3, output: 15 },
  },
  { id: 'gpt-5.4', name: 'GPT-5.4', endpoints: ['/responses'], prices: { input: 1.25, output: 10 } },
  { id: 'gpt-4', name: 'GPT 4', picker: false, endpoints: null },
  { id: 'text-embedding-3-small', name: 'Embedding V3 small', type: 'embeddings', vendor: 'Azure OpenAI' },
];

/** A folder with a recorded catalogue in it, and the command that shows it. */
function recorded(...args: string[]): [string[], { cwd: string }] {
  const cwd = workspace({ 'models.json': JSON.stringify({ data: models(...WANTED) }) });
  return [['models', '--catalogue', 'models.json', ...args], { cwd }];
}

test('Outside a terminal the table is complete and plain', async () => {
  const run = await runCli(...recorded('--all'));
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatchInlineSnapshot(`
    "ID                      Name                Vendor        Mode       Window  Prompt  Output  Capabilities                   $/M in  $/M out  Entry
    claude-sonnet-5         Claude Sonnet 5     Anthropic     chat        1000k    936k     64k  tools vision reasoning schema    3.00    15.00  yes
    gpt-4                   GPT 4               OpenAI        chat         128k    128k     16k  tools schema                                    no: not offered in the model picker
    gpt-5.4                 GPT-5.4             OpenAI        responses    128k    128k     16k  tools schema                     1.25    10.00  yes
    text-embedding-3-small  Embedding V3 small  Azure OpenAI  embedding                                                                          no: an embedding model; see \`model-types\`
    2 in, 2 out
    "
  `);
});

test('Without --all only models with an entry are shown, and the others are counted', async () => {
  const run = await runCli(...recorded());
  expect(run.stdout).not.toContain('gpt-4 ');
  expect(run.stdout).toContain('\n2 in, 2 out (--all shows them)\n');
});

test('--json lists each model with its mode, its prices and the reason', async () => {
  const run = await runCli(...recorded('--all', '--json'));
  expect(JSON.parse(run.stdout)).toMatchObject([
    { id: 'claude-sonnet-5', kind: 'chosen', mode: 'chat', prices: { input: 0.000003 } },
    { id: 'gpt-4', kind: 'unpicked', reason: 'not offered in the model picker' },
    { id: 'gpt-5.4', kind: 'chosen', mode: 'responses' },
    { id: 'text-embedding-3-small', kind: 'out-of-scope', mode: 'embedding' },
  ]);
});

test.for([40, 72, 100, 200])('On a terminal of %i columns no line is longer', async (columns) => {
  const [args, more] = recorded('--all');
  const run = await runCli(args, { ...more, env: { NO_COLOR: '1' }, terminal: { columns, stdout: true } });
  const lines = run.stderr.trimEnd().split('\r\n');
  expect(lines).toHaveLength(6);
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
  expect(lines.slice(0, 5).every((line) => /^\S+ +/.test(line))).toBe(true);
  expect(run.stderr).not.toContain('\u001b');
});

test('A terminal shows color: the head bold, models without an entry dim', async () => {
  const [args, more] = recorded('--all');
  const run = await runCli(args, { ...more, terminal: { columns: 200, stdout: true } });
  const [head = '', ...rows] = run.stderr.replaceAll('\u001b', 'ESC').split('\r\n');
  expect(head).toMatch(/^ESC\[1mID .*ESC\[22m$/);
  expect(rows[1]).toMatch(/^ESC\[2mgpt-4 .*ESC\[22m$/);
  expect(rows[2]).toMatch(/^gpt-5\.4 [^[]*$/);
});

test('A reader may close the pipe early', async () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({ id: `model-${n}` }));
  const cwd = workspace({ 'models.json': JSON.stringify({ data: models(...many) }) });
  const run = await runCli(['models', '--catalogue', 'models.json'], { cwd, reads: 100 });
  // Not an error message, but not a success either: the list was not delivered.
  expect(run).toMatchObject({ code: 1, stderr: '' });
});
