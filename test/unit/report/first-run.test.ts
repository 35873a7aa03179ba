import { expect, test } from 'vitest';
import { firstRun } from '../../../src/report/first-run.ts';
import { added, plan } from '../pr/support.ts';

const WRITTEN = { kind: 'written', paths: ['config.yaml'] } as const;

test('the first sync of a file explains what was found, how names are chosen, what is managed and what is next', () => {
  const one = plan([added('a'), added('b')], { stage: 'adopted', managed: [3, 4, 5] });
  expect(firstRun(one, WRITTEN)).toMatchInlineSnapshot(`
    "### First run

    - \`config.yaml\`: 3 Copilot entries found. **Names** are \`github_copilot/{id}\`, which is the default; \`model-name\` changes it. **Managed** from now on: 5 entries.
    - **Not managed:** all other entries, keys and comments. They are never changed. To protect a managed entry from changes, write \`# copilot-model-sync: keep\` above it.
    - **Next:** review and commit the file."
  `);
});

test.for([
  ['new', 'the file does not exist yet'],
  ['adopted', '0 Copilot entries found'],
] as const)('a file that is %s is explained', ([stage, found]) => {
  expect(firstRun(plan([added('a')], { stage }), { kind: 'planned' })).toContain(found);
});

test('nothing is explained twice, without a change, or in a check', () => {
  expect(firstRun(plan([added('a')]), WRITTEN)).toBe('');
  expect(firstRun(plan([], { stage: 'adopted' }), WRITTEN)).toBe('');
  expect(
    firstRun(plan([added('a')], { stage: 'new' }), { kind: 'checked', findings: [], strict: false }),
  ).toBe('');
});
