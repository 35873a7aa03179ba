import { expect, test } from 'vitest';
import { findings, fixFindings, RULES } from '../../../src/config/index.ts';
import { config } from '../config/support.ts';
import { entry, inspect, optionsOf } from './support.ts';

const fixed = (text: string): string => fixFindings(config(text)).text;

test.each([
  ['a key', { params: 'drop_parms: true' }, { params: 'drop_params: true' }],
  [
    'a section',
    { rest: 'litelm_settings: {num_retires: 1}' },
    { rest: 'litellm_settings: {num_retries: 1}' },
  ],
  ['a reference', { params: 'api_key: os.envrion/KEY # mine' }, { params: 'api_key: os.environ/KEY # mine' }],
  ['a date', { info: 'deprecation_date: 2026-01-01' }, { info: 'deprecation_date: "2026-01-01"' }],
  ['a limit in quotes', { info: "max_tokens: '5'" }, { info: 'max_tokens: 5' }],
  ['a cost', { params: 'input_cost_per_token: 1e-6' }, { params: 'input_cost_per_token: 1.0e-6' }],
  [
    'a fallback',
    { rest: 'router_settings: {fallbacks: [{a: a}]}' },
    { rest: 'router_settings: {fallbacks: [{a: [a]}]}' },
  ],
])('corrects %s and nothing else', (_, bad, good) => {
  expect(fixed(entry(bad))).toBe(entry(good));
});

test('corrects a config inside a block scalar', () => {
  const inner = (text: string): string =>
    `data:\n  config.yaml: |\n${text.replaceAll(/^(?=.)/gm, '    ')}# end\n`;
  const text = fixFindings(config(inner(entry({ params: 'drop_parms: 1' })), '/data/config.yaml')).text;
  expect(text).toBe(inner(entry({ params: 'drop_params: 1' })));
});

test('a key is not renamed to one that is present', () => {
  const text = entry({ params: 'drop_parms: true\ndrop_params: false' });
  expect(fixed(text)).toBe(text);
});

test('an ignored finding is not corrected', () => {
  const text = entry({ params: 'drop_parms: true # copilot-model-sync: ignore unknown-key' });
  expect(fixed(text)).toBe(text);
});

test('line ends stay as they are', () => {
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  expect(fixed(crlf(entry({ params: 'drop_parms: true' })))).toBe(
    crlf(entry({ params: 'drop_params: true' })),
  );
});

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  'correcting the bad example of %s leaves no error more, and twice is once',
  (_, rule) => {
    const { text, fixed: done } = fixFindings(config(rule.example.bad), optionsOf(rule));
    const errors = (of: string): number =>
      findings(config(of), optionsOf(rule)).filter(({ severity }) => severity === 'error').length;
    expect(errors(text)).toBeLessThanOrEqual(errors(rule.example.bad));
    expect(fixFindings(config(text), optionsOf(rule)).fixed).toEqual([]);
    if (inspect(rule.example.bad, optionsOf(rule)).every(({ fix }) => fix === undefined))
      expect(done).toEqual([]);
  },
);
