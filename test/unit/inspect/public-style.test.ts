import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inspect } from './support.ts';

/** Configs in the shapes that people publish. `npm run e2e:check` shows that LiteLLM runs each of them. */
const FOLDER = join(import.meta.dirname, '../../fixtures/public-style');

test.each(readdirSync(FOLDER))('%s, which LiteLLM runs, has no error and no unknown key', (file) => {
  const found = inspect(readFileSync(join(FOLDER, file), 'utf8'));
  const wrong = found.filter(({ severity, rule }) => severity === 'error' || rule === 'unknown-key');
  expect(wrong).toEqual([]);
});

test('covers many shapes', () => {
  expect(readdirSync(FOLDER).length).toBeGreaterThanOrEqual(40);
});
