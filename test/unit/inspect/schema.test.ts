import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { RULES } from '../../../src/config/index.ts';

const ROOT = join(import.meta.dirname, '../../..');
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(join(ROOT, 'schema/litellm-config.schema.json'), 'utf8')),
);
const FIXTURES = join(ROOT, 'test/fixtures');

const accepts = (text: string): boolean =>
  schema.safeParse(parse(text, { logLevel: 'silent', uniqueKeys: false, merge: true }) ?? {}).success;

const FILES = ['config', 'public-style'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder)).map((file) => join(folder, file)),
);

test.each(FILES.filter((file) => file.endsWith('.yaml')))('the schema accepts the fixture %s', (file) => {
  const text = readFileSync(join(FIXTURES, file), 'utf8');
  expect(accepts(text)).toBe(true);
});

test.each(RULES.map(({ id, example }) => [id, example.good] as const))(
  'the schema accepts the good example of %s',
  (_, text) => {
    expect(accepts(text)).toBe(true);
  },
);

/** Rules whose bad example an editor shows as well. */
test.each([
  'entry-shape',
  'name-type',
  'section-type',
  'param-type',
  'entry-label',
  'fallback-shape',
  'alias-shape',
  'unknown-strategy',
  'credential-shape',
  'headers-type',
])('the schema refuses the bad example of %s', (id) => {
  expect(accepts(RULES.find((rule) => rule.id === id)?.example.bad ?? '')).toBe(false);
});
