import { expect, test } from 'vitest';
import { exported, model, served, textAfter } from './support.ts';

const A = model('a', { tools: undefined, reasoning: undefined, vision: undefined });
const B = model('b', { tools: undefined, reasoning: undefined, vision: undefined });
const LIMIT = '{ "context": 128000, "input": 128000, "output": 16384 }';
const MODALITIES = '"modalities": { "input": ["text"], "output": ["text"] }';

/** A removed from the config, B in it. */
const WITHOUT_A = served([B], { before: new Set(['a', 'b']) });

test('everything outside the list of models is unchanged, byte for byte', () => {
  const before = `// ours
{
	"theme": "dark", // a tab, and a comment
	"provider": {
		"openai": { "models": { "gpt": {} } },
		"litellm": {
			"npm": "x",
			"models": {
				"mine": { "limit": {"context":1,"output":1} }, /* by hand */
			},
			"options": {"baseURL": "https://x/v1",},
		},
	},
}
// the end`;
  const after = textAfter(before, served([A]));
  expect(after).toBe(
    before.replace(
      '/* by hand */\n',
      `/* by hand */\n\t\t\t\t"a": {\n\t\t\t\t\t"limit": ${LIMIT},\n\t\t\t\t\t${MODALITIES}\n\t\t\t\t},\n`,
    ),
  );
});

test('a byte order mark and CRLF are kept', () => {
  const before =
    '\ufeff{\r\n  "provider": {\r\n    "litellm": {\r\n      "models": {}\r\n    }\r\n  }\r\n}\r\n';
  const after = textAfter(before, served([A]));
  expect(after.startsWith('\ufeff{\r\n')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(JSON.parse(after.slice(1)).provider.litellm.models).toHaveProperty('a');
});

test.for([
  ['a comma is added behind the last model', '{"x": {}\n}', '{"x": {},'],
  ['not behind a trailing comma', '{"x": {},\n}', '{"x": {},'],
  ['nor in a comment that contains one', '{"x": {} // a, b\n}', '{"x": {}, // a, b'],
  ['nor in a text that contains one', '{"x": {"y": "},"}\n}', '{"x": {"y": "},"},'],
] as const)('%s', ([, models, start]) => {
  const after = textAfter(`{"provider": {"litellm": {"models": ${models}}}}`, served([A]));
  expect(after).toContain(start);
  expect(after).toMatch(models.includes('},\n') ? /,\s*\}\}\}\}$/ : /[^,]\s*\}\}\}\}$/);
});

test('a file on one line stays on one line', () => {
  expect(textAfter('{"provider":{"litellm":{"models":{"x":{}}}}}', served([A]))).toBe(
    `{"provider":{"litellm":{"models":{"x":{}, "a": { "limit": ${LIMIT}, ${MODALITIES} }}}}}`,
  );
});

const LINES = (lines: string): string => `{
  "provider": {
    "litellm": {
      "models": {
${lines}
      }
    }
  }
}
`;

test.for([
  ['with its line', '        "a": {},\n        "x": {}', '        "x": {}'],
  ['with the comment to its right', '        "a": {}, // fast\n        "x": {}', '        "x": {}'],
  [
    'but not with a comment above it',
    '        // fast\n        "a": {},\n        "x": {}',
    '        // fast\n        "x": {}',
  ],
  ['as the last one, with the comma in front', '        "x": {},\n        "a": {}', '        "x": {}'],
  ['and a trailing comma stays', '        "x": {},\n        "a": {},', '        "x": {},'],
  [
    'and a comment behind the one in front stays',
    '        "x": {}, // mine\n        "a": {}',
    '        "x": {} // mine',
  ],
  ['in the middle of a line', '        "x": {}, "a": {}, "y": {}', '        "x": {}, "y": {}'],
  ['at the end of a line', '        "x": {}, "a": {}', '        "x": {}'],
  [
    'but not with a comment in front of a leading comma',
    '        "a": {}\n        // about x\n        , "x": {}',
    '        \n        // about x\n         "x": {}',
  ],
  [
    'but not with a comment of several lines',
    '        "a": {}, /* about\n        x */ "x": {}',
    '        /* about\n        x */ "x": {}',
  ],
  [
    'with several lines',
    '        "a": {\n          "name": "A"\n        },\n        "x": {}',
    '        "x": {}',
  ],
] as const)('a model that the config no longer has is removed %s', ([, before, after]) => {
  const result = exported(LINES(before), served([], { before: new Set(['a']) }));
  expect(result.text).toBe(LINES(after));
  expect(result.changes).toEqual(['removed a']);
});

