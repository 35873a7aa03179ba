import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';

function problem(text: string): unknown {
  const read = readConfig({ path: 'c', bytes: new TextEncoder().encode(text) });
  if (read.kind !== 'refused') return 'read';
  const { code, place, message } = read.problem;
  return `${code}:${place?.line}:${place?.column} ${message}`;
}

test.for([
  ['a: [1, 2\nb: 3\nc: 4\n', 'YAML_ERROR:1:4 This bracket is not closed.'],
  ['a: 1\nb: {x: 1\nc: 3\n\nd: e', 'YAML_ERROR:2:4 This bracket is not closed.'],
  ['list:\n  - {a: 1, b: {c: 1}\n  - {a: 2}\n', 'YAML_ERROR:2:5 This bracket is not closed.'],
  ['a: {b: [1, 2\n', 'YAML_ERROR:1:4 This bracket is not closed.'],
  ['a: 1\nb: "x\nc: 3\nd: 4\n', 'YAML_ERROR:2:4 This quote is not closed.'],
  ["a: 'it''s\nb: 3\n", 'YAML_ERROR:1:4 This quote is not closed.'],
  ['a: "x\\"\nb: 3\n', 'YAML_ERROR:1:4 This quote is not closed.'],
  ['a: [1, "x]\nb: 3\n', 'YAML_ERROR:1:8 This quote is not closed.'],
  // What is closed is not blamed for a mistake elsewhere.
  ['a: [1, "x"]\nb:\n  c: 1\n d: 2\n', 'YAML_ERROR:4:1 The indentation does not match the lines around it.'],
  ['a: [1]]\n', 'YAML_ERROR:1:7 YAML does not expect this here.'],
  ["a: ['it''s', \"q\\\"\"]\nmodel_list: []\n", 'read'],
] as const)('a mistake is reported where it begins: %j', ([text, expected]) => {
  expect(problem(text)).toBe(expected);
});
