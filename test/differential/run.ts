/**
 * Edits generated configs and lets PyYAML judge the results: `node test/differential/run.ts --seed 1 --count 20000`.
 * `--python` names an interpreter that has PyYAML. The same seed and position make the same config: `--only N` shows it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { editConfig, encode, readConfig } from '../../src/config/index.ts';
import type { Code } from '../../src/errors.ts';
import { type Case, generate } from './generate.ts';
import { random } from './random.ts';

/** What may be refused: a change that would reach somewhere else, a block scalar that would take something in. */
const ALLOWED: ReadonlySet<Code> = new Set([
  'ANCHOR_IN_USE',
  'ALIASED_MAP',
  'OPEN_BLOCK_SCALAR',
  'UNSUPPORTED_YAML',
]);

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    count: { type: 'string', default: '20000' },
    python: { type: 'string', default: 'python3' },
    only: { type: 'string' },
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
let failed = 0;
const refused = new Map<string, number>();

function fault(position: number, made: Case, what: string, edited = ''): void {
  failed += 1;
  if (failed > 50) return;
  console.log(
    `--- ${position}: ${what}\n${made.text}\n--- operations\n${JSON.stringify(made.operations)}\n--- edited\n${edited}`,
  );
}

const verdicts = createInterface({ input: python.stdout });
verdicts.on('line', (row) => {
  const next = waiting.shift();
  const faults = JSON.parse(row) as readonly string[];
  if (next === undefined) return;
  if (faults.length === 0) passed += 1;
  else fault(next.position, next.made, faults.join('; '), next.edited);
});

for (let position = from; position < to; position += 1) {
  const made = generate(random(seed * 1_000_003 + position));
  const read = readConfig({
    path: 'config.yaml',
    bytes: encode(made.text),
    ...(made.pointer === undefined ? {} : { pointer: made.pointer }),
  });
  const result =
    read.kind === 'refused' ? read : editConfig(read.config, made.operations, { managed: made.managed });
  if (read.kind === 'refused' || result.kind === 'refused') {
    const { code, message } =
      result.kind === 'refused' ? result.problem : { code: 'INTERNAL' as const, message: '' };
    refused.set(code, (refused.get(code) ?? 0) + 1);
    if (ALLOWED.has(code)) passed += 1;
    else fault(position, made, `refused: ${code} ${message}`);
    continue;
  }
  const entries = read.config.entries.map(({ params, info }) => ({
    params: known(params),
    info: known(info),
  }));
  waiting.push({ position, made, edited: result.text });
  const row = JSON.stringify({ ...made, edited: result.text, entries });
  if (!python.stdin.write(`${row}\n`)) await once(python.stdin, 'drain');
}
python.stdin.end();
await once(verdicts, 'close');
if (flags.only !== undefined) console.log(JSON.stringify(generate(random(seed * 1_000_003 + from)), null, 1));
failed += waiting.length;
console.log(`refused: ${JSON.stringify(Object.fromEntries(refused))}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What was read, as far as JSON has it. */
function known(reads: ReadonlyMap<string, { readonly value: unknown }>): Record<string, unknown> {
  const pairs = Array.from(reads, ([key, { value }]) => [key, value] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined && finite(value)));
}

function finite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(finite);
}
