/**
 * `check` against a real LiteLLM: the examples of every rule that claims "does not start" or "drops the entry", the config
 * fixtures, and configs with one human mistake each. `check` must report such an error exactly when LiteLLM does not start
 * or drops an entry. Prints the table of agreement and closes with `N passed, N failed`.
 *
 *     node test/e2e-check/run.ts [--python PYTHON]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { encode, findings, RULES, readConfig } from '../../src/config/index.ts';
import { MISTAKES } from './mistakes.ts';

const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { python: { type: 'string' } } });
const python = values.python ?? join(dirname(tool('litellm')), 'python');
/** Of the LiteLLM that judges: the rules of another version say other things. */
const version = execFileSync(
  python,
  ['-c', "import importlib.metadata; print(importlib.metadata.version('litellm'))"],
  { encoding: 'utf8' },
).trim();

const Verdict = z.object({
  name: z.string(),
  starts: z.boolean(),
  dropped: z.number(),
  error: z.string().nullable(),
});

interface Case {
  readonly name: string;
  readonly text: string;
}

const CLAIMS = ['does-not-start', 'drops-entry'];
/** What these say depends on more than the one file that is loaded here. */
const ELSEWHERE = new Set(['included-settings', 'missing-include', 'missing-master-key', 'env-unset']);

const cases: readonly Case[] = [
  ...RULES.filter(({ id }) => !ELSEWHERE.has(id)).flatMap(({ id, example }) => [
    { name: `${id}: bad`, text: example.bad },
    { name: `${id}: good`, text: example.good },
  ]),
  ...fixtures('config'),
  ...fixtures('public-style'),
  ...MISTAKES.map(({ name, text }) => ({ name: `mistake: ${name}`, text })),
];

const table = new Map<string, number>();
let failed = 0;
for (const [index, verdict] of judge(cases).entries()) {
  const { text = '' } = cases[index] ?? {};
  const real = outcome(verdict.starts, verdict.dropped);
  const said = checked(text);
  const row = `${real.padEnd(16)} ${said}`;
  table.set(row, (table.get(row) ?? 0) + 1);
  if (real === said) continue;
  failed += 1;
  console.log(`${verdict.name}: LiteLLM ${real}, check says ${said}. ${verdict.error ?? ''}`);
}
console.log(`\nLiteLLM ${version}, ${cases.length} configs:\nLiteLLM          check`);
for (const [row, count] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${row.padEnd(34)} ${count}`);
console.log(`\n${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What the check says LiteLLM does. */
function checked(text: string): string {
  const read = readConfig({ path: 'config.yaml', bytes: encode(text) });
  if (read.kind === 'refused') return outcome(false, 0);
  const errors = findings(read.config, { version }).filter(
    ({ severity, effect }) => severity === 'error' && CLAIMS.includes(effect),
  );
  return outcome(
    !errors.some(({ effect }) => effect === 'does-not-start'),
    errors.some(({ effect }) => effect === 'drops-entry') ? 1 : 0,
  );
}

function outcome(starts: boolean, dropped: number): string {
  if (!starts) return 'does not start';
  return dropped > 0 ? 'drops an entry' : 'runs';
}

function judge(all: readonly Case[]): readonly z.infer<typeof Verdict>[] {
  const input = all.map((one) => JSON.stringify(one)).join('\n');
  const { stdout, stderr, status } = spawnSync(python, [join(import.meta.dirname, 'judge.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`the judge ended with ${status}:\n${stderr.slice(-2000)}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => Verdict.parse(JSON.parse(line)));
}

/** The project's configs: valid ones of many shapes. */
function fixtures(folder: string): readonly Case[] {
  return readdirSync(join(ROOT, 'test/fixtures', folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      name: `fixture: ${folder}/${file}`,
      text: readFileSync(join(ROOT, 'test/fixtures', folder, file), 'utf8'),
    }));
}

function tool(name: string): string {
  return execFileSync('bash', [join(ROOT, '.ci/tool'), name], { encoding: 'utf8' }).trim();
}
