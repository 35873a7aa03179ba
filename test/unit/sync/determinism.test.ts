import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecording } from '../../../src/copilot/index.ts';
import { fingerprint } from '../../../src/pr/fingerprint.ts';
import { asideMarkdown, changesMarkdown } from '../../../src/report/markdown/index.ts';
import { syncFiles } from '../../../src/sync/sync.ts';
import { sampleCatalogue } from '../../servers/copilot/sample.ts';
import { memory, settings } from './models.ts';

const CONFIG = `model_list:
  - model_name: gpt-5-mini
    litellm_params: {model: github_copilot/gpt-5-mini}
  - model_name: gone
    litellm_params: {model: github_copilot/gone}
`;

/** Everything that a run reports and writes for an answer. */
async function everything(records: readonly unknown[]): Promise<string> {
  const parsed = await parseRecording(JSON.stringify({ data: records }), 'models.json');
  if (parsed.kind === 'refused') throw new Error(parsed.problem.message);
  const source = { path: 'config.yaml', bytes: new TextEncoder().encode(CONFIG), matched: false };
  const over = { removal: { graceDays: 7 }, entry: { costs: true } };
  const result = syncFiles(parsed.catalogue, [source], settings(over), memory());
  if (result.kind === 'refused') throw new Error('refused');
  const { plan, changed } = result;
  return [
    ...changed.map(({ bytes }) => new TextDecoder().decode(bytes)),
    changesMarkdown(plan),
    asideMarkdown(plan, 99),
    fingerprint(plan),
    JSON.stringify(plan),
  ].join('\n');
}

/** The same value with the keys of every object in another order. */
function shuffleKeys(value: unknown, order: (keys: readonly string[]) => readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(
    order([...entries.keys()]).map((key) => [key, shuffleKeys(entries.get(key), order)]),
  );
}

const records = sampleCatalogue();
const orders = fc.constantFrom<(keys: readonly string[]) => readonly string[]>(
  (keys) => keys,
  (keys) => keys.toReversed(),
  (keys) => keys.toSorted(),
);

test('order of the answer, duplicate records and order of keys do not change a byte', async () => {
  const expected = await everything(records);
  const answer = fc.tuple(fc.subarray(records, { maxLength: 5 }), orders).chain(([twins, order]) => {
    const all = [...records, ...twins];
    return fc
      .shuffledSubarray(
        all.map((_, i) => i),
        { minLength: all.length },
      )
      .map((positions) => positions.map((i) => shuffleKeys(all[i], order)));
  });
  await fc.assert(
    fc.asyncProperty(answer, async (it) => {
      expect(await everything(it)).toBe(expected);
    }),
    { numRuns: 40 },
  );
});
