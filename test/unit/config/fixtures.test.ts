import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editConfig, readConfig } from '../../../src/config/index.ts';
import { config, shown, sync } from './support.ts';

const folder = join(import.meta.dirname, '../../fixtures/config');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.expected.yaml'))
  .map((name) => name.replace('.yaml', ''));

test.for(cases)('a sync of %s gives the expected file', (name) => {
  const bytes = readFileSync(join(folder, `${name}.yaml`));
  const before = readConfig({ path: name, bytes });
  if (before.kind === 'refused') throw new Error(before.problem.message);
  const { operations, managed } = sync(before.config);
  const expected = readFileSync(join(folder, `${name}.expected.yaml`), 'utf8');
  expect(shown(editConfig(before.config, operations, { managed }))).toBe(expected);
});

test.for(cases)('a second sync of %s changes nothing', (name) => {
  const after = config(readFileSync(join(folder, `${name}.expected.yaml`), 'utf8'));
  const { operations, managed } = sync(after);
  const result = editConfig(after, operations, { managed });
  expect(result).toMatchObject({ kind: 'edited', edits: [] });
});
