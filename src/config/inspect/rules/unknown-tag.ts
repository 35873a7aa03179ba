import { dereference, type TreeNode } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unknownTag: Rule = {
  id: 'unknown-tag',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A value has a YAML tag that LiteLLM does not read.',
  why: 'LiteLLM reads the file with PyYAML\u2019s safe loader, which knows only the tags of YAML itself. It does not start with others, such as `!vault` or `!reference`, unless another program replaces them first.',
  example: {
    bad: oneEntry({ params: 'api_key: !vault azure' }),
    good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
  },
  check({ root }, report) {
    const seen = new Set<TreeNode>();
    const visit = (node: TreeNode): void => {
      const target = dereference(node);
      if (target === undefined || seen.has(target)) return;
      seen.add(target);
      const { props } = target;
      if (props?.tag !== undefined && !KNOWN.test(props.tag))
        report(
          { node: target, path: '', offset: props.start },
          'This tag is not one of YAML. LiteLLM does not start.',
        );
      if (target.kind === 'seq') for (const item of target.items) visit(item);
      if (target.kind === 'map') {
        for (const pair of target.pairs) {
          visit(pair.key);
          visit(pair.value);
        }
      }
    };
    if (root !== undefined) visit(root.node);
  },
};

const KNOWN =
  /^(?:!|tag:yaml\.org,2002:(?:null|bool|int|float|binary|timestamp|omap|pairs|set|str|seq|map|merge|value))$/;
