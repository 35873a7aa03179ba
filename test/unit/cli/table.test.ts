import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, table } from '../../../src/cli/table.ts';

interface Row {
  readonly id: string;
  readonly note: string;
  readonly why: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { head: 'ID', cell: ({ id }) => id },
  { head: 'Note', cell: ({ note }) => note, drop: 1 },
  { head: 'Why', cell: ({ why }) => why },
];
const PLAIN = { width: Number.POSITIVE_INFINITY, color: false };

test('columns are as wide as their widest cell', () => {
  const rows = [
    { id: 'a', note: 'first', why: 'yes' },
    { id: 'long', note: '', why: 'no' },
  ];
  expect(table(COLUMNS, rows, PLAIN)).toBe('ID    Note   Why\na     first  yes\nlong         no\n');
});

test('an empty column is left out', () => {
  expect(table(COLUMNS, [{ id: 'a', note: '', why: 'yes' }], PLAIN)).toBe('ID  Why\na   yes\n');
});

test('on a narrow terminal, droppable columns are left out first, then lines are cut', () => {
  const rows = [{ id: 'a', note: 'a note of some length', why: 'a reason' }];
  expect(table(COLUMNS, rows, { ...PLAIN, width: 14 })).toBe('ID  Why\na   a reason\n');
  expect(table(COLUMNS, rows, { ...PLAIN, width: 8 })).toBe('ID  Why\na   a r…\n');
});

test('ideographs and emoji take two columns, combining marks none', () => {
  const rows = [
    { id: '模型', note: 'x', why: 'y' },
    { id: 'e\u0301', note: 'x', why: 'y' },
    { id: '🚀', note: 'x', why: 'y' },
  ];
  expect(table(COLUMNS, rows, PLAIN)).toBe(
    'ID    Note  Why\n模型  x     y\ne\u0301     x     y\n🚀    x     y\n',
  );
});

test('color marks the head and rows of less interest, and nothing else', () => {
  const rows = [
    { id: 'a', note: 'n', why: 'in' },
    { id: 'b', note: 'n', why: 'out' },
  ];
  const text = table(COLUMNS, rows, { ...PLAIN, color: true, dim: ({ why }) => why === 'out' });
  expect(text).toBe('\u001b[1mID  Note  Why\u001b[22m\na   n     in\n\u001b[2mb   n     out\u001b[22m\n');
});

test('no text from upstream breaks a line, moves the cursor or is wider than the terminal', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const row = fc.record({ id: text, note: text, why: text });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.integer({ min: 4, max: 60 }), (rows, width) => {
      const lines = table(COLUMNS, rows, { width, color: false }).split('\n');
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines) {
        expect(line).not.toMatch(/\p{Cc}/u);
        expect([...line.normalize()].filter((it) => !/[\p{M}\p{Cf}]/u.test(it)).length).toBeLessThanOrEqual(
          width,
        );
      }
    }),
  );
});
