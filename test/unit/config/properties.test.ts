import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editConfig, routing } from '../../../src/config/index.ts';
import type { Config, Operation } from '../../../src/config/model.ts';
import { internals } from '../../../src/config/read/index.ts';
import { generate } from '../../differential/generate.ts';
import { random } from '../../differential/random.ts';
import { read } from './support.ts';

type Made = ReturnType<typeof generate>;

/** Runs a check on generated configs that can be read: of the generated files only one that ends in an empty block cannot. */
function forConfigs(look: (before: Config, made: Made) => void): void {
  const property = fc.property(fc.integer({ min: 0 }), (seed) => {
    const made = generate(random(seed));
    const before = read(made.text, made.pointer);
    if (before.kind === 'refused') expect(before.problem.code).toBe('OPEN_BLOCK_SCALAR');
    else look(before.config, made);
  });
  fc.assert(property, { numRuns: 600 });
}

/** A generated config with what is to be done to it, and the result; refused ones are left out. */
function check(look: (before: Config, after: Config, made: Made) => void): void {
  forConfigs((before, made) => {
    const result = editConfig(before, made.operations, { managed: made.managed });
    if (result.kind === 'edited') look(before, result.config, made);
    else
      expect(['ANCHOR_IN_USE', 'ALIASED_MAP', 'OPEN_BLOCK_SCALAR', 'UNSUPPORTED_YAML']).toContain(
        result.problem.code,
      );
  });
}

test('edits are in order and apart, and give the text when they are applied', () => {
  forConfigs((before, made) => {
    const result = editConfig(before, made.operations, { managed: made.managed });
    if (result.kind === 'refused') return;
    let at = 0;
    let text = '';
    for (const edit of result.edits) {
      expect(edit.start).toBeGreaterThanOrEqual(at);
      text += made.text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    expect(text + made.text.slice(at)).toBe(result.text);
  });
});

test('what was set is set: doing it again gives no edits', () => {
  check((before, after, made) => {
    const gone = new Set(made.operations.flatMap((it) => (it.kind === 'remove' ? [it.entry] : [])));
    const positions = new Map(after.entries.map(({ name, index }) => [name, index]));
    const again = made.operations.flatMap((it): Operation[] => {
      if (it.kind === 'insert' || it.kind === 'remove') return [];
      if (it.kind !== 'set' && it.kind !== 'unset') return [it];
      if (gone.has(it.entry)) return [];
      const entry = positions.get(before.entries[it.entry]?.name);
      return entry === undefined ? [] : [{ ...it, entry }];
    });
    expect(editConfig(after, again, { managed: [] })).toMatchObject({ kind: 'edited', edits: [] });
  });
});

test('foreign entries keep their bytes', () => {
  check((before, after, made) => {
    const foreign = before.entries.filter(({ index }) => !made.managed.includes(index));
    for (const { name, params, info } of foreign) {
      const now = after.entries.find((entry) => entry.name === name);
      const sources = (reads: typeof params): string[] =>
        Array.from(reads, ([key, { source }]) => `${key} ${source}`);
      expect(sources(now?.params ?? new Map())).toEqual(sources(params));
      expect(sources(now?.info ?? new Map())).toEqual(sources(info));
    }
  });
});

test('setting a number and setting it back restores the bytes', () => {
  check((before) => {
    // A tag is not written again: the number alone has the same value.
    if (before.text.includes('!!int')) return;
    const plain = before.entries.flatMap(({ index, info }) => {
      const read = info.get('max_input_tokens');
      return typeof read?.value === 'number' && read.source === String(read.value)
        ? [{ entry: index, value: read.value }]
        : [];
    });
    const set = (change: (value: number) => number): Operation[] =>
      plain.map(({ entry, value }) => ({
        kind: 'set',
        entry,
        path: ['model_info', 'max_input_tokens'],
        value: change(value),
      }));
    const there = editConfig(
      before,
      set((value) => value + 1),
      { managed: [] },
    );
    if (there.kind === 'refused') return;
    expect(there.edits).toHaveLength(plain.length);
    const back = editConfig(
      there.config,
      set((value) => value),
      { managed: [] },
    );
    expect(back).toMatchObject({ kind: 'edited', text: before.text });
  });
});

test('adding an entry behind others and removing it restores every line that is not blank', () => {
  check((before, _after, made) => {
    // Without a newline at the end one is left behind.
    if (before.entries.length === 0 || !made.text.endsWith('\n')) return;
    const value = { model_name: 'added-then-removed', litellm_params: { model: 'a/b' } };
    const there = editConfig(before, [{ kind: 'insert', value }], { managed: [] });
    if (there.kind === 'refused') return;
    const entry = there.config.entries.findIndex(({ name }) => name === 'added-then-removed');
    const back = editConfig(there.config, [{ kind: 'remove', entry }], { managed: [] });
    expect(back.kind === 'edited' && filled(back.text)).toEqual(filled(before.text));
  });
});

test('an alias beside others that is added and removed leaves every line as it was', () => {
  forConfigs((before) => {
    const { aliases, kept } = routing(before);
    // Without a newline at the end one is left behind.
    if (aliases.length === 0 || kept.aliases || !internals(before).src.text.endsWith('\n')) return;
    const name = 'added-then-removed';
    const there = editConfig(before, [{ kind: 'set-alias', name, target: 'x' }], { managed: [] });
    if (there.kind === 'refused') return;
    expect(routing(there.config).aliases).toMatchObject([
      ...aliases.map(({ name: old }) => ({ name: old })),
      { name },
    ]);
    const back = editConfig(there.config, [{ kind: 'unset-alias', name }], { managed: [] });
    expect(back.kind === 'edited' && back.text).toBe(before.text);
  });
});

test('targets that are set and set back leave every line as it was', () => {
  forConfigs((before) => {
    const { fallbacks } = routing(before);
    const [chain] = fallbacks.filter(
      ({ keep, targets }) => !keep && targets !== undefined && targets.length > 0,
    );
    if (chain?.targets === undefined || chain.section !== fallbacks[0]?.section) return;
    const { name, targets } = chain;
    const set = (config: Config, wanted: readonly string[]): ReturnType<typeof editConfig> =>
      editConfig(config, [{ kind: 'set-fallbacks', name, targets: wanted }], { managed: [] });
    const there = set(before, [...targets, 'added-then-removed']);
    if (there.kind === 'refused') return;
    const back = set(there.config, targets);
    expect(back.kind === 'edited' && filled(back.text)).toEqual(filled(before.text));
  });
});

function filled(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
