import { expect, test } from 'vitest';
import { errorCodes, inputsTable, outputsTable, replaceSection } from '../../../scripts/sections.ts';
import { CODES } from '../../../src/errors.ts';

test('a section is replaced between its markers and nowhere else', () => {
  const page = 'a\n<!-- x:begin -->\nold\n<!-- x:end -->\nb\n';
  const replaced = 'a\n<!-- x:begin -->\nnew\n<!-- x:end -->\nb\n';
  expect(replaceSection(page, 'x', 'new')).toBe(replaced);
  expect(replaceSection(replaced, 'x', 'new\n\n')).toBe(replaced);
});

test('a page without both markers in order has no section', () => {
  for (const page of [
    '',
    '<!-- x:begin -->',
    '<!-- x:end --><!-- x:begin -->',
    '<!-- y:begin --><!-- y:end -->',
  ]) {
    expect(replaceSection(page, 'x', 'new')).toBeUndefined();
  }
});

test('a table has one line an input, whatever the description holds', () => {
  const inputs = {
    token: { description: 'One | two,\nthree.', required: true },
    base: { description: 'Where to.', default: '${{ github.token }}' },
    labels: { description: 'None.', default: '' },
  };
  expect(inputsTable({ inputs, outputs: {} })).toMatchInlineSnapshot(`
    "| Input | Default | What it does |
    | --- | --- | --- |
    | \`token\` |  | **Required.** One \\| two, three. |
    | \`base\` | \`\${{ github.token }}\` | Where to. |
    | \`labels\` |  | None. |"
  `);
  expect(outputsTable({ inputs, outputs: { changed: { description: 'Whether.' } } })).toContain(
    '\n| `changed` | Whether. |',
  );
});

test('every error code has a heading to link to', () => {
  const page = errorCodes();
  for (const code of Object.keys(CODES)) expect(page).toContain(`### \`${code}\`\n`);
});
