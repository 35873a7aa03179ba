import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editConfig, readConfig } from '../../../src/config/index.ts';
import type { Operation } from '../../../src/config/model.ts';
import { config, shown } from './support.ts';

const folder = join(import.meta.dirname, '../../fixtures/config/settings');
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml') && !name.endsWith('.expected.yaml'))
  .map((name) => name.replace('.yaml', ''));

const OPERATIONS: readonly Operation[] = [
  { kind: 'set-alias', name: 'gpt-4', target: 'github_copilot/gpt-4.1' },
  { kind: 'set-alias', name: 'fast', target: 'github_copilot/gpt-5-mini' },
  { kind: 'unset-alias', name: 'old' },
  {
    kind: 'set-fallbacks',
    name: 'github_copilot/gpt-4.1',
    targets: ['github_copilot/gpt-5-mini', 'github_copilot/o3'],
  },
];

test.for(cases)('aliases and fallbacks in %s give the expected file', (name) => {
  const bytes = readFileSync(join(folder, `${name}.yaml`));
  const before = readConfig({ path: name, bytes });
  if (before.kind === 'refused') throw new Error(before.problem.message);
  const expected = readFileSync(join(folder, `${name}.expected.yaml`), 'utf8');
  expect(shown(editConfig(before.config, OPERATIONS, { managed: [] }))).toBe(expected);
});

test.for(cases)('the same aliases and fallbacks again change nothing in %s', (name) => {
  const after = config(readFileSync(join(folder, `${name}.expected.yaml`), 'utf8'));
  expect(editConfig(after, OPERATIONS, { managed: [] })).toMatchObject({ kind: 'edited', edits: [] });
});
