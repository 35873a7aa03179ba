import { expect, test } from 'vitest';
import { errorCodes, inputsTables, outputsTable, replaceSection } from '../../../scripts/sections.ts';
import { CODES } from '../../../src/errors.ts';

test('replaces a section between its markers and nowhere else', () => {
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

test('inputs are in groups, one line each whatever the description contains, and none is left out', () => {
  const inputs = {
    newest: { description: 'One | two,\nthree.' },
    base: { description: 'Where to.', default: '${{ github.token }}' },
    costs: { description: 'Whether.', default: 'false' },
  };
  expect(inputsTables({ inputs, outputs: {} })).toMatchInlineSnapshot(`
    "### How entries look

    | Input | Type | Default | Example | What it does |
    | --- | --- | --- | --- | --- |
    | \`costs\` | boolean | \`false\` | \`true\` | Whether. |

    ### The pull request

    | Input | Type | Default | Example | What it does |
    | --- | --- | --- | --- | --- |
    | \`base\` | text | \`\${{ github.token }}\` | \`develop\` | Where to. |

    ### More

    | Input | Type | Default | Example | What it does |
    | --- | --- | --- | --- | --- |
    | \`newest\` | text |  |  | One \\| two, three. |"
  `);
  expect(outputsTable({ inputs, outputs: { changed: { description: 'Whether.' } } })).toContain(
    '\n| `changed` | Whether. |',
  );
});

test('every error code has a heading to link to', () => {
  const page = errorCodes();
  for (const code of Object.keys(CODES)) expect(page).toContain(`### \`${code}\`\n`);
});
