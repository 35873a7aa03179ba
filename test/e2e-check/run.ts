/**
 * `check` against a real LiteLLM: the examples of every rule that claims "does not start" or "drops the entry", the config
 * fixtures, and configs with one human mistake each. `check` must report such an error exactly when LiteLLM does not start
 * or drops an entry. What `check --fix` of dist/index.js makes of those that it can correct must run, with every entry.
 * Prints the table of agreement and closes with `N passed, N failed`.
 *
 *     node test/e2e-check/run.ts [--python PYTHON]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { encode, findings, RULES, readConfig } from '../../src/config/index.ts';
import type { Finding } from '../../src/config/model.ts';
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

const written: readonly Case[] = [
  ...RULES.filter(({ id }) => !ELSEWHERE.has(id)).flatMap(({ id, example }) => [
    { name: `${id}: bad`, text: example.bad },
    { name: `${id}: good`, text: example.good },
  ]),
  ...fixtures('config'),
  ...fixtures('public-style'),
  ...MISTAKES.map(({ name, text }) => ({ name: `mistake: ${name}`, text })),
];

/** All that a config has against it can be corrected. */
const corrected = fixedByCommand(written.filter(({ text }) => isFixable(text)));
const cases = [...written, ...corrected];

const table = new Map<string, number>();
let failed = 0;
for (const [index, verdict] of judge(cases).entries()) {
  const { text = '' } = cases[index] ?? {};
  const real = outcome(verdict.starts, verdict.dropped);
  const said = checked(text);
  const row = `${real.padEnd(16)} ${said}`;
  table.set(row, (table.get(row) ?? 0) + 1);
  const isWorking = index < written.length || real === 'runs';
  if (real === said && isWorking) continue;
  failed += 1;
  console.log(`${verdict.name}: LiteLLM ${real}, check says ${said}. ${verdict.error ?? ''}`);
}
console.log(`\n${corrected.length} of the configs were written by check --fix.`);
console.log(`LiteLLM ${version}, ${cases.length} configs:\nLiteLLM          check`);
for (const [row, count] of [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${row.padEnd(34)} ${count}`);
console.log(`\n${cases.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** The errors of a config that keep LiteLLM from starting or make it drop an entry; undefined when it cannot be read. */
function claims(text: string): readonly Finding[] | undefined {
  const read = readConfig({ path: 'config.yaml', bytes: encode(text) });
  if (read.kind === 'refused') return undefined;
  return findings(read.config, { version }).filter(
    ({ severity, effect }) => severity === 'error' && CLAIMS.includes(effect),
  );
}

function isFixable(text: string): boolean {
  const errors = claims(text) ?? [];
  return errors.length > 0 && errors.every(({ fix }) => fix !== undefined);
}

/** Runs `check --fix` on all the configs at once, as files of one folder. */
function fixedByCommand(broken: readonly Case[]): readonly Case[] {
  const folder = mkdtempSync(join(tmpdir(), 'copilot-model-sync-fix-'));
  try {
    const files = broken.map((_, index) => `${index}.yaml`);
    for (const [index, { text }] of broken.entries()) writeFileSync(join(folder, `${index}.yaml`), text);
    const args = ['check', '--fix', '--litellm-version', version, ...files];
    const { stderr, status } = spawnSync(process.execPath, [join(ROOT, 'dist/index.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    // 1: some of the configs have findings of other rules.
    if (status !== 0 && status !== 1) throw new Error(`check --fix ended with ${status}:\n${stderr}`);
    return broken.map(({ name, text }, index) => {
      const fixed = readFileSync(join(folder, `${index}.yaml`), 'utf8');
      if (fixed === text) throw new Error(`check --fix did not correct ${name}:\n${stderr}`);
      return { name: `${name}, after --fix`, text: fixed };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the check says LiteLLM does. */
function checked(text: string): string {
  const errors = claims(text);
  if (errors === undefined) return outcome(false, 0);
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
