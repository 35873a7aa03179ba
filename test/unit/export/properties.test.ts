import fc from 'fast-check';
import { parse, stripComments } from 'jsonc-parser';
import { expect, test } from 'vitest';
import type { ExportKind } from '../../../src/export/model.ts';
import { exported, model, served } from './support.ts';

/** What may be between two tokens. */
const trivia = fc.constantFrom(
  '',
  '',
  ' ',
  '\n',
  '\r\n    ',
  '\t',
  ' // a, "b" {\n',
  '/* c: [, */',
  ' /* d\n */ ',
);
/** The same, with a place for a comma. */
const gap = fc.tuple(trivia, trivia);
const text = fc.constantFrom('x', 'a // b', '/* c */', 'd, }', 'e"\\', 'é😀', '');

/** JSON with comments as a person might write it. */
const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      text.map((it) => JSON.stringify(it)),
      fc.constantFrom('1', '-0.5e3', 'true', 'null'),
    ),
    fc
      .tuple(
        fc.uniqueArray(text, { maxLength: 3 }),
        fc.array(fc.tuple(gap, tie('value')), { minLength: 3, maxLength: 3 }),
        trivia,
        fc.boolean(),
      )
      .map(([keys, values, open, trailing]) =>
        braces(
          '{}',
          open,
          keys.map((key, i) => `${JSON.stringify(key)}:${values[i]?.[1] ?? '1'}`),
          values.map(([it]) => it),
          trailing,
        ),
      ),
  ),
}));

function braces(
  pair: string,
  open: string,
  items: readonly string[],
  gaps: readonly (readonly [string, string])[],
  trailing: boolean,
): string {
  const parts = items.map((item, i) => {
    const [before = '', after = ''] = gaps[i] ?? [];
    const comma = i < items.length - 1 || trailing ? ',' : '';
    return `${item}${before}${comma}${after}`;
  });
  return `${pair[0]}${open}${parts.join('')}${pair[1]}`;
}

/** A client's file with these models, each with its value, in the list of the provider. */
const file = (kind: ExportKind, members: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
  fc
    .record({
      members,
      gaps: fc.array(gap, { minLength: 8, maxLength: 8 }),
      open: fc.array(trivia, { minLength: 6, maxLength: 6 }),
      values: fc.array(value, { minLength: 10, maxLength: 10 }),
      trailing: fc.boolean(),
      mark: fc.constantFrom('', '\ufeff'),
    })
    .map(({ members: names, gaps, open, values, trailing, mark }) => {
      const at = (i: number): string => open[i] ?? '';
      const entries = names.map((name, i) => {
        if (kind === 'opencode') return `${JSON.stringify(name)}:${values[i] ?? '{}'}`;
        if (kind === 'zed')
          return `{"name": ${JSON.stringify(name)}, "max_tokens": 1, "x": ${values[i] ?? '1'}}`;
        return JSON.stringify(name);
      });
      const list = braces(
        kind === 'opencode' ? '{}' : '[]',
        at(0),
        entries,
        gaps,
        trailing && names.length > 0,
      );
      const provider = braces(
        '{}',
        at(1),
        [`"x":${values[8]}`, `${LIST[kind]}:${list}`],
        gaps.slice(5),
        trailing,
      );
      return `${mark}${at(2)}${WRAP[kind](provider, values[9] ?? '1', at(3))}${at(4)}`;
    });

const LIST = { opencode: '"models"', zed: '"available_models"', 'claude-code-router': '"models"' } as const;
const WRAP: Readonly<Record<ExportKind, (provider: string, other: string, open: string) => string>> = {
  opencode: (provider, other, open) => `{${open}"y":${other},"provider":{"litellm":${provider}${open}}}`,
  zed: (provider, other, open) =>
    `{"language_models":{${open}"openai_compatible":{"litellm":${provider}}},"y":${other}${open}}`,
  'claude-code-router': (provider, other, open) =>
    `{"y":${other},"Providers":[{"name":"other"},${open}${provider.replace('{', '{"name":"litellm",')}]}`,
};

const KINDS = ['opencode', 'zed', 'claude-code-router'] as const;
const foreign = fc.uniqueArray(fc.constantFrom('mine', 'x/y', 'a // b', 'é'), { maxLength: 4 });
const NEW = [model('new/a'), model('new/b', { efforts: ['low'] })];
const NAMES = new Set(NEW.map(({ name }) => name));

test.for(KINDS)('%s: to add models and to remove them again leaves the file as it was', (kind) => {
  fc.assert(
    fc.property(file(kind, foreign), (before) => {
      const added = exported(before, served(NEW), { kind });
      expect(added.changes).toEqual(['added new/a', 'added new/b']);
      const after = added.text ?? '';
      // Additions only: with what was added taken out, every other character is there, in order.
      expect(isSubsequence(inList(before), inList(after))).toBe(true);
      const removed = exported(after, served([], { before: NAMES }), { kind });
      expect(removed.text?.replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''));
    }),
  );
});

test.for(KINDS)('%s: only what is removed is missing', (kind) => {
  fc.assert(
    fc.property(
      file(
        kind,
        fc.uniqueArray(fc.constantFrom('mine', 'gone/a', 'x', 'gone/b', 'y', 'gone/c'), { maxLength: 6 }),
      ),
      (before) => {
        const gone = new Set(['gone/a', 'gone/b', 'gone/c']);
        const after = exported(before, served([], { before: gone }), { kind });
        expect(after.refused).toBeUndefined();
        const clean = (json: string): unknown =>
          JSON.parse(
            JSON.stringify(
              parse(json.replace('\ufeff', ''), [], { allowTrailingComma: true }),
              (_, item: unknown) => without(item, gone),
            ),
          );
        const errors: never[] = [];
        parse((after.text ?? '').replace('\ufeff', ''), errors, { allowTrailingComma: true });
        expect(errors).toEqual([]);
        expect(clean(after.text ?? '')).toEqual(clean(before));
        expect(parse(stripComments((after.text ?? '').replace('\ufeff', '')))).toBeDefined();
        expect(after.text).not.toMatch(/gone\/[abc]/);
      },
    ),
  );
});

test.for(KINDS)('%s: an export of models that are listed is right, and needs no second one', (kind) => {
  fc.assert(
    fc.property(
      file(kind, fc.uniqueArray(fc.constantFrom('mine', 'new/a', 'new/b'), { maxLength: 3 })),
      (before) => {
        const once = exported(before, served(NEW, { before: NAMES }), { kind });
        const twice = exported(once.text ?? '', served(NEW, { before: NAMES }), { kind });
        expect(twice).toMatchObject({ text: once.text, changes: [] });
      },
    ),
  );
});

/** A value without the members of those names. */
function without(item: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(item)) return item.filter((it) => !names.has(typeof it === 'string' ? it : it?.name));
  if (typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(Object.entries(item).filter(([key]) => !names.has(key)));
}

/** Without the blanks of an empty list, which is written anew. */
function inList(json: string): string {
  return json.replace(/(?<="(?:available_)?models"\s*:\s*[[{])[ \t]+(?=[\]}])/, '');
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole)
    if (character === part[at] || character === part.slice(at, at + 2)) at += character.length;
  return at === part.length;
}
