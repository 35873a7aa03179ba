import type { TreeNode } from '../document.ts';
import { oneEntry, type Rule } from '../rule.ts';

export const unknownTag: Rule = {
  id: 'unknown-tag',
  severity: 'error',
  effect: 'does-not-start',
  summary: 'A value has a YAML tag that LiteLLM does not read.',
  why: 'LiteLLM reads the file with PyYAML\u2019s safe loader, which knows only the tags of YAML itself. It does not start with other tags, such as `!vault` or `!reference`, unless another program replaces them first.',
  example: {
    bad: oneEntry({ params: 'api_key: !vault azure' }),
    good: oneEntry({ params: 'api_key: os.environ/AZURE_API_KEY' }),
  },
  check({ src, values }, report) {
    if (!src.text.includes('!')) return;
    const reported = new Set<TreeNode>();
    const look = (node: TreeNode): void => {
      const { props } = node;
      if (props?.tag === undefined || KNOWN.test(props.tag) || reported.has(node)) return;
      reported.add(node);
      report(
        { node, path: '', offset: props.start },
        'This is not a standard YAML tag. LiteLLM does not start.',
      );
    };
    for (const { target } of values()) {
      look(target);
      if (target.kind !== 'map') continue;
      for (const { key } of target.pairs) look(key);
    }
  },
};

const KNOWN =
  /^(?:!|tag:yaml\.org,2002:(?:null|bool|int|float|binary|timestamp|omap|pairs|set|str|seq|map|merge|value))$/;
