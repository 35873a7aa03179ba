import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const root = join(import.meta.dirname, '../../..');

// The lockfile installs this Node for Linux on x64; elsewhere the installed one must have this version.
test('the tests run on the Node that a runner starts the action with', () => {
  const action = z.object({ runs: z.object({ using: z.string() }) });
  const { runs } = action.parse(parse(readFileSync(join(root, 'action.yml'), 'utf8')));
  expect(`node${process.versions.node.split('.')[0]}`).toBe(runs.using);
});
