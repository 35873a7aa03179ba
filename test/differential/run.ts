/**
 * Edits generated configs and lets PyYAML judge the results: `node test/differential/run.ts --seed 1 --count 20000`.
 * `--python` names an interpreter that has PyYAML. The same seed and position give the same config: `--only N` shows it.
 * The shortest configs that fail are printed first, `--show` of them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Code } from '../../src/errors.ts';
import { edit } from './edit.ts';
import { type Case, generate } from './generate.ts';
import { random } from './random.ts';

/** Right refusals: the change would reach what another line uses too, or a block scalar would take in another line. */
const ALLOWED: ReadonlySet<Code> = new Set([
  'ANCHOR_IN_USE',
  'ALIASED_MAP',
  'OPEN_BLOCK_SCALAR',
  'UNSUPPORTED_YAML',
]);

/** Rare in the generated configs. More refusals than this share would hide what edits do wrong. */
const MOST_REFUSED = 0.03;

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '20000' },
    python: { type: 'string', default: 'python3' },
    only: { type: 'string' },
    show: { type: 'string', default: '30' },
  },
});
const seed = Number(flags.seed);
const from = flags.only === undefined ? 0 : Number(flags.only);
const to = flags.only === undefined ? Number(flags.count) : from + 1;
console.log(`seed ${seed}`);

const python = spawn(flags.python, [join(import.meta.dirname, 'judge.py')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const waiting: { readonly position: number; readonly made: Case; readonly edited: string }[] = [];
let passed = 0;
const refused = new Map<string, number>();

interface Fault {
  readonly position: number;
  readonly made: Case;
  readonly what: readonly string[];
  readonly edited: string;
}
const faults: Fault[] = [];

const verdicts = createInterface({ input: python.stdout });
verdicts.on('line', (row) => {
  const next = waiting.shift();
  const what = JSON.parse(row) as readonly string[];
  if (next === undefined) return;
  if (what.length === 0) passed += 1;
  else faults.push({ ...next, what });
});

for (let position = from; position < to; position += 1) {
  const made = generate(random(seed * 1_000_003 + position));
  const result = edit(made);
  if (result.kind === 'refused') {
    const { code, message } = result.problem;
    const isKept = made.forbidden.length > 0 && code !== 'INTERNAL';
    if (!isKept) refused.set(code, (refused.get(code) ?? 0) + 1);
    if (isKept || ALLOWED.has(code)) passed += 1;
    else faults.push({ position, made, what: [`refused with ${code}: ${message}`], edited: '' });
    continue;
  }
  const entries = result.config.entries.map(({ params, info }) => ({
    params: known(params),
    info: known(info),
  }));
  waiting.push({ position, made, edited: result.text });
  const row = JSON.stringify({ ...made, edited: result.text, entries });
  if (!python.stdin.write(`${row}\n`)) await once(python.stdin, 'drain');
}
python.stdin.end();
await once(verdicts, 'close');
for (const lost of waiting) faults.push({ ...lost, what: ['the judge ended without a verdict'] });
faults.sort((a, b) => a.made.text.length - b.made.text.length);
for (const { position, made, what, edited } of faults.slice(
  0,
  flags.only === undefined ? Number(flags.show) : 1,
)) {
  const { text, ...rest } = made;
  console.log(
    `--- ${position}: ${what.join('; ')}\n${text}\n--- wanted\n${JSON.stringify(rest)}\n--- edited\n${edited}`,
  );
}
console.log(`refused: ${JSON.stringify(Object.fromEntries(refused))}`);
const refusals = [...refused.values()].reduce((sum, count) => sum + count, 0);
const refusesTooMuch = refusals > 10 + MOST_REFUSED * (to - from);
if (refusesTooMuch) console.log(`${refusals} of ${to - from} configs were refused: too many.`);
const kinds = new Map<string, number>();
for (const { what } of faults) {
  const kind = what[0]?.split(':')[0] ?? '';
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}
for (const [kind, count] of kinds) console.log(`${String(count).padStart(6)}  ${kind}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 || refusesTooMuch ? 1 : 0;

/** The values that were read, without those that JSON cannot hold. */
function known(reads: ReadonlyMap<string, { readonly value: unknown }>): Record<string, unknown> {
  const pairs = Array.from(reads, ([key, { value }]) => [key, value] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined && finite(value)));
}

function finite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(finite);
}
