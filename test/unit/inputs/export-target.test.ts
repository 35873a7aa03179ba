import { expect, test } from 'vitest';
import { INPUTS } from '../../../src/inputs/schema.ts';

function parse(text: string) {
  const complaints: string[] = [];
  const value = INPUTS.exports.parse(text, (message) => complaints.push(message));
  return complaints.length > 0 ? complaints : value;
}

test.for([
  ['opencode=opencode.json', 'opencode', 'opencode.json', 'litellm'],
  ['opencode = ./clients/opencode.jsonc ', 'opencode', 'clients/opencode.jsonc', 'litellm'],
  ['zed=settings.json#My proxy', 'zed', 'settings.json', 'My proxy'],
  ['zed=settings.json#', 'zed', 'settings.json', 'litellm'],
  ['claude-code-router=a=b.json#c#d', 'claude-code-router', 'a=b.json', 'c#d'],
] as const)('%s', ([text, kind, path, provider]) => {
  expect(parse(text)).toEqual([{ kind, path, provider }]);
});

test('one export a line, each once', () => {
  expect(parse('zed=a.json\r\n\n zed=b.json\nzed=a.json')).toMatchObject([
    { path: 'a.json' },
    { path: 'b.json' },
  ]);
  expect(parse('')).toEqual([]);
});

test.for([
  ['opencode.json', 'KIND=PATH'],
  ['=opencode.json', 'KIND=PATH'],
  ['Zed=a.json', 'one of opencode, zed, claude-code-router'],
  ['zed=', 'must name a file'],
  ['zed=a\\b.json', 'must have / between folders'],
  ['zed=a?.json', 'without a glob'],
  ['zed=a.json#__proto__', 'the name of a provider'],
  ['zed=a.json#a\u202eb', 'the name of a provider'],
  [Array.from({ length: 51 }, (_, i) => `zed=${i}.json`).join('\n'), 'has 51 lines, more than 50'],
] as const)('%s is refused', ([text, message]) => {
  expect(JSON.stringify(parse(text))).toContain(message);
});