test('a model is removed and another is added in one step', () => {
  const result = exported(LINES('        "a": {}'), WITHOUT_A);
  expect(result.changes).toEqual(['added b', 'removed a']);
  expect(Object.keys(JSON.parse(result.text ?? '').provider.litellm.models)).toEqual(['b']);
});

test('what a person added to the list stays, with a notice that names it', () => {
  const before = LINES('        "mine": {},\n        "gone-long-ago": {}');
  const result = exported(before, served([], { before: new Set(['a']) }));
  expect(result.text).toBe(before);
  expect(result.changes).toEqual([]);
  expect(result.notices).toEqual([
    '5: 2 models are listed that the config does not serve: mine and gone-long-ago. They stay, because a sync removes only models that the config had before.',
  ]);
});

test.for([
  ['another entry', 'a'],
  ['a wildcard', 'a*'],
] as const)('no notice about a name that %s answers', ([, name]) => {
  const before = LINES('        "a": {}');
  expect(exported(before, served([], { answered: new Set([name]) }))).toEqual({
    text: before,
    changes: [],
    notices: [],
  });
});

test('a removed model stays while another entry or an alias answers to its name', () => {
  const before = LINES('        "a": {}');
  const result = exported(before, served([], { before: new Set(['a']), answered: new Set(['a']) }));
  expect(result.text).toBe(before);
});

test('a provider without a list gets one', () => {
  const after = textAfter(
    '{\n  "provider": {\n    "litellm": {\n      "npm": "x"\n    }\n  }\n}\n',
    served([A]),
  );
  expect(after).toContain('      "npm": "x",\n      "models": {\n        "a": {\n');
  expect(JSON.parse(after).provider.litellm.models).toHaveProperty('a');
});

test('a person’s keys in an entry are kept, and a correct value keeps its notation', () => {
  const before = LINES(`        "a": {
          "name": "My favorite", // mine
          "limit": { "output": 16384.0, "context": 1e3, },
          "options": { "temperature": 1 },
          "modalities": { "input": [ "text" ], "output": ["text"] },
        }`);
  const result = exported(before, served([A]));
  expect(result.changes).toEqual(['updated a']);
  expect(result.text).toBe(before.replace('"context": 1e3, }', '"context": 128000, "input": 128000, }'));
});

test('what the config does not state is left as it is', () => {
  const before = LINES('        "a": { "tool_call": true, "limit": { "context": 5, "output": 5 } }');
  const silent = model('a', {
    tools: undefined,
    reasoning: undefined,
    vision: undefined,
    maxInput: undefined,
  });
  expect(textAfter(before, served([silent]))).toBe(before);
});

test.for([
  '// copilot-model-sync: keep\n        "a": {}',
  '"a": {}, // copilot-model-sync: keep',
  '"a": { /* copilot-model-sync: keep */ },',
])('an entry with a keep is neither changed nor removed: %s', (lines) => {
  const before = LINES(`        ${lines}`);
  expect(textAfter(before, served([A]))).toBe(before);
  expect(textAfter(before, served([], { before: new Set(['a']) }))).toBe(before);
});

test('a keep belongs to the entry beside it, and not to the next one', () => {
  const before = LINES('        "x": {}, // copilot-model-sync: keep\n        "a": {}');
  expect(exported(before, served([], { before: new Set(['a', 'x']) })).changes).toEqual(['removed a']);
});

test('a value with a comment in it stays, with a notice', () => {
  const before = LINES(`        "a": {
          "limit": ${LIMIT},
          "modalities": {
            "input": ["text", // and nothing else
              "pdf"],
            "output": ["text"]
          }
        }`);
  const result = exported(before, served([model('a', { tools: undefined, reasoning: undefined })]));
  expect(result.text).toContain('["text", // and nothing else\n              "pdf"]');
  expect(result.notices).toEqual([
    '8: This value is out of date. It is not changed, because it contains a comment.',
  ]);
});

test('a second export changes nothing', () => {
  const once = textAfter(LINES('        "x": {}'), served([A, B]));
  expect(exported(once, served([A, B], { before: new Set(['a', 'b']) }))).toMatchObject({
    text: once,
    changes: [],
  });
});
