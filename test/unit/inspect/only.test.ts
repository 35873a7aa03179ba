import { expect, test } from 'vitest';
import { RULES } from '../../../src/config/index.ts';
import type { Finding } from '../../../src/config/model.ts';
import { entry, inspect, optionsOf } from './support.ts';

const isFatal = ({ effect }: Finding): boolean => effect === 'does-not-start' || effect === 'drops-entry';
const isSerious = (finding: Finding): boolean => finding.severity !== 'notice' || isFatal(finding);

const IGNORE = '# copilot-model-sync: ignore literal-secret';

test.each([
  ...RULES.map((rule) => [`the bad example of ${rule.id}`, rule.example.bad, optionsOf(rule)] as const),
  ['a nested model_info that is text', entry({ params: 'model_info: chat' }), {}] as const,
  ['a comment that ignores a notice', entry({ params: `api_key: 0123456789abcdef ${IGNORE}` }), {}] as const,
  ['a comment that ignores nothing', entry({ params: `rpm: 10 ${IGNORE}` }), {}] as const,
])('what the caller does not look at changes nothing else: %s', (_, text, options) => {
  const all = inspect(text, options);
  expect(inspect(text, { ...options, only: 'serious' }).filter(isSerious)).toEqual(all.filter(isSerious));
  expect(inspect(text, { ...options, only: 'fatal' }).filter(isFatal)).toEqual(all.filter(isFatal));
});
