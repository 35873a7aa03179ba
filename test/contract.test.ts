import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { INPUTS } from '../src/inputs/schema.ts';
import { OUTPUTS } from '../src/report/outputs.ts';

const ROOT = join(import.meta.dirname, '..');
const Described = z.object({ description: z.string().min(10), default: z.string().optional() });
const Action = z.object({
  inputs: z.record(z.string(), Described),
  outputs: z.record(z.string(), Described),
  runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js') }),
});
const action = Action.parse(parseYaml(readFileSync(join(ROOT, 'action.yml'), 'utf8')));

test('action.yml lists exactly the inputs that are read', () => {
  expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
});

/** Defaults that the runner fills in. The program has no other source for them. */
const CONTEXT = { 'github-token': '${{ github.token }}', repository: '${{ github.repository }}' };

test('action.yml and the program have the same defaults', () => {
  const fallbacks = Object.fromEntries(
    Object.entries(INPUTS).map(([name, { fallback }]) => [name, fallback]),
  );
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).map(([name, it]) => [name, it.default ?? '']),
  );
  expect(defaults).toEqual({ ...fallbacks, ...CONTEXT });
});

test('every default is a valid value', () => {
  const complaints: string[] = [];
  for (const [name, { parse, fallback }] of Object.entries(INPUTS)) {
    parse(fallback, (message) => complaints.push(`${name}: ${message}`));
  }
  expect(complaints).toEqual([]);
});

test('action.yml lists exactly the outputs that are set', () => {
  expect(Object.keys(action.outputs)).toEqual([...OUTPUTS]);
});
