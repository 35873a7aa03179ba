import { expect, test } from 'vitest';
import { entry, lines } from './support.ts';

const RPM = 'rpm: many';

test.each([
  ['behind the value', `${RPM} # copilot-model-sync: ignore param-type`],
  ['above the line', `# copilot-model-sync: ignore param-type\n${RPM}`],
  ['above another comment', `# copilot-model-sync: ignore param-type\n# why: a placeholder\n${RPM}`],
  ['among several rules', `${RPM} # copilot-model-sync: ignore param-type`],
])('a comment %s silences a rule', (_, params) => {
  expect(lines(entry({ params }))).toEqual([]);
});

test('a comment silences only the rules it names, on its line', () => {
  const params = `${RPM} # copilot-model-sync: ignore param-type\ntpm: many`;
  expect(lines(entry({ params }))).toEqual(['6:12 error param-type']);
  expect(lines(entry({ params: `${RPM} # copilot-model-sync: ignore unknown-key` }))).toEqual([
    '5:12 error param-type',
    '5:17 warning unused-ignore',
  ]);
});

test('one comment silences several rules', () => {
  const params = 'rpm: 1\nrpm: many # copilot-model-sync: ignore param-type, duplicate-key';
  expect(lines(entry({ params }))).toEqual([]);
});

test('a comment that names no rule silences nothing and is reported', () => {
  expect(lines(entry({ params: `${RPM} # copilot-model-sync: ignore` }))).toEqual([
    '5:12 error param-type',
    '5:17 warning unused-ignore',
  ]);
});

test('a rule that is ignored everywhere reports nothing', () => {
  expect(lines(entry({ params: RPM }), { ignore: ['param-type'] })).toEqual([]);
});
