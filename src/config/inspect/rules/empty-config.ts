import { oneEntry, type Rule } from '../rule.ts';

export const emptyConfig: Rule = {
  id: 'empty-config',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'The file contains no settings.',
  why: 'LiteLLM does not start with an empty config. Start with a `model_list`.',
  example: { bad: '# nothing yet\n', good: oneEntry({}) },
  check({ root, src }, report) {
    if (root !== undefined) return;
    const node = { kind: 'scalar', style: 'empty', text: '', start: 0, end: 0, props: undefined } as const;
    report({ node, path: '', offset: src.starts[0] ?? 0 }, 'The config is empty. LiteLLM does not start.');
  },
};
