import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../../../src/errors.ts';
import { syncFiles } from '../../../src/sync/index.ts';
import { catalogue, memory, model, settings } from '../sync/models.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../docs/refusals.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^## ([A-Z_]+)\n.*?```yaml\n(.*?)```/gms)].map(
  ([, code = '', text = '']): [string, string] => [code, unescaped(text)],
);

test.each(EXAMPLES)('the example of %s is refused with it', (code, text) => {
  const source = { path: 'config.yaml', bytes: new TextEncoder().encode(text), matched: false };
  const result = syncFiles(catalogue([model('gpt-4.1'), model('gpt-5')]), [source], settings(), memory());
  expect(result.kind === 'refused' ? result.problems[0].code : 'taken').toBe(code);
});

test('the page names codes that exist', () => {
  const named = [...PAGE.matchAll(/^## ([A-Z_]{4,})$|^\| `([A-Z_]+)`/gm)].map(([, a, b]) => a ?? b ?? '');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((code) => !Object.hasOwn(CODES, code))).toEqual([]);
});

/** The page shows what cannot be seen as escapes, and a missing line end as a sign. */
function unescaped(text: string): string {
  return text
    .replaceAll('\\t', '\t')
    .replaceAll(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/⏎\n$/, '');
}
